// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "support/secureserver.h"

#include <QList>
#include <QUrl>

#include <memory>
#include <optional>

namespace pinwright::test {

/// A service that speaks what Multi-Upload-Tool and OneAll document, and S3 for the files, on 127.0.0.1, and remembers what it really
/// created: a pin for each create request that arrived whole, whatever becomes of the answer. It lists them as the services do. Behind
/// anything that breaks on the way, see Wire. The functions may be called from any thread.
///
/// Under /api/v1 is Multi-Upload-Tool, under /pins a bucket that everybody may read, OneAll is at the root.
class ModelService {
public:
    struct Pin {
        QString id;
        /// The first line of its file: what tells pins apart of which all else is the same. Empty: somebody else's.
        QByteArray mark;
        QString account; ///< the account id or identity token
        QString board;
        QString title;
        QString link;
        QDateTime created; ///< UTC
        qint64 bytes = 0;  ///< of its file

        friend bool operator==(const Pin&, const Pin&) = default;
    };

    /// With a certificate it speaks https.
    explicit ModelService(const Clock& clock, const std::optional<Certificate>& certificate = std::nullopt);
    ~ModelService();
    Q_DISABLE_COPY_MOVE(ModelService)

    [[nodiscard]] quint16 port() const;
    /// http or https, at this port of 127.0.0.1: its own, or that of a Wire to it.
    [[nodiscard]] QUrl url(quint16 port, const QString& path) const;

    [[nodiscard]] QList<Pin> pins() const;
    /// The first line of a file that makes it known.
    [[nodiscard]] static QByteArray fileFor(const QByteArray& mark, qsizetype bytes);

    /// Of somebody else; gets an id of its own.
    void add(const Pin& pin);
    /// Every request is redirected to this address from now on, and nothing is created; an invalid one ends that.
    void moveTo(const QUrl& elsewhere, int status = 307);
    /// How long it thinks before an answer, at most.
    void think(std::chrono::milliseconds longest);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinwright::test
