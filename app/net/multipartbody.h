// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/oneshotbody.h"

#include <QFile>

#include <memory>
#include <vector>

namespace pinwright {

/// multipart/form-data (RFC 7578) streamed from memory parts and at most one file, read from disk while it is sent: memory stays
/// flat whatever the file's size. Part names and the file name are the program's own, never the user's (header injection).
class MultipartBody final : public OneShotBody {
    Q_OBJECT

public:
    MultipartBody();
    ~MultipartBody() override;

    /// Parts go out in the order they were added. `name` is plain ASCII without quotes.
    void addText(const QByteArray& name, const QString& value);
    /// Opens the file at once; false where it can't be read (errorString() says why). Its size is taken now, and a file that
    /// turns out shorter when read fails the body (a Storage error), so that the other side never gets a padded picture.
    [[nodiscard]] bool addFile(
        const QByteArray& name, const QString& path, const QByteArray& fileName, const QByteArray& contentType);
    /// Fixes the length; call once, after the last part, before sending.
    void seal();

    [[nodiscard]] qint64 length() const override;
    [[nodiscard]] QByteArray contentType() const override;

protected:
    qint64 supply(char* data, qint64 maxSize) override;

private:
    struct Segment {
        QByteArray bytes;
        std::unique_ptr<QFile> file;
        qint64 length = 0;
    };

    void addBytes(const QByteArray& bytes);

    QByteArray m_boundary;
    std::vector<Segment> m_segments;
    size_t m_current = 0;
    qint64 m_offset = 0;
    qint64 m_length = 0;
};

} // namespace pinwright
