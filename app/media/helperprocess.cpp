// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/helperprocess.h"

#include "helper/answer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

/// What the system needs to start a program, and tools that watch it. What else is in the environment, keys among it, is no business of a
/// process that reads strangers' files.
QProcessEnvironment neededEnvironment()
{
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment needed;
    for (const QString& name : all.keys()) {
        static const QRegularExpression isNeeded(u"^(PATH|LANG|LC_.*|(DY)?LD_.*|TMPDIR|SystemRoot|LIBHEIF_.*|[A-Z]+SAN_.*)$"_s);
        if (isNeeded.match(name).hasMatch())
            needed.insert(name, all.value(name));
    }
    return needed;
}

void kill(QProcess& process)
{
    process.kill();
    process.waitForFinished(-1);
}

} // namespace

Result<QByteArray> askHelper(const QString& name, const HelperQuestion& question)
{
    const auto fail = [&name](ErrorKind kind, const QString& what) { return failure(helperError(kind, name, what)); };
    const QDeadlineTimer deadline(question.timeLimit);
    QProcess process;
    process.setProcessEnvironment(neededEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(question.program, question.arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted(int(deadline.remainingTime())))
        return fail(ErrorKind::Storage, process.errorString());
    while (process.bytesAvailable() <= question.longestAnswer && process.waitForReadyRead(int(deadline.remainingTime()))) { }
    if (process.bytesAvailable() > question.longestAnswer) {
        kill(process);
        return fail(ErrorKind::Protocol, u"the answer is too long"_s);
    }
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(int(deadline.remainingTime()))) {
        kill(process);
        return fail(ErrorKind::Timeout, u"no answer within %1 ms"_s.arg(question.timeLimit.count()));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorKind::Protocol, u"crashed, code %1"_s.arg(process.exitCode()));
    return process.readAllStandardOutput();
}

QString installedHelper(const QString& name)
{
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString beside = folder.filePath(name);
    return QFileInfo::exists(beside) ? beside : folder.filePath(QStringLiteral(PINWRIGHT_TO_LIBEXEC "/") + name);
}

QImage imageOf(const RawPicture& picture)
{
    if (picture.pixels.isEmpty())
        return {};
    auto* kept = new QByteArray(picture.pixels);
    return QImage(
        reinterpret_cast<const uchar*>(kept->constData()), picture.size.width(), picture.size.height(),
        qsizetype{4} * picture.size.width(), picture.alpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32,
        [](void* pixels) { delete static_cast<QByteArray*>(pixels); }, kept);
}

} // namespace pinwright
