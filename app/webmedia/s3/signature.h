// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

namespace pinwright {

// AWS Signature Version 4 in the Authorization header, as Amazon S3 computes it: paths are encoded once and not normalised.
// Pure functions. Source: "Signature Calculations for the Authorization Header" in the Amazon S3 API reference.

/// Who signs, and for what.
struct SigningKey {
    QByteArray accessKey;
    QByteArray secretKey;
    QByteArray region;
    QByteArray service = "s3";
};

/// What is signed of a request.
struct SignedParts {
    QByteArray method;
    QByteArray path;                              ///< not encoded, UTF-8; begins with a slash
    QList<QPair<QByteArray, QByteArray>> query;   ///< not encoded, UTF-8
    QList<QPair<QByteArray, QByteArray>> headers; ///< all of them are signed; "host" must be among them
    QByteArray payloadSha256;                     ///< of the body, hex
    QDateTime time;                               ///< the one that the header x-amz-date says
};

/// Percent-encodes every byte but A–Z, a–z, 0–9, "-", ".", "_" and "~".
[[nodiscard]] QByteArray uriEncoded(const QByteArray& text);
/// The same, slashes kept: the path as it must go out.
[[nodiscard]] QByteArray uriEncodedPath(const QByteArray& path);

/// "20130524T000000Z", for x-amz-date.
[[nodiscard]] QByteArray signatureTime(const QDateTime& time);

[[nodiscard]] QByteArray canonicalRequest(const SignedParts& parts);
[[nodiscard]] QByteArray stringToSign(const SignedParts& parts, const SigningKey& key);
/// The value of the header Authorization.
[[nodiscard]] QByteArray authorization(const SignedParts& parts, const SigningKey& key);

} // namespace pinwright
