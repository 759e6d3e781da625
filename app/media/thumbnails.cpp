// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/thumbnails.h"

#include "media/editing.h"
#include "media/picturereader.h"
#include "media/sniff.h"

#include <QColorSpace>
#include <QFileInfo>
#include <QStringBuilder>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr int cacheBytes = 64 * 1024 * 1024;
/// A single image stays well below what the cache holds.
constexpr QSize largestBox{2048, 2048};
/// Several screens full; what scrolled away longer ago is not made.
constexpr size_t waitingMax = 256;
/// Smaller pictures are decoded about as fast as a kept thumbnail of them.
constexpr qint64 bytesWorthKeeping = 64 * 1024;

QImage inSrgb(QImage image)
{
    const QColorSpace srgb(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != srgb)
        image.convertToColorSpace(srgb);
    return image;
}

/// What is shown for a media file: of a video the cover.
struct Subject {
    QString path;
    MediaType type = MediaType::Unknown; ///< as it is now: the file may have changed since it was looked at
    qint64 frameMs = 0;
};

Subject subjectOf(const Media& media, const MediaEdits& edits)
{
    const Subject file{media.path, sniffFile(media.path)};
    if (!edits.cover || !isVideo(file.type))
        return file;
    const QString& picture = edits.cover->picture;
    return picture.isEmpty() ? Subject{file.path, file.type, edits.cover->atMs} : Subject{picture, sniffFile(picture)};
}

QImage decode(const Subject& subject, QSize box, const VideoReader& videos)
{
    if (isVideo(subject.type))
        return videos.frame(subject.path, subject.type, subject.frameMs, box);
    return isPicture(subject.type) ? inSrgb(decodePicture(subject.path, subject.type, box)) : QImage();
}

bool isWorthKeeping(const Subject& subject)
{
    if (isVideo(subject.type))
        return subject.frameMs == 0;
    const bool hasHelper = subject.type == MediaType::Heic || subject.type == MediaType::Avif;
    return isPicture(subject.type) && (hasHelper || QFileInfo(subject.path).size() > bytesWorthKeeping);
}

/// The whole picture, at least as large as in `box`; or all of its pixels.
QImage wholeFrom(const ThumbnailStore* store, const Subject& subject, QSize box, const VideoReader& videos)
{
    using Maker = ThumbnailStore::Maker;
    const int side = ThumbnailStore::sideFor(std::max(box.width(), box.height()));
    if (!store || side == 0 || !isWorthKeeping(subject))
        return decode(subject, box, videos);
    QImage whole = store->find(subject.path, side, isVideo(subject.type) ? Maker::Pinwright : Maker::Anyone);
    if (whole.isNull()) {
        whole = decode(subject, {side, side}, videos);
        store->keep(subject.path, whole, side);
    }
    return whole;
}

/// What the whole picture has to fit for the part that is kept to fit `box`.
QSize boxOfWhole(QSize box, const QRectF& crop)
{
    if (crop.isEmpty())
        return box;
    const QSizeF whole(box.width() / crop.width(), box.height() / crop.height());
    return QSize(int(std::min<double>(std::ceil(whole.width()), largestBox.width())),
        int(std::min<double>(std::ceil(whole.height()), largestBox.height())))
        .expandedTo(box);
}

QImage thumbnailOf(const ThumbnailStore* store, const Media& media, QSize box, const MediaEdits& edits, const VideoReader& videos)
{
    // A decoder may read gigabytes of what is damaged to find nothing.
    if (box.isEmpty() || media.problem == MediaProblem::Damaged)
        return {};
    const QImage image = edited(wholeFrom(store, subjectOf(media, edits), boxOfWhole(box, edits.crop), videos), edits);
    if (image.isNull() || (image.width() <= box.width() && image.height() <= box.height()))
        return image;
    // Rounded, since the picture it is of was rounded down before.
    const QSize size = QSizeF(image.size()).scaled(box, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// As the window paints it fastest.
QImage paintable(QImage image)
{
    if (!image.isNull())
        image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return image;
}

} // namespace

QImage decodeThumbnail(const Media& media, QSize box, const MediaEdits& edits, const VideoReader& videos)
{
    return thumbnailOf(nullptr, media, box, edits, videos);
}

QImage storedThumbnail(
    const ThumbnailStore& store, const Media& media, QSize box, const MediaEdits& edits, const VideoReader& videos)
{
    return thumbnailOf(&store, media, box, edits, videos);
}

Thumbnails::Thumbnails(QObject* parent) : Thumbnails(ThumbnailStore(), parent) { }

Thumbnails::Thumbnails(const ThumbnailStore& store, QObject* parent) : QObject(parent), m_store(store), m_images(cacheBytes)
{
    m_pool.setThreadPriority(QThread::LowPriority);
    // Linux ignores the priority; a processor left over keeps the window quick there too.
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

Thumbnails::~Thumbnails()
{
    // Workers post their images here; the posts that come too late die with this object.
    m_pool.clear();
    m_pool.waitForDone();
}

QImage Thumbnails::get(const Media& media, QSize box, const MediaEdits& edits)
{
    if (media.path.isEmpty() || box.isEmpty())
        return {};
    const QSize bounded = box.boundedTo(largestBox);
    const QString key = keyOf(media, bounded, edits);
    if (const QImage* image = m_images.object(key))
        return *image;
    if (!m_running.contains(key) && !m_failed.contains(key))
        ask({media, bounded, edits, key});
    return {};
}

void Thumbnails::ask(Request request)
{
    const QString key = request.key;
    if (const auto before = m_turns.constFind(key); before != m_turns.cend())
        m_waiting.erase(*before);
    m_turns.insert(key, ++m_turn);
    m_waiting.emplace(m_turn, std::move(request));
    if (m_waiting.size() > waitingMax) {
        m_turns.remove(m_waiting.begin()->second.key);
        m_waiting.erase(m_waiting.begin());
    }
    beginSome();
}

void Thumbnails::beginSome()
{
    // One more than there are workers, so that none waits for this thread.
    while (!m_waiting.empty() && m_running.size() <= m_pool.maxThreadCount()) {
        const Request request = m_waiting.extract(std::prev(m_waiting.end())).mapped();
        m_turns.remove(request.key);
        m_running.insert(request.key);
        m_pool.start([this, request, store = m_store] {
            const QImage image = paintable(storedThumbnail(store, request.media, request.box, request.edits));
            QMetaObject::invokeMethod(
                this, [this, path = request.media.path, key = request.key, image] { keep(path, key, image); },
                Qt::QueuedConnection);
        });
    }
}

void Thumbnails::keep(const QString& path, const QString& key, const QImage& image)
{
    m_running.remove(key);
    beginSome();
    if (image.isNull()) {
        m_failed.insert(key);
        emit failed(path);
        return;
    }
    m_images.insert(key, new QImage(image), int(image.sizeInBytes()));
    emit ready(path);
}

QString Thumbnails::keyOf(const Media& media, QSize box, const MediaEdits& edits)
{
    return QString::number(box.width()) % u'x' % QString::number(box.height()) % u' ' % QString::number(media.bytes) % u' '
        % QString::number(media.modified.isValid() ? media.modified.toMSecsSinceEpoch() : 0) % u' '
        % QString::fromUtf8(mediaEditsToJson(edits)) % u' ' % media.path;
}

} // namespace pinwright
