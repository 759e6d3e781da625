// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "net/httprequest.h"

namespace pinwright {

/// A folder on the web as one account's settings describe it: the requests in which kinds of places differ, and how their refusals
/// read. Files are plain names without a slash, of characters that need no encoding. Immutable.
class FilePlace {
public:
    FilePlace() = default;
    virtual ~FilePlace() = default;
    Q_DISABLE_COPY_MOVE(FilePlace)

    /// The server's name, for sentences.
    [[nodiscard]] virtual QString server() const = 0;
    /// Where everybody can fetch the file.
    [[nodiscard]] virtual QUrl publicAddress(const QString& file) const = 0;

    /// A Head of the file.
    [[nodiscard]] virtual HttpRequest find(const QString& file) const = 0;
    /// Asks why find() was refused, where the place explains itself in bodies, which a Head has none of. nullopt: it says no more.
    [[nodiscard]] virtual std::optional<HttpRequest> explain(const QString& file) const = 0;
    /// Makes the folder; refusing to because it is there is no failure. nullopt: this kind needs none.
    [[nodiscard]] virtual std::optional<HttpRequest> makeFolder() const = 0;
    /// `sha256` is that of the body, hex.
    [[nodiscard]] virtual HttpRequest put(
        const QString& file, std::unique_ptr<OneShotBody> body, const QByteArray& sha256) const = 0;
    [[nodiscard]] virtual HttpRequest erase(const QString& file) const = 0;

    /// What an answer outside 200–299 means; see placeError().
    [[nodiscard]] virtual Error refusal(const HttpReply& reply) const = 0;
};

} // namespace pinwright
