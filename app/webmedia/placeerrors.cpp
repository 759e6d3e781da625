// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/placeerrors.h"

#include "core/plaintext.h"
#include "core/sentences.h"
#include "core/webaddress.h"
#include "net/httpclient.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

class Places {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

constexpr qsizetype quotedMax = 200;

Error redirected(const QString& server, const HttpReply& reply)
{
    // Only the host: the rest of an address may carry something secret.
    const QString host = QUrl::fromEncoded(reply.location).host();
    return placeError(ErrorKind::Rejected,
        host.isEmpty()
            //: %1: the name of a server
            ? Places::tr("The place for files at %1 says that the folder is at another address. Check it under Accounts.")
                  .arg(server)
            //: %1, %2: names of servers
            : Places::tr("The place for files at %1 sends on to %2. Enter the address it has there under Accounts.")
                  .arg(server, host),
        reply.status);
}

Error busy(const QString& server, const HttpReply& reply)
{
    Error error = placeError(ErrorKind::RateLimit,
        //: %1: the name of a server
        Places::tr("The place for files at %1 asked to slow down. Try again in a few minutes.").arg(server), reply.status);
    error.retryAfter = reply.retryAfter;
    return error;
}

} // namespace

Error placeError(ErrorKind kind, const QString& sentence, int httpStatus)
{
    return {.kind = kind, .httpStatus = httpStatus, .providerCode = placeErrorCode, .detail = sentence};
}

Error placeRefusal(const QString& server, const HttpReply& reply, const QString& words)
{
    const int status = reply.status;
    if (status >= 300 && status < 400)
        return redirected(server, reply);
    switch (status) {
    case 401:
        return placeError(ErrorKind::Authentication,
            //: %1: the name of a server
            Places::tr("The place for files at %1 refused the user name or password. Check them under Accounts.").arg(server),
            status);
    case 403:
        return placeError(ErrorKind::Permission,
            //: %1: the name of a server
            Places::tr("The place for files at %1 does not allow this. Check what the account may do there.").arg(server), status);
    case 413:
        return placeError(ErrorKind::TooLarge,
            //: %1: the name of a server
            Places::tr("The place for files at %1 does not take files of this size. Choose a smaller one.").arg(server), status);
    case 429:
    case 503:
        return busy(server, reply);
    case 507:
        return placeFull(server, status);
    default:
        break;
    }
    if (status >= 500) {
        return placeError(ErrorKind::Server,
            //: %1: the name of a server
            Places::tr("The place for files at %1 had a problem on its side. Try again later.").arg(server), status);
    }
    if (words.isEmpty()) {
        return placeError(ErrorKind::Rejected,
            //: %1: the name of a server
            Places::tr("The place for files at %1 refused this without giving a reason.").arg(server), status);
    }
    return placeError(ErrorKind::Rejected,
        //: %1: the name of a server, %2: its own words
        Places::tr("The place for files at %1 refused this: “%2”.").arg(server, plainText(words, quotedMax)), status);
}

Error placeUnreached(const QString& server, const Error& error)
{
    Error own = error;
    own.outcomeUnknown = false;
    if (error.providerCode == ownErrorCode)
        return own;
    switch (error.kind) {
    case ErrorKind::Network:
        return placeError(ErrorKind::Network,
            //: %1: the name of a server, %2: what the system says
            Places::tr("The place for files at %1 could not be reached. Check the connection, then try again. (“%2”)")
                .arg(server, plainText(error.detail, quotedMax)));
    case ErrorKind::Timeout:
        return placeError(ErrorKind::Timeout,
            //: %1: the name of a server
            Places::tr("The place for files at %1 did not answer in time. Try again later.").arg(server));
    case ErrorKind::Protocol:
    case ErrorKind::TooLarge:
        return placeError(ErrorKind::Protocol,
            //: %1: the name of a server
            Places::tr("The place for files at %1 gave an answer that cannot be understood. Check its address under Accounts.")
                .arg(server));
    default:
        return own;
    }
}

Error placeFull(const QString& server, int httpStatus)
{
    return placeError(ErrorKind::Rejected,
        //: %1: the name of a server
        Places::tr("The place for files at %1 is full. Delete what is no longer needed there, or choose another place.")
            .arg(server),
        httpStatus);
}

std::optional<QString> placeAddressProblem(const QString& text, const QString& field)
{
    const QUrl url(text.trimmed());
    if (!mayCarrySecrets(url)) {
        //: %1: the label of a field in the account
        return Places::tr("%1 is not a web address that begins with https://.").arg(field);
    }
    if (!url.userInfo().isEmpty()) {
        //: %1: the label of a field in the account
        return Places::tr("%1 holds a user name or password. Enter those in their own fields.").arg(field);
    }
    return std::nullopt;
}

Error placeFieldMissing(const QString& field)
{
    return placeError(ErrorKind::Rejected,
        //: %1: the label of a field in the account
        Places::tr("%1 of the place for files is empty. Enter it under Accounts.").arg(field));
}

Error placeFieldWrong(const FieldProblem& problem)
{
    return placeError(ErrorKind::Rejected,
        //: %1: a sentence about one of the fields
        Places::tr("%1 Check the place for files under Accounts.").arg(problem.sentence));
}

QString filledIn(const QString& pattern, const QString& name)
{
    QString filled = pattern.trimmed();
    if (filled.contains("{name}"_L1))
        return filled.replace("{name}"_L1, name);
    while (filled.endsWith(u'/'))
        filled.chop(1);
    return filled + u'/' + name;
}

} // namespace pinwright
