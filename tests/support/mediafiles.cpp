// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mediafiles.h"

#include "support/tools.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>
#include <QtEndian>

#include <libheif/heif.h>

#include <algorithm>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}

using namespace Qt::Literals::StringLiterals;

namespace pinwright::test {

namespace {

QString save(const QString& path, QSize size, const QByteArray& format)
{
    QImageWriter writer(path, format);
    writer.setQuality(90);
    if (!writer.write(testPicture(size)))
        qFatal("%s: %s", qPrintable(path), qPrintable(writer.errorString()));
    return path;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray& type, const QByteArray& content)
{
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crc32(type + content));
}

template <class T, auto free>
struct Free {
    void operator()(T* value) const { free(&value); }
};
using CodecContext = std::unique_ptr<AVCodecContext, Free<AVCodecContext, avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, Free<AVFrame, av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, Free<AVPacket, av_packet_free>>;

void need(int result, const char* step)
{
    if (result < 0)
        qFatal("video for a test: %s failed (%d)", step, result);
}

CodecContext openEncoder(const AVCodec* codec, const VideoOptions& options, bool globalHeader)
{
    CodecContext encoder(avcodec_alloc_context3(codec));
    encoder->width = options.size.width();
    encoder->height = options.size.height();
    encoder->pix_fmt = AV_PIX_FMT_YUV420P;
    encoder->time_base = {1, 25};
    encoder->framerate = {25, 1};
    encoder->thread_count = 1;
    encoder->bit_rate = 2'000'000;
    encoder->gop_size = options.keyFrameEvery;
    if (globalHeader)
        encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_opt_set(encoder->priv_data, "preset", "ultrafast", 0);
    need(avcodec_open2(encoder.get(), codec, nullptr), "avcodec_open2");
    return encoder;
}

Frame frameOf(const QImage& picture)
{
    Frame frame(av_frame_alloc());
    frame->format = AV_PIX_FMT_YUV420P;
    frame->width = picture.width();
    frame->height = picture.height();
    need(av_frame_get_buffer(frame.get(), 0), "av_frame_get_buffer");
    SwsContext* scaler = sws_getContext(picture.width(), picture.height(), AV_PIX_FMT_RGB32, picture.width(), picture.height(),
        AV_PIX_FMT_YUV420P, SWS_BILINEAR, nullptr, nullptr, nullptr);
    const uint8_t* const lines[] = {picture.constBits()};
    const int strides[] = {int(picture.bytesPerLine())};
    sws_scale(scaler, lines, strides, 0, picture.height(), frame->data, frame->linesize);
    sws_freeContext(scaler);
    return frame;
}

void drain(AVCodecContext* encoder, AVFormatContext* file, const AVStream* stream)
{
    const Packet packet(av_packet_alloc());
    while (avcodec_receive_packet(encoder, packet.get()) >= 0) {
        av_packet_rescale_ts(packet.get(), encoder->time_base, stream->time_base);
        packet->stream_index = stream->index;
        packet->duration = av_rescale_q(1, encoder->time_base, stream->time_base);
        need(av_interleaved_write_frame(file, packet.get()), "av_interleaved_write_frame");
    }
}

QString encode(const QString& path, const char* format, const AVCodec* codec, const VideoOptions& options)
{
    if (!codec)
        qFatal("video for a test: no encoder for %s", format);
    av_log_set_level(AV_LOG_QUIET);
    AVFormatContext* file = nullptr;
    const QByteArray name = QFile::encodeName(path);
    need(avformat_alloc_output_context2(&file, nullptr, format, name.constData()), "avformat_alloc_output_context2");
    file->flags |= AVFMT_FLAG_BITEXACT;
    const CodecContext encoder = openEncoder(codec, options, (file->oformat->flags & AVFMT_GLOBALHEADER) != 0);
    AVStream* stream = avformat_new_stream(file, nullptr);
    stream->time_base = encoder->time_base;
    need(avcodec_parameters_from_context(stream->codecpar, encoder.get()), "avcodec_parameters_from_context");
    if (options.rotation != 0) {
        uint8_t* matrix = av_stream_new_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, 9 * sizeof(int32_t));
        av_display_rotation_set(reinterpret_cast<int32_t*>(matrix), options.rotation);
    }
    need(avio_open(&file->pb, name.constData(), AVIO_FLAG_WRITE), "avio_open");
    AVDictionary* settings = nullptr;
    if (options.moovFirst)
        av_dict_set(&settings, "movflags", "faststart", AV_DICT_APPEND);
    if (!options.tags.isEmpty()) // MP4 has no place for most names otherwise
        av_dict_set(&settings, "movflags", "+use_metadata_tags", AV_DICT_APPEND);
    for (auto tag = options.tags.cbegin(); tag != options.tags.cend(); ++tag)
        av_dict_set(&file->metadata, tag.key().constData(), tag.value().constData(), 0);
    need(avformat_write_header(file, &settings), "avformat_write_header");
    av_dict_free(&settings);

    QImage picture = testPicture(options.size).convertToFormat(QImage::Format_RGB32);
    for (int i = 0; i < options.frames; ++i) {
        if (options.counting)
            picture.fill(QColor(greyOfFrame(i), greyOfFrame(i), greyOfFrame(i)));
        const Frame frame = frameOf(picture);
        frame->pts = options.times.value(i, i);
        need(avcodec_send_frame(encoder.get(), frame.get()), "avcodec_send_frame");
        drain(encoder.get(), file, stream);
    }
    need(avcodec_send_frame(encoder.get(), nullptr), "avcodec_send_frame");
    drain(encoder.get(), file, stream);
    need(av_write_trailer(file), "av_write_trailer");
    avio_closep(&file->pb);
    avformat_free_context(file);
    return path;
}

