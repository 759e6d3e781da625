// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDataStream>
#include <QString>

#include <functional>

namespace pinwright {

// What a helper process writes to its standard output: a value it was asked for, or why it has none. The helper read a stranger's file and
// may be in a stranger's hands, so whoever reads its answer takes nothing in it unseen.

/// An answer of what `write` puts into the stream.
[[nodiscard]] QByteArray answerOf(const std::function<void(QDataStream&)>& write);
/// Carries the detail and the kind: Unsupported, Storage, or else Rejected.
[[nodiscard]] QByteArray answerOf(const Error& refusal);

/// The longest answer but for what was written into it.
inline constexpr qsizetype longestAnswerFrame = 4096;

/// Reads an answer back. Fails with the refusal it carries, or with impossibleAnswer() where it is cut, too long or no answer at all.
[[nodiscard]] Result<Done> readAnswer(
    const QByteArray& answer, const QString& helper, const std::function<void(QDataStream&)>& read);

/// What went wrong with the helper itself, in a technician's words.
[[nodiscard]] Error helperError(ErrorKind kind, const QString& helper, const QString& what);
[[nodiscard]] Error impossibleAnswer(const QString& helper);

} // namespace pinwright
