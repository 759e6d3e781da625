// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/mediaedits.h"
#include "core/schedule.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"

#include <QMetaType>
#include <QStringList>

namespace pinwright {

/// What one row of the library shows, whether it is a draft or a submission. Texts are ready to be drawn.
struct PinRow {
    Media media;
    MediaEdits edits;
    QString title; ///< empty: "(no title)" is shown, muted
    QString time;  ///< of day, before the picture; empty where the list has no such column
    QString place; ///< board
    QString account;
    QString when;
    QString note; ///< what is remarkable about it; empty for most
    StateTone tone = StateTone::Neutral;
    Icon icon = Icon::Drafts;
    QString state; ///< one or two words

    /// The row as a screen reader says it.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QString shownTitle() const;
    /// The line below the title: board, account and time, and without a title the file's name first, to tell rows apart.
    [[nodiscard]] QStringList details() const;
};

/// Roles of the models that list pins.
enum PinRole {
    PinRowRole = Qt::UserRole + 1, ///< PinRow
    PinIdRole,                     ///< the id's text
};

/// Date and time without zone, for rows.
[[nodiscard]] QString shortWhen(const Schedule& schedule);

/// What a list shows where a draft has no title.
[[nodiscard]] QString noTitleText();

/// The title, in quotation marks, or "(no title)"; for the names of buttons.
[[nodiscard]] QString quotedTitle(const QString& title);

} // namespace pinwright

Q_DECLARE_METATYPE(pinwright::PinRow)