const AVCodec* mp4Encoder(const VideoOptions& options)
{
    const AVCodec* h264 = options.mpeg4Part2 ? nullptr : avcodec_find_encoder_by_name("libx264");
    return h264 ? h264 : avcodec_find_encoder(AV_CODEC_ID_MPEG4);
}

} // namespace

QImage testPicture(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(w, 0, size.width() - w, h, Qt::green);
    painter.fillRect(0, h, w, size.height() - h, Qt::blue);
    return picture;
}

QString makeJpeg(const QString& path, QSize size)
{
    return save(path, size, "jpeg");
}

QString makePng(const QString& path, QSize size)
{
    return save(path, size, "png");
}

QString makeWebp(const QString& path, QSize size)
{
    return save(path, size, "webp");
}

QString makeTiff(const QString& path, QSize size)
{
    return save(path, size, "tiff");
}

QString makeBmp(const QString& path, QSize size)
{
    return save(path, size, "bmp");
}

QString makeGif(const QString& path)
{
    return writeFile(path,
        QByteArray::fromHex("474946383961"         // GIF89a
                            "02000200800000"       // 2 × 2, two colours
                            "ff0000ffffff"         // red, white
                            "2c000000000200020000" // one frame
                            "02038451003b"));      // its pixels; the end
}

QString makeJpegWithOrientation(const QString& path, int orientation, QSize size)
{
    QByteArray jpeg = readFile(makeJpeg(path, size));
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += char(orientation);
    exif += QByteArray(6, '\0');
    const auto length = quint16(exif.size() + 2);
    jpeg.insert(2, QByteArray("\xff\xe1") + char(length >> 8) + char(length & 0xff) + exif);
    return writeFile(path, jpeg);
}

QString makePngClaiming(const QString& path, QSize size)
{
    const QByteArray header =
        bigEndian(quint32(size.width())) + bigEndian(quint32(size.height())) + QByteArray("\x08\x02\0\0\0", 5);
    return writeFile(path,
        QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header) + pngChunk("IDAT", qCompress(QByteArray(100, '\0')).mid(4))
            + pngChunk("IEND", {}));
}

QString makeHeic(const QString& path, QSize size)
{
    const QTemporaryDir folder;
    return makeHeif(path, makeJpeg(folder.filePath(u"picture.jpg"_s), size));
}

QString makeAvif(const QString& path, QSize size)
{
    const QTemporaryDir folder;
    return makeHeif(
        path, makeJpeg(folder.filePath(u"picture.jpg"_s), size), {u"-A"_s, u"-p"_s, u"chroma=420"_s, u"-p"_s, u"speed=9"_s});
}

QString makeTurnedHeic(const QString& path, int orientation, QSize size)
{
    const QImage picture = testPicture(size).convertToFormat(QImage::Format_RGB888);
    heif_context* file = heif_context_alloc();
    heif_image* image = nullptr;
    heif_encoder* encoder = nullptr;
    heif_image_create(size.width(), size.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB, &image);
    heif_image_add_plane(image, heif_channel_interleaved, size.width(), size.height(), 8);
    int bytesPerRow = 0;
    uint8_t* pixels = heif_image_get_plane(image, heif_channel_interleaved, &bytesPerRow);
    for (int row = 0; row < size.height(); ++row)
        std::copy_n(picture.constScanLine(row), 3 * size.width(), pixels + qsizetype{row} * bytesPerRow);
    heif_context_get_encoder_for_format(file, heif_compression_HEVC, &encoder);
    heif_encoding_options* options = heif_encoding_options_alloc();
    options->image_orientation = heif_orientation(orientation);
    heif_context_encode_image(file, image, encoder, options, nullptr);
    const heif_error written = heif_context_write_to_file(file, QFile::encodeName(path).constData());
    if (written.code != heif_error_Ok)
        qFatal("%s: %s", qPrintable(path), written.message);
    heif_encoding_options_free(options);
    heif_encoder_release(encoder);
    heif_image_release(image);
    heif_context_free(file);
    return path;
}

QString makeHeif(const QString& path, const QString& picture, const QStringList& options)
{
    runTool(u"heif-enc"_s, options + QStringList{picture, u"-o"_s, path});
    return path;
}

int greyOfFrame(int index)
{
    return 20 + 9 * index;
}

QString makeMp4(const QString& path, const VideoOptions& options)
{
    return encode(path, "mp4", mp4Encoder(options), options);
}

QString makeMov(const QString& path, const VideoOptions& options)
{
    return encode(path, "mov", mp4Encoder(options), options);
}

QString makeWebm(const QString& path, const VideoOptions& options)
{
    return encode(path, "webm", avcodec_find_encoder(AV_CODEC_ID_VP8), options);
}

QString writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return path;
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QByteArray sha256Of(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

Media mediaAt(const QString& path, MediaType type)
{
    const QByteArray content = readFile(path);
    Media media;
    media.path = path;
    media.type = type;
    media.bytes = content.size();
    media.sha256 = sha256Of(content);
    return media;
}

QString resizeFile(const QString& path, qint64 bytes)
{
    if (!QFile::resize(path, bytes))
        qFatal("%s: can't be resized", qPrintable(path));
    return path;
}

} // namespace pinwright::test
