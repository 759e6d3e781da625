// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/credentialblock.h"

#include "ui/accounts/credentialinput.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pinwright {

namespace {

constexpr int betweenFields = 16;

} // namespace

CredentialBlock::CredentialBlock(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenFields);
}

void CredentialBlock::setFields(const QList<CredentialField>& fields, const QMap<QString, QString>& settings, bool keeps)
{
    qDeleteAll(m_inputs);
    m_inputs.clear();
    m_keeps = keeps;
    for (const CredentialField& field : fields) {
        auto* input = new CredentialInput(field, keeps, this);
        if (!input->isSecret())
            input->setValue(settings.value(field.key));
        connect(input, &CredentialInput::loadRequested, this, [this, input] { emit loadRequested(input); });
        layout()->addWidget(input);
        m_inputs.append(input);
    }
    setVisible(!fields.isEmpty());
}

QMap<QString, QString> CredentialBlock::settings() const
{
    QMap<QString, QString> settings;
    for (const CredentialInput* input : m_inputs) {
        if (!input->isSecret())
            settings.insert(input->field().key, input->value());
    }
    return settings;
}

QMap<QString, QString> CredentialBlock::typedSecrets() const
{
    QMap<QString, QString> secrets;
    for (const CredentialInput* input : m_inputs) {
        if (input->isSecret() && !input->value().isEmpty())
            secrets.insert(input->field().key, input->value());
    }
    return secrets;
}

QStringList CredentialBlock::keptSecrets() const
{
    QStringList names;
    for (const CredentialInput* input : m_inputs) {
        if (m_keeps && input->isSecret() && input->field().required && input->value().isEmpty())
            names.append(input->field().key);
    }
    return names;
}

QWidget* CredentialBlock::complain(const std::optional<FieldProblem>& problem, bool hasServer, Check check)
{
    QWidget* first = nullptr;
    for (CredentialInput* input : std::as_const(m_inputs)) {
        if (check == Check::ButRemoteAccounts && input->field().kind == CredentialField::Kind::RemoteAccount)
            continue;
        bool wrong = input->complain(hasServer);
        if (problem && problem->key == input->field().key) {
            input->showProblem(problem->sentence);
            wrong = true;
        }
        if (wrong && !first)
            first = input;
    }
    return first;
}

QWidget* CredentialBlock::firstSecret() const
{
    const auto found =
        std::find_if(m_inputs.cbegin(), m_inputs.cend(), [](const CredentialInput* input) { return input->isSecret(); });
    return found == m_inputs.cend() ? nullptr : *found;
}

QList<QWidget*> CredentialBlock::focusChain() const
{
    QList<QWidget*> chain;
    for (const CredentialInput* input : m_inputs)
        chain += input->focusChain();
    return chain;
}

} // namespace pinwright
