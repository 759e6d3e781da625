// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/multipartbody.h"

#include <QFileInfo>
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
    // A folder opens like a file on Linux and fails at the first read only.
    if (QFileInfo(path).isDir()) {
        setErrorString(tr("%1 is a folder.").arg(path));
        return false;
    }
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        setErrorString(file->errorString());
        return false;
    }
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

bool MultipartBody::isSpent() const
{
    return isOpen() && m_sent == m_length;
}

QByteArray MultipartBody::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

qint64 MultipartBody::bytesAvailable() const
{
    return m_length - m_sent + QIODevice::bytesAvailable();
}

bool MultipartBody::atEnd() const
{
    return bytesAvailable() == 0;
}

qint64 MultipartBody::size() const
{
    return bytesAvailable();
}

qint64 MultipartBody::readData(char* data, qint64 maxSize)
{
    if (m_failed || m_current == m_segments.size())
        return -1;
    qint64 done = 0;
    while (done < maxSize && m_current < m_segments.size()) {
        const auto& segment = m_segments[m_current];
        const auto wanted = qMin(maxSize - done, segment.length - m_offset);
        const auto got = segment.file ? segment.file->read(data + done, wanted) : wanted;
        if (got < 0 || (got == 0 && wanted > 0)) {
            fail(*segment.file, got == 0);
            return -1;
        }
        if (!segment.file)
            std::memcpy(data + done, segment.bytes.constData() + m_offset, size_t(got));
        done += got;
        m_offset += got;
        if (m_offset == segment.length) {
            ++m_current;
            m_offset = 0;
        }
    }
    m_sent += done;
    return done;
}

qint64 MultipartBody::writeData(const char*, qint64)
{
    return -1;
}

void MultipartBody::addBytes(const QByteArray& bytes)
{
    if (m_segments.empty() || m_segments.back().file)
        m_segments.push_back({.bytes = {}, .file = nullptr, .length = 0});
    m_segments.back().bytes += bytes;
    m_segments.back().length += bytes.size();
}

void MultipartBody::fail(const QFile& file, bool shorter)
{
    m_failed = true;
    setErrorString(shorter ? tr("%1 became shorter while it was sent.").arg(file.fileName())
                           : tr("%1 could not be read: %2").arg(file.fileName(), file.errorString()));
    emit failed(errorString());
}

} // namespace pinwright
