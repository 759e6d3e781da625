// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "video/videoanswer.h"

#include "core/pixels.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr qsizetype maxRefusal = 1000; ///< characters
constexpr qsizetype bytesPerPixel = 4;
/// Everything but the pixels, with room to spare.
constexpr qsizetype maxHead = 4096;

bool areShownPixels(QSize size)
{
    return size.width() > 0 && size.height() > 0;
}

bool isRotation(int degrees)
{
    return degrees == 0 || degrees == 90 || degrees == 180 || degrees == 270;
}

bool fits(const VideoFrame& frame, QSize box)
{
    if (frame.size.isEmpty() || box.isEmpty())
        return frame.pixels.isEmpty();
    return frame.size.width() <= box.width() && frame.size.height() <= box.height()
        && frame.pixels.size() == bytesPerPixel * frame.size.width() * frame.size.height();
}

} // namespace

QStringList VideoQuestion::arguments() const
{
    QStringList list{fileSuffix(type), path};
    if (!box.isEmpty())
        list << QString::number(box.width()) << QString::number(box.height());
    return list;
}

std::optional<VideoQuestion> VideoQuestion::fromArguments(const QStringList& arguments)
{
    if (arguments.size() != 2 && arguments.size() != 4)
        return std::nullopt;
    VideoQuestion question{.path = arguments.at(1)};
    for (const MediaType type : {MediaType::Mp4, MediaType::QuickTime, MediaType::Webm}) {
        if (fileSuffix(type) == arguments.at(0))
            question.type = type;
    }
    if (arguments.size() == 4)
        question.box = QSize(arguments.at(2).toInt(), arguments.at(3).toInt()).boundedTo(largestVideoBox);
    if (question.type == MediaType::Unknown || (arguments.size() == 4 && question.box.isEmpty()))
        return std::nullopt;
    return question;
}

QByteArray videoAnswer(const Result<VideoFacts>& facts)
{
    QByteArray answer;
    QDataStream stream(&answer, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << facts.has_value();
    if (facts)
        stream << facts->pixels << facts->durationMs << facts->rotation << facts->frame.size << facts->frame.pixels;
    else
        stream << facts.error().detail.left(maxRefusal);
    return answer;
}

qsizetype longestVideoAnswer(const VideoQuestion& question)
{
    return maxHead + (question.box.isEmpty() ? 0 : bytesPerPixel * question.box.width() * question.box.height());
}

Result<VideoFacts> parseVideoAnswer(const QByteArray& answer, const VideoQuestion& question)
{
    const auto refuse = [] { return failure({.kind = ErrorKind::Protocol, .detail = u"pinwright-video: no such answer"_s}); };
    QDataStream stream(answer);
    stream.setVersion(streamVersion);
    const auto isRead = [&stream] { return stream.status() == QDataStream::Ok && stream.atEnd(); };
    bool known = false;
    stream >> known;
    if (!known) {
        QString refusal;
        stream >> refusal;
        if (!isRead() || refusal.size() > maxRefusal)
            return refuse();
        return failure({.kind = ErrorKind::Rejected, .detail = refusal});
    }
    VideoFacts facts;
    stream >> facts.pixels >> facts.durationMs >> facts.rotation >> facts.frame.size >> facts.frame.pixels;
    const bool isSideways = facts.rotation % 180 != 0;
    if (!isRead() || !areShownPixels(facts.pixels) || facts.durationMs < 0 || !isRotation(facts.rotation)
        || !fits(facts.frame, isSideways ? question.box.transposed() : question.box))
        return refuse();
    return facts;
}

} // namespace pinwright
