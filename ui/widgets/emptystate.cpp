// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pinwright {

namespace {

constexpr int iconSide = 48;

QLabel* centredLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(centredLabel(this))
    , m_sentence(centredLabel(this))
    , m_note(centredLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setTextStyle(m_sentence, TextStyle::Heading);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(Style::grid);
    m_column->setContentsMargins(3 * Style::grid, 3 * Style::grid, 3 * Style::grid, 3 * Style::grid);
    m_column->setSpacing(Style::grid);
    m_column->addStretch(2);
    m_column->addWidget(m_icon);
    m_column->addSpacing(Style::grid);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_note);
    m_column->addSpacing(Style::grid);
    m_column->addLayout(m_buttons);
    m_column->setAlignment(m_buttons, Qt::AlignHCenter);
    m_column->addStretch(3);
    applyColours();
}

void EmptyState::setContent(Icon name, const QString& sentence, const QString& note)
{
    m_name = name;
    m_sentence->setText(sentence);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    applyColours();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

QPushButton* EmptyState::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

QPushButton* EmptyState::addOffer(const QString& text, const QString& action)
{
    auto* offer = new QWidget(this);
    auto* column = new QVBoxLayout(offer);
    column->setContentsMargins(0, 2 * Style::grid, 0, 0);
    column->setSpacing(Style::grid / 2);
    auto* label = centredLabel(offer);
    label->setText(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* button = new QPushButton(action, offer);
    button->setAutoDefault(false);
    column->addWidget(label);
    column->addWidget(button, 0, Qt::AlignHCenter);
    m_column->insertWidget(m_column->count() - 1, offer);
    return button;
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        arrangeButtons();
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeButtons();
}

void EmptyState::applyColours()
{
    m_icon->setPixmap(iconPixmap(m_name, mutedTextColor(palette()), iconSide, devicePixelRatioF()));
}

void EmptyState::arrangeButtons()
{
    int needed = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        needed += m_buttons->itemAt(i)->sizeHint().width() + Style::grid;
    const bool fits = needed <= width() - 6 * Style::grid;
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace pinwright
