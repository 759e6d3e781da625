// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "video/videocopy.h"

#include "video/libav.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

struct CloseOutput {
    void operator()(AVFormatContext* file) const
    {
        avio_closep(&file->pb);
        avformat_free_context(file);
    }
};
using Output = std::unique_ptr<AVFormatContext, CloseOutput>;

tl::unexpected<Error> refuse(ErrorKind kind, int code)
{
    return failure({.kind = kind, .detail = libavText(code)});
}

bool isCopied(const AVStream* stream, const AVStream* picture)
{
    return stream == picture || stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
}

/// The source's own four letters for a codec are kept where MP4 knows them: players ask for "hvc1", not "hev1".
unsigned tagFor(const AVOutputFormat* format, const AVCodecParameters* parameters)
{
    const bool known = av_codec_get_id(format->codec_tag, parameters->codec_tag) == parameters->codec_id;
    return known ? parameters->codec_tag : 0;
}

void copyRotation(const AVStream* from, AVStream* to)
{
#if LIBAVFORMAT_VERSION_INT < AV_VERSION_INT(60, 15, 100) // later it is copied with the codec's parameters
    constexpr size_t matrixBytes = 9 * sizeof(int32_t);
    const int32_t* matrix = displayMatrix(from);
    uint8_t* copy = matrix ? av_stream_new_side_data(to, AV_PKT_DATA_DISPLAYMATRIX, matrixBytes) : nullptr;
    if (copy)
        std::copy_n(reinterpret_cast<const uint8_t*>(matrix), matrixBytes, copy);
#endif
}

bool addStream(AVFormatContext* output, const AVStream* from)
{
    const AVCodecParameters* parameters = from->codecpar;
    AVStream* to = avformat_query_codec(output->oformat, parameters->codec_id, FF_COMPLIANCE_NORMAL) == 1
        ? avformat_new_stream(output, nullptr)
        : nullptr;
    if (!to || avcodec_parameters_copy(to->codecpar, parameters) < 0)
        return false;
    to->codecpar->codec_tag = tagFor(output->oformat, parameters);
    to->time_base = from->time_base;
    to->sample_aspect_ratio = from->sample_aspect_ratio;
    copyRotation(from, to);
    return true;
}

/// A packet's way from one file to the other; < 0 as libav has it.
int copyPacket(AVFormatContext* source, AVFormatContext* output, AVPacket* packet, int toIndex)
{
    av_packet_rescale_ts(packet, source->streams[packet->stream_index]->time_base, output->streams[toIndex]->time_base);
    packet->stream_index = toIndex;
    packet->pos = -1;
    return av_interleaved_write_frame(output, packet);
}

Result<Done> copyPackets(AVFormatContext* source, AVFormatContext* output, const std::vector<int>& targets)
{
    const Packet packet(av_packet_alloc());
    for (;;) {
        const int read = av_read_frame(source, packet.get());
        if (read == AVERROR_EOF)
            return Done();
        if (read < 0)
            return refuse(ErrorKind::Rejected, read);
        const auto from = size_t(packet->stream_index);
        const int to = from < targets.size() ? targets[from] : -1;
        const int written = to < 0 ? 0 : copyPacket(source, output, packet.get(), to);
        av_packet_unref(packet.get());
        if (written < 0)
            return refuse(output->pb->error < 0 ? ErrorKind::Storage : ErrorKind::Rejected, written);
    }
}

} // namespace

Result<Done> copyStreams(AVFormatContext* source, const AVStream* picture, const QString& target)
{
    const QByteArray address = libavAddress(target);
    AVFormatContext* allocated = nullptr;
    avformat_alloc_output_context2(&allocated, nullptr, "mp4", address.constData());
    const Output output(allocated);
    if (!output)
        return refuse(ErrorKind::Unsupported, AVERROR_MUXER_NOT_FOUND);
    output->flags |= AVFMT_FLAG_BITEXACT; // no time, no version of the writer

    std::vector<int> targets;
    for (unsigned i = 0; i < source->nb_streams; ++i) {
        AVStream* stream = source->streams[i];
        const bool copied = isCopied(stream, picture);
        stream->discard = copied ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
        targets.push_back(copied ? int(output->nb_streams) : -1);
        if (copied && !addStream(output.get(), stream)) {
            const QString codec = QString::fromLatin1(avcodec_get_name(stream->codecpar->codec_id));
            return failure({.kind = ErrorKind::Unsupported, .detail = u"MP4 can't hold %1"_s.arg(codec)});
        }
    }
    if (const int opened = avio_open(&output->pb, address.constData(), AVIO_FLAG_WRITE); opened < 0)
        return refuse(ErrorKind::Storage, opened);
    AVDictionary* options = nullptr;
    av_dict_set(&options, "movflags", "faststart", 0);
    const int begun = avformat_write_header(output.get(), &options);
    av_dict_free(&options);
    if (begun < 0)
        return refuse(output->pb->error < 0 ? ErrorKind::Storage : ErrorKind::Unsupported, begun);
    if (const auto copied = copyPackets(source, output.get(), targets); !copied)
        return copied;
    const int ended = av_write_trailer(output.get());
    const int closed = avio_closep(&output->pb);
    return ended < 0 || closed < 0 ? Result<Done>(refuse(ErrorKind::Storage, std::min(ended, closed))) : Done();
}

} // namespace pinwright
