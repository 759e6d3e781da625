// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/previewpane.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/textstyles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

PreviewPane::PreviewPane(Thumbnails& thumbnails, QWidget* parent) : QWidget(parent)
{
    m_card = new PreviewCard(thumbnails, this);
    auto* label = new QLabel(tr("Preview"), this);
    m_light = addShadeButton(PreviewCard::Shade::Light, tr("Light Feed"));
    m_light->setIcon(icon(Icon::Light));
    m_light->setObjectName(u"previewLightButton"_s);
    m_dark = addShadeButton(PreviewCard::Shade::Dark, tr("Dark Feed"));
    m_dark->setIcon(icon(Icon::Dark));
    m_dark->setObjectName(u"previewDarkButton"_s);

    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(label);
    top->addStretch();
    top->addWidget(m_light);
    top->addWidget(m_dark);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_card);
    showShade(isDark(palette()) ? PreviewCard::Shade::Dark : PreviewCard::Shade::Light);
}

QToolButton* PreviewPane::addShadeButton(PreviewCard::Shade shade, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, shade] {
        m_chosen = true;
        showShade(shade);
    });
    return button;
}

void PreviewPane::showShade(PreviewCard::Shade shade)
{
    m_card->setShade(shade);
    m_light->setChecked(shade == PreviewCard::Shade::Light);
    m_dark->setChecked(shade == PreviewCard::Shade::Dark);
}

void PreviewPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_chosen)
        showShade(isDark(palette()) ? PreviewCard::Shade::Dark : PreviewCard::Shade::Light);
    QWidget::changeEvent(event);
}

} // namespace pinwright
