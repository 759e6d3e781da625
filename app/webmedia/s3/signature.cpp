// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/s3/signature.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr auto algorithm = "AWS4-HMAC-SHA256";

QByteArray sha256Hex(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QByteArray hmac(const QByteArray& key, const QByteArray& text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/// By lower-case name, in order; values of equal names joined, their spaces reduced to one each.
QMap<QByteArray, QByteArray> canonicalHeaders(const SignedParts& parts)
{
    QMap<QByteArray, QByteArray> headers;
    for (const auto& [name, value] : parts.headers) {
        QByteArray& all = headers[name.toLower()];
        all += (all.isEmpty() ? QByteArray() : ","_ba) + value.simplified();
    }
    return headers;
}

QByteArray canonicalQuery(const SignedParts& parts)
{
    QList<QPair<QByteArray, QByteArray>> encoded;
    for (const auto& [name, value] : parts.query)
        encoded.append({uriEncoded(name), uriEncoded(value)});
    std::sort(encoded.begin(), encoded.end());
    QByteArrayList pairs;
    for (const auto& [name, value] : std::as_const(encoded))
        pairs.append(name + '=' + value);
    return pairs.join('&');
}

QByteArray signedHeaders(const SignedParts& parts)
{
    return canonicalHeaders(parts).keys().join(';');
}

QByteArray day(const SignedParts& parts)
{
    return signatureTime(parts.time).left(8);
}

QByteArray scope(const SignedParts& parts, const SigningKey& key)
{
    return day(parts) + '/' + key.region + '/' + key.service + "/aws4_request";
}

} // namespace

QByteArray uriEncoded(const QByteArray& text)
{
    // What is left alone besides letters and digits are "-", ".", "_" and "~".
    return text.toPercentEncoding();
}

QByteArray uriEncodedPath(const QByteArray& path)
{
    return path.toPercentEncoding("/"_ba);
}

QByteArray signatureTime(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray canonicalRequest(const SignedParts& parts)
{
    QByteArray headerLines;
    const auto headers = canonicalHeaders(parts);
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        headerLines += header.key() + ':' + header.value() + '\n';
    return QByteArrayList{
        parts.method, uriEncodedPath(parts.path), canonicalQuery(parts), headerLines, signedHeaders(parts), parts.payloadSha256}
        .join('\n');
}

QByteArray stringToSign(const SignedParts& parts, const SigningKey& key)
{
    return QByteArrayList{algorithm, signatureTime(parts.time), scope(parts, key), sha256Hex(canonicalRequest(parts))}.join('\n');
}

QByteArray authorization(const SignedParts& parts, const SigningKey& key)
{
    QByteArray signing = "AWS4" + key.secretKey;
    for (const QByteArray& step : {day(parts), key.region, key.service, "aws4_request"_ba})
        signing = hmac(signing, step);
    const QByteArray signature = hmac(signing, stringToSign(parts, key)).toHex();
    return QByteArray(algorithm) + " Credential=" + key.accessKey + '/' + scope(parts, key)
        + ", SignedHeaders=" + signedHeaders(parts) + ", Signature=" + signature;
}

} // namespace pinwright
