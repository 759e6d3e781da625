// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

Icon iconOf(StateTone tone)
{
    switch (tone) {
    case StateTone::Neutral:
    case StateTone::Progress:
        return Icon::Info;
    case StateTone::Good:
        return Icon::Ready;
    case StateTone::Warning:
    case StateTone::Bad:
        return Icon::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(StateTone tone, const QString& sentence, Close close, QWidget* parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    alignLeading(m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(Style::grid, Style::grid, Style::grid, Style::grid);
    // Margins are not mirrored from right to left, spacers are.
    m_layout->addSpacing(Style::grid);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    if (close == Close::Offered) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"closeBannerButton"_s);
        button->setAutoRaise(true);
        button->setIcon(icon(Icon::Close));
        button->setText(tr("Close Message"));
        button->setToolTip(button->text());
        button->setAccessibleName(button->text());
        connect(button, &QToolButton::clicked, this, [this] {
            hide();
            emit closed();
            deleteLater();
        });
        m_layout->addWidget(button);
    }
    applyColours();
    setSentence(sentence);
}

void Banner::setSentence(const QString& sentence)
{
    if (m_text->text() == sentence)
        return;
    refreshSentence(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::refreshSentence(const QString& sentence)
{
    if (m_text->text() == sentence)
        return;
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

QString Banner::sentence() const
{
    return m_text->text();
}

QPushButton* Banner::addAction(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_layout->insertWidget(3, button);
    return button;
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), stateBackground(m_tone, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairlineColor(palette()));
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void Banner::applyColours()
{
    m_icon->setPixmap(iconPixmap(iconOf(m_tone), stateColor(m_tone, palette()), 16, devicePixelRatioF()));
}

} // namespace pinwright
