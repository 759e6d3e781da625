// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/repair.h"

#include "core/folders.h"
#include "core/pixels.h"
#include "core/sentences.h"
#include "media/editing.h"
#include "media/encoding.h"
#include "media/inspect.h"
#include "media/jpegturn.h"
#include "media/picturereader.h"
#include "media/privatedata.h"
#include "media/writing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts up where the same plan makes another file than it did in an earlier version.
constexpr int recipe = 1;
/// What is kept on disk of files that were made.
constexpr qint64 keptBytes = qint64{1024} * 1024 * 1024;
/// Something may be about to be sent.
constexpr qint64 restSeconds = 60 * 60;
/// As many pixels as are decoded, or made with margins, at a time; no service takes more.
constexpr double pixelsMax = 100'000'000;
/// Larger files are not turned in memory without decoding them.
constexpr qint64 turnedBytesMax = qint64{256} * 1024 * 1024;

class Repair {
    Q_DECLARE_TR_FUNCTIONS(Repair)
};

Error ownError(ErrorKind kind, const QString& sentence)
{
    return {.kind = kind, .providerCode = ownErrorCode, .detail = sentence};
}

Error notReadable(const Media& media, const QString& words)
{
    //: %1: a file's name, %2: the system's own words
    return ownError(ErrorKind::Storage, Repair::tr("%1 could not be read (“%2”).").arg(media.fileName(), words));
}

Error notDecoded(const Media& media)
{
    return ownError(ErrorKind::Rejected, Repair::tr("%1 could not be decoded. Choose another file.").arg(media.fileName()));
}

Result<Done> unchanged(const Media& media)
{
    if (isUnchanged(media))
        return Done{};
    Error error = ownError(ErrorKind::Storage,
        QFile::exists(media.path) ? Repair::tr("The file %1 has changed since it was looked at.").arg(media.fileName())
                                  : Repair::tr("The file %1 is not there any more.").arg(media.fileName()));
    return failure(error);
}

/// Tells files and what is made of them apart.
QString nameFor(const Media& media, const RepairPlan& plan)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << recipe << media.path << media.bytes << media.modified.toMSecsSinceEpoch() << plan.steps.toInt() << int(plan.to)
           << plan.crop << plan.padRatio << int(plan.padding) << plan.sideMax << plan.bytesMax;
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(32));
}

/// The user's name for the file, with the ending of what it becomes.
QString fileNameFor(const Media& media, MediaType to)
{
    constexpr qsizetype longest = 60;
    const QString base = QFileInfo(media.path).completeBaseName().left(longest);
    return (base.isEmpty() ? u"media"_s : base) % u'.' % fileSuffix(to);
}

class Maker {
public:
    Maker(const Media& media, const RepairPlan& plan, const VideoReader& videos)
        : m_media(media)
        , m_plan(plan)
        , m_videos(videos) { }

    /// Writes the file under another name and gives it its own at the end, so that half a file is never taken for a whole one.
    [[nodiscard]] Result<Done> make(const QString& target) const
    {
        if (isVideo(m_media.type))
            return copyVideo(target);
        QSaveFile file(target);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return failure(notWritable(file.errorString()));
        const Result<Done> written = writePicture(file);
        if (!written)
            return written;
        if (!file.commit())
            return failure(notWritable(file.errorString()));
        return Done{};
    }

private:
    [[nodiscard]] Result<Done> copyVideo(const QString& target) const
    {
        const QString unfinished = target % u'.' % QUuid::createUuid().toString(QUuid::Id128);
        const Result<Done> copied = m_videos.copyWithoutPrivateData(m_media.path, m_media.type, unfinished);
        if (copied && !QFile::rename(unfinished, target) && !QFile::exists(target))
            return failure(notWritable(Repair::tr("it could not be renamed")));
        QFile::remove(unfinished);
        return copied ? copied : failure(videoError(copied.error()));
    }

    [[nodiscard]] Error videoError(const Error& error) const
    {
        //: %1: a file's name, %2: the words of the program that copies videos
        const QString text = Repair::tr("%1 could not be copied for sending (“%2”).").arg(m_media.fileName(), error.detail);
        return ownError(error.kind, text);
    }

    [[nodiscard]] Result<Done> writePicture(QSaveFile& file) const
    {
        if (m_plan.keepsPixels())
            return copyParts(file);
        const RepairSteps turning = RepairSteps(RepairStep::Turn) | RepairStep::RemovePrivateData;
        if (m_media.type == MediaType::Jpeg && m_plan.to == MediaType::Jpeg && !(m_plan.steps & ~turning)) {
            if (const std::optional<QByteArray> turned = turnedWhole())
                return writeWhole(file, *turned);
        }
        return encode(file);
    }

    [[nodiscard]] Result<Done> copyParts(QIODevice& target) const
    {
        QFile source(m_media.path);
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return failure(notReadable(m_media, source.errorString()));
        const Result<Done> copied = copyWithoutPrivateData(source, target, m_media.type);
        if (!copied && copied.error().providerCode != ownErrorCode)
            return failure(notReadable(m_media, copied.error().detail));
        return copied;
    }

