// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/s3/s3answer.h"

#include "core/plaintext.h"
#include "webmedia/placeerrors.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

/// Of any member, in characters.
constexpr qsizetype longestText = 200;

class S3 {
    Q_DECLARE_TR_FUNCTIONS(S3)
};

QString duration(qint64 seconds)
{
    const qint64 minutes = (seconds + 30) / 60;
    //: How wrong a clock is
    if (minutes < 120)
        return S3::tr("%Ln minutes", nullptr, int(minutes));
    const qint64 hours = (minutes + 30) / 60;
    //: How wrong a clock is
    if (hours < 48)
        return S3::tr("%Ln hours", nullptr, int(hours));
    //: How wrong a clock is
    return S3::tr("%Ln days", nullptr, int((hours + 12) / 24));
}

QString clockSentence(const S3Asked& asked, const QDateTime& serverTime)
{
    if (!serverTime.isValid()) {
        //: %1: the name of a server
        return S3::tr("The clock of this computer differs too much from that of %1. Set it right, then try again.")
            .arg(asked.server);
    }
    const qint64 ahead = serverTime.secsTo(asked.now);
    //: %1: a duration ("25 minutes"), %2: the name of a server
    return (ahead > 0 ? S3::tr("The clock of this computer is %1 ahead of that of %2. Set it right, then try again.")
                      : S3::tr("The clock of this computer is %1 behind that of %2. Set it right, then try again."))
        .arg(duration(std::abs(ahead)), asked.server);
}

QString regionSentence(const S3Asked& asked, const QString& region)
{
    if (region.isEmpty()) {
        //: %1: the name of a bucket, %2: the name of a server
        return S3::tr(
            "The bucket “%1” is not in the region that was entered for %2. Check the endpoint and the region under Accounts.")
            .arg(asked.bucket, asked.server);
    }
    //: %1: the name of a server, %2: a region such as eu-central-1
    return S3::tr("The place for files at %1 is in the region “%2”. Enter it under Accounts.").arg(asked.server, region);
}

struct Meaning {
    ErrorKind kind;
    QString sentence;
};

/// By the codes of the Amazon S3 API reference and those that other servers have of their own.
std::optional<Meaning> meaningOf(const S3Answer& answer, const S3Asked& asked)
{
    const auto is = [&answer](std::initializer_list<QLatin1StringView> codes) {
        return std::find(codes.begin(), codes.end(), answer.code) != codes.end();
    };
    if (is({"AccessDenied"_L1, "AllAccessDisabled"_L1})) {
        return Meaning{ErrorKind::Permission,
            //: %1: the name of a server, %2: the name of a bucket
            S3::tr(
                "The place for files at %1 does not let this access key write to the bucket “%2”. Check what the key may do there.")
                .arg(asked.server, asked.bucket)};
    }
    if (is({"NoSuchBucket"_L1})) {
        return Meaning{ErrorKind::Rejected,
            //: %1: the name of a server, %2: the name of a bucket
            S3::tr("The place for files at %1 has no bucket “%2”. Check the bucket and the endpoint under Accounts.")
                .arg(asked.server, asked.bucket)};
    }
    if (is({"InvalidAccessKeyId"_L1})) {
        return Meaning{ErrorKind::Authentication,
            //: %1: the name of a server
            S3::tr("The place for files at %1 does not know the access key. Check it under Accounts.").arg(asked.server)};
    }
    if (is({"SignatureDoesNotMatch"_L1})) {
        return Meaning{ErrorKind::Authentication,
            //: %1: the name of a server
            S3::tr("The place for files at %1 refused the secret key. Check it under Accounts.").arg(asked.server)};
    }
    if (is({"RequestTimeTooSkewed"_L1}))
        return Meaning{ErrorKind::Rejected, clockSentence(asked, answer.time)};
    if (is({"AuthorizationHeaderMalformed"_L1, "PermanentRedirect"_L1, "IllegalLocationConstraintException"_L1}))
        return Meaning{ErrorKind::Rejected, regionSentence(asked, answer.region)};
    if (is({"XAmzContentSHA256Mismatch"_L1, "BadDigest"_L1, "IncompleteBody"_L1})) {
        return Meaning{ErrorKind::Server,
            //: %1: the name of a server
            S3::tr("The file did not arrive at %1 as it was sent. Try again; if the file was changed, look at it first.")
                .arg(asked.server)};
    }
    return std::nullopt;
}

bool isFull(const S3Answer& answer)
{
    return answer.code == "QuotaExceeded"_L1 || answer.code == "XMinioStorageFull"_L1;
}

/// The status that says what the code does, where the server has chosen another.
int effectiveStatus(const S3Answer& answer, int status)
{
    if (answer.code == "EntityTooLarge"_L1)
        return 413;
    if (answer.code == "SlowDown"_L1 || answer.code == "TooManyRequests"_L1)
        return 429;
    return status;
}

} // namespace

S3Answer parseS3Answer(const QByteArray& body)
{
    S3Answer answer;
    QXmlStreamReader xml(body);
    xml.setNamespaceProcessing(false);
    if (!xml.readNextStartElement() || xml.name() != "Error"_L1)
        return answer;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = plainText(xml.readElementText(QXmlStreamReader::SkipChildElements), longestText);
        if (xml.hasError())
            break;
        if (name == "Code"_L1)
            answer.code = text;
        else if (name == "Message"_L1)
            answer.message = text;
        else if (name == "Region"_L1)
            answer.region = text;
        else if (name == "ServerTime"_L1)
            answer.time = QDateTime::fromString(text, Qt::ISODate).toUTC();
    }
    return answer;
}

Error s3Refusal(const S3Asked& asked, const HttpReply& reply)
{
    const S3Answer answer = parseS3Answer(reply.body);
    if (const auto meaning = meaningOf(answer, asked))
        return placeError(meaning->kind, meaning->sentence, reply.status);
    if (isFull(answer))
        return placeFull(asked.server, reply.status);
    HttpReply judged = reply;
    judged.status = effectiveStatus(answer, reply.status);
    return placeRefusal(asked.server, judged, answer.message);
}

} // namespace pinwright
