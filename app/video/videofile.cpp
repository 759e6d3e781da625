// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "video/videofile.h"

#include "core/pixels.h"
#include "video/libav.h"
#include "video/videocopy.h"
#include "video/videotags.h"

#include <array>
#include <cmath>
#include <utility>

extern "C" {
#include <libavutil/display.h>
}

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr qint64 aThousandHours = qint64{1000} * 3600 * 1000; ///< milliseconds

/// libav writes to standard error unless told otherwise, and its limits are the process's.
void tameLibav()
{
    [[maybe_unused]] static const bool once = [] {
        av_log_set_level(AV_LOG_QUIET);
        av_max_alloc(size_t{512} * 1024 * 1024);
        return true;
    }();
}

/// A song's cover is no video.
const AVStream* pictureStream(const AVFormatContext* file)
{
    for (unsigned i = 0; i < file->nb_streams; ++i) {
        const AVStream* stream = file->streams[i];
        if (stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO && !isAttachedPicture(stream))
            return stream;
    }
    return nullptr;
}

CodecContext openDecoder(const AVStream* stream)
{
    const AVCodec* codec = avcodec_find_decoder(stream->codecpar->codec_id);
    CodecContext decoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!decoder || avcodec_parameters_to_context(decoder.get(), stream->codecpar) < 0)
        return nullptr;
    decoder->pkt_timebase = stream->time_base;
    decoder->thread_count = 1;
    decoder->max_pixels = 128 * 1024 * 1024;
    return avcodec_open2(decoder.get(), codec, nullptr) < 0 ? nullptr : std::move(decoder);
}

struct Decoded {
    Frame frame;
    bool isTooLate = false; ///< it is shown after the time that was asked for
};

/// In the units of a stream.
struct Millisecond {
    int64_t first = 0;
    int64_t last = 0;
};

Millisecond millisecondOf(const AVStream* stream, qint64 ms)
{
    const auto begin = [stream](qint64 time) { return av_rescale_q_rnd(time, {1, 1000}, stream->time_base, AV_ROUND_UP); };
    const int64_t start = stream->start_time == AV_NOPTS_VALUE ? 0 : stream->start_time;
    return {.first = start + begin(ms), .last = start + std::max(begin(ms), begin(ms + 1) - 1)};
}

/// The last frame shown not after `time`, or the first one that is; from where the file stands. Damaged packets are passed over.
Decoded decodeUntil(AVFormatContext* file, const AVStream* stream, AVCodecContext* decoder, Millisecond time)
{
    constexpr int maxPacketsWithoutFrame = 2000;
    Decoded last;
    const Frame frame(av_frame_alloc());
    const Packet packet(av_packet_alloc());
    bool ended = !frame || !packet;
    for (int packets = 0; !ended && (last.frame || packets < maxPacketsWithoutFrame); ++packets) {
        ended = av_read_frame(file, packet.get()) < 0;
        if (ended || packet->stream_index == stream->index)
            avcodec_send_packet(decoder, ended ? nullptr : packet.get());
        av_packet_unref(packet.get());
        while (avcodec_receive_frame(decoder, frame.get()) >= 0) {
            const int64_t shown = frame->best_effort_timestamp == AV_NOPTS_VALUE ? time.first : frame->best_effort_timestamp;
            if (last.frame && shown > time.last)
                return last;
            last = {.frame = Frame(av_frame_clone(frame.get())), .isTooLate = shown > time.last};
            if (shown >= time.first)
                return last;
        }
    }
    return last;
}

/// Older files do not say which matrix they use; by convention high definition means BT.709.
int colorSpaceOf(const AVFrame& frame)
{
    if (frame.colorspace == AVCOL_SPC_UNSPECIFIED)
        return frame.height >= 720 ? SWS_CS_ITU709 : SWS_CS_ITU601;
    return frame.colorspace;
}

RawPicture scaledFrame(const AVFrame& frame, QSize size)
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
    RawPicture scaled{.size = size};
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
    av_dict_set(&options, "export_xmp", "1", 0);
    const int opened = avformat_open_input(&video->m_file, libavAddress(path).constData(), reader, &options);
    av_dict_free(&options);
    if (opened < 0)
        return refuse(libavText(opened));

    video->m_stream = pictureStream(video->m_file);
    if (!video->m_stream)
        return failure({.kind = ErrorKind::Unsupported, .detail = u"no video stream"_s});
    // The size of some formats (MPEG-4 Part 2, H.263) is told by their pictures only, and so is the frame rate of some WebM files.
    if (video->m_stream->codecpar->width <= 0 || video->frameRate() <= 0)
        video->readPictures();
    if (video->m_stream->codecpar->width <= 0 || video->m_stream->codecpar->height <= 0)
        return refuse(u"no picture size"_s);
    return video;
}

