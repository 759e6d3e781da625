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

/// A section of a board.
struct BoardSection {
    SectionId id;
    QString name;

    friend bool operator==(const BoardSection&, const BoardSection&) = default;
};

/// The board a draft goes to, and the section of it. The names are kept so that they can be shown offline and after the board was deleted.
struct BoardRef {
    BoardId id;
    QString name;
    SectionId section; ///< empty: the board itself
    QString sectionName;

    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }

    friend bool operator==(const BoardRef&, const BoardRef&) = default;
};

/// "Board › Section", for people; ids stand in for names that are not known.
[[nodiscard]] QString boardPath(const BoardRef& board);

/// A board to be made.
struct NewBoard {
    QString name;
    QString description;
    bool secret = false;

    friend bool operator==(const NewBoard&, const NewBoard&) = default;
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
/// The same for a section of a board.
[[nodiscard]] const BoardSection* findSection(const QList<BoardSection>& sections, const QString& idOrName);

} // namespace pinwright
