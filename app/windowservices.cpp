// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowservices.h"

namespace pinwright {

Services windowServices(Context& context)
{
    return {
        .drafts = context.drafts(),
        .editor = context.editor(),
        .check = [&context](const Draft& draft) { return context.check(draft); },
        .importer = context.importer(),
        .outbox = context.outbox(),
        .accounts = context.accounts(),
        .boards = context.boards(),
        .providers = context.providers(),
        .mediaHosts = context.mediaHosts(),
        .thumbnails = context.thumbnails(),
        .repairs = context.repairs(),
        .clock = context.clock(),
        .redacted = [&context](const QString& text) { return context.redactor().redacted(text); },
        .fetchMedia = [&context](const QUrl& address, const AccountId& account) { return context.fetchMedia(address, account); },
    };
}

} // namespace pinwright
