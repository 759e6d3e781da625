// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/upload.h"

#include "core/schedule.h"

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr qsizetype headBytes = 12;
constexpr qint64 processingMs = 1000;

MediaType typeOf(const QByteArray& head)
{
    if (head.startsWith("\xFF\xD8\xFF"))
        return MediaType::Jpeg;
    if (head.startsWith("\x89PNG\r\n\x1A\n"))
        return MediaType::Png;
    if (head.sliced(std::min<qsizetype>(4, head.size())).startsWith("ftyp"))
        return MediaType::Mp4;
    return MediaType::Unknown;
}

} // namespace

Upload::Upload(const QString& path) : m_file(path) { }

Upload::~Upload()
{
    if (!m_fileField.isEmpty())
        m_file.remove();
}

void Upload::refuse(int status, const QString& message)
{
    m_refusal = Refusal{status, message};
}

void Upload::begin(const QByteArray& partName)
{
    if (m_refusal)
        return;
    m_inFile = partName == "photo" || partName == "video";
    if (!m_inFile) {
        m_current = partName;
        m_texts.insert(partName, {});
    } else if (!m_fileField.isEmpty()) {
        refuse(422, u"Send one photo or one video"_s);
    } else {
        m_fileField = partName;
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            refuse(500, m_file.errorString());
    }
}

void Upload::append(const char* data, size_t size)
{
    if (m_refusal)
        return;
    const auto count = static_cast<qsizetype>(size);
    if (m_inFile) {
        if (m_head.size() < headBytes)
            m_head.append(data, std::min(count, headBytes - m_head.size()));
        if (m_file.write(data, count) != count)
            refuse(500, m_file.errorString());
        return;
    }
    QByteArray& text = m_texts[m_current];
    if (text.size() + count > textBytesMax)
        refuse(413, u"%1 is too long"_s.arg(QString::fromUtf8(m_current.left(40))));
    else
        text.append(data, count);
}

QString Upload::text(const QByteArray& name) const
{
    return QString::fromUtf8(m_texts.value(name));
}

Outcome<PracticePin> Upload::checkedPin(const QString& accountId, const QList<Board>& boards, const QDateTime& now)
{
    for (const QByteArray& name : {"accountId"_ba, "pinterest_board_id"_ba, "title"_ba}) {
        if (text(name).trimmed().isEmpty())
            return refused(400, u"%1 is required"_s.arg(QString::fromLatin1(name)));
    }
    if (m_fileField.isEmpty())
        return refused(400, u"photo or video is required"_s);
    if (text("accountId") != accountId)
        return refused(404, u"Account not found"_s);

    PracticePin pin{
        .board = BoardId(text("pinterest_board_id")),
        .title = text("title"),
        .description = text("description"),
        .link = text("link"),
        .altText = text("alt_text"),
        .mediaType = typeOf(m_head),
        .created = now,
        .published = now.addMSecs(processingMs),
    };
    if (std::ranges::find(boards, pin.board, &Board::id) == boards.end())
        return refused(404, u"Board not found"_s);
    if (const std::optional<QString> problem = problemOf(pin))
        return refused(422, *problem);
    if (m_fileField == "photo" && !isPicture(pin.mediaType))
        return refused(422, u"photo must be JPG or PNG"_s);
    if (m_fileField == "video" && !isVideo(pin.mediaType))
        return refused(422, u"video must be MP4"_s);

    if (const QString date = text("scheduledDate"); !date.isEmpty()) {
        const std::optional<QDateTime> at = instantFromIso(date);
        if (!at)
            return refused(422, u"scheduledDate must be an ISO 8601 date"_s);
        if (*at <= now)
            return refused(422, u"scheduledDate must lie in the future"_s);
        pin.scheduled = true;
        pin.published = at->toUTC();
    }

    // Closing writes what is left in the buffer, and that is where a full disk shows.
    if (!m_file.flush())
        return refused(500, m_file.errorString());
    m_file.close();
    pin.bytes = m_file.size();
    return pin;
}

} // namespace pinwright
