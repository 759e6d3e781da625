// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "core/clock.h"
#include "providers/registry.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace pinwright {

class Store;

/// The boards of every account: fetched from its service, kept in the database for offline use, and those the user named by their id.
/// Their sections are fetched when they are asked for and kept as long as the program runs.
class BoardCatalog : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardCatalog)

public:
    struct Entry {
        BoardList list;      ///< what is known, may be old: the boards the service listed, after them those named by their id
        QSet<BoardId> named; ///< which of these were named by their id alone; they can be forgotten
        bool loading = false;
        std::optional<Error> error; ///< why the last fetch failed; the old list stays
    };

    struct Sections {
        QList<BoardSection> sections;
        bool known = false; ///< they were fetched
        bool loading = false;
        std::optional<Error> error; ///< why they could not be fetched
    };

    /// A kept list older than this is fetched anew when the account is first looked at.
    static constexpr std::chrono::hours freshFor{24};

    /// All references must outlive the catalog.
    BoardCatalog(
        Store& store, AccountBook& accounts, const ProviderRegistry& providers, const Clock& clock, QObject* parent = nullptr);

    /// What is known now. The first call for an account reads the kept list and fetches if that is older than a day or missing; `changed` follows.
    /// The reference holds until the next call of any member.
    [[nodiscard]] const Entry& boards(const AccountId& account);
    /// The same without ever asking the service: for checks of drafts nobody looks at. `changed` follows the first call.
    [[nodiscard]] const Entry& kept(const AccountId& account);
    /// Fetches now, unless it is under way.
    void reload(const AccountId& account);

    /// Keeps a board by its id; its name may be empty. One that was named by this id before gets the name, unless that is empty. Nothing
    /// where the service lists a board of this id.
    void nameBoard(const AccountId& account, const Board& board);
    void forgetNamed(const AccountId& account, const BoardId& board);

    /// Makes a board at the service; when the job ends well, the board is in the list. Errors as those of Provider::createBoard().
    [[nodiscard]] Job<Board>* create(const AccountId& account, const NewBoard& board);

    /// What is known of a board's sections. The first call fetches them where the service lists them; `sectionsChanged` follows.
    /// The reference holds until the next call of any member.
    [[nodiscard]] const Sections& sections(const AccountId& account, const BoardId& board);
    /// Fetches them now, unless that is under way.
    void reloadSections(const AccountId& account, const BoardId& board);

signals:
    void changed(const pinwright::AccountId& account);
    void sectionsChanged(const pinwright::AccountId& account, const pinwright::BoardId& board);

private:
    struct KnownSections {
        Sections sections;
        int fetch = 0; ///< as Known::fetch
    };
    struct Known {
        Entry entry;
        BoardList fetched;
        QList<Board> named;
        QHash<BoardId, KnownSections> sections;
        Account account;     ///< as it was when the last fetch began
        bool wanted = false; ///< somebody looks at the boards, so they shall be fresh
        int fetch = 0;       ///< number of the fetch that counts; answers of earlier ones are dropped
        QPointer<JobBase> job;
    };

    void readKept(const AccountId& id);
    bool fetchIfOld(const AccountId& id);
    void fetch(const AccountId& id);
    void finishFetch(const AccountId& id, int number, const Result<QList<Board>>& boards);
    void followAccounts();
    void addMade(const AccountId& id, const Board& board);
    void fetchSections(const AccountId& id, const BoardId& board);
    void finishSections(const AccountId& id, const BoardId& board, int number, const Result<QList<BoardSection>>& sections);
    [[nodiscard]] Capabilities capabilitiesOf(const AccountId& id) const;
    void keepFetched(const AccountId& id, const BoardList& list);
    [[nodiscard]] Known* current(const AccountId& id, int number);

    Store& m_store;
    AccountBook& m_accounts;
    const ProviderRegistry& m_providers;
    const Clock& m_clock;
    QHash<AccountId, Known> m_known;
    int m_sectionFetches = 0;
};

} // namespace pinwright
