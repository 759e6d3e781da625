// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/draftcollection.h"
#include "core/reachability.h"
#include "gui/findwidget.h"
#include "gui/scriptedweb.h"
#include "integration/scriptedservice.h"
#include "media/drives.h"
#include "net/httpclient.h"
#include "publishing/requestbudget.h"
#include "store/store.h"
#include "support/deferred.h"
#include "support/mediafiles.h"
#include "ui/services.h"
#include "ui/widgets/style.h"
#include "webmedia/mediahost.h"
#include "webmedia/webfetcher.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace pinwright::test {

/// A service whose fields, limits and answers the test sets. Jobs that hang end when they are cancelled or with the test.
class FormProvider final : public Provider {
public:
    ~FormProvider() override
    {
        for (const auto& job : hanging)
            delete job.data();
    }

    [[nodiscard]] QString id() const override { return QStringLiteral("form"); }
    [[nodiscard]] QString displayName() const override { return QStringLiteral("Form Service"); }
    [[nodiscard]] Capabilities capabilities() const override { return caps; }
    [[nodiscard]] QList<CredentialField> credentialFields() const override { return fields; }
    [[nodiscard]] QUrl documentedServer() const override { return QUrl(QStringLiteral("https://form.example/api")); }
    [[nodiscard]] Job<QList<RemoteAccount>>* remoteAccounts(const Session& session) override
    {
        lastSession = session;
        return answer(remote);
    }
    [[nodiscard]] Job<QList<Board>>* boards(const Session& session) override
    {
        lastSession = session;
        ++boardRequests;
        return answer(boardList);
    }
    [[nodiscard]] Job<QList<BoardSection>>* sections(const Session&, const BoardId& board) override
    {
        sectionRequests.append(board);
        return answer(sectionList);
    }
    [[nodiscard]] Job<Board>* createBoard(const Session&, const NewBoard& board) override
    {
        boardsAsked.append(board);
        return answer(boardAnswer);
    }
    [[nodiscard]] Job<Receipt>* publish(const Session&, const Draft&) override
    {
        return readyJob<Receipt>(failure({.kind = ErrorKind::Unsupported}));
    }
    [[nodiscard]] Job<Receipt>* status(const Session&, const RemoteId&) override
    {
        return readyJob<Receipt>(failure({.kind = ErrorKind::Unsupported}));
    }

    Capabilities caps;
    QList<CredentialField> fields;
    std::optional<Result<QList<Board>>> boardList = QList<Board>();                 ///< nullopt: hangs
    std::optional<Result<QList<RemoteAccount>>> remote = QList<RemoteAccount>();    ///< nullopt: hangs
    std::optional<Result<QList<BoardSection>>> sectionList = QList<BoardSection>(); ///< nullopt: hangs
    std::optional<Result<Board>> boardAnswer;                                       ///< to a new board; nullopt: hangs
    QList<NewBoard> boardsAsked;
    QList<BoardId> sectionRequests;
    int boardRequests = 0;
    std::optional<Session> lastSession;
    QList<QPointer<QObject>> hanging;

private:
    template <class T>
    Job<T>* answer(const std::optional<Result<T>>& known)
    {
        if (known)
            return readyJob<T>(*known);
        auto* job = new ScriptedJob<T>;
        job->onStart = [](ScriptedJob<T>*) { };
        hanging.append(job);
        return job;
    }
};

/// A password store that fails every call, or never answers.
class BrokenSecretStore final : public SecretStore {
public:
    ~BrokenSecretStore() override
    {
        for (const auto& job : m_hanging)
            delete job.data();
    }

    [[nodiscard]] Job<QString>* read(const SecretKey&) override { return answer<QString>(); }
    [[nodiscard]] Job<Done>* write(const SecretKey&, const QString&) override { return answer<Done>(); }
    [[nodiscard]] Job<Done>* remove(const SecretKey&) override { return answer<Done>(); }

    std::optional<Error> error; ///< nullopt: never answers

private:
    template <class T>
    Job<T>* answer()
    {
        if (error)
            return readyJob<T>(failure(*error));
        auto* job = new ScriptedJob<T>;
        job->onStart = [](ScriptedJob<T>*) { };
        m_hanging.append(job);
        return job;
    }

    QList<QPointer<QObject>> m_hanging;
};

