// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accountcommands.h"

#include "context.h"
#include "core/webaddress.h"
#include "publishing/connect.h"

#include <QJsonArray>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The setting that names the kind of place for local files; its own settings begin with that name.
constexpr auto placeKey = "media-host"_L1;

QStringList settingNames(const QList<CredentialField>& fields)
{
    QStringList names;
    for (const CredentialField& field : fields) {
        if (field.kind != CredentialField::Kind::Secret)
            names.append(field.key);
    }
    return names;
}

QList<CredentialField> secretFields(const QList<CredentialField>& fields)
{
    QList<CredentialField> secrets;
    for (const CredentialField& field : fields) {
        if (field.kind == CredentialField::Kind::Secret)
            secrets.append(field);
    }
    return secrets;
}

/// The kind of place that has this field.
const MediaHost* placeWith(const MediaHostRegistry& places, const QString& key)
{
    for (const auto& place : places.all()) {
        const QList<CredentialField> fields = place->fields();
        if (settingNames(fields).contains(key) || secretNames(fields).contains(key))
            return place.get();
    }
    return nullptr;
}

QString takenText(const QString& name)
{
    return AccountsAddCommand::tr("There is an account “%1” already. Choose another name.").arg(name);
}

QJsonObject accountObject(const Account& account)
{
    QJsonObject settings;
    for (auto it = account.settings.cbegin(); it != account.settings.cend(); ++it)
        settings.insert(it.key(), it.value());
    return {
        {u"name"_s, account.name},
        {u"provider"_s, account.providerId},
        {u"server"_s, account.server.isEmpty() ? QJsonValue(QJsonValue::Null) : account.server.toString(QUrl::FullyEncoded)},
        {u"settings"_s, settings},
        {u"mediaHost"_s, account.mediaHost.isEmpty() ? QJsonValue(QJsonValue::Null) : account.mediaHost.kind},
    };
}

} // namespace

void AccountsListCommand::start()
{
    QStringList lines;
    QJsonArray items;
    for (const Account& account : context().accounts().accounts()) {
        lines.append(row({account.name, account.providerId}));
        items.append(accountObject(account));
    }
    end({.lines = lines, .json = {{u"accounts"_s, items}}});
}

void AccountsAddCommand::start()
{
    if (readNames() && readServer() && readSettings() && readSecrets())
        save();
}

bool AccountsAddCommand::readNames()
{
    const QString providerId = invocation().value(u"provider"_s);
    m_provider = context().providers().find(providerId);
    if (!m_provider) {
        QStringList ids;
        for (const auto& known : context().providers().all())
            ids.append(known->id());
        refuse(tr("There is no service “%1”. Known: %2.").arg(providerId, ids.join(", "_L1)));
        return false;
    }
    m_account.id = AccountId::create();
    m_account.providerId = providerId;
    m_account.name = invocation().value(u"name"_s).simplified();
    if (m_account.name.isEmpty()) {
        refuse(tr("The account needs a name."));
        return false;
    }
    if (context().accounts().findByName(m_account.name)) {
        refuse(takenText(m_account.name));
        return false;
    }
    return true;
}

bool AccountsAddCommand::readServer()
{
    if (!invocation().has(u"server"_s))
        return true;
    const QUrl server(invocation().value(u"server"_s), QUrl::StrictMode);
    if (!isWebAddress(server) || !server.userInfo().isEmpty() || server.hasQuery() || server.hasFragment()) {
        refuse(tr("The server must be an address such as https://example.com/api/v1."));
        return false;
    }
    if (!mayCarrySecrets(server)) {
        refuse(tr("The server must begin with https://. Only this computer itself may be reached by http://."));
        return false;
    }
    m_account.server = server;
    return true;
}

bool AccountsAddCommand::readSettings()
{
    QMap<QString, QString> given;
    for (const QString& setting : invocation().options.value(u"set"_s)) {
        if (!setting.contains(u'=')) {
            refuse(tr("“%1” should be KEY=VALUE.").arg(setting));
            return false;
        }
        given.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1).trimmed());
    }
    if (!choosePlace(given))
        return false;
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (it.key() != placeKey && !takeSetting(it.key(), it.value()))
            return false;
    }
    return nothingIsEmpty(given) && placeIsComplete() && settingsCanWork();
}

bool AccountsAddCommand::nothingIsEmpty(const QMap<QString, QString>& given)
{
    const bool hasServer = !m_account.server.isEmpty();
    const QList<CredentialField> fields = m_provider->credentialFields() + (m_place ? m_place->fields() : QList<CredentialField>());
    for (const CredentialField& field : fields) {
        if (field.isRequired(hasServer) && given.contains(field.key) && given.value(field.key).isEmpty()) {
            //: %1: a setting's key
            refuse(tr("The setting %1 is empty. It needs a value.").arg(field.key));
            return false;
        }
    }
    return true;
}

bool AccountsAddCommand::settingsCanWork()
{
    std::optional<FieldProblem> problem = m_provider->settingsProblem(m_account);
    if (!problem && m_place)
        problem = m_place->settingsProblem(m_account.mediaHost.settings);
    if (!problem)
        return true;
    //: %1: a setting's key, such as subdomain, %2: a sentence about it
    refuse(tr("%1: %2").arg(problem->key, problem->sentence));
    return false;
}

