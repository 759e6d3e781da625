// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace pinwright {

/// Asks for one picture or video and calls `chosen` with its path, later or never. Must not block.
using FileChooser = std::function<void(QWidget* parent, std::function<void(const QString& path)> chosen)>;

/// The desktop's own file dialog.
void chooseMediaFile(QWidget* parent, std::function<void(const QString& path)> chosen);

} // namespace pinwright