/// Everything the form works with: a real store in a temporary folder, and a scripted service.
class FormDesk {
public:
    explicit FormDesk(SecretStore* keychain = nullptr)
        : store(QDir(folder.path()).filePath(QStringLiteral("pinwright.sqlite")))
        , accounts(store, keychain ? *keychain : secrets)
        , boards(store, accounts, providers, clock)
        , drafts(store)
        , editor(drafts, [this](const Draft& draft) { return check(draft); })
        , importer(drafts, QDir(folder.path()).filePath(QStringLiteral("media")),
              [this](const QUrl& address, const AccountId&) { return web.fetch(address); })
        , http(redactor, clock)
        , webFetcher(http, QDir(folder.path()).filePath(QStringLiteral("media")))
        , budget(providers, clock)
        , outbox({store, accounts, providers, mediaHosts, webFetcher, clock, budget, reachability, drives},
              {.ownerFolder = folder.filePath(QStringLiteral("owners"))})
        , repairs(folder.filePath(QStringLiteral("repaired")))
    {
        auto made = std::make_unique<FormProvider>();
        provider = made.get();
        provider->fields = {
            {.key = QStringLiteral("api-key"), .kind = CredentialField::Kind::Secret, .label = QStringLiteral("API Key")}};
        providers.add(std::move(made));
        store.open()->start();
        accounts.load();
        drafts.load();
        if (!QTest::qWaitFor([this] { return accounts.isLoaded() && drafts.isLoaded(); }))
            qFatal("The test's store could not be opened");
    }
    ~FormDesk()
    {
        // A fetch that is under way would lose its jobs; one that hangs has them with the provider.
        (void)QTest::qWaitFor([this] { return !isFetching() || !provider->hanging.isEmpty(); }, 2000);
        outbox.stop();
        drafts.save();
        flushDeferredDeletes();
    }
    Q_DISABLE_COPY_MOVE(FormDesk)

    [[nodiscard]] Services services()
    {
        return {drafts, editor, [this](const Draft& draft) { return check(draft); }, importer, outbox, accounts, boards, providers,
            mediaHosts, thumbnails, repairs, clock, [this](const QString& text) { return redactor.redacted(text); },
            [this](const QUrl& address, const AccountId&) { return web.fetch(address); }};
    }

    [[nodiscard]] QList<Issue> check(const Draft& draft)
    {
        ValidationContext context;
        context.now = clock.now();
        context.repairs = repairSettings;
        context.repairRefusal = [this, &draft](const RepairPlan& plan) { return repairs.refusal(draft.media, plan); };
        context.seen = seen;
        context.accountKnown = accounts.find(draft.account);
        context.capabilities = provider->caps;
        const BoardList& list = boards.boards(draft.account).list;
        if (list.fetchedAt.isValid())
            context.boards = &list.boards;
        return validate(draft, context);
    }

    [[nodiscard]] bool isFetching()
    {
        const QList<Account>& all = accounts.accounts();
        return std::any_of(all.begin(), all.end(), [this](const Account& account) { return boards.boards(account.id).loading; });
    }

    /// Saves an account whose key is for this session, and waits for its boards.
    Account addAccount(const QString& name = QStringLiteral("@shop"))
    {
        const Account account{.id = AccountId::create(), .providerId = provider->id(), .name = name};
        const auto saved = waitFor(accounts.save(
            account, {{QStringLiteral("api-key"), QStringLiteral("canary-key")}}, AccountBook::Remember::ThisSession));
        if (!saved || !*saved)
            qFatal("The test's account could not be saved");
        (void)boards.boards(account.id);
        if (provider->boardList && !QTest::qWaitFor([&] { return !boards.boards(account.id).loading; }))
            qFatal("The test's boards did not come");
        return account;
    }

    /// Lists a draft and edits it.
    void editDraft(Draft draft)
    {
        draft.id = DraftId::create();
        draft.created = clock.now();
        const auto added = waitFor(drafts.add({draft}));
        if (!added || !*added)
            qFatal("The test's draft could not be saved");
        editor.edit(draft.id);
    }

    /// A picture as it is after the look at it.
    [[nodiscard]] Media picture(QSize size = {400, 600})
    {
        const QString path = makeJpeg(folder.filePath(QStringLiteral("look1.jpg")), size);
        const QFileInfo file(path);
        return {.path = path,
            .type = MediaType::Jpeg,
            .bytes = file.size(),
            .pixels = size,
            .modified = file.lastModified().toUTC(),
            .problem = MediaProblem::None};
    }

    /// Everything a pin needs.
    [[nodiscard]] Draft goodDraft(const Account& account)
    {
        return {.media = picture(),
            .account = account.id,
            .board = {BoardId(QStringLiteral("1")), QStringLiteral("Bread")},
            .title = QStringLiteral("Rye bread"),
            .altText = QStringLiteral("A loaf")};
    }

    QTemporaryDir folder;
    TestClock clock;
    Store store;
    MemorySecretStore secrets;
    ProviderRegistry providers;
    FormProvider* provider = nullptr; ///< owned by `providers`
    AccountBook accounts;
    BoardCatalog boards;
    DraftCollection drafts;
    DraftEditor editor;
    ScriptedWeb web;
    Importer importer;
    Redactor redactor;
    HttpClient http;
    WebFetcher webFetcher;
    MediaHostRegistry mediaHosts;
    RequestBudget budget;
    AlwaysOnline reachability;
    Drives drives;
    Outbox outbox;
    Thumbnails thumbnails;
    Repairs repairs;
    RepairSettings repairSettings;
    std::optional<SeenPicture> seen; ///< what is known of every draft's picture
};

/// The look and the locale the tests of the form count on.
inline void prepareApplication()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyAppearance(*qApp, Appearance::Light);
}

} // namespace pinwright::test
