// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace pinwright {

/// What the library can show. Drafts are with the user; the rest are submissions by what became of them.
enum class View { Drafts, Attention, Scheduled, Sending, Unknown, Published, Failed, History };

/// In the order of the list.
[[nodiscard]] const QList<View>& allViews();
[[nodiscard]] bool showsDrafts(View view);

/// Title case, translated.
[[nodiscard]] QString viewTitle(View view);
[[nodiscard]] Icon viewIcon(View view);
/// For the settings file; stable.
[[nodiscard]] QString viewName(View view);
[[nodiscard]] View viewFromName(QStringView name);

/// The view a submission stands in, beside the history, which has all that ended. One that waits for its time stands with the
/// scheduled ones.
[[nodiscard]] View viewOf(const Submission& submission, const QDateTime& now);

[[nodiscard]] Icon stateIcon(SubmissionState state);
[[nodiscard]] StateTone stateTone(SubmissionState state);

} // namespace pinwright

Q_DECLARE_METATYPE(pinwright::View)
