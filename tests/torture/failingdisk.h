// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pinwright::test::failingdisk {

// A disk that lets nothing be written any more, for what this process writes below one folder. The program that links this has to export
// its symbols, so that its write(), pwrite(), ftruncate() and fdatasync() stand before the system's.

/// From the `first`-th write on, counted from 0 from now, each fails with this errno: ENOSPC, EROFS, EIO.
void breakAt(int first, int error, const QString& folder);
/// Writes work again.
void mend();
/// Since breakAt().
[[nodiscard]] int writeCount();
[[nodiscard]] int refusedCount();

} // namespace pinwright::test::failingdisk
