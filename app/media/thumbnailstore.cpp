// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/thumbnailstore.h"

#include "core/folders.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Size {
    int side;
    const char* folder;
};
constexpr std::array<Size, 4> sizes{{{128, "normal"}, {256, "large"}, {512, "x-large"}, {ThumbnailStore::largestSide, "xx-large"}}};

const auto software = u"Pinwright"_s;

/// The file's address as GLib writes it, byte by byte: programs agree on a thumbnail's name only if they agree on this.
QByteArray addressOf(const QString& path)
{
    return "file://" + QFile::encodeName(QDir::cleanPath(path)).toPercentEncoding("/!$&'()*+,;=:@");
}

QString timeText(const QFileInfo& file)
{
    return QString::number(file.lastModified().toSecsSinceEpoch());
}

/// Does the thumbnail belong to the file as it is now?
bool isValid(const QImage& thumbnail, const QFileInfo& file, const QByteArray& address, ThumbnailStore::Maker maker)
{
    const QString size = thumbnail.text(u"Thumb::Size"_s);
    return thumbnail.text(u"Thumb::URI"_s) == QString::fromLatin1(address) && thumbnail.text(u"Thumb::MTime"_s) == timeText(file)
        && (size.isEmpty() || size == QString::number(file.size()))
        && (maker == ThumbnailStore::Maker::Anyone || thumbnail.text(u"Software"_s) == software);
}

QImage readValid(const QString& thumbnail, const QFileInfo& file, const QByteArray& address, ThumbnailStore::Maker maker)
{
    QFile stored(thumbnail);
    if (!stored.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&stored, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    const int side = ThumbnailStore::largestSide;
    if (size.isEmpty() || size.width() > side || size.height() > side)
        return {};
    const QImage image = reader.read();
    return isValid(image, file, address, maker) ? image : QImage();
}

} // namespace

QString ThumbnailStore::sharedFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/thumbnails"_L1;
}

int ThumbnailStore::sideFor(int side)
{
    for (const Size& size : sizes) {
        if (side <= size.side)
            return size.side;
    }
    return 0;
}

QImage ThumbnailStore::find(const QString& path, int side, Maker maker) const
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    const QByteArray address = addressOf(path);
    for (const Size& size : sizes) {
        if (size.side < side)
            continue;
        const QImage image = readValid(pathOf(path, size.side), file, address, maker);
        if (!image.isNull())
            return image;
    }
    return {};
}

void ThumbnailStore::keep(const QString& path, const QImage& image, int side) const
{
    const QFileInfo file(path);
    const QString target = pathOf(path, side);
    if (image.isNull() || !file.exists() || QDir::cleanPath(path).startsWith(QDir::cleanPath(m_folder) + u'/')
        || !ensureFolder(QFileInfo(target).path()))
        return;
    QImage thumbnail = image;
    thumbnail.setText(u"Thumb::URI"_s, QString::fromLatin1(addressOf(path)));
    thumbnail.setText(u"Thumb::MTime"_s, timeText(file));
    thumbnail.setText(u"Thumb::Size"_s, QString::number(file.size()));
    thumbnail.setText(u"Software"_s, software);
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    if (QImageWriter(&out, "png").write(thumbnail))
        out.commit();
}

QString ThumbnailStore::pathOf(const QString& path, int side) const
{
    const auto* size = std::find_if(sizes.begin(), sizes.end(), [side](const Size& each) { return each.side == side; });
    Q_ASSERT(size != sizes.end());
    const QByteArray name = QCryptographicHash::hash(addressOf(path), QCryptographicHash::Md5).toHex();
    return m_folder + u'/' + QLatin1StringView(size->folder) + u'/' + QString::fromLatin1(name) + ".png"_L1;
}

} // namespace pinwright
