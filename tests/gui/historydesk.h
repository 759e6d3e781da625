// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attempt.h"
#include "gui/windowdesk.h"
#include "store/submissionrepository.h"
#include "store/values.h"

namespace pinwright::test {

/// A pin that ended so at this time; `file` may be empty.
[[nodiscard]] inline Submission endedPin(
    const Account& account, const QString& title, SubmissionState state, const QDateTime& ended, const QString& file = {})
{
    Submission pin;
    pin.id = SubmissionId::create();
    pin.draft.id = DraftId::create();
    pin.draft.title = title;
    pin.draft.account = account.id;
    pin.draft.board = {BoardId(QStringLiteral("1")), QStringLiteral("Bread")};
    pin.draft.link = QStringLiteral("https://example.com/recipes/") + QString::number(title.size());
    pin.draft.created = ended.addSecs(-600);
    if (!file.isEmpty()) {
        const QFileInfo info(file);
        pin.draft.media = {.path = file,
            .type = MediaType::Jpeg,
            .bytes = info.size(),
            .pixels = {400, 600},
            .modified = info.lastModified().toUTC(),
            .problem = MediaProblem::None};
    }
    pin.account = account;
    pin.fingerprint = fingerprintOf(pin.draft, account.id);
    pin.state = state;
    pin.created = ended.addSecs(-60);
    pin.changed = ended;
    pin.attempts = 1;
    if (state == SubmissionState::Published) {
        pin.remoteId = RemoteId(QStringLiteral("r") + pin.id.text().left(6));
        pin.url = QUrl(QStringLiteral("https://pinterest.com/pin/4711/"));
    }
    if (state == SubmissionState::Failed)
        pin.error = Error{.kind = ErrorKind::Rejected, .httpStatus = 422, .detail = QStringLiteral("Image is too small")};
    if (state == SubmissionState::Unconfirmed)
        pin.error = Error{.kind = ErrorKind::Network, .outcomeUnknown = true};
    return pin;
}

/// What the last run left in the database in `folder`. Before anything else opens it.
inline void writeHistory(
    const QString& folder, const QList<Submission>& pins, const QHash<SubmissionId, QList<Attempt>>& attempts = {})
{
    auto opened = Database::open(folder + QStringLiteral("/pinwright.sqlite"));
    if (!opened)
        qFatal("The test's database could not be opened");
    Database& db = *opened->database;
    const auto sure = [](const auto& result) {
        if (!result)
            qFatal("The test's history could not be written: %s", qPrintable(result.error().detail));
    };
    sure(db.run(QStringLiteral("PRAGMA synchronous = OFF"))); // thousands of pins, and no power to lose
    for (const Submission& pin : pins) {
        sure(SubmissionRepository(db).add(pin));
        if (!pin.hosted.isEmpty()) {
            sure(db.run(QStringLiteral("INSERT INTO hosted_copies (submission, address, place) VALUES (?, ?, ?)"),
                {pin.id.text(), pin.hosted.address.toString(), QString::fromUtf8(placeToJson(pin.hosted.place))}));
        }
        for (const Attempt& attempt : attempts.value(pin.id)) {
            sure(db.run(QStringLiteral("INSERT INTO attempts (submission, began, ended, outcome, error) VALUES (?, ?, ?, ?, ?)"),
                {pin.id.text(), millisecondsOf(attempt.began), millisecondsOf(attempt.ended),
                    attempt.ended.isValid() ? QVariant(submissionStateName(attempt.outcome)) : QVariant(),
                    attempt.error ? QVariant(QString::fromUtf8(errorToJson(*attempt.error))) : QVariant()}));
        }
    }
}

} // namespace pinwright::test
