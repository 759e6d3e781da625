// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"
#include "providers/provider.h"

namespace pinwright::oneall {

// Reads what OneAll answers. Pure functions over foreign bytes. The documented envelope is
//
//     {"response": {"request": {"date", "resource", "status": {"flag", "code", "info"}},
//                   "result": {"status": {…}, "data": {…}}}}
//
// with `result.status` in some answers only. An answer is a success where the HTTP status is 2xx and each flag that is there says
// "success". Its dates have no form to rely on and are not read; ids are numbers or texts and never lose a digit.
//
// Errors: by the HTTP status outside 200–299; else by the status that says "error", in the words of its `info`; Server (207, carried
// out in part); Protocol (anything not understood; the detail says what).

/// One user of one social network, as the site lists them.
struct Identity {
    QString token;
    QString provider; ///< "pinterest", lower case; empty: not said
    QString name;     ///< empty: not said

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// One page of a GET /identities.json reply, whose form is not documented.
struct IdentityPage {
    QList<Identity> identities;
    int pages = 0; ///< in all; 0: not said

    friend bool operator==(const IdentityPage&, const IdentityPage&) = default;
};

[[nodiscard]] Result<IdentityPage> readIdentities(const HttpReply& reply);
/// GET /identities/<token>.json; the token is the one that was asked after, however the reply spells it.
[[nodiscard]] Result<Identity> readIdentity(const HttpReply& reply, const QString& token);

/// The boards of a GET /pull/…/boards.json reply, whose form is not documented: the outermost list that names a board.
[[nodiscard]] Result<QList<Board>> readBoards(const HttpReply& reply);

/// The pins of a GET /pull/…/board/<id>/pins.json reply, whose form is not documented either. A row that names no board is of the one
/// that was asked for; its time has no zone and is taken for UTC. Complete where the list reaches back before `since`, is empty, or says
/// that it has no further page.
[[nodiscard]] Result<RecentPins> readPins(const HttpReply& reply, const BoardId& board, const QDateTime& since);

/// What became of the one create request of a pin. Every error says by `outcomeUnknown` whether the pin may exist all the same.
/// Clear refusals say no: 4xx but 408, an "error" flag in a 2xx or a 5xx but 504. Yes say 207, flags that contradict each other, an
/// "error" beside a pin's id, and everything not understood.
[[nodiscard]] Result<Receipt> pinOutcome(const HttpReply& reply);
/// The same for a board. What the reply leaves out is taken from `asked`.
[[nodiscard]] Result<Board> boardOutcome(const HttpReply& reply, const NewBoard& asked);

} // namespace pinwright::oneall
