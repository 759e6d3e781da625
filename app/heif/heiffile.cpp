// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heif/heiffile.h"

#include "core/pixels.h"

#include <QColorSpace>
#include <QFile>
#include <QtEndian>

#include <libheif/heif.h>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

struct FreeImage {
    void operator()(heif_image* image) const { heif_image_release(image); }
};
struct FreeProfile {
    void operator()(heif_color_profile_nclx* profile) const { heif_nclx_color_profile_free(profile); }
};

tl::unexpected<Error> refuse(const QString& detail)
{
    return failure({.kind = ErrorKind::Rejected, .detail = detail});
}

tl::unexpected<Error> refuse(const heif_error& error)
{
    return refuse(QString::fromUtf8(error.message));
}

/// An ICC profile for the colours that are named by numbers (ITU-T H.273, table 2); empty for sRGB's and for what is not told. That of
/// pictures of high dynamic range has no brighter parts: they are lost with eight bits anyway.
QByteArray profileOf(heif_color_primaries primaries)
{
    switch (primaries) {
    case heif_color_primaries_SMPTE_EG_432_1:
        return QColorSpace(QColorSpace::DisplayP3).iccProfile();
    case heif_color_primaries_ITU_R_BT_2020_2_and_2100_0:
        return QColorSpace({0.3127, 0.3290}, {0.708, 0.292}, {0.170, 0.797}, {0.131, 0.046}, QColorSpace::TransferFunction::SRgb)
            .iccProfile();
    default:
        return {};
    }
}

/// ISO/IEC 23008-12, 10.2: what is a sequence of pictures says so by one of its brands.
bool isSequenceBrand(QByteArrayView brand)
{
    return brand == "msf1" || brand == "avis" || brand == "hevc" || brand == "hevx";
}

/// Where it begins stands before it; all of it where that makes no sense.
QByteArray exifIn(const QByteArray& block)
{
    const QByteArray exif = block.mid(4 + qint64(qFromBigEndian<quint32>(block.constData())));
    return exif.isEmpty() ? block : exif;
}

/// Rows without gaps.
RawPicture rawPictureOf(const QImage& image, bool alpha)
{
    RawPicture raw{.size = image.size(), .alpha = alpha};
    const qsizetype bytes = qsizetype{4} * image.width();
    raw.pixels.reserve(bytes * image.height());
    for (int row = 0; row < image.height(); ++row)
        raw.pixels.append(reinterpret_cast<const char*>(image.constScanLine(row)), bytes);
    return raw;
}

} // namespace

HeifFile::HeifFile(QString path) : m_path(std::move(path)), m_context(heif_context_alloc()) { }

HeifFile::~HeifFile()
{
    heif_image_handle_release(m_picture);
    heif_context_free(m_context);
}

Result<std::unique_ptr<HeifFile>> HeifFile::open(const QString& path)
{
    std::unique_ptr<HeifFile> file(new HeifFile(path));
    const heif_error read = heif_context_read_from_file(file->m_context, QFile::encodeName(path).constData(), nullptr);
    if (read.code != heif_error_Ok)
        return refuse(read);
    const heif_error found = heif_context_get_primary_image_handle(file->m_context, &file->m_picture);
    if (found.code != heif_error_Ok)
        return refuse(found);
    if (file->pixels().isEmpty())
        return refuse(u"no picture size"_s);
    return file;
}

QSize HeifFile::pixels() const
{
    return {heif_image_handle_get_width(m_picture), heif_image_handle_get_height(m_picture)};
}

bool HeifFile::holdsSequence() const
{
    constexpr qint64 longestBrands = 256;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(longestBrands);
    const qint64 end = head.size() < 16 ? 0 : std::min<qint64>(qFromBigEndian<quint32>(head.constData()), head.size());
    for (qint64 at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) { // a version stands behind the first one
        if (isSequenceBrand(QByteArrayView(head).sliced(at, 4)))
            return true;
    }
    return false;
}

