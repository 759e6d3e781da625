// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/submission.h"

#include "core/json.h"
#include "core/names.h"
#include "core/webaddress.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Name<SubmissionState>, 10> stateNames{{
    {SubmissionState::Waiting, "waiting"},
    {SubmissionState::Preparing, "preparing"},
    {SubmissionState::Armed, "armed"},
    {SubmissionState::Processing, "processing"},
    {SubmissionState::Scheduled, "scheduled"},
    {SubmissionState::Published, "published"},
    {SubmissionState::Failed, "failed"},
    {SubmissionState::Unconfirmed, "unconfirmed"},
    {SubmissionState::Missed, "missed"},
    {SubmissionState::Cancelled, "cancelled"},
}};

QJsonObject settingsToObject(const QMap<QString, QString>& settings)
{
    QJsonObject object;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> settingsFromObject(const QJsonObject& object)
{
    QMap<QString, QString> settings;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        settings.insert(it.key(), it.value().toString());
    return settings;
}

QJsonObject placeToObject(const MediaHostSettings& place)
{
    return {{u"kind"_s, place.kind}, {u"settings"_s, settingsToObject(place.settings)}};
}

MediaHostSettings placeFromObject(const QJsonObject& object)
{
    return {.kind = object.value("kind"_L1).toString(), .settings = settingsFromObject(object.value("settings"_L1).toObject())};
}

} // namespace

QString submissionStateName(SubmissionState state)
{
    return nameOf(stateNames, state);
}

std::optional<SubmissionState> submissionStateFromName(QStringView name)
{
    return valueOf(stateNames, name);
}

bool isFinal(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Waiting:
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
    case SubmissionState::Processing:
    case SubmissionState::Scheduled:
        return false;
    case SubmissionState::Published:
    case SubmissionState::Failed:
    case SubmissionState::Unconfirmed:
    case SubmissionState::Missed:
    case SubmissionState::Cancelled:
        return true;
    }
    return true;
}

QByteArray fingerprintOf(const Draft& draft, const AccountId& account)
{
    // QDataStream writes each text's length before it, so that no two sets of texts run together.
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << account.text() << draft.board.id.text() << draft.board.section.text() << draft.title << draft.description
           << draft.link << draft.altText << (draft.schedule ? isoUtc(draft.schedule->utc) : QString());
    if (draft.media.sha256.isEmpty())
        stream << draft.media.path << draft.media.bytes << instantToText(draft.media.modified);
    else
        stream << draft.media.sha256;
    MediaEdits edits = draft.edits;
    edits.repairs = false; // a leave, of which nothing is seen
    if (!edits.isEmpty())
        stream << mediaEditsToJson(edits);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray placeToJson(const MediaHostSettings& place)
{
    return compactJson(placeToObject(place));
}

MediaHostSettings placeFromJson(const QByteArray& json)
{
    return placeFromObject(objectFromJson(json).value_or(QJsonObject()));
}

QByteArray accountToJson(const Account& account)
{
    QJsonObject object{
        {u"id"_s, account.id.text()},
        {u"provider"_s, account.providerId},
        {u"name"_s, account.name},
        {u"server"_s, account.server.toString(QUrl::FullyEncoded)},
        {u"settings"_s, settingsToObject(account.settings)},
    };
    if (!account.mediaHost.isEmpty())
        object.insert("mediaHost"_L1, placeToObject(account.mediaHost));
    return compactJson(object);
}

std::optional<Account> accountFromJson(const QByteArray& json)
{
    const std::optional<QJsonObject> object = objectFromJson(json);
    if (!object || !object->value("id"_L1).isString())
        return std::nullopt;
    Account account;
    account.id = AccountId(object->value("id"_L1).toString());
    account.providerId = object->value("provider"_L1).toString();
    account.name = object->value("name"_L1).toString();
    const QString server = object->value("server"_L1).toString();
    account.server = webAddressIn(server);
    if (account.server.isEmpty() && !server.isEmpty()) // would be taken for the documented one, and the key sent there
        return std::nullopt;
    account.settings = settingsFromObject(object->value("settings"_L1).toObject());
    account.mediaHost = placeFromObject(object->value("mediaHost"_L1).toObject());
    return account;
}

QByteArray errorToJson(const Error& error)
{
    QJsonObject object{
        {u"kind"_s, errorKindName(error.kind)},
        {u"httpStatus"_s, error.httpStatus},
        {u"providerCode"_s, error.providerCode},
        {u"detail"_s, error.detail},
        {u"outcomeUnknown"_s, error.outcomeUnknown},
    };
    if (error.retryAfter)
        object.insert("retryAfter"_L1, qint64(error.retryAfter->count()));
    return compactJson(object);
}

std::optional<Error> errorFromJson(const QByteArray& json)
{
    const std::optional<QJsonObject> object = objectFromJson(json);
    if (!object)
        return std::nullopt;
    const std::optional<ErrorKind> kind = errorKindFromName(object->value("kind"_L1).toString());
    if (!kind)
        return std::nullopt;
    Error error;
    error.kind = *kind;
    error.httpStatus = object->value("httpStatus"_L1).toInt();
    error.providerCode = object->value("providerCode"_L1).toString();
    error.detail = object->value("detail"_L1).toString();
    error.outcomeUnknown = object->value("outcomeUnknown"_L1).toBool();
    if (object->contains("retryAfter"_L1))
        error.retryAfter = std::chrono::seconds(object->value("retryAfter"_L1).toInteger());
    return error;
}

} // namespace pinwright
