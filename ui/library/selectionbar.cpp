// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/selectionbar.h"

#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sentenceNeeds = 280; ///< px; a longer one is wrapped to this beside the buttons, and to the bar's width above them
constexpr int apart = Style::grid / 2;

} // namespace

SelectionBar::SelectionBar(QWidget* parent)
    : QFrame(parent)
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_sentence(new QLabel(this))
    , m_buttons(new WrapLayout)
{
    setObjectName(u"selectionBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    alignLeading(m_sentence);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setContentsMargins(Style::grid, 0, Style::grid, 0); // as the buttons have inside
    m_buttons->setSpacing(apart);
    m_content->setContentsMargins(Style::grid, apart, Style::grid, apart);
    m_content->setSpacing(apart);
    m_content->addWidget(m_sentence, 1);
    m_content->addLayout(m_buttons);
}

void SelectionBar::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    arrange();
}

QToolButton* SelectionBar::addButton()
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_buttons->addWidget(button);
    return button;
}

bool SelectionBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // a button came or went
        arrange();
    return QFrame::event(event);
}

void SelectionBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), hairlineColor(palette()));
}

void SelectionBar::arrange()
{
    const int oneLine = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 2 * Style::grid;
    const int needed = m_buttons->sizeHint().width() + qMin(oneLine, sentenceNeeds) + 2 * Style::grid + apart;
    m_content->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace pinwright
