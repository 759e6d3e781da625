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
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_button);
    row->addStretch();
    hide();
}

void RemarkLine::setRemark(const FieldRemark& remark)
{
    m_perform = remark.perform;
    m_text->setText(remark.text);
    m_text->setVisible(!remark.text.isEmpty());
    m_button->setText(remark.action);
    m_button->setAccessibleDescription(remark.text);
    m_button->setSizePolicy(remark.text.isEmpty() ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_button->updateGeometry();
    setVisible(!remark.action.isEmpty());
}

QString RemarkLine::text() const
{
    return m_text->text();
}

} // namespace pinwright
