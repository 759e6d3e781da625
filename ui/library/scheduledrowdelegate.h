// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/pinrowdelegate.h"

namespace pinwright {

/// Draws pins as elsewhere in the library, and the headings of the days between them.
class ScheduledRowDelegate : public PinRowDelegate {
    Q_OBJECT

public:
    using PinRowDelegate::PinRowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace pinwright
