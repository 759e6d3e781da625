// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/remarkline.h"

#include "ui/composer/linkbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textstyles.h"

#include <QHBoxLayout>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

RemarkLine::RemarkLine(QWidget* parent) : QWidget(parent), m_text(new ElidedLabel(this)), m_button(new LinkButton(this))
{
    m_text->setTextRole(QPalette::PlaceholderText);
    setTextStyle(m_text, TextStyle::Small);
    setTextStyle(m_button, TextStyle::Small);
    connect(m_button, &LinkButton::clicked, this, [this] {
        // It may bring about another remark, or none.
        if (const auto perform = m_perform)
            perform();
    });
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_text);
    m_row->addWidget(m_button);
    m_row->addStretch();
    hide();
}

void RemarkLine::setRemark(const FieldRemark& remark)
{
    m_perform = remark.perform;
    m_text->setText(remark.text);
    m_text->setVisible(!remark.text.isEmpty());
    m_button->setText(remark.action);
    m_button->setAccessibleName(remark.name);
    m_button->setAccessibleDescription(remark.text);
    // Alone it may take the whole line, but not a click beside its words.
    const bool alone = remark.text.isEmpty();
    m_button->setMaximumWidth(alone ? m_button->fontMetrics().horizontalAdvance(remark.action) + 1 : QWIDGETSIZE_MAX);
    m_row->setStretchFactor(m_button, alone ? 1 : 0);
    QSizePolicy policy(alone ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_button->setSizePolicy(policy);
    setVisible(!remark.action.isEmpty());
}

QString RemarkLine::text() const
{
    return m_text->text();
}

} // namespace pinwright
