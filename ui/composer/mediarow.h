// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QWidget>

class QPushButton;

namespace pinwright {

class ElidedLabel;

/// The draft's file: name, type, size; and the button that chooses, finds or replaces it.
class MediaRow : public QWidget {
    Q_OBJECT

public:
    explicit MediaRow(QWidget* parent = nullptr);

    /// `origin`: the dropped text or address of a draft that has no file.
    void setMedia(const Media& media, const QString& origin);
    [[nodiscard]] QPushButton* button() const { return m_choose; }

signals:
    void chooseRequested();

private:
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_facts = nullptr;
    QPushButton* m_choose = nullptr;
};

} // namespace pinwright
