// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QList>

namespace pinwright {

/// A board of an account, as the service lists it.
struct Board {
    BoardId id;
    QString name;
    QString description;
    bool secret = false;

    friend bool operator==(const Board&, const Board&) = default;
};

/// The board a draft goes to. The name is kept so that it can be shown offline and after the board was deleted.
struct BoardRef {
    BoardId id;
    QString name;

    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }

    friend bool operator==(const BoardRef&, const BoardRef&) = default;
};

/// The boards of one account as last fetched.
struct BoardList {
    QList<Board> boards;
    QDateTime fetchedAt; ///< UTC; invalid: never

    friend bool operator==(const BoardList&, const BoardList&) = default;
};

/// For searching and comparing names: case folded, accents removed, white space collapsed.
[[nodiscard]] QString foldedName(QStringView name);

/// Finds a board by id, then by exact name, then by folded name if only one board has it; nullptr otherwise.
[[nodiscard]] const Board* findBoard(const QList<Board>& boards, const QString& idOrName);

} // namespace pinwright
