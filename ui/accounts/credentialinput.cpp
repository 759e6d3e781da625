// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/credentialinput.h"

#include "ui/widgets/assistive.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textstyles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

CredentialInput::CredentialInput(const CredentialField& field, bool keeps, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_keeps(keeps && field.kind == CredentialField::Kind::Secret)
{
    auto* label = new QLabel(field.label, this);
    label->setTextFormat(Qt::PlainText);
    alignLeading(label);
    buildInput();
    QWidget* input = inputWidget();
    input->setObjectName("field_"_L1 + field.key);
    input->setAccessibleName(field.label);
    input->setAccessibleDescription(field.hint);
    label->setBuddy(input);

    auto* hint = new QLabel(field.hint, this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    alignLeading(hint);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setVisible(!field.hint.isEmpty());
    setTextStyle(hint, TextStyle::Small);
    m_problem = new MessageLine(this);
    m_problem->setObjectName("problem_"_L1 + field.key);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_row);
    column->addWidget(hint);
    column->addWidget(m_problem);
    setFocusProxy(input);
}

void CredentialInput::buildInput()
{
    m_row = new QWidget(this);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (m_field.kind == CredentialField::Kind::RemoteAccount) {
        buildRemoteAccount();
        return;
    }
    m_edit = new QLineEdit(m_row);
    m_edit->setMaxLength(std::numeric_limits<int>::max());
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_problem->clear();
        emit edited();
    });
    row->addWidget(m_edit, 1);
    if (isSecret())
        buildSecret();
}

void CredentialInput::buildSecret()
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    if (m_keeps)
        m_edit->setPlaceholderText(tr("Kept in the password store; leave empty to keep", "in an empty secret field"));
    m_button = new QPushButton(tr("Show", "button: show the typed secret"), m_row);
    m_button->setObjectName("reveal_"_L1 + m_field.key);
    m_button->setCheckable(true);
    m_button->setAutoDefault(false);
    m_button->setAccessibleName(tr("Show %1", "%1 is a field's label").arg(m_field.label));
    connect(m_button, &QPushButton::toggled, this,
        [this](bool shown) { m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    m_row->layout()->addWidget(m_button);
}

void CredentialInput::buildRemoteAccount()
{
    m_box = new QComboBox(m_row);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->setMinimumContentsLength(12);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->lineEdit()->setAccessibleName(m_field.label);
    m_box->view()->setAccessibleName(m_field.label);
    takeSelectedRow(m_box);
    m_box->lineEdit()->setPlaceholderText(tr("Load the list, or type the id", "in an empty account field"));
    connect(m_box, &QComboBox::editTextChanged, this, [this] {
        m_problem->clear();
        emit edited();
    });
    m_button = new QPushButton(tr("Load Accounts"), m_row);
    m_button->setObjectName("load_"_L1 + m_field.key);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &CredentialInput::loadRequested);
    m_row->layout()->addWidget(m_box);
    m_row->layout()->addWidget(m_button);
}

QWidget* CredentialInput::inputWidget() const
{
    return m_box ? static_cast<QWidget*>(m_box) : m_edit;
}

QList<QWidget*> CredentialInput::focusChain() const
{
    QList<QWidget*> chain{inputWidget()};
    if (m_button)
        chain.append(m_button);
    return chain;
}

QString CredentialInput::value() const
{
    if (!m_box)
        return m_edit->text().trimmed();
    const QString text = m_box->currentText().trimmed();
    const int index = m_box->findText(text, Qt::MatchFixedString | Qt::MatchCaseSensitive);
    return index < 0 ? text : m_box->itemData(index).toString();
}

void CredentialInput::setValue(const QString& value)
{
    if (m_box)
        m_box->setEditText(value);
    else
        m_edit->setText(value);
}

void CredentialInput::setRemoteAccounts(const QList<RemoteAccount>& accounts)
{
    const QString chosen = value();
    m_box->clear();
    for (const RemoteAccount& account : accounts) {
        const QString text =
            account.name.isEmpty() ? account.id : tr("%1 (%2)", "an account's name and its id").arg(account.name, account.id);
        m_box->addItem(text, account.id);
    }
    const int index = chosen.isEmpty() && accounts.size() == 1 ? 0 : m_box->findData(chosen);
    m_box->setCurrentIndex(index);
    if (index < 0)
        m_box->setEditText(chosen);
}

void CredentialInput::showProblem(const QString& text)
{
    m_problem->setMessage(StateTone::Bad, text);
}

bool CredentialInput::complain(bool hasServer)
{
    if (!m_field.isRequired(hasServer) || m_keeps || !value().isEmpty()) {
        m_problem->clear();
        return false;
    }
    showProblem(tr("%1 is empty. Enter it to go on.", "%1 is a field's label").arg(m_field.label));
    return true;
}

} // namespace pinwright
