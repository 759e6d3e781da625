// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reachability.h"
#include "core/repairplan.h"
#include "gui/findwidget.h"
#include "gui/scriptedweb.h"
#include "integration/scriptedservice.h"
#include "media/drives.h"
#include "net/httpclient.h"
#include "publishing/requestbudget.h"
#include "store/store.h"
#include "support/deferred.h"
#include "support/mediafiles.h"
#include "ui/mainwindow/mainwindow.h"
#include "webmedia/mediahost.h"
#include "webmedia/webfetcher.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

namespace pinwright::test {

/// A service in memory; without credential fields it is one that needs no sign-in.
class WindowProvider final : public Provider {
public:
    WindowProvider(ScriptedService& service, QString id, QString name, QList<CredentialField> fields)
        : m_service(service)
        , m_id(std::move(id))
        , m_name(std::move(name))
        , m_fields(std::move(fields))
    { }

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString displayName() const override { return m_name; }
    [[nodiscard]] Capabilities capabilities() const override { return m_service.capabilities; }
    [[nodiscard]] QList<CredentialField> credentialFields() const override { return m_fields; }
    [[nodiscard]] QUrl documentedServer() const override { return {}; }
    [[nodiscard]] Job<QList<RemoteAccount>>* remoteAccounts(const Session&) override { return readyJob<QList<RemoteAccount>>({}); }
    [[nodiscard]] Job<QList<Board>>* boards(const Session&) override
    {
        ++m_service.boardRequests;
        return readyJob<QList<Board>>(m_service.boardList);
    }
    [[nodiscard]] Job<QList<BoardSection>>* sections(const Session&, const BoardId& board) override
    {
        return m_service.sections(board);
    }
    [[nodiscard]] Job<Board>* createBoard(const Session& session, const NewBoard& board) override
    {
        return m_service.createBoard(session, board);
    }
    [[nodiscard]] Job<Receipt>* publish(const Session& session, const Draft& draft) override
    {
        return m_service.publish(session, draft);
    }
    [[nodiscard]] Job<Receipt>* status(const Session&, const RemoteId& id) override { return m_service.status(id); }
    [[nodiscard]] Job<RecentPins>* findRecent(const Session&, const RecentQuery& query) override
    {
        return m_service.findRecent(query);
    }

private:
    ScriptedService& m_service;
    QString m_id;
    QString m_name;
    QList<CredentialField> m_fields;
};

/// The window with everything behind it: a real store in `folder`, services in memory. Several one after another on the same folder
/// are the program closed and started again.
class WindowDesk {
public:
    explicit WindowDesk(const QString& folder, std::optional<RetryPolicy> retry = {})
        : store(folder + QStringLiteral("/pinwright.sqlite"))
        , accounts(store, secrets)
        , boards(store, accounts, providers, clock)
        , drafts(store)
        , editor(drafts, [this](const Draft& draft) { return check(draft); })
        , importer(drafts, folder + QStringLiteral("/media"),
              [this](const QUrl& address, const AccountId&) { return web.fetch(address); })
        , http(redactor, clock)
        , webFetcher(http, folder + QStringLiteral("/media"))
        , budget(providers, clock)
        , outbox({store, accounts, providers, mediaHosts, webFetcher, clock, budget, reachability, drives},
              {.ownerFolder = folder + QStringLiteral("/owners"), .retry = retry})
        , repairs(folder + QStringLiteral("/repaired"))
    {
        autostartFolder = folder + QStringLiteral("/autostart");
        service.capabilities.pictureTypes = {MediaType::Jpeg, MediaType::Png};
        service.capabilities.videoTypes = {MediaType::Mp4};
        service.boardList = QList<Board>{{.id = BoardId(QStringLiteral("1")), .name = QStringLiteral("Bread")},
            {.id = BoardId(QStringLiteral("2")), .name = QStringLiteral("Breakfast")},
            {.id = BoardId(QStringLiteral("3")), .name = QStringLiteral("Workshop"), .secret = true}};
        providers.add(std::make_unique<WindowProvider>(service, QStringLiteral("keyed"), QStringLiteral("Keyed Service"),
            QList<CredentialField>{
                {.key = QStringLiteral("api-key"), .kind = CredentialField::Kind::Secret, .label = QStringLiteral("API Key")}}));
        providers.add(std::make_unique<WindowProvider>(
            service, QStringLiteral("open"), QStringLiteral("Practice"), QList<CredentialField>()));
    }
    ~WindowDesk()
    {
        window.reset();
        outbox.stop();
        editor.flush();
        flushDeferredDeletes();
    }
    Q_DISABLE_COPY_MOVE(WindowDesk)

