// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/submission.h"
#include "core/validation.h"

#include <QString>

namespace pinwright {

/// The one place that turns issues, errors and states into words. All plain text, translated, numbers and times through QLocale.

/// "Title is 7 characters too long (107 of 100)."
[[nodiscard]] QString sentence(const Issue& issue);

/// How the file that is sent differs from the user's: "look3.webp will be sent as JPEG, 1.2 MB." `file`: the user's file's name, `bytes`: of
/// what is sent, where that is known.
[[nodiscard]] QString repairSentence(const QString& file, const RepairPlan& plan, std::optional<qint64> bytes);

/// What the error is about, so that the sentence can name who refused.
struct ErrorSubject {
    QString service; ///< "Multi-Upload-Tool"; empty: nobody is named
    QString account; ///< the account's name, may be empty
};

/// The providerCode of an error of the place for an account's files. Its detail is the whole sentence, since the service that the pin is
/// for had no part in it.
inline constexpr QLatin1StringView placeErrorCode("place-for-files");

/// The same of an error of the site a picture is at.
inline constexpr QLatin1StringView siteErrorCode("site");

/// The same of a refusal that is Pinwright's own.
inline constexpr QLatin1StringView ownErrorCode("pinwright");

/// The same where the pin's file is on a drive that is not connected: it is tried again once that is back.
inline constexpr QLatin1StringView driveErrorCode("drive-away");

/// What happened, whose side failed and what to do: "Multi-Upload-Tool refused the API key of @shop. Check it under Accounts."
[[nodiscard]] QString sentence(const Error& error, const ErrorSubject& subject);

/// "Title", "Alt Text"…: the field's label, title case, without colon.
[[nodiscard]] QString fieldName(Field field);

/// "Waiting", "Sending", "Outcome Unknown"…
[[nodiscard]] QString stateName(SubmissionState state);

/// The outcome or present state of a submission as a sentence: "Published on Bread." `service` as in ErrorSubject.
[[nodiscard]] QString sentence(const Submission& submission, const ErrorSubject& subject);

/// That the saved data was damaged, under which name it was put aside, and what stands in its place: the copy made before an upgrade that
/// was cut, or nothing.
[[nodiscard]] QString putAsideText(const QString& damagedCopy, bool copyTaken);

/// That the saved data could not be brought up to this version, and where the copy of it is; empty: there is none.
[[nodiscard]] QString upgradeFailedText(const Error& cause, const QString& copy);

/// That so many saved submissions, or accounts, are damaged while the others are there.
[[nodiscard]] QString unreadableSubmissionsText(int count);
[[nodiscard]] QString unreadableAccountsText(int count);

/// "12 Mar 2026, 09:30": of its own zone, which is not named.
[[nodiscard]] QString momentText(const QDateTime& moment);

/// "12 Mar 2026, 09:30 (Europe/Berlin, UTC+1)"
[[nodiscard]] QString whenText(const Schedule& schedule);

} // namespace pinwright
