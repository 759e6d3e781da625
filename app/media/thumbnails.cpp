// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/thumbnails.h"

#include "core/pixels.h"
#include "media/editing.h"
#include "media/picturereader.h"
#include "media/sniff.h"
#include "media/videoreader.h"

#include <QFile>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr int cacheBytes = 64 * 1024 * 1024;
/// A single image stays well below what the cache holds.
constexpr QSize largestBox{2048, 2048};

QImage decodePicture(const QString& path, MediaType type, QSize box)
{
    QFile file(path);
    QImageReader reader;
    if (!file.open(QIODevice::ReadOnly) || !prepareReader(reader, file, type))
        return {};
    const QSize stored = reader.size();
    if (stored.isEmpty() || !isSafeSize(stored))
        return {};
    // The reader scales before it turns.
    reader.setScaledSize(fitted(stored, isTurned(reader) ? box.transposed() : box));
    return reader.read();
}

} // namespace

QImage decodeThumbnail(const Media& media, QSize box, const MediaEdits& edits, const VideoReader& videos)
{
    if (box.isEmpty())
        return {};
    // The file may have changed since it was looked at.
    const MediaType type = sniffFile(media.path);
    if (isVideo(type))
        return edited(videos.firstFrame(media.path, type, box), edits);
    return isPicture(type) ? edited(decodePicture(media.path, type, box), edits) : QImage();
}

Thumbnails::Thumbnails(QObject* parent) : QObject(parent), m_images(cacheBytes)
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
    if (m_running.contains(key) || m_failed.contains(key))
        return {};
    m_running.insert(key);
    m_pool.start([this, media, bounded, edits, key] {
        const QImage image = decodeThumbnail(media, bounded, edits);
        QMetaObject::invokeMethod(this, [this, path = media.path, key, image] { keep(path, key, image); }, Qt::QueuedConnection);
    });
    return {};
}

void Thumbnails::keep(const QString& path, const QString& key, const QImage& image)
{
    m_running.remove(key);
    if (image.isNull()) {
        m_failed.insert(key);
        return;
    }
    m_images.insert(key, new QImage(image), int(image.sizeInBytes()));
    emit ready(path);
}

QString Thumbnails::keyOf(const Media& media, QSize box, const MediaEdits& edits) const
{
    return QString::number(box.width()) % u'x' % QString::number(box.height()) % u' ' % QString::number(media.bytes) % u' '
        % QString::number(media.modified.isValid() ? media.modified.toMSecsSinceEpoch() : 0) % u' '
        % QString::fromUtf8(mediaEditsToJson(edits)) % u' ' % media.path;
}

} // namespace pinwright
