// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "core/reachability.h"
#include "media/drives.h"
#include "net/httpclient.h"
#include "publishing/outbox.h"
#include "publishing/requestbudget.h"
#include "store/store.h"
#include "store/submissionrepository.h"
#include "support/deferred.h"
#include "webmedia/mediahost.h"
#include "webmedia/webfetcher.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace pinwright::test {

constexpr std::chrono::milliseconds testBeat{100};

inline QString databasePath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("pinwright.sqlite"));
}

inline Account testAccount(const QString& provider)
{
    return {.id = AccountId(QStringLiteral("account-1")),
        .providerId = provider,
        .name = QStringLiteral("Shop"),
        .settings = {{QStringLiteral("account-id"), QStringLiteral("123")}}};
}

/// A draft with a real file of `bytes` bytes in `folder`.
inline Draft testDraft(const QString& folder, const QString& title, const Account& account, int bytes = 100)
{
    const QString path = QDir(folder).filePath(title + QStringLiteral(".jpg"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(bytes, 'p')) != bytes)
        qFatal("The test's file could not be written");
    file.close();
    const QFileInfo info(path);
    return {.id = DraftId::create(),
        .media = {.path = path,
            .type = MediaType::Jpeg,
            .bytes = info.size(),
            .pixels = {10, 10},
            .modified = info.lastModified().toUTC(),
            .problem = MediaProblem::None},
        .account = account.id,
        .board = {BoardId(QStringLiteral("7")), QStringLiteral("Bread")},
        .title = title,
        .created = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC)};
}

/// The network as the test says.
class TestReachability final : public Reachability {
public:
    [[nodiscard]] bool isOnline() const override { return m_online; }
    void setOnline(bool online)
    {
        if (std::exchange(m_online, online) != online)
            emit changed();
    }

private:
    bool m_online = true;
};

/// What one process has: its own connection to the common database, its accounts and its outbox.
class Desk {
public:
    Desk(const QString& folder, std::unique_ptr<Provider> provider, const Clock& clock,
        Outbox::Works works = Outbox::Works::Everything, SecretStore* keychain = nullptr)
        : Desk(folder, std::move(provider), clock, Outbox::Options{.works = works, .beat = testBeat}, keychain)
    { }
    /// The owner's folder is the desk's to say.
    Desk(const QString& folder, std::unique_ptr<Provider> provider, const Clock& clock, Outbox::Options options,
        SecretStore* keychain = nullptr)
        : store(databasePath(folder))
        , accounts(store, keychain ? *keychain : secrets)
        , http(redactor, clock)
        , webFetcher(http, folder + QStringLiteral("/media"))
        , budget(providers, clock)
    {
        QObject::connect(&http, &HttpClient::sending, &budget, &RequestBudget::countSent);
        providers.add(std::move(provider));
        store.open()->start();
        accounts.load();
        options.ownerFolder = folder + QStringLiteral("/owners");
        outbox = std::make_unique<Outbox>(
            PublishingMeans{store, accounts, providers, mediaHosts, webFetcher, clock, budget, reachability, drives},
            std::move(options));
    }
    ~Desk()
    {
        outbox.reset();
        QCoreApplication::processEvents(); // jobs that ended delete themselves
        flushDeferredDeletes();
    }
    Q_DISABLE_COPY_MOVE(Desk)

    /// Adds, and waits until it is on disk; an empty id where it was refused.
    SubmissionId add(const Draft& draft, const Account& account)
    {
        const auto added = waitFor(outbox->add(draft, account));
        return added && *added ? **added : SubmissionId();
    }

    [[nodiscard]] SubmissionState state(const SubmissionId& id) const
    {
        const Submission* submission = outbox->find(id);
        if (!submission)
            qFatal("No such submission");
        return submission->state;
    }

    Store store;
    MemorySecretStore secrets;
    AccountBook accounts;
    ProviderRegistry providers;
    Redactor redactor;
    HttpClient http;
    WebFetcher webFetcher;
    MediaHostRegistry mediaHosts;
    RequestBudget budget;
    TestReachability reachability;
    MountPoints mounts;
    Drives drives{[this] { return mounts; }};
    std::unique_ptr<Outbox> outbox;
};

/// Looks into the database beside the outbox.
class Eyes {
public:
    explicit Eyes(const QString& folder)
    {
        Result<Database::Opened> opened = Database::open(databasePath(folder));
        if (!opened)
            qFatal("The test's database could not be opened");
        m_database = std::move(opened->database);
    }

    [[nodiscard]] Submission find(const SubmissionId& id) { return submissions().find(id).value(); }
    [[nodiscard]] SubmissionState state(const SubmissionId& id) { return find(id).state; }
    [[nodiscard]] QList<Submission> all() { return submissions().all().value().readable; }
    [[nodiscard]] SubmissionRepository submissions() { return SubmissionRepository(*m_database); }
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] bool run(const QString& sql) { return m_database->run(sql).has_value(); }

private:
    std::unique_ptr<Database> m_database;
};

} // namespace pinwright::test
