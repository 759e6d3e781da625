// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/previewpane.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr int shadeButtonSide = 28;

} // namespace

PreviewPane::PreviewPane(Thumbnails& thumbnails, QWidget* parent) : QWidget(parent)
{
    m_card = new PreviewCard(thumbnails, this);
    m_light = addShadeButton(PreviewCard::Shade::Light, tr("Light Feed"));
    m_light->setObjectName(u"previewLightButton"_s);
    m_dark = addShadeButton(PreviewCard::Shade::Dark, tr("Dark Feed"));
    m_dark->setObjectName(u"previewDarkButton"_s);

    auto* corner = new QHBoxLayout;
    corner->setContentsMargins(4, 4, 4, 4);
    corner->setSpacing(0);
    corner->addWidget(m_light);
    corner->addWidget(m_dark);

    auto* stack = new QGridLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_card, 0, 0);
    stack->addLayout(corner, 0, 0, Qt::AlignTop | Qt::AlignTrailing);
    showShade(isDark(palette()) ? PreviewCard::Shade::Dark : PreviewCard::Shade::Light);
}

QToolButton* PreviewPane::addShadeButton(PreviewCard::Shade shade, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFixedSize(shadeButtonSide, shadeButtonSide);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    // Not clicked: assistive technology toggles.
    connect(button, &QToolButton::toggled, this, [this, shade] {
        m_chosen = true;
        showShade(shade);
    });
    return button;
}

void PreviewPane::showShade(PreviewCard::Shade shade)
{
    m_card->setShade(shade);
    const QPalette colours = shade == PreviewCard::Shade::Dark ? darkPalette() : lightPalette();
    const QColor ink = colours.color(QPalette::WindowText);
    m_light->setIcon(icon(Icon::Light, ink));
    m_dark->setIcon(icon(Icon::Dark, ink));
    for (QToolButton* button : {m_light, m_dark}) {
        const QSignalBlocker silent(button);
        button->setPalette(colours); // they lie on the card
        button->setChecked((button == m_dark) == (shade == PreviewCard::Shade::Dark));
    }
}

void PreviewPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_chosen)
        showShade(isDark(palette()) ? PreviewCard::Shade::Dark : PreviewCard::Shade::Light);
    QWidget::changeEvent(event);
}

} // namespace pinwright
