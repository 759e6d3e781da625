// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/videoreader.h"

#include "video/videoanswer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTransform>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

/// What went wrong with the helper itself, in a technician's words.
tl::unexpected<Error> helperFailure(ErrorKind kind, const QString& what)
{
    return failure({.kind = kind, .detail = u"pinwright-video: "_s + what});
}

void kill(QProcess& process)
{
    process.kill();
    process.waitForFinished(-1);
}

} // namespace

VideoReader::VideoReader(QString program, std::chrono::milliseconds timeLimit)
    : m_program(std::move(program))
    , m_timeLimit(timeLimit)
{ }

QString VideoReader::installedProgram()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString beside = folder.filePath(u"pinwright-video"_s);
    return QFileInfo::exists(beside) ? beside : folder.filePath(QStringLiteral(PINWRIGHT_TO_LIBEXEC "/pinwright-video"));
}

Result<VideoFacts> VideoReader::facts(const QString& path, MediaType type) const
{
    return ask({.path = path, .type = type, .box = {}});
}

QImage VideoReader::firstFrame(const QString& path, MediaType type, QSize box) const
{
    const auto video = ask({.path = path, .type = type, .box = box.boundedTo(largestVideoBox)});
    if (!video || video->frame.pixels.isEmpty())
        return {};
    const VideoFrame& frame = video->frame;
    const QImage shared(reinterpret_cast<const uchar*>(frame.pixels.constData()), frame.size.width(), frame.size.height(),
        frame.size.width() * 4, QImage::Format_RGB32);
    return video->rotation == 0 ? shared.copy() : shared.transformed(QTransform().rotate(video->rotation));
}

Result<VideoFacts> VideoReader::ask(const VideoQuestion& question) const
{
    const QDeadlineTimer deadline(m_timeLimit);
    const qsizetype longest = longestVideoAnswer(question);
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_program, question.arguments(), QIODevice::ReadOnly);
    if (!process.waitForStarted(int(deadline.remainingTime())))
        return helperFailure(ErrorKind::Storage, process.errorString());
    while (process.bytesAvailable() <= longest && process.waitForReadyRead(int(deadline.remainingTime()))) { }
    if (process.bytesAvailable() > longest) {
        kill(process);
        return helperFailure(ErrorKind::Protocol, u"the answer is too long"_s);
    }
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(int(deadline.remainingTime()))) {
        kill(process);
        return helperFailure(ErrorKind::Timeout, u"no answer within %1 ms"_s.arg(m_timeLimit.count()));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return helperFailure(ErrorKind::Protocol, u"crashed, code %1"_s.arg(process.exitCode()));
    return parseVideoAnswer(process.readAllStandardOutput(), question);
}

} // namespace pinwright
