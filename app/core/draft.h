// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/board.h"
#include "core/ids.h"
#include "core/media.h"
#include "core/mediaedits.h"
#include "core/schedule.h"

#include <optional>

namespace pinwright {

/// A pin being composed. Needs nothing to be saved; `validate()` tells what it needs to be published.
struct Draft {
    DraftId id;
    Media media;
    MediaEdits edits; ///< of the media, applied to what is shown and sent
    QString origin;   ///< a dropped text or web address that brought no media; shown with what is missing
    AccountId account;
    BoardRef board;
    QString title;
    QString description;
    QString link;
    QString altText;
    std::optional<Schedule> schedule; ///< nullopt: now
    QDateTime created;                ///< UTC

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// One self-contained JSON object, for snapshots and storage; keys are stable.
[[nodiscard]] QByteArray draftToJson(const Draft& draft);
[[nodiscard]] std::optional<Draft> draftFromJson(const QByteArray& json);

} // namespace pinwright