    /// Turned without a loss, where that is exact and fits.
    [[nodiscard]] std::optional<QByteArray> turnedWhole() const
    {
        if (m_media.bytes > turnedBytesMax)
            return std::nullopt;
        QByteArray cleaned;
        QBuffer buffer(&cleaned);
        if (!buffer.open(QIODevice::WriteOnly) || !copyParts(buffer))
            return std::nullopt;
        std::optional<QByteArray> turned = turnedJpeg(cleaned, m_media.facts.orientation);
        const bool fits = m_plan.bytesMax <= 0 || (turned && turned->size() <= m_plan.bytesMax);
        return fits ? turned : std::nullopt;
    }

    [[nodiscard]] Result<Done> encode(QIODevice& target) const
    {
        QImage picture = decodePicture(m_media.path, m_media.type, decodedBox());
        if (picture.isNull())
            return failure(notDecoded(m_media));
        picture = edited(picture, edits());
        if (m_plan.sideMax > 0) {
            const QSize fitting = fitted(picture.size(), {m_plan.sideMax, m_plan.sideMax});
            if (fitting != picture.size())
                picture = picture.scaled(fitting, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        }
        const Result<QByteArray> bytes = encoded(std::move(picture), m_plan.to, m_plan.bytesMax);
        return bytes ? writeWhole(target, *bytes) : failure(bytes.error());
    }

    [[nodiscard]] MediaEdits edits() const { return {.crop = m_plan.crop, .padRatio = m_plan.padRatio, .padding = m_plan.padding}; }

    /// Decoders scale better and with less memory than what comes after them.
    [[nodiscard]] QSize decodedBox() const
    {
        const QSize whole = m_media.pixels;
        if (whole.isEmpty())
            return {pixelSide(), pixelSide()};
        const QSize made = editedSize(whole, edits());
        const int side = std::max(made.width(), made.height());
        double scale = m_plan.sideMax > 0 && side > m_plan.sideMax ? double(m_plan.sideMax) / side : 1;
        // Margins can take far more of them than the picture.
        const double most = std::max(double(whole.width()) * whole.height(), double(made.width()) * made.height());
        scale = std::min(scale, std::sqrt(pixelsMax / most));
        return scale < 1 ? QSize(int(std::ceil(whole.width() * scale)), int(std::ceil(whole.height() * scale))) : whole;
    }

    static int pixelSide() { return int(std::sqrt(pixelsMax)); }

    const Media& m_media;
    const RepairPlan& m_plan;
    const VideoReader& m_videos;
};

/// Notes that the file was needed just now; the time of its content stays.
void noteUse(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileAccessTime);
}

/// What was made, if it is what was asked for.
Result<Media> lookedAt(const QString& path, const RepairPlan& plan, const VideoReader& videos)
{
    Media made = inspectMedia(path, videos);
    if (made.problem != MediaProblem::None) {
        const Issue issue{.code = IssueCode::MediaProblem, .text = path, .mediaProblem = made.problem};
        return failure(ownError(ErrorKind::Storage, sentence(issue)));
    }
    if (made.type != plan.to)
        return failure(notWritable(mediaTypeName(made.type)));
    return made;
}

/// Is a file of an earlier time still what the plan makes, as far as can be seen without making it?
bool isStill(const Media& made, const RepairPlan& plan)
{
    const bool isPrivate = plan.steps.testFlag(RepairStep::RemovePrivateData) && made.facts.privateData;
    const int side = isPicture(made.type) && !plan.keepsPixels() ? plan.sideMax : 0;
    return !isPrivate && (side <= 0 || std::max(made.pixels.width(), made.pixels.height()) <= side);
}

} // namespace

Result<Media> repairedMedia(const Media& media, const RepairPlan& plan, const QString& folder, const VideoReader& videos)
{
    if (const Result<Done> same = unchanged(media); !same)
        return failure(same.error());
    if (plan.isEmpty())
        return media;
    const QString ownFolder = folder % u'/' % nameFor(media, plan);
    const QString path = ownFolder % u'/' % fileNameFor(media, plan.to);
    if (QFile::exists(path)) {
        noteUse(path);
        const Result<Media> made = lookedAt(path, plan, videos);
        if (made && isStill(*made, plan))
            return made;
        QFile::remove(path); // somebody else changed it
    }
    if (const Result<Done> there = ensureFolder(ownFolder); !there)
        return failure(notWritable(there.error().detail));
    const Result<Media> made =
        Maker(media, plan, videos).make(path).and_then([&](Done) { return unchanged(media); }).and_then([&](Done) {
            return lookedAt(path, plan, videos);
        });
    if (!made) {
        QFile::remove(path);
        QDir().rmdir(ownFolder);
    }
    sweepRepaired(folder, keptBytes);
    return made;
}

QString repairedFolder()
{
    return cacheFolder() + u"/repaired"_s;
}

void sweepRepaired(const QString& folder, qint64 bytesMax)
{
    QList<QFileInfo> files;
    qint64 bytes = 0;
    QDirIterator found(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        found.next();
        files.append(found.fileInfo());
        bytes += files.last().size();
    }
    const auto lastUse = [](const QFileInfo& file) { return std::max(file.lastRead(), file.lastModified()); };
    std::sort(files.begin(), files.end(), [&](const QFileInfo& a, const QFileInfo& b) { return lastUse(a) < lastUse(b); });
    const QDateTime resting = QDateTime::currentDateTimeUtc().addSecs(-restSeconds);
    for (const QFileInfo& file : std::as_const(files)) {
        if (bytes <= bytesMax || lastUse(file) > resting)
            break;
        if (QFile::remove(file.filePath()))
            bytes -= file.size();
        QDir().rmdir(file.path());
    }
}

} // namespace pinwright
