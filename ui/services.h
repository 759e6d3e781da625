// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "compose/drafteditor.h"
#include "compose/importer.h"
#include "core/clock.h"
#include "media/repairs.h"
#include "media/thumbnails.h"
#include "providers/registry.h"
#include "publishing/boardcatalog.h"
#include "publishing/outbox.h"
#include "webmedia/mediahost.h"

#include <functional>

namespace pinwright {

/// What the window works with. Built by the composition root, outlives the window.
struct Services {
    DraftCollection& drafts;
    DraftEditor& editor;
    DraftCheck check; ///< the same checks the editor runs, for rows of the list
    Importer& importer;
    Outbox& outbox;
    AccountBook& accounts;
    BoardCatalog& boards;
    const ProviderRegistry& providers;
    const MediaHostRegistry& mediaHosts;
    Thumbnails& thumbnails;
    Repairs& repairs;
    const Clock& clock;
    std::function<QString(const QString&)> redacted; ///< the text without secrets, for what leaves the program
    MediaFetch fetchMedia;                           ///< a picture at a service, for a pin of that account
};

} // namespace pinwright
