// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/linkbutton.h"

#include "ui/widgets/textstyles.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace pinwright {

namespace {

constexpr int margin = 4; ///< above and below; the text keeps the form's edges
constexpr int textFlags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextHideMnemonic;

} // namespace

LinkButton::LinkButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect LinkButton::textBounds(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, qMax(1, width), QWIDGETSIZE_MAX), textFlags, breakable(text()));
}

QSize LinkButton::sizeHint() const
{
    // One more than the text is wide: rounded down, it would wrap.
    const int width = qMin(fontMetrics().averageCharWidth() * 24, fontMetrics().horizontalAdvance(text()) + 1);
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().height() + 2 * margin};
}

int LinkButton::heightForWidth(int width) const
{
    return textBounds(width).height() + 2 * margin;
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont lined = font();
    lined.setUnderline(underMouse() || hasFocus());
    painter.setFont(lined);
    painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    painter.drawText(rect().adjusted(0, margin, 0, -margin),
        int(alignment) | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextHideMnemonic, breakable(text()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace pinwright
