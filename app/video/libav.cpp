// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "video/libav.h"

namespace pinwright {

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

} // namespace pinwright
