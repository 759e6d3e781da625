// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"

#include "compose/mediasweep.h"
#include "core/folders.h"
#include "core/logging.h"
#include "media/repair.h"
#include "providers/multiupload/multiuploadprovider.h"
#include "providers/oneall/oneallprovider.h"
#include "publishing/connect.h"
#include "webmedia/s3/s3host.h"
#include "webmedia/webdav/webdavhost.h"

#include <QCoreApplication>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto secretVariable = "PINWRIGHT_SECRET";

/// Of the pictures Pinwright keeps itself.
QString mediaFolder()
{
    return dataFolder() + "/media"_L1;
}

/// The practice service speaks Multi-Upload-Tool's interface; it is started when it is first spoken to.
MultiUploadEndpoint practiceEndpoint(PracticeService& practice)
{
    using Access = MultiUploadEndpoint::Access;
    return {
        .id = u"practice"_s,
        //: The name of the service inside the program that publishes nothing
        .displayName = QCoreApplication::translate("Context", "Practice"),
        .documentedServer = {},
        .credentialFields = {},
        .firstPoll = std::chrono::milliseconds(400),
        .access = [&practice](const Session& session) -> Result<Access> {
            if (!session.account.server.isEmpty()) {
                return Access{.base = session.account.server,
                    .apiKey = session.secrets.value(u"api-key"_s),
                    .accountId = session.account.settings.value(u"account-id"_s)};
            }
            return practice.address().map([](const PracticeService::Address& address) {
                return Access{.base = address.base, .apiKey = address.apiKey, .accountId = address.accountId};
            });
        },
    };
}

/// A pin published by the command line fails at once: a script that then repeats it must not find it waiting.
std::optional<RetryPolicy> retriesOf(Outbox::Works works)
{
    return works == Outbox::Works::Everything ? std::optional(RetryPolicy()) : std::nullopt;
}

} // namespace

Context::Context(Outbox::Works works, LogFile::Echo echo)
    : m_log(
          stateFolder() + "/pinwright.log"_L1, [this](const QString& text) { return m_redactor.redacted(text); }, echo)
    , m_store(dataFolder() + "/pinwright.sqlite"_L1)
    , m_accounts(m_store, m_keychain)
    , m_practice(dataFolder() + "/practice"_L1)
    , m_http(m_redactor, m_clock)
    , m_webFetcher(m_http, mediaFolder())
    , m_budget(m_providers, m_clock)
    , m_boards(m_store, m_accounts, m_providers, m_clock)
    // Locks beside the database they belong to: processes that share the one must see the other.
    , m_outbox({m_store, m_accounts, m_providers, m_mediaHosts, m_webFetcher, m_clock, m_budget, m_reachability, m_drives},
          {.ownerFolder = dataFolder() + "/owners"_L1, .works = works, .retry = retriesOf(works)})
    , m_drafts(m_store)
    , m_seenPictures(m_outbox,
          {.find = [this](const DraftId& id) { return m_drafts.find(id); },
              .rowOf = [this](const DraftId& id) { return m_drafts.rowOf(id); }})
    , m_repairs(repairedFolder())
    , m_editor(m_drafts, [this](const Draft& draft) { return check(draft); })
    , m_importer(
          m_drafts, mediaFolder(), [this](const QUrl& address, const AccountId& account) { return fetchMedia(address, account); })
    , m_studies(m_drafts)
    , m_editedFile(m_editor, m_importer)
{
    QObject::connect(&m_http, &HttpClient::sending, &m_budget, &RequestBudget::countSent);
    addProviders();
    addMediaHosts();
    followSeenPictures();
    QObject::connect(&m_drives, &Drives::changed, &m_importer, [this] { lookAtDrives(); });
}

Context::~Context()
{
    m_outbox.stop();
    m_editor.flush();
    m_drafts.save();
}

void Context::addProviders()
{
    m_providers.add(std::make_unique<MultiUploadProvider>(multiUploadEndpoint(), m_http));
    m_providers.add(std::make_unique<OneAllProvider>(m_http, m_redactor));
    m_providers.add(std::make_unique<MultiUploadProvider>(practiceEndpoint(m_practice), m_http));
}