QByteArray HeifFile::profile() const
{
    const size_t bytes = heif_image_handle_get_raw_color_profile_size(m_picture);
    if (bytes > 0 && bytes <= size_t(longestHeifBlock)) {
        QByteArray profile(qsizetype(bytes), '\0');
        const heif_error read = heif_image_handle_get_raw_color_profile(m_picture, profile.data());
        return read.code == heif_error_Ok ? profile : QByteArray();
    }
    heif_color_profile_nclx* named = nullptr;
    if (heif_image_handle_get_nclx_color_profile(m_picture, &named).code != heif_error_Ok)
        return {};
    const std::unique_ptr<heif_color_profile_nclx, FreeProfile> owned(named);
    return profileOf(owned->color_primaries);
}

void HeifFile::readBlocks(HeifFacts& facts) const
{
    constexpr int mostBlocks = 100;
    const int count = std::clamp(heif_image_handle_get_number_of_metadata_blocks(m_picture, nullptr), 0, mostBlocks);
    std::vector<heif_item_id> ids(size_t(count), 0);
    heif_image_handle_get_list_of_metadata_block_IDs(m_picture, nullptr, ids.data(), count);
    for (const heif_item_id id : ids) {
        const QByteArray type = heif_image_handle_get_metadata_type(m_picture, id);
        const bool isXmp = QByteArrayView(heif_image_handle_get_metadata_content_type(m_picture, id)) == "application/rdf+xml";
        const size_t bytes = heif_image_handle_get_metadata_size(m_picture, id);
        QByteArray block(bytes <= size_t(longestHeifBlock) ? qsizetype(bytes) : 0, '\0');
        const bool isRead = !block.isEmpty() && heif_image_handle_get_metadata(m_picture, id, block.data()).code == heif_error_Ok;
        if (isRead && type == "Exif" && block.size() > 4 && facts.exif.isEmpty())
            facts.exif = exifIn(block);
        else if (isRead && isXmp && facts.xmp.isEmpty())
            facts.xmp = block;
        else
            facts.otherBlocks = true;
    }
}

HeifFacts HeifFile::facts() const
{
    constexpr int allButAlpha = LIBHEIF_AUX_IMAGE_FILTER_OMIT_ALPHA;
    HeifFacts facts{.pixels = pixels()};
    facts.bitsPerChannel = std::clamp(heif_image_handle_get_luma_bits_per_pixel(m_picture), 1, 16);
    facts.alpha = heif_image_handle_has_alpha_channel(m_picture) != 0;
    facts.severalPictures = heif_context_get_number_of_top_level_images(m_context) > 1 || holdsSequence();
    facts.hiddenPictures = heif_image_handle_get_number_of_auxiliary_images(m_picture, allButAlpha) > 0;
    facts.profile = profile();
    readBlocks(facts);
    return facts;
}

Result<RawPicture> HeifFile::picture(QSize box) const
{
    if (!isSafeSize(pixels()))
        return refuse(u"too many pixels"_s);
    heif_image* decoded = nullptr;
    const heif_error error = heif_decode_image(m_picture, &decoded, heif_colorspace_RGB, heif_chroma_interleaved_RGBA, nullptr);
    const std::unique_ptr<heif_image, FreeImage> owned(decoded);
    if (error.code != heif_error_Ok)
        return refuse(error);
    int bytesPerRow = 0;
    const uint8_t* pixels = heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &bytesPerRow);
    const QSize size(heif_image_get_primary_width(decoded), heif_image_get_primary_height(decoded));
    if (!pixels || size.isEmpty())
        return refuse(u"no pixels"_s);

    const bool alpha = heif_image_handle_has_alpha_channel(m_picture) != 0;
    const bool premultiplied = heif_image_handle_is_premultiplied_alpha(m_picture) != 0;
    const QImage::Format format = !alpha ? QImage::Format_RGBX8888
        : premultiplied                  ? QImage::Format_RGBA8888_Premultiplied
                                         : QImage::Format_RGBA8888;
    const QImage whole(pixels, size.width(), size.height(), bytesPerRow, format);
    const QSize wanted = fitted(size, box);
    const QImage scaled = wanted == size ? whole : whole.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return rawPictureOf(scaled.convertToFormat(alpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32), alpha);
}

} // namespace pinwright
