// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/oneshotbody.h"

#include <QFile>

namespace pinwright {

/// A request body that is a whole file, read from disk while it is sent: memory stays flat whatever the file's size.
class FileBody final : public OneShotBody {
    Q_OBJECT

public:
    /// Opens the file at once; where it can't be read, isOpen() is false and errorString() says why. Its size is taken now, and a file
    /// that turns out shorter when read fails the body (a Storage error).
    FileBody(const QString& path, QByteArray contentType);

    [[nodiscard]] qint64 length() const override { return m_length; }
    [[nodiscard]] QByteArray contentType() const override { return m_contentType; }

protected:
    qint64 supply(char* data, qint64 maxSize) override;

private:
    QFile m_file;
    const QByteArray m_contentType;
    qint64 m_length = 0;
};

} // namespace pinwright
