// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

class QFile;

namespace pinwright {

/// A request body that is made once for one request. Sequential and not resettable, so that QNetworkAccessManager can
/// never send it a second time by itself (measured on Qt 6.4.2: it re-sends every body it can rewind).
class OneShotBody : public QIODevice {
    Q_OBJECT

public:
    using QIODevice::QIODevice;

    /// Exact number of bytes that will be read; goes out as Content-Length. May be larger than 4 GiB.
    [[nodiscard]] virtual qint64 length() const = 0;
    [[nodiscard]] virtual QByteArray contentType() const = 0;
    /// Everything was handed over: from here on the other side may have had the whole request.
    [[nodiscard]] bool isSpent() const { return isOpen() && m_sent == length(); }

    [[nodiscard]] bool isSequential() const final { return true; }
    [[nodiscard]] bool reset() final { return false; }
    /// What was not read yet; known from the start, unlike with most sequential devices.
    [[nodiscard]] qint64 bytesAvailable() const final;
    [[nodiscard]] bool atEnd() const final;
    [[nodiscard]] qint64 size() const final;

signals:
    /// The source could not be read to its end (a file became shorter, the disk failed); reading has failed with it.
    void failed(const QString& detail);

protected:
    /// The next bytes, at most `maxSize`, which is positive and no more than is left; -1 where they can't be read.
    virtual qint64 supply(char* data, qint64 maxSize) = 0;
    /// Opens a file to supply from; false with errorString() set where it can't be read.
    [[nodiscard]] bool openSource(QFile& file);
    /// supply() from a file that has this much left to give. One that turns out shorter fails the body, so that the other side never
    /// gets a padded picture.
    qint64 supplyFrom(QFile& file, char* data, qint64 maxSize);

    qint64 readData(char* data, qint64 maxSize) final;
    qint64 writeData(const char* data, qint64 maxSize) final;

private:
    qint64 m_sent = 0;
    bool m_failed = false;
};

} // namespace pinwright
