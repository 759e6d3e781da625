// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "providers/provider.h"

namespace pinwright {

/// What looking for a pin of unknown outcome among the account's newest pins brought. In memory only.
struct LookUp {
    enum class Answer {
        NotAsked,
        Asking,
        NotFound,    ///< no pin of the service's list can be this one; it says little where the list is not `complete`
        Several,     ///< candidates, maybe just one, of which only the user can tell whether one of them is it
        CouldNotAsk, ///< `error` says why
    };

    Answer answer = Answer::NotAsked;
    QDateTime at;               ///< UTC, of the last answer; invalid: there was none
    QList<FoundPin> candidates; ///< those of Several; of CouldNotAsk, the ones that were found before
    std::optional<Error> error; ///< that of CouldNotAsk
    bool complete = false;      ///< the list reached back to when the pin was sent

    friend bool operator==(const LookUp&, const LookUp&) = default;
};

} // namespace pinwright
