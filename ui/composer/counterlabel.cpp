// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/counterlabel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/textstyles.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace pinwright {

namespace {

constexpr double shownFrom = 0.8; ///< of the limit
constexpr int iconSide = 14;

} // namespace

CounterLabel::CounterLabel(QWidget* parent) : QWidget(parent)
{
    m_icon = new QLabel(this);
    m_icon->hide();
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    setTextStyle(m_text, TextStyle::Small);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    applyColours();
    hide();
}

void CounterLabel::setCount(qint64 count, qint64 limit)
{
    setVisible(limit > 0 && double(count) >= shownFrom * double(limit));
    const QLocale locale;
    m_text->setText(tr("%1 of %2", "counter beside a text field: characters used, characters allowed")
            .arg(locale.toString(count), locale.toString(limit)));

    const bool over = limit > 0 && count > limit;
    const bool crossed = over && !m_over;
    if (over != m_over) {
        m_over = over;
        m_icon->setVisible(over);
        applyColours();
    }
    setAccessibleName(over ? tr("%Ln characters too many", "counter beside a text field", int(count - limit)) : m_text->text());
    if (crossed) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        emit limitPassed();
    }
}

QString CounterLabel::text() const
{
    return m_text->text();
}

void CounterLabel::applyColours()
{
    const QColor colour = m_over ? stateColor(StateTone::Bad, palette()) : mutedTextColor(palette());
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::WindowText, colour);
    m_text->setPalette(colours);
    m_icon->setPixmap(iconPixmap(Icon::Failed, colour, iconSide, devicePixelRatioF()));
}

void CounterLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QWidget::changeEvent(event);
}

} // namespace pinwright
