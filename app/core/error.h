// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace pinwright {

enum class ErrorKind {
    Authentication, ///< the key or sign-in was refused (HTTP 401)
    Permission,     ///< signed in, but not allowed (HTTP 403)
    RateLimit,      ///< asked to slow down (HTTP 429)
    Rejected,       ///< the service understood and refused (400, 404, 409, 422, `success: false`)
    TooLarge,       ///< the file or the reply is larger than one side accepts (HTTP 413)
    Unsupported,    ///< this service can't do that
    Network,        ///< no connection, name not found, connection lost
    Timeout,        ///< connected, but no answer in time
    Server,         ///< the service failed on its side (HTTP 5xx)
    Protocol,       ///< the answer could not be understood
    Cancelled,      ///< stopped by the user
    Storage,        ///< this computer's disk or database
    Secrets,        ///< the password store
};

/// Why something did not work. A value, never an exception. `sentence()` in sentences.h turns it into text for the user.
/// No member ever holds a secret; `detail` is cleaned of them before it gets here.
struct Error {
    ErrorKind kind = ErrorKind::Protocol;
    int httpStatus = 0;                             ///< 0 where no HTTP answer was read
    QString providerCode;                           ///< the service's own code, where it gave one
    QString detail;                                 ///< the service's or system's own words; plain text, at most 1,000 characters
    std::optional<std::chrono::seconds> retryAfter; ///< how long the other side asked to wait
    bool outcomeUnknown = false;                    ///< the request may have been carried out all the same

    friend bool operator==(const Error&, const Error&) = default;
};

/// The kind's name in the command line's JSON and in the database ("rate-limit"); stable.
[[nodiscard]] QString errorKindName(ErrorKind kind);
[[nodiscard]] std::optional<ErrorKind> errorKindFromName(QStringView name);

} // namespace pinwright

Q_DECLARE_METATYPE(pinwright::Error)
