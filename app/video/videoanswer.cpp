// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "video/videoanswer.h"

#include "helper/answer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

bool areShownPixels(QSize size)
{
    return size.width() > 0 && size.height() > 0;
}

bool isRotation(int degrees)
{
    return degrees == 0 || degrees == 90 || degrees == 180 || degrees == 270;
}

/// Names of libav's are short and in ASCII.
bool isCodec(const QString& name)
{
    constexpr qsizetype longest = 40;
    return name.size() <= longest && std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

bool isRate(double rate)
{
    return std::isfinite(rate) && rate >= 0 && rate <= 1000;
}

bool isText(const QString& text)
{
    return text.size() <= longestVideoText;
}

bool isPossible(const VideoFacts& facts, const VideoQuestion& question)
{
    const bool isSideways = facts.rotation % 180 != 0;
    return areShownPixels(facts.pixels) && facts.durationMs >= 0 && isRotation(facts.rotation) && isCodec(facts.videoCodec)
        && isCodec(facts.audioCodec) && isRate(facts.frameRate) && (facts.privateData || !facts.location) && isText(facts.title)
        && isText(facts.description) && isText(facts.comment) && isText(facts.keywords)
        && facts.frame.isPossibleIn(isSideways ? question.box.transposed() : question.box);
}

QDataStream& operator<<(QDataStream& stream, const VideoFacts& facts)
{
    return stream << facts.pixels << facts.durationMs << facts.rotation << facts.videoCodec << facts.audioCodec << facts.frameRate
                  << facts.privateData << facts.location << facts.title << facts.description << facts.comment << facts.keywords
                  << facts.frame;
}

QDataStream& operator>>(QDataStream& stream, VideoFacts& facts)
{
    return stream >> facts.pixels >> facts.durationMs >> facts.rotation >> facts.videoCodec >> facts.audioCodec >> facts.frameRate
        >> facts.privateData >> facts.location >> facts.title >> facts.description >> facts.comment >> facts.keywords
        >> facts.frame;
}

MediaType videoTypeOf(const QString& suffix)
{
    for (const MediaType type : {MediaType::Mp4, MediaType::QuickTime, MediaType::Webm}) {
        if (fileSuffix(type) == suffix)
            return type;
    }
    return MediaType::Unknown;
}

} // namespace

QString videoHelper()
{
    return u"pinwright-video"_s;
}

QStringList VideoQuestion::arguments() const
{
    const QStringList file{fileSuffix(type), path};
    if (!target.isEmpty())
        return file + QStringList{u"copy"_s, target};
    if (!box.isEmpty())
        return file + QStringList{u"frame"_s, QString::number(box.width()), QString::number(box.height()), QString::number(atMs)};
    return file + QStringList{u"facts"_s};
}

std::optional<VideoQuestion> VideoQuestion::fromArguments(const QStringList& arguments)
{
    if (arguments.size() < 3)
        return std::nullopt;
    VideoQuestion question{.path = arguments.at(1), .type = videoTypeOf(arguments.at(0))};
    const QString& wanted = arguments.at(2);
    if (wanted == u"copy" && arguments.size() == 4) {
        question.target = arguments.at(3);
    } else if (wanted == u"frame" && arguments.size() == 6) {
        question.box = QSize(arguments.at(3).toInt(), arguments.at(4).toInt()).boundedTo(largestVideoBox);
        question.atMs = std::max<qint64>(0, arguments.at(5).toLongLong());
    } else if (wanted != u"facts" || arguments.size() != 3) {
        return std::nullopt;
    }
    if (question.type == MediaType::Unknown || (wanted == u"frame" && question.box.isEmpty())
        || (wanted == u"copy" && question.target.isEmpty()))
        return std::nullopt;
    return question;
}

QByteArray videoAnswer(const Result<VideoFacts>& facts)
{
    if (!facts)
        return answerOf(facts.error());
    return answerOf([&facts](QDataStream& stream) { stream << *facts; });
}

qsizetype longestVideoAnswer(const VideoQuestion& question)
{
    constexpr qsizetype texts = 4 * longestVideoText * qsizetype(sizeof(QChar));
    return longestAnswerFrame + texts + largestRawPicture(question.box);
}

Result<VideoFacts> parseVideoAnswer(const QByteArray& answer, const VideoQuestion& question)
{
    VideoFacts facts;
    const auto read = readAnswer(answer, videoHelper(), [&facts](QDataStream& stream) { stream >> facts; });
    if (!read)
        return failure(read.error());
    if (!isPossible(facts, question))
        return failure(impossibleAnswer(videoHelper()));
    return facts;
}

} // namespace pinwright
