// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <array>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswscale/swscale.h>
}

namespace pinwright {

// libav's objects with owners, and what every use of it needs.

template <class T, auto free>
struct FreeLibav {
    void operator()(T* value) const { free(&value); }
};
using CodecContext = std::unique_ptr<AVCodecContext, FreeLibav<AVCodecContext, avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, FreeLibav<AVFrame, av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, FreeLibav<AVPacket, av_packet_free>>;

struct FreeScaler {
    void operator()(SwsContext* scaler) const { sws_freeContext(scaler); }
};
using Scaler = std::unique_ptr<SwsContext, FreeScaler>;

/// libav's own words.
[[nodiscard]] inline QString libavText(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return QString::fromUtf8(text.data());
}

/// The prefix keeps a name with a colon from being taken for another protocol.
[[nodiscard]] inline QByteArray libavAddress(const QString& path)
{
    return "file:" + QFile::encodeName(path);
}

/// Nine numbers, or null.
[[nodiscard]] const int32_t* displayMatrix(const AVStream* stream);
/// Is it a picture that goes with the sound or video, such as a disc's cover?
[[nodiscard]] inline bool isAttachedPicture(const AVStream* stream)
{
    return (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
}

} // namespace pinwright