void Context::addMediaHosts()
{
    m_mediaHosts.add(std::make_unique<WebdavHost>(m_http, m_redactor));
    m_mediaHosts.add(std::make_unique<S3Host>(m_http, m_redactor, m_clock));
}

void Context::followSeenPictures()
{
    const auto noteRows = [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_seenPictures.note(m_drafts.at(row));
    };
    QObject::connect(&m_drafts, &DraftCollection::inserted, &m_seenPictures, noteRows);
    QObject::connect(&m_drafts, &DraftCollection::changed, &m_seenPictures, [noteRows](int row) { noteRows(row, row); });
    QObject::connect(&m_drafts, &DraftCollection::aboutToRemove, &m_seenPictures, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_seenPictures.forget(m_drafts.at(row).id);
    });
    QObject::connect(&m_seenPictures, &SeenPictures::changed, &m_editor, &DraftEditor::recheck);
}

void Context::lookAtDrives()
{
    for (int row = 0; row < m_drafts.size(); ++row) {
        const Draft& draft = m_drafts.at(row);
        const bool wasAway = draft.media.problem == MediaProblem::DriveAway;
        if (draft.media.address.isEmpty() && !draft.media.isEmpty() && m_drives.isAway(draft.media.path) != wasAway)
            m_importer.reinspect(draft.id);
    }
}

Job<Media>* Context::fetchMedia(const QUrl& address, const AccountId& id)
{
    const Account* account = m_accounts.find(id);
    return m_webFetcher.fetch(address, account ? fetchPolicyFor(*account, m_providers) : FetchPolicy());
}

void Context::useSecretOfRun(const Account& account)
{
    const QString secret = qEnvironmentVariable(secretVariable);
    const Provider* provider = m_providers.find(account.providerId);
    const QString name = provider ? secretNames(provider->credentialFields()).value(0) : QString();
    if (secret.isEmpty() || name.isEmpty())
        return;
    m_redactor.learn(secret);
    m_accounts.setSessionSecret(account.id, name, secret);
}

void Context::useSecretOfRun()
{
    if (qEnvironmentVariableIsEmpty(secretVariable))
        return;
    QList<Account> needing;
    for (const Account& account : m_accounts.accounts()) {
        const Provider* provider = m_providers.find(account.providerId);
        if (provider && !secretNames(provider->credentialFields()).isEmpty())
            needing.append(account);
    }
    if (needing.size() == 1)
        useSecretOfRun(needing.constFirst());
    else
        qCWarning(logApp) << secretVariable << "is not used: it is the secret of one account, and of those here" << needing.size()
                          << "need one.";
}

void Context::sweepStoredMedia()
{
    const QDateTime before = m_clock.now().addDays(-1);
    m_store.run<Done>([folder = mediaFolder(), before](Database& db) { return pinwright::sweepStoredMedia(db, folder, before); })
        ->onFinished(&m_store,
            [](const Result<Done>& swept) {
                if (!swept)
                    qCWarning(logStore) << "Stored pictures could not be swept:" << swept.error().detail;
            })
        ->start();
}

QList<Issue> Context::check(const Draft& draft)
{
    ValidationContext context;
    context.now = m_clock.now();
    context.repairs = loadRepairSettings();
    context.repairRefusal = [this, &draft](const RepairPlan& plan) { return m_repairs.refusal(draft.media, plan); };
    const Account* account = m_accounts.find(draft.account);
    context.accountKnown = account != nullptr;
    context.seen = m_seenPictures.find(draft);
    const Provider* provider = account ? m_providers.find(account->providerId) : nullptr;
    if (!provider)
        return validate(draft, context);
    context.capabilities = provider->capabilities();
    context.mediaHost = m_mediaHosts.find(account->mediaHost.kind) != nullptr;
    const BoardList& boards = m_boards.kept(account->id).list;
    if (boards.fetchedAt.isValid())
        context.boards = &boards.boards;
    return validate(draft, context);
}

} // namespace pinwright
