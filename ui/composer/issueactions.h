// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation.h"

#include <QList>
#include <QString>

namespace pinwright {

/// What the form offers beside a problem to mend it at once.
enum class IssueAction {
    LookAgain,
    SetUpPlace,
    UseAsLink,
    ChooseFile,
    FindFile,
    Repair,
    Crop,
    Pad,
    ShowSeen,
    ReloadBoards,
    TrimAtWord,
    AddHttps,
    UseProposal,
    PublishNow
};

[[nodiscard]] QList<IssueAction> actionsFor(const Issue& issue);

/// The button's text, title case: "Trim at Word", "Use 03:00".
[[nodiscard]] QString actionText(IssueAction action, const Issue& issue);

} // namespace pinwright