    [[nodiscard]] Services services()
    {
        return {drafts, editor, [this](const Draft& draft) { return check(draft); }, importer, outbox, accounts, boards, providers,
            mediaHosts, thumbnails, repairs, clock, [this](const QString& text) { return redactor.redacted(text); },
            [this](const QUrl& address, const AccountId&) { return web.fetch(address); }};
    }

    /// Builds and shows the window; loads as main() does, after the first paint.
    void open()
    {
        build();
        QObject::connect(window.get(), &MainWindow::painted, window.get(), [this] { load(); });
        window->show();
        waitUntilLoaded();
    }

    /// As with --background: the window stays hidden.
    void openHidden()
    {
        build();
        window->startInBackground();
        load();
        waitUntilLoaded();
    }

    void build()
    {
        Desktop desktop;
        desktop.openUrl = [this](const QUrl& url) {
            opened.append(url);
            return true;
        };
        desktop.chooseMedia = [this](QWidget*, const std::function<void(const QList<QUrl>&)>& chosen) { chosen(toChoose); };
        desktop.hasTray = [this] { return hasTray; };
        desktop.notifications = notifications;
        desktop.quit = [this] { ++quits; };
        desktop.autostart = Autostart(autostartFolder, QStringLiteral("/usr/bin/pinwright"));
        desktop.chooseCopyName = [this](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(copyName); };
        desktop.chooseHistoryName = [this](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(historyName); };
        window = std::make_unique<MainWindow>(services(), desktop);
        QObject::connect(&outbox, &Outbox::loaded, window.get(), [this] { outboxLoaded = true; });
    }

    void load()
    {
        store.open()->start();
        accounts.load();
        drafts.load();
        outbox.start();
    }

    void waitUntilLoaded()
    {
        if (!QTest::qWaitFor([&] { return accounts.isLoaded() && drafts.isLoaded() && outboxLoaded; }))
            qFatal("The test's store could not be opened");
    }

    [[nodiscard]] QList<Issue> check(const Draft& draft)
    {
        ValidationContext context;
        context.now = clock.now();
        context.repairs = loadRepairSettings();
        context.repairRefusal = [this, &draft](const RepairPlan& plan) { return repairs.refusal(draft.media, plan); };
        context.seen = seen;
        context.accountKnown = accounts.find(draft.account);
        context.capabilities = service.capabilities;
        if (const Account* account = accounts.find(draft.account)) {
            context.mediaHost = !account->mediaHost.isEmpty();
            const BoardList& list = boards.boards(draft.account).list;
            if (list.fetchedAt.isValid())
                context.boards = &list.boards;
        }
        return validate(draft, context);
    }

    /// An account at the service that needs no sign-in.
    Account addAccount(const QString& name)
    {
        const Account account{.id = AccountId::create(), .providerId = QStringLiteral("open"), .name = name};
        const auto saved = waitFor(accounts.save(account, {}, AccountBook::Remember::ThisSession));
        if (!saved || !*saved)
            qFatal("The test's account could not be saved");
        return account;
    }

    void add(const QList<Draft>& list)
    {
        const auto added = waitFor(drafts.add(list));
        if (!added || !*added)
            qFatal("The test's drafts could not be saved");
    }

    /// A draft with everything a pin needs.
    [[nodiscard]] Draft goodDraft(const Account& account, const QString& picture, const QString& title)
    {
        Draft draft;
        draft.id = DraftId::create();
        const QFileInfo file(picture);
        draft.media = {.path = picture,
            .type = MediaType::Jpeg,
            .bytes = file.size(),
            .pixels = {400, 600},
            .modified = file.lastModified().toUTC(),
            .problem = MediaProblem::None};
        draft.account = account.id;
        draft.board = {BoardId(QStringLiteral("1")), QStringLiteral("Bread")};
        draft.title = title;
        draft.altText = QStringLiteral("A loaf on a table");
        draft.created = clock.now();
        return draft;
    }

    template <class T>
    [[nodiscard]] T* part(const char* objectName)
    {
        return findWidget<T>(*window, objectName);
    }

    TestClock clock;
    ScriptedService service;
    Store store;
    MemorySecretStore secrets;
    ProviderRegistry providers;
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
    std::optional<SeenPicture> seen; ///< what is known of every draft's picture
    QList<QUrl> opened;              ///< pages that were opened
    QList<QUrl> toChoose;            ///< what the file dialog gives
    QString copyName;
    QString historyName;
    QString autostartFolder;
    bool hasTray = true;        ///< what the desktop says
    bool notifications = false; ///< shown by the service on the session's message bus
    bool outboxLoaded = false;
    int quits = 0; ///< how often the program was to end
    std::unique_ptr<MainWindow> window;
};

/// Settings in a folder of the test's own, and a locale whose words the tests know.
inline void prepareSettings(const QString& folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Pinwright"));
    QCoreApplication::setApplicationName(QStringLiteral("pinwright"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace pinwright::test
