// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"
#include "providers/provider.h"

namespace pinwright {

// Reads what Multi-Upload-Tool answers. Pure functions over foreign bytes. The documented envelope is {"success", "message",
// "data", "error"}, but lists are also seen beside `success`, so `data` is not demanded. Ids are numbers or texts and never lose a digit.
//
// Errors of the parse functions: Rejected (`success: false`, with the service's words), Protocol (anything not understood;
// the detail says what).

/// The Pinterest accounts of a GET /accounts reply: a list in `data`, `data.accounts` or `accounts`, or bare. Entries that name
/// no platform count only where none does; entries without an id that can be read are left out, unless no other is there.
[[nodiscard]] Result<QList<RemoteAccount>> parseAccounts(const QByteArray& body);

/// The boards of a GET /pinterest/boards reply. Entries without an id that can be read, and repeated ones, are
/// left out; Protocol where none remains because of ids that are neither text nor a 64-bit number.
[[nodiscard]] Result<QList<Board>> parseBoards(const QByteArray& body);

/// What POST /upload or GET /upload/:id says of an upload. Has a remoteId, a state word, or both.
[[nodiscard]] Result<Receipt> parseReceipt(const QByteArray& body);

/// A row of a GET /upload reply.
struct ListedUpload {
    FoundPin pin;
    QString account;         ///< the id of the connected account; empty: not told
    QString platform;        ///< lower case; empty: not told
    bool tellsState = false; ///< without a word for its state, the receipt's means nothing

    friend bool operator==(const ListedUpload&, const ListedUpload&) = default;
};

struct UploadPage {
    QList<ListedUpload> uploads; ///< those with an id that can be read
    qsizetype rows = 0;          ///< as many as there were
    std::optional<qint64> pages; ///< in all, where it is told

    friend bool operator==(const UploadPage&, const UploadPage&) = default;
};

/// One page of a GET /upload reply: `data` or `uploads`, and `pagination` beside it. Nothing in a row but its id is needed; a time
/// without a zone is taken for UTC.
[[nodiscard]] Result<UploadPage> parseUploads(const QByteArray& body);

/// A refusal in the service's own words.
struct ServiceError {
    QString text;                 ///< plain, one line, at most 1,000 characters; may be empty
    QString code;                 ///< the service's own code, where it gave one
    bool explicitFailure = false; ///< said `success: false`, so nothing was created

    friend bool operator==(const ServiceError&, const ServiceError&) = default;
};

/// nullopt where the body is not a JSON object.
[[nodiscard]] std::optional<ServiceError> parseError(const QByteArray& body);

/// The error an answer outside 200–299 stands for: by its status first, then by its body.
[[nodiscard]] Error errorOf(const HttpReply& reply);

/// What became of the one create request. Every error says by `outcomeUnknown` whether the pin may exist all the same: clear
/// refusals (4xx but 408, and 2xx and 5xx with `success: false`) say no, a `success: false` beside an upload's id and everything not
/// understood say yes.
[[nodiscard]] Result<Receipt> createOutcome(const HttpReply& reply);

} // namespace pinwright
