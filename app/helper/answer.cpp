// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helper/answer.h"

#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr qsizetype longestRefusal = 1000; ///< characters

/// What an answer begins with.
enum class Outcome : quint8 { Value, Rejected, Unsupported, Storage };

Outcome outcomeOf(ErrorKind kind)
{
    if (kind == ErrorKind::Unsupported)
        return Outcome::Unsupported;
    return kind == ErrorKind::Storage ? Outcome::Storage : Outcome::Rejected;
}

ErrorKind kindOf(Outcome refusal)
{
    if (refusal == Outcome::Unsupported)
        return ErrorKind::Unsupported;
    return refusal == Outcome::Storage ? ErrorKind::Storage : ErrorKind::Rejected;
}

} // namespace

QByteArray answerOf(const std::function<void(QDataStream&)>& write)
{
    QByteArray answer;
    QDataStream stream(&answer, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << quint8(Outcome::Value);
    write(stream);
    return answer;
}

QByteArray answerOf(const Error& refusal)
{
    QByteArray answer;
    QDataStream stream(&answer, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << quint8(outcomeOf(refusal.kind)) << refusal.detail.left(longestRefusal);
    return answer;
}

Result<Done> readAnswer(const QByteArray& answer, const QString& helper, const std::function<void(QDataStream&)>& read)
{
    QDataStream stream(answer);
    stream.setVersion(streamVersion);
    const auto isRead = [&stream] { return stream.status() == QDataStream::Ok && stream.atEnd(); };
    quint8 outcome = 0;
    stream >> outcome;
    if (answer.isEmpty() || outcome > quint8(Outcome::Storage))
        return failure(impossibleAnswer(helper));
    if (outcome == quint8(Outcome::Value)) {
        read(stream);
        return isRead() ? Result<Done>(Done()) : failure(impossibleAnswer(helper));
    }
    QString refusal;
    stream >> refusal;
    if (!isRead() || refusal.size() > longestRefusal)
        return failure(impossibleAnswer(helper));
    return failure({.kind = kindOf(Outcome(outcome)), .detail = refusal});
}

Error helperError(ErrorKind kind, const QString& helper, const QString& what)
{
    return {.kind = kind, .detail = helper + u": " + what};
}

Error impossibleAnswer(const QString& helper)
{
    return helperError(ErrorKind::Protocol, helper, u"no such answer"_s);
}

} // namespace pinwright
