// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/board.h"

namespace pinwright {

namespace {

template <class Item>
const Item* findByIdOrName(const QList<Item>& items, const QString& idOrName)
{
    for (const Item& item : items) {
        if (item.id.text() == idOrName)
            return &item;
    }
    for (const Item& item : items) {
        if (item.name == idOrName)
            return &item;
    }
    const QString wanted = foldedName(idOrName);
    const Item* found = nullptr;
    for (const Item& item : items) {
        if (foldedName(item.name) != wanted)
            continue;
        if (found)
            return nullptr;
        found = &item;
    }
    return found;
}

} // namespace

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
    return findByIdOrName(boards, idOrName);
}

const BoardSection* findSection(const QList<BoardSection>& sections, const QString& idOrName)
{
    return findByIdOrName(sections, idOrName);
}

QString boardPath(const BoardRef& board)
{
    const QString name = board.name.isEmpty() ? board.id.text() : board.name;
    if (board.section.isEmpty())
        return name;
    return name + QStringLiteral(" › ") + (board.sectionName.isEmpty() ? board.section.text() : board.sectionName);
}

} // namespace pinwright
