// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "video/videofile.h"

#include "core/pixels.h"

#include <QFile>

#include <array>
#include <cmath>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libswscale/swscale.h>
}

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

template <class T, auto free>
struct Free {
    void operator()(T* value) const { free(&value); }
};
using CodecContext = std::unique_ptr<AVCodecContext, Free<AVCodecContext, avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, Free<AVFrame, av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, Free<AVPacket, av_packet_free>>;

struct FreeScaler {
    void operator()(SwsContext* scaler) const { sws_freeContext(scaler); }
};
using Scaler = std::unique_ptr<SwsContext, FreeScaler>;

/// libav writes to standard error unless told otherwise, and its limits are the process's.
void tameLibav()
{
    [[maybe_unused]] static const bool once = [] {
        av_log_set_level(AV_LOG_QUIET);
        av_max_alloc(size_t{512} * 1024 * 1024);
        return true;
    }();
}

QString libavText(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return QString::fromUtf8(text.data());
}

const int32_t* displayMatrix(const AVStream* stream)
{
    constexpr size_t matrixBytes = 9 * sizeof(int32_t);
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100)
    const AVPacketSideData* data =
        av_packet_side_data_get(stream->codecpar->coded_side_data, stream->codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data && data->size >= matrixBytes ? reinterpret_cast<const int32_t*>(data->data) : nullptr;
#else
    size_t size = 0;
    const uint8_t* data = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return data && size >= matrixBytes ? reinterpret_cast<const int32_t*>(data) : nullptr;
#endif
}

CodecContext openDecoder(const AVCodecParameters* parameters)
{
    const AVCodec* codec = avcodec_find_decoder(parameters->codec_id);
    CodecContext decoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!decoder || avcodec_parameters_to_context(decoder.get(), parameters) < 0)
        return nullptr;
    decoder->thread_count = 1;
    decoder->max_pixels = 128 * 1024 * 1024;
    return avcodec_open2(decoder.get(), codec, nullptr) < 0 ? nullptr : std::move(decoder);
}

/// Reads packets until the decoder gives a picture. Damaged packets are passed over.
Frame decodeFirst(AVFormatContext* file, const AVStream* stream, AVCodecContext* decoder)
{
    constexpr int maxPackets = 2000;
    Frame frame(av_frame_alloc());
    const Packet packet(av_packet_alloc());
    for (int i = 0; frame && packet && i < maxPackets; ++i) {
        const bool ended = av_read_frame(file, packet.get()) < 0;
        if (ended || packet->stream_index == stream->index)
            avcodec_send_packet(decoder, ended ? nullptr : packet.get());
        av_packet_unref(packet.get());
        const int received = avcodec_receive_frame(decoder, frame.get());
        if (received >= 0)
            return frame;
        if (ended)
            break;
    }
    return nullptr;
}

/// Older files do not say which matrix they use; by convention high definition means BT.709.
int colorSpaceOf(const AVFrame& frame)
{
    if (frame.colorspace == AVCOL_SPC_UNSPECIFIED)
        return frame.height >= 720 ? SWS_CS_ITU709 : SWS_CS_ITU601;
    return frame.colorspace;
}

VideoFrame scaledFrame(const AVFrame& frame, QSize size)
{
    // The scaler may write past a line's end, so it gets a padded buffer of libav's own.
    const Frame rgb(av_frame_alloc());
    rgb->format = AV_PIX_FMT_RGB32;
    rgb->width = size.width();
    rgb->height = size.height();
    if (av_frame_get_buffer(rgb.get(), 0) < 0)
        return {};
    const Scaler scaler(sws_getContext(frame.width, frame.height, static_cast<AVPixelFormat>(frame.format), size.width(),
        size.height(), AV_PIX_FMT_RGB32, SWS_AREA, nullptr, nullptr, nullptr));
    if (!scaler)
        return {};
    const int fullRange = frame.color_range == AVCOL_RANGE_JPEG ? 1 : 0;
    sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(colorSpaceOf(frame)), fullRange, sws_getCoefficients(SWS_CS_DEFAULT),
        1, 0, 1 << 16, 1 << 16);
    if (sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, rgb->data, rgb->linesize) <= 0)
        return {};
    VideoFrame scaled{.size = size};
    for (int row = 0; row < size.height(); ++row)
        scaled.pixels.append(reinterpret_cast<const char*>(rgb->data[0]) + row * rgb->linesize[0], qsizetype{4} * size.width());
    return scaled;
}

} // namespace

