// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/thumbnails.h"
#include "ui/library/pinrow.h"

#include <QStyledItemDelegate>

namespace pinwright {

/// Draws a PinRow: time of day where it has one, thumbnail, title over board and time, state as icon and word.
class PinRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `thumbnails` must outlive the delegate.
    explicit PinRowDelegate(Thumbnails& thumbnails, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Thumbnails& m_thumbnails;
};

/// Draws `media` into `rect`, filling it and cutting what stands over, with round corners; an icon while there is no picture.
void drawThumbnail(QPainter* painter, const QRect& rect, const Media& media, const MediaEdits& edits, Thumbnails& thumbnails,
    const QPalette& palette);

} // namespace pinwright
