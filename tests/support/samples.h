// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"

namespace pinwright::test {

/// A new draft with every field filled.
[[nodiscard]] inline Draft fullDraft(const QString& title)
{
    return {
        .id = DraftId::create(),
        .media =
            {
                .address = QUrl(QStringLiteral("https://example.com/r%C3%A5g.jpg?a=b")),
                .path = QStringLiteral("/pictures/") + title + QStringLiteral(".jpg"),
                .type = MediaType::Jpeg,
                .bytes = 5'000'000'000,
                .pixels = QSize(1000, 1500),
                .durationMs = 1234,
                .modified = QDateTime(QDate(2026, 3, 1), QTime(8, 30, 15, 250), Qt::UTC),
                .sha256 = QByteArray(64, 'a'),
                .problem = MediaProblem::None,
                .problemDetail = QStringLiteral("none at all"),
                .stored = true,
            },
        .origin = QStringLiteral("https://example.com/dropped"),
        .account = AccountId(QStringLiteral("account-1")),
        .board = {.id = BoardId(QStringLiteral("42")),
            .name = QStringLiteral("Bröd & Cakes"),
            .section = SectionId(QStringLiteral("9007199254740993")),
            .sectionName = QStringLiteral("Råg")},
        .title = title,
        .description = QStringLiteral("A description with an emoji \U0001F35E and \"quotes\""),
        .link = QStringLiteral("https://example.com/a?b=c&d"),
        .altText = QStringLiteral("A loaf on a table"),
        .schedule = Schedule{.date = QDate(2027, 1, 2),
            .time = QTime(9, 30),
            .zone = "Europe/Berlin",
            .utc = QDateTime(QDate(2027, 1, 2), QTime(8, 30), Qt::UTC)},
        .created = QDateTime(QDate(2026, 3, 1), QTime(9, 0, 0, 7), Qt::UTC),
    };
}

/// A new draft that holds a title and nothing else.
[[nodiscard]] inline Draft bareDraft(const QString& title)
{
    Draft draft;
    draft.id = DraftId::create();
    draft.title = title;
    return draft;
}

[[nodiscard]] inline Account sampleAccount(const QString& name)
{
    return {
        .id = AccountId::create(),
        .providerId = QStringLiteral("multi-upload"),
        .name = name,
        .server = QUrl(QStringLiteral("http://127.0.0.1:8080/api/v1")),
        .settings = {{QStringLiteral("account-id"), QStringLiteral("17")}},
    };
}

/// A new submission of the draft that waits for its turn.
[[nodiscard]] inline Submission waitingSubmission(const Draft& draft, const Account& account)
{
    const QDateTime now(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
    return {
        .id = SubmissionId::create(),
        .draft = draft,
        .account = account,
        .fingerprint = fingerprintOf(draft, account.id),
        .created = now,
        .changed = now,
    };
}

/// The texts of the ids in a row, which tells the order of those that are letters.
[[nodiscard]] inline QString textOf(const QList<SubmissionId>& ids)
{
    QString text;
    for (const SubmissionId& id : ids)
        text += id.text();
    return text;
}

} // namespace pinwright::test