bool AccountsAddCommand::choosePlace(const QMap<QString, QString>& given)
{
    if (!given.contains(placeKey))
        return true;
    if (!m_provider->capabilities().needsPlace()) {
        //: %1: a service
        refuse(tr("%1 takes files itself and needs no place for them.").arg(m_provider->displayName()));
        return false;
    }
    const QString kind = given.value(placeKey);
    m_place = context().mediaHosts().find(kind);
    if (!m_place) {
        QStringList known;
        for (const auto& place : context().mediaHosts().all())
            known.append(place->id());
        refuse(tr("There is no kind of place for files named “%1”. Known: %2.").arg(kind, known.join(", "_L1)));
        return false;
    }
    m_account.mediaHost.kind = kind;
    return true;
}

bool AccountsAddCommand::takeSetting(const QString& key, const QString& value)
{
    if (settingNames(m_provider->credentialFields()).contains(key)) {
        m_account.settings.insert(key, value);
    } else if (m_place && settingNames(m_place->fields()).contains(key)) {
        m_account.mediaHost.settings.insert(key, value);
    } else {
        refuseSetting(key);
        return false;
    }
    return true;
}

void AccountsAddCommand::refuseSetting(const QString& key)
{
    const MediaHost* place = m_provider->capabilities().needsPlace() ? placeWith(context().mediaHosts(), key) : nullptr;
    if (secretNames(m_provider->credentialFields()).contains(key) || (place && secretNames(place->fields()).contains(key))) {
        refuse(tr("%1 is a secret and never an argument. Give it by --secret-stdin.").arg(key));
        return;
    }
    if (place) {
        //: %1: a setting's key, %2: the place it belongs to, such as webdav
        refuse(tr("“%1” is a setting of a place for files and needs --set media-host=%2.").arg(key, place->id()));
        return;
    }
    QStringList known = settingNames(m_provider->credentialFields());
    if (m_provider->capabilities().needsPlace())
        known.append(placeKey);
    if (m_place)
        known += settingNames(m_place->fields());
    refuse(known.isEmpty() ? tr("%1 has no settings.").arg(m_provider->displayName())
                           : tr("%1 has no setting “%2”. Known: %3.").arg(m_provider->displayName(), key, known.join(", "_L1)));
}

bool AccountsAddCommand::placeIsComplete()
{
    QStringList missing;
    for (const CredentialField& field : m_place ? m_place->fields() : QList<CredentialField>()) {
        const bool setting = field.kind != CredentialField::Kind::Secret;
        if (setting && field.required && m_account.mediaHost.settings.value(field.key).isEmpty())
            missing.append(field.key);
    }
    if (missing.isEmpty())
        return true;
    //: %1: settings' keys
    refuse(tr("The place for files needs these settings too: %1.").arg(missing.join(", "_L1)));
    return false;
}

bool AccountsAddCommand::readSecrets()
{
    if (!invocation().has(u"secret-stdin"_s))
        return true;
    QList<CredentialField> fields = secretFields(m_provider->credentialFields());
    if (m_place)
        fields += secretFields(m_place->fields());
    if (fields.isEmpty()) {
        refuse(tr("%1 needs no key.").arg(m_provider->displayName()));
        return false;
    }
    int line = 0;
    for (const CredentialField& field : fields) {
        ++line;
        const QString secret = console().readLine().trimmed();
        if (secret.isEmpty()) {
            //: %1: a number, %2: a field's label, such as API Key
            refuse(tr("Line %1 of standard input is empty. “%2” belongs there.").arg(line).arg(field.label));
            return false;
        }
        context().redactor().learn(secret);
        m_secrets.insert(field.key, secret);
    }
    return true;
}

void AccountsAddCommand::save()
{
    context()
        .accounts()
        .save(m_account, m_secrets, AccountBook::Remember::InPasswordStore)
        ->onFinished(this,
            [this](const Result<Done>& saved) {
                if (saved) {
                    QString message = tr("Saved the account “%1”.").arg(m_account.name);
                    if (const QStringList missing = missingSettings(m_account, *m_provider); !missing.isEmpty())
                        //: %1: settings' keys
                        message += u' ' + tr("It cannot be used before it has these settings: %1.").arg(missing.join(", "_L1));
                    end({.message = message});
                } else if (saved.error().providerCode == "name-taken"_L1) {
                    refuse(takenText(m_account.name));
                } else {
                    fail(saved.error(), {.service = m_provider->displayName(), .account = m_account.name});
                }
            })
        ->start();
}

void AccountsRemoveCommand::start()
{
    const Account* account = accountNamed(invocation().argument);
    if (!account)
        return;
    const QString name = account->name;
    context()
        .accounts()
        .remove(account->id, secretNames(*account, context().providers(), context().mediaHosts()))
        ->onFinished(this,
            [this, name](const Result<Done>& removed) {
                if (!removed && removed.error().kind != ErrorKind::Secrets) {
                    fail(removed.error(), {.service = {}, .account = name});
                    return;
                }
                QString message = tr("Removed the account “%1”.").arg(name);
                if (!removed)
                    message += u' ' + tr("Its key may still be in the password store. %1").arg(sentence(removed.error(), {}));
                end({.message = message});
            })
        ->start();
}

} // namespace pinwright::cli
