// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outboxdesk.h"
#include "scriptedservice.h"
#include "slowsecretstore.h"
#include "store/accountrepository.h"

#include <QSignalSpy>
#include <QTest>

namespace pinwright::test {

/// What every test of an outbox or a board catalogue begins with: a folder, a database with one account, a service in memory, a clock.
class OutboxFixture {
protected:
    OutboxFixture() = default;
    ~OutboxFixture() = default;
    Q_DISABLE_COPY_MOVE(OutboxFixture)

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_eyes = std::make_unique<Eyes>(m_folder->path());
        m_service = std::make_unique<ScriptedService>();
        m_clock.set(startOfTest);
        if (!AccountRepository(m_eyes->database()).save(m_account))
            qFatal("The test's account could not be saved");
    }
    void end()
    {
        flushDeferredDeletes();
        m_service.reset();
        m_eyes.reset();
        m_folder.reset();
    }

    /// Without `keychain` the account's secret is known for the session.
    std::unique_ptr<Desk> newDesk(Outbox::Works works = Outbox::Works::Everything, SecretStore* keychain = nullptr)
    {
        Outbox::Options options = m_options;
        options.works = works;
        auto desk =
            std::make_unique<Desk>(m_folder->path(), std::make_unique<ScriptedProvider>(*m_service), m_clock, options, keychain);
        if (!QTest::qWaitFor([&desk] { return desk->accounts.isLoaded(); }))
            qFatal("The accounts did not load");
        if (!keychain)
            desk->accounts.setSessionSecret(m_account.id, QStringLiteral("api-key"), QStringLiteral("secret"));
        return desk;
    }
    std::unique_ptr<Desk> startedDesk(Outbox::Works works = Outbox::Works::Everything, SecretStore* keychain = nullptr)
    {
        auto desk = newDesk(works, keychain);
        start(*desk);
        return desk;
    }
    /// Starts the outbox and waits until it has loaded.
    static void start(Desk& desk)
    {
        QSignalSpy loaded(desk.outbox.get(), &Outbox::loaded);
        desk.outbox->start();
        if (!loaded.wait())
            qFatal("The outbox did not load");
    }

    Draft draft(const QString& title) { return testDraft(m_folder->path(), title, m_account); }
    Draft draftAt(const QString& title, const QDateTime& utc)
    {
        Draft scheduled = draft(title);
        scheduled.schedule = scheduleAtInstant(utc, "Europe/Berlin");
        return scheduled;
    }

    /// Writes a submission as a process that is gone left it.
    SubmissionId leftBehind(const QString& title, SubmissionState state, const QString& owner = QStringLiteral("dead"))
    {
        using State = SubmissionState;
        const Draft left = draft(title);
        Submission submission{.id = SubmissionId::create(),
            .draft = left,
            .account = m_account,
            .fingerprint = fingerprintOf(left, m_account.id),
            .created = m_clock.now(),
            .changed = m_clock.now()};
        SubmissionRepository submissions = m_eyes->submissions();
        bool done = submissions.add(submission).has_value();
        if (state != State::Waiting && state != State::Missed)
            done = done && submissions.claim(submission.id, owner, m_clock.now()).value();
        if (done && state != State::Waiting && state != State::Missed && state != State::Preparing)
            done = submissions.arm(submission.id, owner, m_clock.now()).value();
        if (done && state != State::Waiting && state != State::Preparing && state != State::Armed) {
            const State before = state == State::Missed ? State::Waiting : State::Armed;
            submission.state = state;
            if (state == State::Processing || state == State::Scheduled)
                submission.remoteId = RemoteId(QStringLiteral("r-") + title);
            done = submissions.conclude(submission, before).value();
        }
        if (!done)
            qFatal("The test's submission could not be written");
        return submission.id;
    }

    const Account m_account = testAccount(QStringLiteral("scripted"));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Eyes> m_eyes;
    std::unique_ptr<ScriptedService> m_service;
    TestClock m_clock;
    Outbox::Options m_options{.beat = testBeat}; ///< of every desk, but for the folder and what it works on
};

} // namespace pinwright::test
