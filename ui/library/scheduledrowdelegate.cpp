// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/scheduledrowdelegate.h"

#include "ui/library/scheduledmodel.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace pinwright {

namespace {

constexpr int inset = 2 * Style::grid; ///< in line with the rows and the header above
constexpr int headingHeight = 32;

QFont headingFont(const QFont& body)
{
    QFont font = body;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void ScheduledRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(ScheduledModel::HeadingRole).toBool()) {
        PinRowDelegate::paint(painter, option, index);
        return;
    }
    const int count = index.data(ScheduledModel::CountRole).toInt();
    const QRect inner = option.rect.adjusted(inset, 0, -inset, 0);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const int leading = int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const QColor muted = mutedTextColor(option.palette);

    painter->save();
    const QFont font = count > 0 ? headingFont(option.font) : option.font;
    const QFontMetrics metrics(font);
    const QString text = index.data().toString();
    const int width = std::min(metrics.horizontalAdvance(text), inner.width());
    painter->setFont(font);
    painter->setPen(count > 0 ? option.palette.color(QPalette::Active, QPalette::Text) : muted);
    painter->drawText(placed(QRect(inner.left(), inner.top(), width, inner.height())), leading,
        metrics.elidedText(text, Qt::ElideRight, inner.width()));
    if (count > 0) {
        const QRect rest(inner.left() + width + Style::grid, inner.top(), inner.width() - width - Style::grid, inner.height());
        painter->setFont(option.font);
        painter->setPen(muted);
        painter->drawText(placed(rest), leading, QLocale().toString(count));
    }
    if (index.row() > 0)
        painter->fillRect(QRect(inner.left(), option.rect.top(), inner.width(), 1), hairlineColor(option.palette));
    painter->restore();
}

QSize ScheduledRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize row = PinRowDelegate::sizeHint(option, index);
    if (!index.data(ScheduledModel::HeadingRole).toBool())
        return row;
    return {row.width(), std::max(headingHeight, QFontMetrics(headingFont(option.font)).height() + 2 * Style::grid)};
}

} // namespace pinwright
