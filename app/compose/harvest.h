// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/importer.h"

namespace pinwright {

/// Drafts made of what came in, not saved or listed yet.
struct Harvest {
    QList<Draft> drafts;
    std::optional<Error> error; ///< a pasted picture could not be stored
};

/// Copies of `blank` for everything in `incoming`, in its order; the same file or address twice gives one draft. Walks folders and stores
/// pasted pictures under `mediaFolder`. Blocks on the disk: for workers.
[[nodiscard]] Harvest harvest(const Incoming& incoming, const Draft& blank, const QString& mediaFolder);

} // namespace pinwright
