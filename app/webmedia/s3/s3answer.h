// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "net/httprequest.h"

#include <QDateTime>

namespace pinwright {

/// What an S3 server says in the body of a refusal. Members that were not there, or not readable, are empty.
struct S3Answer {
    QString code;    ///< "NoSuchBucket"
    QString message; ///< in English
    QString region;  ///< the one that was expected
    QDateTime time;  ///< the server's, UTC

    friend bool operator==(const S3Answer&, const S3Answer&) = default;
};

/// Reads as far as the XML is well formed; a body of anything else yields an empty answer.
[[nodiscard]] S3Answer parseS3Answer(const QByteArray& body);

/// Where a refusal came from, for its sentence.
struct S3Asked {
    QString server;
    QString bucket;
    QDateTime now; ///< this computer's time
};

/// The error that an answer outside 200–299 stands for: by the server's code first, then by the status.
[[nodiscard]] Error s3Refusal(const S3Asked& asked, const HttpReply& reply);

} // namespace pinwright
