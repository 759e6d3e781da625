// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/videoboxes.h"

#include "media/filewindow.h"

#include <QtEndian>

#include <algorithm>
#include <initializer_list>

namespace pinwright {

namespace {

// ISO/IEC 14496-12, 4.2 and 8; Apple's QuickTime File Format.

struct Box {
    QByteArray type;
    qint64 content = 0; ///< where it begins
    qint64 end = 0;

    [[nodiscard]] bool isOneOf(std::initializer_list<QByteArrayView> types) const
    {
        return std::find(types.begin(), types.end(), QByteArrayView(type)) != types.end();
    }
};

class OtherBoxes {
public:
    explicit OtherBoxes(QIODevice& file) : m_file(file) { }

    [[nodiscard]] bool areThere() { return any(0, m_file.size(), &OtherBoxes::isOther); }

private:
    /// Where what it says of its length makes no sense, it ends before it begins.
    [[nodiscard]] Box boxAt(qint64 at, qint64 end)
    {
        const QByteArray head = m_file.at(at, 16);
        if (head.size() < 8)
            return {};
        quint64 bytes = qFromBigEndian<quint32>(head.constData());
        const bool isLong = bytes == 1 && head.size() == 16;
        if (isLong)
            bytes = qFromBigEndian<quint64>(head.constData() + 8);
        else if (bytes == 0)
            bytes = quint64(end - at);
        const qint64 headBytes = isLong ? 16 : 8;
        if (bytes < quint64(headBytes) || bytes > quint64(end - at))
            return {};
        return {.type = head.mid(4, 4), .content = at + headBytes, .end = at + qint64(bytes)};
    }

    [[nodiscard]] bool any(qint64 at, qint64 end, bool (OtherBoxes::*tells)(const Box& box))
    {
        constexpr qint64 leastBytes = 8; // lists of QuickTime end with four zeros
        constexpr int deepest = 6;       // moov, trak, udta, meta and ilst are below the file
        if (++m_depth > deepest)
            return true;
        while (at + leastBytes <= end) {
            const Box box = boxAt(at, end);
            if (box.end <= at || --m_boxesLeft < 0 || (this->*tells)(box))
                return true;
            at = box.end;
        }
        --m_depth;
        return false;
    }

    /// Of the file, its "moov" and its tracks.
    [[nodiscard]] bool isOther(const Box& box)
    {
        if (box.isOneOf({"moov", "trak"}))
            return any(box.content, box.end, &OtherBoxes::isOther);
        if (box.isOneOf({"udta", "meta"}))
            return tellsInWords(box);
        if (box.isOneOf({"free", "skip", QByteArrayView("\0\0\0\0", 4)})) // some programs fill up with zeros
            return !isBlank(box);
        return !box.isOneOf({"ftyp", "styp", "mdat", "wide", "pdin", "moof", "mfra", "sidx", "ssix", // of the file
            "mvhd", "mvex", "iods",                                                                  // of "moov"
            "tkhd", "mdia", "edts", "tref", "tapt", "load"});                                        // of a track
    }

    /// Of "udta", "meta" and what is in them: all but the name of the program that wrote the file.
    [[nodiscard]] bool tellsInWords(const Box& box)
    {
        if (box.isOneOf({"udta", "ilst"}))
            return any(box.content, box.end, &OtherBoxes::tellsInWords);
        if (box.type == "meta") {
            // In MP4 a version stands before its boxes, in QuickTime there is none.
            const qint64 first = m_file.at(box.content + 4, 4) == "hdlr" ? box.content : box.content + 4;
            return any(first, box.end, &OtherBoxes::tellsInWords);
        }
        if (box.isOneOf({"free", "skip"}))
            return !isBlank(box);
        return !box.isOneOf({"hdlr", "\xa9too", "\xa9swr"});
    }

    [[nodiscard]] bool isBlank(const Box& box)
    {
        constexpr qint64 searched = 64 * 1024;
        const QByteArray content = m_file.at(box.content, std::min(box.end - box.content, searched));
        return std::all_of(content.begin(), content.end(), [](char c) { return c == '\0'; });
    }

    FileWindow m_file;
    int m_boxesLeft = 100'000;
    int m_depth = 0;
};

} // namespace

bool holdsOtherBoxes(QIODevice& file)
{
    return OtherBoxes(file).areThere();
}

} // namespace pinwright
