// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/textstyles.h"

#include <QPainter>

namespace pinwright {

ElidedLabel::ElidedLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    setParts({text.simplified()});
}

void ElidedLabel::setParts(const QStringList& parts)
{
    const QString line = joinedParts(parts);
    if (m_text == line)
        return;
    m_text = line;
    m_parts = parts;
    setAccessibleName(m_text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setTextRole(QPalette::ColorRole role)
{
    m_role = role;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {paintedWidth(), fontMetrics().height()};
}

int ElidedLabel::paintedWidth() const
{
    // The marks that isolate a text have a width in some fonts; one more, since rounded down it would be cut.
    return fontMetrics().horizontalAdvance(isolatedParts(m_parts)) + 1;
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(m_role));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        fontMetrics().elidedText(isolatedParts(m_parts), m_elideMode, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    const bool cut = paintedWidth() > width();
    // A tool tip that looks like HTML would be shown as such.
    setToolTip(cut ? m_text.toHtmlEscaped() : QString());
}

} // namespace pinwright
