// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/draglabel.h"

#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

namespace pinwright {

namespace {

constexpr int widest = 280;       ///< px
constexpr int besidePointer = 12; ///< px

class DragLabels {
    Q_DECLARE_TR_FUNCTIONS(DragLabels)
};

} // namespace

QPixmap dragLabel(const QWidget& list, const QModelIndexList& pins)
{
    const QString text = pins.size() == 1
        ? pins.constFirst().data().toString()
        : DragLabels::tr("%Ln pins", "beside the pointer while they are dragged", int(pins.size()));
    const QFontMetrics metrics = list.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, widest);
    const QSize size(metrics.horizontalAdvance(shown) + 3 * Style::grid, metrics.height() + Style::grid);
    const QPalette& palette = list.palette();
    QPixmap label(size * list.devicePixelRatioF());
    label.setDevicePixelRatio(list.devicePixelRatioF());
    label.fill(Qt::transparent);
    QPainter painter(&label);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(list.font());
    painter.setPen(outlineColor(palette));
    painter.setBrush(palette.base());
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), Style::inputRadius, Style::inputRadius);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, isolated(shown));
    return label;
}

QPoint dragLabelPlace(const QWidget& list, const QPixmap& label)
{
    const int width = int(label.deviceIndependentSize().width());
    return {list.isRightToLeft() ? -width - besidePointer : besidePointer, besidePointer};
}

} // namespace pinwright
