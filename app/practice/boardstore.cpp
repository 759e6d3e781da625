// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/boardstore.h"

#include "practice/practicepin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

/// Ids of made boards follow this one, far behind those everybody has.
constexpr qint64 idBase = 900719925474100000;

std::optional<Board> boardFrom(const QJsonObject& object)
{
    Board board{BoardId(object[u"id"].toString()), object[u"name"].toString(), object[u"description"].toString(),
        object[u"secret"].toBool()};
    if (board.id.text().toLongLong() <= idBase || board.name.isEmpty())
        return std::nullopt;
    return board;
}

QJsonObject toJson(const Board& board)
{
    return {
        {u"id"_s, board.id.text()}, {u"name"_s, board.name}, {u"description"_s, board.description}, {u"secret"_s, board.secret}};
}

} // namespace

BoardStore::BoardStore(const QString& folder) : m_path(folder + u"/boards.json"_s)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue entry : QJsonDocument::fromJson(file.readAll()).array()) {
        if (const std::optional<Board> board = boardFrom(entry.toObject()))
            m_made.append(*board);
    }
}

QList<Board> BoardStore::all() const
{
    const QMutexLocker lock(&m_mutex);
    return practiceBoards() + m_made;
}

std::optional<Board> BoardStore::find(const BoardId& id) const
{
    const QList<Board> boards = all();
    const auto board = std::ranges::find(boards, id, &Board::id);
    return board == boards.end() ? std::nullopt : std::optional(*board);
}

Result<Board> BoardStore::add(const NewBoard& wanted)
{
    const QMutexLocker lock(&m_mutex);
    const auto hasName = [&wanted](const Board& board) { return board.name.compare(wanted.name, Qt::CaseInsensitive) == 0; };
    if (std::ranges::any_of(practiceBoards(), hasName) || std::ranges::any_of(m_made, hasName))
        return failure({.kind = ErrorKind::Rejected, .detail = u"There is a board with this name already"_s});

    qint64 last = idBase;
    for (const Board& board : std::as_const(m_made))
        last = std::max(last, board.id.text().toLongLong());
    const Board board{BoardId(QString::number(last + 1)), wanted.name, wanted.description, wanted.secret};
    m_made.append(board);
    if (const Result<Done> written = write(); !written) {
        m_made.removeLast();
        return failure(written.error());
    }
    return board;
}

Result<Done> BoardStore::write() const
{
    QJsonArray boards;
    for (const Board& board : m_made)
        boards.append(toJson(board));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(boards).toJson()) < 0 || !file.commit())
        return failure({.kind = ErrorKind::Storage, .detail = file.errorString()});
    return Done{};
}

} // namespace pinwright
