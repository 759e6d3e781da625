// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autostart.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace pinwright {

/// What the window asks of the desktop, so that tests can answer instead. Nothing here blocks: answers come by call, or never.
struct Desktop {
    /// Opens a page in the browser; false where nothing could open it.
    std::function<bool(const QUrl&)> openUrl;
    /// Asks for pictures and videos.
    std::function<void(QWidget* parent, std::function<void(const QList<QUrl>&)> chosen)> chooseMedia;
    /// Asks where to save a copy of the drafts.
    std::function<void(QWidget* parent, std::function<void(const QString& path)> chosen)> chooseCopyName;
    /// Asks where to write the history as a table.
    std::function<void(QWidget* parent, std::function<void(const QString& path)> chosen)> chooseHistoryName;

    /// There is a tray to show an icon in.
    std::function<bool()> hasTray;
    /// Notifications are shown by the desktop's service, where it has one.
    bool notifications = false;
    /// Ends the program.
    std::function<void()> quit;
    Autostart autostart;

    /// The real one.
    [[nodiscard]] static Desktop system();
};

} // namespace pinwright
