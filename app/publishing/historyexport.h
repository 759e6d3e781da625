// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "core/submission.h"

#include <QHash>

namespace pinwright {

/// What an export holds: the pins in its order, and what their services are called.
struct HistoryExport {
    QList<Submission> pins;
    QHash<QString, QString> services; ///< display names by Account::providerId
};

/// A table as RFC 4180 has it (comma, CRLF, quotes doubled), in UTF-8 with the mark by which spreadsheets know it. The first line names the
/// columns; they, the states and the times (ISO 8601 with the offset of the clock here) are the same in every language. A text that a
/// spreadsheet would run as a formula has an apostrophe before it.
[[nodiscard]] QByteArray historyCsv(const HistoryExport& history);

/// Writes the table in a worker, wholly or not at all, over a file that is there. Yields how many pins it holds; or Storage.
[[nodiscard]] Job<int>* exportHistory(const HistoryExport& history, const QString& path);

} // namespace pinwright