Result<std::unique_ptr<VideoFile>> VideoFile::open(const QString& path, MediaType type)
{
    tameLibav();
    const auto refuse = [](const QString& detail) { return failure({.kind = ErrorKind::Rejected, .detail = detail}); };

    const AVInputFormat* reader = av_find_input_format(type == MediaType::Webm ? "matroska" : "mov");
    std::unique_ptr<VideoFile> video(new VideoFile);
    video->m_file = avformat_alloc_context();
    if (!reader || !video->m_file)
        return refuse(libavText(AVERROR_DEMUXER_NOT_FOUND));

    AVDictionary* options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    // The prefix keeps a name with a colon from being taken for another protocol.
    const QByteArray address = "file:" + QFile::encodeName(path);
    const int opened = avformat_open_input(&video->m_file, address.constData(), reader, &options);
    av_dict_free(&options);
    if (opened < 0)
        return refuse(libavText(opened));

    const int index = av_find_best_stream(video->m_file, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (index < 0)
        return refuse(u"no video stream"_s);
    video->m_stream = video->m_file->streams[index];
    for (unsigned i = 0; i < video->m_file->nb_streams; ++i)
        video->m_file->streams[i]->discard = int(i) == index ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    // The size of some formats (MPEG-4 Part 2, H.263) is told by their pictures only.
    if (video->m_stream->codecpar->width <= 0)
        avformat_find_stream_info(video->m_file, nullptr);
    if (video->m_stream->codecpar->width <= 0 || video->m_stream->codecpar->height <= 0)
        return refuse(u"no picture size"_s);
    return video;
}

VideoFile::~VideoFile()
{
    avformat_close_input(&m_file);
}

int VideoFile::rotation() const
{
    const int32_t* matrix = displayMatrix(m_stream);
    const double angle = matrix ? -av_display_rotation_get(matrix) : 0; // libav counts counterclockwise
    return std::isfinite(angle) ? ((qRound(angle / 90) * 90) % 360 + 360) % 360 : 0;
}

QSize VideoFile::pixels() const
{
    const QSize coded(m_stream->codecpar->width, m_stream->codecpar->height);
    return rotation() % 180 == 0 ? coded : coded.transposed();
}

qint64 VideoFile::durationMs() const
{
    constexpr qint64 aThousandHours = qint64{1000} * 3600 * 1000;
    double seconds = 0;
    if (m_file->duration > 0)
        seconds = double(m_file->duration) / AV_TIME_BASE;
    else if (m_stream->duration > 0)
        seconds = double(m_stream->duration) * av_q2d(m_stream->time_base);
    return std::isfinite(seconds) ? qint64(std::min(seconds * 1000, double(aThousandHours))) : 0;
}

VideoFacts VideoFile::facts() const
{
    return {.pixels = pixels(), .durationMs = durationMs(), .rotation = rotation(), .frame = {}};
}

VideoFrame VideoFile::firstFrame(QSize box)
{
    if (!isSafeSize(pixels()))
        return {};
    const CodecContext decoder = openDecoder(m_stream->codecpar);
    const Frame frame = decoder ? decodeFirst(m_file, m_stream, decoder.get()) : nullptr;
    if (!frame || frame->width <= 0 || frame->height <= 0)
        return {};
    return scaledFrame(*frame, fitted({frame->width, frame->height}, rotation() % 180 == 0 ? box : box.transposed()));
}

} // namespace pinwright
