// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/result.h"

#include <QImage>

#include <chrono>

namespace pinwright {

struct HeifFacts;
struct HeifQuestion;

/// Reads HEIC and AVIF pictures through the helper `pinwright-heif`, each in a process of its own: a picture that breaks its decoder breaks
/// nothing else. Blocks for as long as that takes: for workers.
class HeifReader {
public:
    /// `program`: the helper, which is killed where it has not answered within `timeLimit`.
    explicit HeifReader(QString program = installedProgram(), std::chrono::milliseconds timeLimit = std::chrono::seconds(20));

    /// All that is told by its headers. Fails with the reader's own words or what went wrong with it in `detail`: Rejected (it refused the
    /// picture), Timeout, Protocol (it crashed, or its answer makes no sense), Storage (it could not be started).
    [[nodiscard]] Result<HeifFacts> facts(const QString& path) const;
    /// As shown, scaled to fit `box`; an empty box: all its pixels. At most 8,192 pixels a side. Null where it can't be decoded.
    [[nodiscard]] QImage picture(const QString& path, QSize box) const;

    /// The helper that came with this program: beside it, as in a build folder, or where it is installed.
    [[nodiscard]] static QString installedProgram();

private:
    [[nodiscard]] Result<HeifFacts> ask(const HeifQuestion& question) const;

    QString m_program;
    std::chrono::milliseconds m_timeLimit;
};

/// What follows of its headers for a Media.
[[nodiscard]] MediaFacts mediaFactsOf(const HeifFacts& heif);

} // namespace pinwright
