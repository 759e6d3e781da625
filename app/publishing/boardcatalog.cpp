// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/boardcatalog.h"

#include "core/chainedjob.h"
#include "publishing/connect.h"
#include "store/accountrepository.h"
#include "store/store.h"

#include <algorithm>

namespace pinwright {

namespace {

/// What is kept of an account's boards.
struct KeptBoards {
    BoardList fetched;
    QList<Board> named;
};

Result<KeptBoards> readBoards(Database& database, const AccountId& id)
{
    AccountRepository accounts(database);
    const Result<BoardList> fetched = accounts.boards(id);
    if (!fetched)
        return failure(fetched.error());
    const Result<QList<Board>> named = accounts.namedBoards(id);
    if (!named)
        return failure(named.error());
    return KeptBoards{*fetched, *named};
}

bool contains(const QList<Board>& boards, const BoardId& id)
{
    return std::any_of(boards.begin(), boards.end(), [&id](const Board& board) { return board.id == id; });
}

QList<Board> without(QList<Board> boards, const BoardId& id)
{
    boards.removeIf([&id](const Board& board) { return board.id == id; });
    return boards;
}

/// Puts what is known together into what is told.
void putTogether(BoardCatalog::Entry& entry, const BoardList& fetched, const QList<Board>& named)
{
    entry.list = fetched;
    entry.named.clear();
    for (const Board& board : named) {
        if (contains(fetched.boards, board.id))
            continue; // the service's own name is the better one
        entry.list.boards.append(board);
        entry.named.insert(board.id);
    }
}

/// Would the service list other boards for it?
bool actsDifferently(const Account& before, const Account& now)
{
    return before.providerId != now.providerId || before.server != now.server || before.settings != now.settings;
}

} // namespace

BoardCatalog::BoardCatalog(
    Store& store, AccountBook& accounts, const ProviderRegistry& providers, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_providers(providers)
    , m_clock(clock)
{
    connect(&accounts, &AccountBook::changed, this, &BoardCatalog::followAccounts);
}

const BoardCatalog::Entry& BoardCatalog::boards(const AccountId& account)
{
    (void)kept(account);
    const auto known = m_known.find(account);
    if (known != m_known.end() && !known->wanted) {
        known->wanted = true;
        // Later, since `changed` must not come from inside a question. While the kept list is read, its end sees to it.
        if (!known->entry.loading)
            QMetaObject::invokeMethod(this, [this, account] { fetchIfOld(account); }, Qt::QueuedConnection);
    }
    return kept(account);
}

const BoardCatalog::Entry& BoardCatalog::kept(const AccountId& account)
{
    if (!m_known.contains(account) && m_accounts.find(account))
        readKept(account);
    static const Entry nothing;
    const auto known = m_known.constFind(account);
    return known == m_known.constEnd() ? nothing : known->entry;
}

void BoardCatalog::reload(const AccountId& account)
{
    const auto known = m_known.constFind(account);
    if (known == m_known.constEnd() || !known->job)
        fetch(account);
}

void BoardCatalog::readKept(const AccountId& id)
{
    m_known[id].entry.loading = true;
    m_store.run<KeptBoards>([id](Database& db) { return readBoards(db, id); })
        ->onFinished(this,
            [this, id](const Result<KeptBoards>& kept) {
                const auto known = m_known.find(id);
                if (known == m_known.end())
                    return; // the account is gone
                if (kept) {
                    for (const Board& board : kept->named) {
                        if (!contains(known->named, board.id))
                            known->named.append(board);
                    }
                    // A fetch may have been asked for meanwhile.
                    if (!known->job && !known->fetched.fetchedAt.isValid())
                        known->fetched = kept->fetched;
                    putTogether(known->entry, known->fetched, known->named);
                }
                known->entry.loading = !known->job.isNull();
                if (!fetchIfOld(id))
                    emit changed(id);
            })
        ->start();
}

bool BoardCatalog::fetchIfOld(const AccountId& id)
{
    const auto known = m_known.constFind(id);
    if (known == m_known.constEnd() || !known->wanted || known->job)
        return false;
    const QDateTime fetchedAt = known->fetched.fetchedAt;
    if (fetchedAt.isValid() && fetchedAt.addSecs(std::chrono::seconds(freshFor).count()) >= m_clock.now())
        return false;
    fetch(id);
    return true;
}

void BoardCatalog::fetch(const AccountId& id)
{
    Known& known = m_known[id];
    if (known.job)
        known.job->cancel();
    if (const Account* account = m_accounts.find(id))
        known.account = *account;
    known.entry.loading = true;
    known.entry.error.reset();
    known.sections.clear();
    const int number = ++known.fetch;
    auto* job = askProvider<QList<Board>>(
        m_accounts, m_providers, id, this, [](Provider& provider, const Session& session) { return provider.boards(session); });
    known.job = job;
    job->onFinished(this, [this, id, number](const Result<QList<Board>>& boards) { finishFetch(id, number, boards); })->start();
    emit changed(id);
}

void BoardCatalog::finishFetch(const AccountId& id, int number, const Result<QList<Board>>& boards)
{
    Known* known = current(id, number);
    if (!known)
        return;
    known->job.clear();
    known->entry.loading = false;
    if (boards) {
        keepFetched(id, {*boards, m_clock.now()});
    } else {
        known->entry.error = boards.error();
    }
    emit changed(id);
}

BoardCatalog::Known* BoardCatalog::current(const AccountId& id, int number)
{
    const auto known = m_known.find(id);
    return known != m_known.end() && known->fetch == number ? &known.value() : nullptr;
}

void BoardCatalog::followAccounts()
{
    const QList<AccountId> ids = m_known.keys();
    for (const AccountId& id : ids) {
        const Account* account = m_accounts.find(id);
        if (!account) {
            if (JobBase* job = m_known.value(id).job)
                job->cancel();
            m_known.remove(id);
        } else if (m_known.value(id).fetch > 0 && actsDifferently(m_known.value(id).account, *account)) {
            Known& known = m_known[id];
            known.fetched = {};
            putTogether(known.entry, known.fetched, known.named);
            fetch(id);
        }
    }
}

void BoardCatalog::keepFetched(const AccountId& id, const BoardList& list)
{
    Known& known = m_known[id];
    known.fetched = list;
    putTogether(known.entry, known.fetched, known.named);
    // A list that can't be kept is only fetched again next time; the store itself tells of a full disk.
    m_store.run<Done>([id, list](Database& db) { return AccountRepository(db).saveBoards(id, list); })->start();
}

void BoardCatalog::nameBoard(const AccountId& id, const Board& board)
{
    const Board named{.id = board.id, .name = board.name};
    if (named.id.isEmpty() || !m_accounts.find(id))
        return;
    const Entry& entry = kept(id);
    const bool renames = entry.named.contains(named.id) && !named.name.isEmpty();
    if (contains(entry.list.boards, named.id) && !renames)
        return;
    Known& known = m_known[id];
    known.named = without(known.named, named.id) << named;
    putTogether(known.entry, known.fetched, known.named);
    m_store.run<Done>([id, named](Database& db) { return AccountRepository(db).nameBoard(id, named); })->start();
    emit changed(id);
}

void BoardCatalog::forgetNamed(const AccountId& id, const BoardId& board)
{
    const auto known = m_known.find(id);
    if (known == m_known.end() || !contains(known->named, board))
        return;
    known->named = without(known->named, board);
    putTogether(known->entry, known->fetched, known->named);
    m_store.run<Done>([id, board](Database& db) { return AccountRepository(db).forgetNamed(id, board); })->start();
    emit changed(id);
}

Job<Board>* BoardCatalog::create(const AccountId& id, const NewBoard& board)
{
    Job<Board>* made = askProvider<Board>(m_accounts, m_providers, id, this,
        [board](Provider& provider, const Session& session) { return provider.createBoard(session, board); });
    return mapJob<Board>(made, [catalog = QPointer(this), id](const Result<Board>& outcome) -> Result<Board> {
        if (outcome && catalog)
            catalog->addMade(id, *outcome);
        return outcome;
    });
}

void BoardCatalog::addMade(const AccountId& id, const Board& board)
{
    // A list that may be incomplete would lose the board again.
    if (capabilitiesOf(id).boardsById) {
        nameBoard(id, board);
        return;
    }
    if (!m_accounts.find(id) || contains(kept(id).list.boards, board.id))
        return;
    Known& known = m_known[id];
    BoardList list = known.fetched;
    list.boards.append(board);
    if (list.fetchedAt.isValid()) {
        keepFetched(id, list);
    } else {
        known.fetched = list;
        putTogether(known.entry, known.fetched, known.named);
    }
    // A list on its way may be from before the board.
    if (known.job)
        fetch(id);
    else
        emit changed(id);
}

Capabilities BoardCatalog::capabilitiesOf(const AccountId& id) const
{
    const Account* account = m_accounts.find(id);
    const Provider* provider = account ? m_providers.find(account->providerId) : nullptr;
    return provider ? provider->capabilities() : Capabilities();
}

const BoardCatalog::Sections& BoardCatalog::sections(const AccountId& id, const BoardId& board)
{
    static const Sections nothing;
    if (board.isEmpty() || capabilitiesOf(id).sections != Capabilities::Sections::Listed)
        return nothing;
    (void)kept(id);
    QHash<BoardId, KnownSections>& known = m_known[id].sections;
    if (!known.contains(board)) {
        known[board].sections.loading = true;
        // Later, since `sectionsChanged` must not come from inside a question.
        QMetaObject::invokeMethod(this, [this, id, board] { fetchSections(id, board); }, Qt::QueuedConnection);
    }
    return known[board].sections;
}

void BoardCatalog::reloadSections(const AccountId& id, const BoardId& board)
{
    if (sections(id, board).loading || capabilitiesOf(id).sections != Capabilities::Sections::Listed)
        return;
    m_known[id].sections[board] = {.sections = {.loading = true}};
    fetchSections(id, board);
    emit sectionsChanged(id, board);
}

void BoardCatalog::fetchSections(const AccountId& id, const BoardId& board)
{
    const auto known = m_known.find(id);
    if (known == m_known.end() || !known->sections.contains(board) || known->sections[board].fetch > 0)
        return; // the account is gone, or the board's are fetched already
    const int number = ++m_sectionFetches;
    known->sections[board].fetch = number;
    askProvider<QList<BoardSection>>(m_accounts, m_providers, id, this,
        [board](Provider& provider, const Session& session) { return provider.sections(session, board); })
        ->onFinished(this,
            [this, id, board, number](const Result<QList<BoardSection>>& sections) { finishSections(id, board, number, sections); })
        ->start();
}

void BoardCatalog::finishSections(
    const AccountId& id, const BoardId& board, int number, const Result<QList<BoardSection>>& sections)
{
    const auto known = m_known.find(id);
    if (known == m_known.end() || known->sections.value(board).fetch != number)
        return;
    KnownSections& entry = known->sections[board];
    entry.sections.loading = false;
    if (sections) {
        entry.sections.known = true;
        entry.sections.sections = *sections;
    } else {
        entry.sections.error = sections.error();
    }
    emit sectionsChanged(id, board);
}

} // namespace pinwright
