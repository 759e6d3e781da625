// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/inspect.h"

#include "core/pixels.h"
#include "heif/heifanswer.h"
#include "media/drives.h"
#include "media/heifreader.h"
#include "media/picturefacts.h"
#include "media/picturereader.h"
#include "media/sniff.h"
#include "media/videoboxes.h"
#include "media/videoreader.h"
#include "media/wholeness.h"
#include "media/workerjob.h"
#include "video/videoanswer.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

MediaProblem lookAtEntry(Media& media)
{
    const QFileInfo info(media.path);
    std::error_code error;
    // QFileInfo calls a file in a locked folder missing; the standard library tells the two apart.
    const auto status = std::filesystem::status(info.filesystemFilePath(), error);
    switch (status.type()) {
    case std::filesystem::file_type::not_found:
        return onRemovedDrive(media.path) ? MediaProblem::DriveAway : MediaProblem::Missing;
    case std::filesystem::file_type::directory:
        return MediaProblem::Directory;
    case std::filesystem::file_type::regular:
        break;
    default: // Opening a pipe would wait for its other end, so what is no plain file is not opened at all.
        media.problemDetail = QString::fromStdString(error.message());
        return MediaProblem::Unreadable;
    }
    media.bytes = info.size();
    media.modified = info.lastModified().toUTC();
    return media.bytes == 0 ? MediaProblem::Empty : MediaProblem::NotChecked;
}

/// Of a helper.
MediaProblem failedLook(Media& media, const Error& error)
{
    media.problemDetail = error.detail;
    if (error.kind == ErrorKind::Unsupported) { // sound alone
        media.type = MediaType::Unknown;
        return MediaProblem::UnknownType;
    }
    // Where the helper itself is missing, the file may be sound.
    return error.kind == ErrorKind::Storage ? MediaProblem::NoReader : MediaProblem::Damaged;
}

MediaProblem lookAtVideo(Media& media, QFile& file, const VideoReader& videos)
{
    const auto video = videos.facts(media.path, media.type);
    if (!video)
        return failedLook(media, video.error());
    media.pixels = video->pixels;
    media.durationMs = video->durationMs;
    media.facts.privateData = video->privateData || (media.type != MediaType::Webm && holdsOtherBoxes(file));
    media.facts.location = video->location;
    media.facts.videoCodec = video->videoCodec;
    media.facts.audioCodec = video->audioCodec;
    media.facts.frameRate = video->frameRate;
    media.facts.rotation = video->rotation;
    return isSafeSize(media.pixels) ? MediaProblem::None : MediaProblem::TooManyPixels;
}

MediaProblem lookAtHeif(Media& media, const HeifReader& heifs)
{
    const auto picture = heifs.facts(media.path);
    if (!picture)
        return failedLook(media, picture.error());
    media.pixels = picture->pixels;
    media.facts = mediaFactsOf(*picture);
    return isSafeSize(media.pixels) ? MediaProblem::None : MediaProblem::TooManyPixels;
}

MediaProblem lookAtPicture(Media& media, QFile& file)
{
    media.facts = readPictureFacts(file, media.type);
    media.pixels = readPictureSize(file, media.type, media.facts.orientation, media.problemDetail);
    if (!media.pixels.isValid())
        return MediaProblem::Damaged;
    if (media.pixels.isEmpty()) // no decoder
        media.pixels = {};
    return isSafeSize(media.pixels) ? MediaProblem::None : MediaProblem::TooManyPixels;
}

MediaProblem lookInside(Media& media, const VideoReader& videos, const HeifReader& heifs)
{
    QFile file(media.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        media.problemDetail = file.errorString();
        return MediaProblem::Unreadable;
    }
    const QByteArray head = file.read(sniffBytes);
    if (head.isEmpty()) {
        media.problemDetail = file.errorString();
        return MediaProblem::Unreadable;
    }
    media.type = sniff(head);
    if (media.type == MediaType::Unknown)
        return MediaProblem::UnknownType;
    if (const MediaProblem problem = checkWholeness(file, media.type); problem != MediaProblem::None)
        return problem;
    if (isVideo(media.type))
        return lookAtVideo(media, file, videos);
    const bool isHeif = media.type == MediaType::Heic || media.type == MediaType::Avif;
    return isHeif ? lookAtHeif(media, heifs) : lookAtPicture(media, file);
}

} // namespace

Media inspectEntry(const QString& path)
{
    Media media;
    media.path = path;
    media.problem = lookAtEntry(media);
    return media;
}

Media inspectMedia(const QString& path, const VideoReader& videos, const HeifReader& heifs)
{
    Media media = inspectEntry(path);
    if (media.problem == MediaProblem::NotChecked)
        media.problem = lookInside(media, videos, heifs);
    return media;
}

Job<Media>* inspectMediaJob(const QString& path)
{
    return new WorkerJob<Media>([path] { return inspectMedia(path); });
}

} // namespace pinwright
