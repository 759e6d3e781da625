// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/boardcatalog.h"

#include "publishing/connect.h"
#include "store/accountrepository.h"
#include "store/store.h"

namespace pinwright {

namespace {

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
    m_store.run<BoardList>([id](Database& db) { return AccountRepository(db).boards(id); })
        ->onFinished(this,
            [this, id](const Result<BoardList>& kept) {
                const auto known = m_known.find(id);
                if (known == m_known.end() || known->job || known->entry.list.fetchedAt.isValid())
                    return; // the account is gone, or a fetch was asked for meanwhile
                known->entry.loading = false;
                if (kept)
                    known->entry.list = *kept;
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
    const QDateTime fetchedAt = known->entry.list.fetchedAt;
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
    const int number = ++known.fetch;
    auto* session = sessionFor(m_accounts, m_providers, id);
    known.job = session;
    session
        ->onFinished(this,
            [this, id, number](const Result<Session>& opened) {
                if (opened)
                    ask(id, number, *opened);
                else
                    finishFetch(id, number, failure(opened.error()));
            })
        ->start();
    emit changed(id);
}

void BoardCatalog::ask(const AccountId& id, int number, const Session& session)
{
    Known* known = current(id, number);
    if (!known)
        return;
    auto* job = m_providers.find(session.account.providerId)->boards(session);
    known->job = job;
    job->onFinished(this, [this, id, number](const Result<QList<Board>>& boards) { finishFetch(id, number, boards); })->start();
}

void BoardCatalog::finishFetch(const AccountId& id, int number, const Result<QList<Board>>& boards)
{
    Known* known = current(id, number);
    if (!known)
        return;
    known->job.clear();
    known->entry.loading = false;
    if (boards) {
        known->entry.list = {*boards, m_clock.now()};
        // A list that can't be kept is only fetched again next time; the store itself tells of a full disk.
        m_store.run<Done>([id, list = known->entry.list](Database& db) { return AccountRepository(db).saveBoards(id, list); })
            ->start();
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
            m_known[id].entry.list = {};
            fetch(id);
        }
    }
}

} // namespace pinwright
