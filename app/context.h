// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "accounts/keychainsecretstore.h"
#include "compose/draftcollection.h"
#include "compose/drafteditor.h"
#include "compose/editedfile.h"
#include "compose/importer.h"
#include "compose/studies.h"
#include "core/clock.h"
#include "core/logging.h"
#include "media/drives.h"
#include "media/repairs.h"
#include "media/thumbnails.h"
#include "net/httpclient.h"
#include "net/redactor.h"
#include "net/systemreachability.h"
#include "practice/practiceservice.h"
#include "providers/registry.h"
#include "publishing/boardcatalog.h"
#include "publishing/outbox.h"
#include "publishing/requestbudget.h"
#include "publishing/seenpictures.h"
#include "store/store.h"
#include "webmedia/mediahost.h"
#include "webmedia/webfetcher.h"

namespace pinwright {

/// The composition root: builds every object of the program, in the folders of core/folders.h, and hands out references. Building reads
/// no file but the log's; the database is opened by openStore(), everything else begins when it is asked for. Needs a
/// QCoreApplication, and goes before it. One at a time in a process, because of the log.
class Context {
public:
    /// `works`: what this process's outbox may send. `echo`: whether its log is repeated on standard error.
    Context(Outbox::Works works, LogFile::Echo echo);
    ~Context();
    Q_DISABLE_COPY_MOVE(Context)

    /// Opens the database; work handed to the store before waits for it.
    [[nodiscard]] Job<Store::OpenReport>* openStore() { return m_store.open(); }

    [[nodiscard]] Redactor& redactor() { return m_redactor; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] AccountBook& accounts() { return m_accounts; }
    /// Further services may be added before anything works with them.
    [[nodiscard]] ProviderRegistry& providers() { return m_providers; }
    [[nodiscard]] BoardCatalog& boards() { return m_boards; }
    [[nodiscard]] WebFetcher& webFetcher() { return m_webFetcher; }
    [[nodiscard]] const MediaHostRegistry& mediaHosts() const { return m_mediaHosts; }
    [[nodiscard]] Outbox& outbox() { return m_outbox; }
    [[nodiscard]] DraftCollection& drafts() { return m_drafts; }
    [[nodiscard]] DraftEditor& editor() { return m_editor; }
    [[nodiscard]] Importer& importer() { return m_importer; }
    [[nodiscard]] EditedFile& editedFile() { return m_editedFile; }
    [[nodiscard]] Thumbnails& thumbnails() { return m_thumbnails; }
    [[nodiscard]] Repairs& repairs() { return m_repairs; }

    /// Begins to follow whether this computer is online; until then it is taken for so. For after the window's first paint.
    void watchNetwork() { m_reachability.watch(); }
    /// Begins to follow which drives are connected, and looks again at drafts' files on those that come and go. For the same time.
    void watchDrives() { m_drives.watch(); }
    /// Fetches what is at an address for a pin of that account (which may be empty): from a private network only where its service is in
    /// one itself. Yields and fails as WebFetcher::fetch().
    [[nodiscard]] Job<Media>* fetchMedia(const QUrl& address, const AccountId& account);
    /// The secret given for this run, in the variable PINWRIGHT_SECRET, stands for this account's, as the first its service needs.
    void useSecretOfRun(const Account& account);
    /// The same where no account is named: for the only one that needs a secret. Where there are several it stands for none, and the log
    /// says so: it is not sent to a service it may not be meant for. The accounts are loaded.
    void useSecretOfRun();
    /// Deletes the pictures Pinwright keeps itself that nothing needs any more, in the store's worker.
    void sweepStoredMedia();
    /// Every issue of a draft, with what is known of its account, service and boards.
    [[nodiscard]] QList<Issue> check(const Draft& draft);

private:
    void addProviders();
    void addMediaHosts();
    void followSeenPictures();
    void lookAtDrives();

    // In the order of need, so that each goes before what it uses. The store is among the last to go: it keeps what the others hand in
    // while they end.
    Redactor m_redactor;
    LogFile m_log;
    SystemClock m_clock;
    Store m_store;
    KeychainSecretStore m_keychain;
    AccountBook m_accounts;
    PracticeService m_practice;
    HttpClient m_http;
    WebFetcher m_webFetcher;
    MediaHostRegistry m_mediaHosts;
    ProviderRegistry m_providers;
    RequestBudget m_budget;
    SystemReachability m_reachability;
    Drives m_drives;
    BoardCatalog m_boards;
    Outbox m_outbox;
    DraftCollection m_drafts;
    SeenPictures m_seenPictures;
    Repairs m_repairs;
    DraftEditor m_editor;
    Importer m_importer;
    Studies m_studies;
    EditedFile m_editedFile;
    Thumbnails m_thumbnails;
};

} // namespace pinwright
