// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "webmedia/fileplace.h"
#include "webmedia/s3/signature.h"

namespace pinwright {

/// A folder in a bucket on an S3 server.
class S3Place final : public FilePlace {
public:
    struct Access {
        QUrl endpoint; ///< of the server, or, its host beginning with the bucket's name, of the bucket
        QString bucket;
        QString folder; ///< without slashes at its ends; empty: none
        SigningKey key;
        QString publicPattern; ///< see filledIn(); stands for the bucket. Empty: the bucket's own address
    };

    /// `clock` outlives the place.
    S3Place(Access access, const Clock& clock) : m_access(std::move(access)), m_clock(clock) { }

    [[nodiscard]] QString server() const override { return m_access.endpoint.host(); }
    [[nodiscard]] QUrl publicAddress(const QString& file) const override;
    [[nodiscard]] HttpRequest find(const QString& file) const override;
    [[nodiscard]] std::optional<HttpRequest> explain(const QString& file) const override;
    [[nodiscard]] std::optional<HttpRequest> makeFolder() const override { return std::nullopt; }
    [[nodiscard]] HttpRequest put(const QString& file, std::unique_ptr<OneShotBody> body, const QByteArray& sha256) const override;
    [[nodiscard]] HttpRequest erase(const QString& file) const override;
    [[nodiscard]] Error refusal(const HttpReply& reply) const override;

private:
    [[nodiscard]] QString keyOf(const QString& file) const;
    [[nodiscard]] QUrl addressOf(const QString& file) const;
    [[nodiscard]] HttpRequest signedRequest(HttpRequest::Method method, const QByteArray& verb, const QString& file,
        const QByteArray& sha256, const QByteArray& contentType = {}) const;

    const Access m_access;
    const Clock& m_clock;
};

} // namespace pinwright
