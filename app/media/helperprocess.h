// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "helper/rawpicture.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <chrono>

namespace pinwright {

/// One run of a helper process: a program of Pinwright's own that looks at a stranger's file in the window's place, so that a file that
/// breaks it breaks nothing else.
struct HelperQuestion {
    QString program;
    QStringList arguments;
    qsizetype longestAnswer = 0; ///< bytes
    std::chrono::milliseconds timeLimit{};
};

/// What it wrote to its standard output. Fails with `name` and what went wrong with it in `detail`: Timeout, after which it was killed;
/// Protocol (it crashed, or wrote too much); Storage (it could not be started). Blocks: for workers.
[[nodiscard]] Result<QByteArray> askHelper(const QString& name, const HelperQuestion& question);

/// The helper of that name that came with this program: beside it, as in a build folder, or where it is installed.
[[nodiscard]] QString installedHelper(const QString& name);

/// Shares the pixels with `picture`. Null where it has none.
[[nodiscard]] QImage imageOf(const RawPicture& picture);

} // namespace pinwright
