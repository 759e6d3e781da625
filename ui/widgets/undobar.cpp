// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/undobar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

UndoBar::UndoBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_undo(new QPushButton(this))
{
    setObjectName(u"undoBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setAutoDefault(false);
    auto* close = new QToolButton(this);
    close->setObjectName(u"closeUndoBarButton"_s);
    close->setIcon(icon(Icon::Close));
    close->setText(tr("Hide This Line"));
    close->setToolTip(close->text());
    close->setAccessibleName(close->text());
    close->setAutoRaise(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Style::grid, Style::grid, Style::grid, Style::grid);
    layout->addSpacing(Style::grid);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(close);

    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::hideUnlessInUse);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        // It may show the next sentence.
        if (const auto action = std::exchange(m_action, {}))
            action();
        else
            emit undoRequested();
    });
    hide();
}

void UndoBar::showSentence(const QString& sentence)
{
    m_action = {};
    //: Button: takes back the removal of drafts
    present(sentence, tr("Undo"), Icon::Undo);
}

void UndoBar::offer(const QString& sentence, const QString& button, Icon buttonIcon, std::function<void()> action)
{
    m_action = std::move(action);
    present(sentence, button, buttonIcon);
}

void UndoBar::present(const QString& sentence, const QString& button, Icon buttonIcon)
{
    m_undo->setText(button);
    m_undo->setIcon(icon(buttonIcon));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString UndoBar::sentence() const
{
    return m_text->text();
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), stateBackground(StateTone::Progress, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), hairlineColor(palette()));
}

void UndoBar::hideUnlessInUse()
{
    // Not under the hand or the keyboard of somebody about to use it.
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_timer.start();
    else
        hide();
}

} // namespace pinwright
