// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/answers.h"

#include "core/schedule.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

Error notUnderstood(const QString& detail)
{
    return {.kind = ErrorKind::Protocol, .detail = detail};
}

/// Ids stand for names where there are none, so that they have to be fit to be shown.
bool isIdText(const QString& text)
{
    return text.size() <= detailMax && isPlain(text);
}

} // namespace

Result<QJsonDocument> jsonIn(const QByteArray& body)
{
    const QByteArray start = body.left(256).trimmed();
    if (start.isEmpty())
        return failure(notUnderstood(QCoreApplication::translate("Answers", "The answer was empty.")));
    if (start.startsWith('<'))
        return failure(notUnderstood(QCoreApplication::translate("Answers", "The answer was a web page instead of data.")));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        //: %1 is the parser's own message, %2 a number of bytes
        return failure(notUnderstood(QCoreApplication::translate("Answers", "The answer is not complete JSON: %1 at byte %2.")
                .arg(parseError.errorString())
                .arg(parseError.offset)));
    }
    return document;
}

QJsonValue firstOf(const QJsonObject& object, MemberNames names)
{
    for (const QStringView name : names) {
        if (const QJsonValue value = object[name]; !value.isNull() && !value.isUndefined())
            return value;
    }
    return QJsonValue::Undefined;
}

QString firstText(const QJsonObject& object, MemberNames names)
{
    for (const QStringView name : names) {
        if (const QString text = object[name].toString(); !text.trimmed().isEmpty())
            return text;
    }
    return {};
}

std::optional<QString> idIn(const QJsonObject& object, MemberNames names)
{
    const QJsonValue value = firstOf(object, names);
    if (value.isUndefined())
        return QString();
    if (value.isString())
        return isIdText(value.toString().trimmed()) ? std::optional(value.toString().trimmed()) : std::nullopt;
    // A number that is no 64-bit integer yields the default, whichever that is.
    if (value.isDouble() && value.toInteger(0) == value.toInteger(1))
        return QString::number(value.toInteger());
    return std::nullopt;
}

QDateTime instantIn(const QString& text)
{
    std::optional<QDateTime> instant = instantFromIso(text);
    if (!instant)
        instant = instantFromIso(text.trimmed() + u'Z');
    return instant.value_or(QDateTime());
}

bool lacksZone(const QString& text)
{
    return !instantFromIso(text) && instantIn(text).isValid();
}

ErrorKind errorKindOf(int httpStatus)
{
    switch (httpStatus) {
    case 401:
        return ErrorKind::Authentication;
    case 403:
        return ErrorKind::Permission;
    case 408:
        return ErrorKind::Timeout;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimit;
    default:
        if (httpStatus >= 500)
            return ErrorKind::Server;
        return httpStatus >= 400 ? ErrorKind::Rejected : ErrorKind::Protocol;
    }
}

QString redirectDetail(const QByteArray& location)
{
    const QString host = plainText(QUrl(QString::fromUtf8(location)).host());
    return host.isEmpty() ? QCoreApplication::translate("Answers", "The answer leads to another address.")
                          //: %1 is the name of a server
                          : QCoreApplication::translate("Answers", "The answer leads to another address, at %1.").arg(host);
}

} // namespace pinwright
