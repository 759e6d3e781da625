// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowground.h"

#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"

#include <QPainter>

namespace pinwright {

void drawRowGround(QPainter* painter, const QStyleOptionViewItem& option, const QRect& row)
{
    const QPalette& palette = option.palette;
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(Qt::NoPen);
    if (selected) {
        painter->setBrush(mixed(base, palette.color(QPalette::Active, QPalette::Highlight), 0.15));
        painter->drawRoundedRect(row, Style::inputRadius, Style::inputRadius);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(mixed(base, palette.color(QPalette::Active, QPalette::Text), 0.05));
        painter->drawRoundedRect(row, Style::inputRadius, Style::inputRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(palette.color(QPalette::Active, QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), Style::inputRadius - 1, Style::inputRadius - 1);
    }
}

} // namespace pinwright
