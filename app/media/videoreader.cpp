// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/videoreader.h"

#include "media/helperprocess.h"
#include "video/videoanswer.h"

#include <QFile>
#include <QFileInfo>
#include <QTransform>

namespace pinwright {

namespace {

/// On the slowest disk that is in use.
std::chrono::milliseconds timeToCopy(const QString& path)
{
    constexpr qint64 bytesPerMillisecond = 10'000;
    return std::chrono::milliseconds(QFileInfo(path).size() / bytesPerMillisecond);
}

} // namespace

VideoReader::VideoReader(QString program, std::chrono::milliseconds timeLimit)
    : m_program(std::move(program))
    , m_timeLimit(timeLimit)
{ }

QString VideoReader::installedProgram()
{
    return installedHelper(videoHelper());
}

Result<VideoFacts> VideoReader::facts(const QString& path, MediaType type) const
{
    return ask({.path = path, .type = type}, m_timeLimit);
}

QImage VideoReader::frame(const QString& path, MediaType type, qint64 atMs, QSize box) const
{
    const auto video =
        ask({.path = path, .type = type, .box = box.boundedTo(largestVideoBox), .atMs = std::max<qint64>(0, atMs)}, m_timeLimit);
    if (!video || video->frame.pixels.isEmpty())
        return {};
    const QImage stored = imageOf(video->frame);
    return video->rotation == 0 ? stored : stored.transformed(QTransform().rotate(video->rotation));
}

Result<Done> VideoReader::copyWithoutPrivateData(const QString& path, MediaType type, const QString& target) const
{
    const auto copied = ask({.path = path, .type = type, .target = target}, m_timeLimit + timeToCopy(path));
    if (copied)
        return Done();
    QFile::remove(target);
    return failure(copied.error());
}

Result<VideoFacts> VideoReader::ask(const VideoQuestion& question, std::chrono::milliseconds timeLimit) const
{
    const auto answer = askHelper(videoHelper(),
        {.program = m_program,
            .arguments = question.arguments(),
            .longestAnswer = longestVideoAnswer(question),
            .timeLimit = timeLimit});
    return answer ? parseVideoAnswer(*answer, question) : Result<VideoFacts>(failure(answer.error()));
}

} // namespace pinwright
