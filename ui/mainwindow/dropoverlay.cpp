// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/dropoverlay.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QPainter>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSide = 48;

}

DropOverlay::DropOverlay(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"dropOverlay"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextStyle(this, TextStyle::Heading);
    hide();
}

void DropOverlay::appear()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Active, QPalette::Window);
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);

    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    painter.setPen(QPen(accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2 * Style::grid, 2 * Style::grid, -2 * Style::grid, -2 * Style::grid),
        Style::cardRadius, Style::cardRadius);

    const QPoint centre = rect().center();
    painter.drawPixmap(QPoint(centre.x() - iconSide / 2, centre.y() - iconSide - Style::grid),
        iconPixmap(Icon::DropMedia, accent, iconSide, devicePixelRatioF()));
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(QRect(0, centre.y() + Style::grid, width(), fontMetrics().height() + Style::grid), Qt::AlignCenter,
        tr("Drop to Make Drafts"));
}

} // namespace pinwright
