// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"

namespace pinwright {

std::optional<FieldProblem> Provider::settingsProblem(const Account&) const
{
    return std::nullopt;
}

Job<QList<BoardSection>>* Provider::sections(const Session&, const BoardId&)
{
    return readyJob<QList<BoardSection>>(failure({.kind = ErrorKind::Unsupported}));
}

Job<Board>* Provider::createBoard(const Session&, const NewBoard&)
{
    return readyJob<Board>(failure({.kind = ErrorKind::Unsupported}));
}

Job<Receipt>* Provider::status(const Session&, const RemoteId&)
{
    return readyJob<Receipt>(failure({.kind = ErrorKind::Unsupported}));
}

Job<QMap<RemoteId, Receipt>>* Provider::states(const Session&, const QList<RemoteId>&)
{
    return readyJob<QMap<RemoteId, Receipt>>(failure({.kind = ErrorKind::Unsupported}));
}

Job<RecentPins>* Provider::findRecent(const Session&, const RecentQuery&)
{
    return readyJob<RecentPins>(failure({.kind = ErrorKind::Unsupported}));
}

} // namespace pinwright
