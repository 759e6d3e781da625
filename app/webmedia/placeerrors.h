// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentialfield.h"
#include "core/result.h"
#include "net/httprequest.h"

namespace pinwright {

/// An error of a place for files. `sentence` is whole: it names the place and says what to do, since the service that the pin is for had
/// no part in it.
[[nodiscard]] Error placeError(ErrorKind kind, const QString& sentence, int httpStatus = 0);

/// The error that an answer outside 200–299 stands for where the kind of place knows nothing better. `words`: the server's own, if any.
[[nodiscard]] Error placeRefusal(const QString& server, const HttpReply& reply, const QString& words = {});

/// An exchange that did not come to an answer, told of the place. Nothing is published by it, so its outcome is never unknown.
[[nodiscard]] Error placeUnreached(const QString& server, const Error& error);

/// The sentence for a place that has no room left.
[[nodiscard]] Error placeFull(const QString& server, int httpStatus);

/// Why the text is no address of a place: https, or http for loopback; a host; neither a user name nor a password. `field` is the label
/// of what was entered. nullopt: it is one.
[[nodiscard]] std::optional<QString> placeAddressProblem(const QString& text, const QString& field);

/// The error for a field that has nothing in it.
[[nodiscard]] Error placeFieldMissing(const QString& field);

/// The error for a field that nothing can be asked with.
[[nodiscard]] Error placeFieldWrong(const FieldProblem& problem);

/// The address of a file by what was entered for all: "{name}" stands for `name`, otherwise it follows after a slash. `name` is
/// percent-encoded.
[[nodiscard]] QString filledIn(const QString& pattern, const QString& name);

} // namespace pinwright
