// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/multipartbody.h"

#include <QFile>
#include <QRandomGenerator>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

// 192 random bits can't occur in a file by accident, so no file has to be searched for its boundary.
QByteArray randomBoundary()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return "pinwright-" + QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words)).toHex();
}

QByteArray partHead(const QByteArray& boundary, const QByteArray& disposition)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
}

} // namespace

MultipartBody::MultipartBody() : m_boundary(randomBoundary()) { }

MultipartBody::~MultipartBody() = default;

void MultipartBody::addText(const QByteArray& name, const QString& value)
{
    addBytes(partHead(m_boundary, "name=\"" + name + "\"") + "\r\n" + value.toUtf8() + "\r\n");
}

bool MultipartBody::addFile(const QByteArray& name, const QString& path, const QByteArray& fileName, const QByteArray& contentType)
{
    auto file = std::make_unique<QFile>(path);
    if (!openSource(*file))
        return false;
    addBytes(
        partHead(m_boundary, "name=\"" + name + "\"; filename=\"" + fileName + "\"") + "Content-Type: " + contentType + "\r\n\r\n");
    const auto length = file->size();
    m_segments.push_back({.bytes = {}, .file = std::move(file), .length = length});
    addBytes("\r\n"_ba);
    return true;
}

void MultipartBody::seal()
{
    addBytes("--" + m_boundary + "--\r\n");
    m_length = 0;
    for (const auto& segment : m_segments)
        m_length += segment.length;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 MultipartBody::length() const
{
    return m_length;
}

QByteArray MultipartBody::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

qint64 MultipartBody::supply(char* data, qint64 maxSize)
{
    const auto& segment = m_segments[m_current];
    const auto wanted = qMin(maxSize, segment.length - m_offset);
    auto got = wanted;
    if (!segment.file)
        std::memcpy(data, segment.bytes.constData() + m_offset, size_t(wanted));
    else if (wanted > 0)
        got = supplyFrom(*segment.file, data, wanted);
    if (got < 0)
        return -1;
    m_offset += got;
    if (m_offset == segment.length) {
        ++m_current;
        m_offset = 0;
    }
    return got;
}

void MultipartBody::addBytes(const QByteArray& bytes)
{
    if (m_segments.empty() || m_segments.back().file)
        m_segments.push_back({.bytes = {}, .file = nullptr, .length = 0});
    m_segments.back().bytes += bytes;
    m_segments.back().length += bytes.size();
}

} // namespace pinwright
