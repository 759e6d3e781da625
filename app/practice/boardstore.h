// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/board.h"
#include "core/result.h"

#include <QMutex>

#include <optional>

namespace pinwright {

/// The practice service's boards: those everybody has who practises, and those that were made, which are kept in `boards.json`.
/// Usable from any thread.
class BoardStore {
public:
    /// `folder` exists.
    explicit BoardStore(const QString& folder);
    Q_DISABLE_COPY_MOVE(BoardStore)

    [[nodiscard]] QList<Board> all() const;
    [[nodiscard]] std::optional<Board> find(const BoardId& id) const;

    /// Errors: Rejected, where a board has that name; Storage.
    [[nodiscard]] Result<Board> add(const NewBoard& wanted);

private:
    [[nodiscard]] Result<Done> write() const;

    const QString m_path;
    mutable QMutex m_mutex;
    QList<Board> m_made;
};

} // namespace pinwright