VideoFile::~VideoFile()
{
    avformat_close_input(&m_file);
}

void VideoFile::readPictures()
{
    // Twice is once too often: it crashes then.
    if (std::exchange(m_isRead, true))
        return;
    m_file->max_analyze_duration = AV_TIME_BASE; // a second of it
    avformat_find_stream_info(m_file, nullptr);
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
    double seconds = 0;
    if (m_file->duration > 0)
        seconds = double(m_file->duration) / AV_TIME_BASE;
    else if (m_stream->duration > 0)
        seconds = double(m_stream->duration) * av_q2d(m_stream->time_base);
    return std::isfinite(seconds) ? qint64(std::min(seconds * 1000, double(aThousandHours))) : 0;
}

VideoFacts VideoFile::facts() const
{
    VideoFacts facts{.pixels = pixels(), .durationMs = durationMs(), .rotation = rotation()};
    facts.videoCodec = QString::fromLatin1(avcodec_get_name(m_stream->codecpar->codec_id));
    const int sound = av_find_best_stream(m_file, AVMEDIA_TYPE_AUDIO, -1, m_stream->index, nullptr, 0);
    if (sound >= 0)
        facts.audioCodec = QString::fromLatin1(avcodec_get_name(m_file->streams[sound]->codecpar->codec_id));
    facts.frameRate = frameRate();
    readTags(m_file, m_stream, facts);
    return facts;
}

double VideoFile::frameRate() const
{
    constexpr double most = 1000;
    double rate = m_stream->avg_frame_rate.den > 0 ? av_q2d(m_stream->avg_frame_rate) : 0;
    if (rate <= 0 && m_stream->nb_frames > 0 && m_stream->duration > 0)
        rate = double(m_stream->nb_frames) / (double(m_stream->duration) * av_q2d(m_stream->time_base));
    return std::isfinite(rate) && rate > 0 && rate <= most ? rate : 0;
}

RawPicture VideoFile::frame(qint64 atMs, QSize box)
{
    const CodecContext decoder = isSafeSize(pixels()) ? openDecoder(m_stream) : nullptr;
    if (!decoder)
        return {};
    for (unsigned i = 0; i < m_file->nb_streams; ++i)
        m_file->streams[i]->discard = m_file->streams[i] == m_stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    const qint64 length = durationMs();
    const qint64 boundedMs = std::clamp<qint64>(atMs, 0, length > 0 ? length : aThousandHours);
    Decoded decoded;
    // Frames are stored in another order than they are shown: a key frame found before that time may be shown after it.
    for (const qint64 backMs : {qint64{0}, qint64{2000}, aThousandHours}) {
        const qint64 seekMs = std::max<qint64>(0, boundedMs - backMs);
        const int64_t from = millisecondOf(m_stream, seekMs).first;
        // Sound that is begun early puts a video's first frame after zero, where libav finds nothing before it.
        if (av_seek_frame(m_file, m_stream->index, from, AVSEEK_FLAG_BACKWARD) < 0)
            av_seek_frame(m_file, m_stream->index, from, 0);
        avcodec_flush_buffers(decoder.get());
        decoded = decodeUntil(m_file, m_stream, decoder.get(), millisecondOf(m_stream, boundedMs));
        if ((decoded.frame && !decoded.isTooLate) || seekMs == 0)
            break;
    }
    if (!decoded.frame || decoded.frame->width <= 0 || decoded.frame->height <= 0)
        return {};
    return scaledFrame(
        *decoded.frame, fitted({decoded.frame->width, decoded.frame->height}, rotation() % 180 == 0 ? box : box.transposed()));
}

Result<Done> VideoFile::copy(const QString& path, MediaType type, const QString& target)
{
    const auto video = open(path, type);
    if (!video)
        return failure(video.error());
    (*video)->readPictures(); // some formats tell what MP4 has to write in their pictures only
    return copyStreams((*video)->m_file, (*video)->m_stream, target);
}

} // namespace pinwright
