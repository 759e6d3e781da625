// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capabilities.h"
#include "core/draft.h"
#include "core/error.h"
#include "core/repairplan.h"
#include "core/seenpicture.h"

#include <QList>

#include <functional>

namespace pinwright {

/// In the order people think, which is the order of the form and of problems in lists.
enum class Field { Media, Account, Board, Title, Description, Link, AltText, When };

enum class Severity {
    Hint,    ///< good to know
    Warning, ///< can be published all the same
    Error,   ///< must be mended before publishing
};

enum class IssueCode {
    MediaMissing,     ///< the draft has no picture or video
    MediaNotChecked,  ///< the file is still being looked at; `text` is its path, empty while it is fetched from the web
    MediaProblem,     ///< `mediaProblem` says what; `text` is the file's path or its web address, of NotFetched the
                      ///< sentence that says why
    MediaTypeRefused, ///< the service does not take this type; `text` names it
    MediaTooLarge,    ///< `actual` and `limit` in bytes; `text` is the file's name
    EditedNotTaken,   ///< what is made of a picture on the web is a file, and that goes the way of FileNotTaken; `text` is its name
    FileNotTaken,     ///< the service takes web addresses only and the account has no place for files; `text` is the file's name
    MediaTooWide,     ///< `actual` and `limit` in pixels; `text` is the file's name
    MediaTooTall,     ///< warning: feeds hide its lower part; `text` is its ratio ("1:3"); `plan` a crop where that can mend it
    VideoTooShort,    ///< `actual` and `limit` in ms
    VideoTooLong,     ///< `actual` and `limit` in ms
    VideoCodecRefused, ///< `text` names the codec
    MediaNotRepaired,  ///< what would be sent can't be made of the file; `text` is the sentence that says why
    MediaRepaired,     ///< hint: another file is sent than the user's; `plan` is how it is made, `text` the user's file's name
    CoverNotSent,      ///< hint: the service does not take the chosen cover
    PictureSeen,       ///< warning: the same picture was met before; `seen` says where
    AccountMissing,
    AccountGone, ///< the draft's account was removed
    BoardMissing,
    BoardGone,  ///< not in the account's list any more; `text` is its name
    Required,   ///< the field must not be empty
    TooLong,    ///< `actual` and `limit` in code points
    FeedCut,    ///< hint: feeds show only `limit` code points; `text` is what they show
    LinkNotWeb, ///< does not start with http:// or https://
    LinkMalformed,
    AltTextMissing,   ///< warning
    AltTextNotSent,   ///< hint: this service does not send alt text
    TimeInPast,       ///< `proposal` is the next good time
    TimeDoesNotExist, ///< `proposal` is the next valid time
};

/// One thing to mend or to know. A value without text; sentences.h words it.
struct Issue {
    Field field = Field::Media;
    IssueCode code = IssueCode::Required;
    Severity severity = Severity::Error;
    qint64 actual = 0;
    qint64 limit = 0;
    QString text;
    MediaProblem mediaProblem = MediaProblem::None;
    std::optional<Schedule> proposal;
    bool repairable = false; ///< MediaEdits::repairs mends it
    RepairPlan plan;
    std::optional<SeenPicture> seen;

    friend bool operator==(const Issue&, const Issue&) = default;
};

/// What the checks need to know besides the draft.
struct ValidationContext {
    Capabilities capabilities; ///< of the draft's account's service; the defaults where there is no account
    bool accountKnown = false; ///< the draft's account exists
    bool mediaHost = false;    ///< it has a place for local files
    const QList<Board>* boards =
        nullptr;   ///< the account's boards if they were fetched; nullptr: not known, BoardGone is not raised
    QDateTime now; ///< UTC
    RepairSettings repairs;
    /// Why the file that this plan describes can't be made of the draft's, as far as it was tried. May be empty.
    std::function<std::optional<Error>(const RepairPlan&)> repairRefusal;
    std::optional<SeenPicture> seen; ///< where the draft's picture was met before
};

/// Every issue of a draft, in field order. Pure.
[[nodiscard]] QList<Issue> validate(const Draft& draft, const ValidationContext& context);

[[nodiscard]] bool hasErrors(const QList<Issue>& issues);

/// How many code points of this title feeds show: fewer where most are wide. 0: not known.
[[nodiscard]] int titleFeedCutOf(const QString& title, const Limits& limits);

} // namespace pinwright
