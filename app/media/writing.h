// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QIODevice>

namespace pinwright {

/// Storage, with the sentence that the file to be sent could not be made. `words`: the system's own.
[[nodiscard]] Error notWritable(const QString& words);

/// Writes all of it. Where only a part fits on a disk, `write` tells no reason, so the rest is tried until the system says why; that needs
/// an unbuffered file. Errors: notWritable().
[[nodiscard]] Result<Done> writeWhole(QIODevice& target, QByteArrayView bytes);

} // namespace pinwright
