// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/board.h"

namespace pinwright {

QString foldedName(QStringView name)
{
    const QString decomposed = name.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark())
            plain += c;
    }
    // By way of capitals, since Qt's case folding leaves “ß” alone.
    return plain.toUpper().toCaseFolded().simplified();
}

const Board* findBoard(const QList<Board>& boards, const QString& idOrName)
{
    for (const Board& board : boards) {
        if (board.id.text() == idOrName)
            return &board;
    }
    for (const Board& board : boards) {
        if (board.name == idOrName)
            return &board;
    }
    const QString wanted = foldedName(idOrName);
    const Board* found = nullptr;
    for (const Board& board : boards) {
        if (foldedName(board.name) != wanted)
            continue;
        if (found)
            return nullptr;
        found = &board;
    }
    return found;
}

QString boardPath(const BoardRef& board)
{
    const QString name = board.name.isEmpty() ? board.id.text() : board.name;
    if (board.section.isEmpty())
        return name;
    return name + QStringLiteral(" › ") + (board.sectionName.isEmpty() ? board.section.text() : board.sectionName);
}

} // namespace pinwright
