// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/thinprogress.h"

#include <QStyleOptionProgressBar>
#include <QStylePainter>

#include <algorithm>

namespace pinwright {

namespace {

constexpr int steps = 1000;

}

ThinProgress::ThinProgress(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ThinProgress::setFraction(double fraction)
{
    const double clamped = std::clamp(fraction, 0.0, 1.0);
    const bool visible = int(clamped * width()) != int(m_fraction * width());
    m_fraction = clamped;
    if (visible)
        update();
}

void ThinProgress::paintEvent(QPaintEvent*)
{
    QStyleOptionProgressBar option;
    option.initFrom(this);
    option.minimum = 0;
    option.maximum = steps;
    option.progress = int(m_fraction * steps);
    option.textVisible = false;
    QStylePainter(this).drawControl(QStyle::CE_ProgressBar, option);
}

} // namespace pinwright
