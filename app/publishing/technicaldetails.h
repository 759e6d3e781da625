// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attempt.h"

#include <QList>

namespace pinwright {

/// For a report to a service or to the program's authors: what became of the pin and of each attempt, as plain lines in English, times in
/// ISO 8601. Nothing of what the pin says, no account settings, and of addresses only what names a page. What others' words hold besides
/// is for a Redactor.
[[nodiscard]] QString technicalDetails(const Submission& pin, const QList<Attempt>& attempts, const QString& service);

} // namespace pinwright
