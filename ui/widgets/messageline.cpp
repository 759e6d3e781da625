// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messageline.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textstyles.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pinwright {

namespace {

constexpr int iconSide = 16;

Icon iconFor(StateTone tone)
{
    switch (tone) {
    case StateTone::Neutral:
        return Icon::Info;
    case StateTone::Progress:
        return Icon::Clock;
    case StateTone::Good:
        return Icon::Ready;
    case StateTone::Warning:
        return Icon::Warning;
    case StateTone::Bad:
        return Icon::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageLine::MessageLine(QWidget* parent) : QWidget(parent)
{
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    alignLeading(m_text);
    setTextStyle(m_text, TextStyle::Small);

    m_buttonRow = new WrapLayout;
    m_buttonRow->setSpacing(8);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addLayout(m_buttonRow);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    hide();
}

void MessageLine::setMessage(StateTone tone, const QString& text)
{
    if (!isHidden() && tone == m_tone && text == m_message)
        return;
    removeButtons();
    m_tone = tone;
    m_message = text;
    m_text->setText(breakable(text));
    m_text->setAccessibleName(text);
    setAccessibleName(text);
    applyTone();
    setVisible(!text.isEmpty());
}

void MessageLine::clear()
{
    removeButtons();
    m_message.clear();
    m_text->clear();
    hide();
}

QString MessageLine::text() const
{
    return m_message;
}

QPushButton* MessageLine::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    setTextStyle(button, TextStyle::Small);
    m_buttonRow->addWidget(button);
    m_buttons.append(button);
    button->show(); // a layout would show it later, and the keyboard may be wanted there at once
    return button;
}

void MessageLine::removeButtons()
{
    // A button may ask for its own removal by what its click leads to.
    for (QPushButton* button : std::as_const(m_buttons)) {
        m_buttonRow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void MessageLine::applyTone()
{
    const QColor colour = m_tone == StateTone::Neutral ? mutedTextColor(palette()) : stateColor(m_tone, palette());
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::WindowText, colour);
    m_text->setPalette(colours);
    m_icon->setPixmap(iconPixmap(iconFor(m_tone), colour, iconSide, devicePixelRatioF()));
    m_icon->setVisible(m_tone != StateTone::Neutral); // a mere remark
}

void MessageLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    QWidget::changeEvent(event);
}

} // namespace pinwright
