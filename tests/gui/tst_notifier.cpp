// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/notificationservice.h"
#include "gui/windowdesk.h"
#include "ui/mainwindow/notifier.h"
#include "ui/mainwindow/queuenews.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// Runs on a message bus of its own.
class NotifierTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"Pinwright"_s);
        QGuiApplication::setDesktopFileName(u"org.pinwright.pinwright"_s);
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        prepareSettings(m_folder->filePath(u"config"_s));
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void showsWhatItIsTold()
    {
        NotificationService service;
        Notifier notifier;
        notifier.show({.summary = u"2 pins published"_s, .body = u"@shop"_s});
        QTRY_COMPARE(service.shown.size(), 1);
        const auto& shown = service.shown.constFirst();
        QCOMPARE(shown.program, u"Pinwright"_s);
        QCOMPARE(shown.summary, u"2 pins published"_s);
        QCOMPARE(shown.body, u"@shop"_s);
        QCOMPARE(shown.replaces, 0U);
        QCOMPARE(shown.actions.constFirst(), u"default"_s);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.pinwright.pinwright"_s);
    }

    void markupOfOthersStaysText_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("reads markup") << QStringList{u"body"_s, u"body-markup"_s}
                                      << u"&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;&lt;img src=&quot;x&quot;&gt;"_s;
        QTest::newRow("reads text") << QStringList{u"body"_s} << u"<b>Tom & Jerry</b><img src=\"x\">"_s;
    }

    void markupOfOthersStaysText()
    {
        QFETCH(const QStringList, capabilities);
        QFETCH(const QString, body);
        NotificationService service;
        service.capabilities = capabilities;
        Notifier notifier;
        notifier.show({.summary = u"Published"_s, .body = u"<b>Tom & Jerry</b><img src=\"x\">"_s});
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.constFirst().body, body);
    }

    void oneIsReplacedInsteadOfMany()
    {
        NotificationService service;
        Notifier notifier;
        notifier.show({.summary = u"1"_s, .body = {}});
        QTRY_COMPARE(service.shown.size(), 1);
        const uint id = service.shown.constFirst().id;
        // Those in between come too late to matter.
        for (int i = 2; i <= 20; ++i)
            notifier.show({.summary = QString::number(i), .body = {}});
        QTRY_COMPARE(service.shown.constLast().summary, u"20"_s);
        QVERIFY2(service.shown.size() <= 3, qPrintable(QString::number(service.shown.size())));
        for (qsizetype i = 1; i < service.shown.size(); ++i)
            QCOMPARE(service.shown.at(i).replaces, id);
    }

    void oneThatTheUserClosedIsNotReplaced()
    {
        NotificationService service;
        Notifier notifier;
        notifier.show({.summary = u"1"_s, .body = {}});
        QTRY_COMPARE(service.shown.size(), 1);
        QSignalSpy activated(&notifier, &Notifier::activated);
        service.userCloses(service.shown.constFirst().id);
        service.click(service.shown.constFirst().id); // too late, and tells when both signals have arrived
        service.click(7);
        notifier.show({.summary = u"2"_s, .body = {}});
        QTRY_COMPARE(service.shown.size(), 2);
        QCOMPARE(service.shown.constLast().replaces, 0U);
        QCOMPARE(activated.size(), 0);
    }

    void aClickIsForItsOwnNotificationOnly()
    {
        NotificationService service;
        Notifier notifier;
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show({.summary = u"1"_s, .body = {}});
        QTRY_COMPARE(service.shown.size(), 1);
        QTest::qWait(50); // until the id is known here
        const uint id = service.shown.constFirst().id;
        service.click(id + 1);
        service.click(id, u"settings"_s);
        service.click(id);
        QTRY_COMPARE(activated.size(), 1);
    }

    void isTakenBack()
    {
        NotificationService service;
        Notifier notifier;
        // While the service is answering.
        service.onShow = [&notifier] { notifier.withdraw(); };
        notifier.show({.summary = u"1"_s, .body = {}});
        QTRY_COMPARE(service.closed, QList<uint>{41});
        // Before it was asked.
        service.onShow = {};
        notifier.show({.summary = u"2"_s, .body = {}});
        notifier.withdraw();
        notifier.show({.summary = u"3"_s, .body = {}});
        QTRY_COMPARE(service.shown.constLast().summary, u"3"_s);
        QCOMPARE(service.shown.size(), 2);
    }

    void withoutServiceNothingHappens()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        Notifier notifier;
        notifier.show({.summary = u"1"_s, .body = {}});
        QTest::qWait(100);
        notifier.withdraw();
        // One that starts later gets what is told later.
        NotificationService service;
        notifier.show({.summary = u"2"_s, .body = {}});
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.constFirst().summary, u"2"_s);
    }

    void aBatchThatEndsInTheBackgroundIsToldOnce()
    {
        NotificationService service;
        open();
        m_desk->window->hide();
        m_desk->service.answer = published();
        for (const QString& title : {u"Rye"_s, u"Oat"_s, u"Spelt"_s})
            send(title);
        QTRY_COMPARE(service.shown.size(), 1);
        QTRY_COMPARE(service.shown.constLast().summary, u"3 pins published"_s);
        QCOMPARE(service.shown.constLast().body, u"@shop"_s);

        QTest::qWait(50);
        service.click(service.shown.constLast().id);
        QTRY_VERIFY(m_desk->window->isVisible());
        QCOMPARE(m_desk->part<QListView>("submissionList")->model()->rowCount(), 3);
        // Seen: taken back.
        QTRY_COMPARE(service.closed, QList<uint>{service.shown.constLast().id});
    }

    void whatHappensInFrontIsNotTold()
    {
        NotificationService service;
        open();
        QTRY_VERIFY(QApplication::activeWindow());
        m_desk->service.answer = published();
        send(u"Rye"_s);
        send(u"Oat"_s);
        QTRY_COMPARE(count(SubmissionState::Published), 2);
        QTest::qWait(400); // longer than it waits before it tells
        m_desk->window->hide();
        send(u"Spelt"_s);
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.constFirst().summary, u"1 pins published"_s);
        QCOMPARE(service.shown.constFirst().body, u"“Spelt”"_s);
    }

    void failuresAreCountedAndTheirReasonIsEscaped()
    {
        NotificationService service;
        open();
        m_desk->window->hide();
        m_desk->service.answers.push_back(published());
        m_desk->service.answers.push_back(
            failure({.kind = ErrorKind::Rejected, .httpStatus = 422, .detail = u"<a href=x>too small</a>"_s}));
        send(u"Rye"_s);
        send(u"Tom & Jerry"_s);
        QTRY_COMPARE(count(SubmissionState::Failed), 1);
        QTRY_VERIFY(!service.shown.isEmpty());
        QTRY_COMPARE(service.shown.constLast().summary, u"1 pins published and 1 need attention"_s);
        const QString body = service.shown.constLast().body;
        QVERIFY2(body.startsWith(u"“Tom &amp; Jerry”: "_s), qPrintable(body));
        QVERIFY2(body.contains(u"&lt;a href=x&gt;too small"_s), qPrintable(body));
    }

    void aMissedPinIsTold()
    {
        NotificationService service;
        open();
        m_desk->window->hide();
        Draft draft = m_desk->goodDraft(m_account, m_picture, u"Rye"_s);
        draft.schedule = scheduleAtInstant(m_desk->clock.now().addSecs(600), systemZone());
        (void)waitFor(m_desk->outbox.add(draft, m_account));
        QTRY_COMPARE(m_desk->outbox.heldCount(), 1);
        m_desk->clock.advance(std::chrono::hours(3));
        QTRY_COMPARE(count(SubmissionState::Missed), 1);
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.constFirst().summary, u"1 pins missed their time"_s);
        QVERIFY2(service.shown.constFirst().body.startsWith(u"“Rye”: "_s), qPrintable(service.shown.constFirst().body));
    }

    void aRefusedSignInIsToldOnce()
    {
        NotificationService service;
        open(RetryPolicy());
        m_desk->window->hide();
        m_desk->service.answer = failure({.kind = ErrorKind::Authentication, .httpStatus = 401});
        for (int i = 0; i < 5; ++i)
            send(u"Pin %1"_s.arg(i));
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.constFirst().summary, u"Sign-in of @shop was refused: 5 pins wait."_s);
        QTest::qWait(50);
        service.click(service.shown.constLast().id);
        QTRY_VERIFY(m_desk->window->isVisible());
        QCOMPARE(m_desk->part<QListView>("submissionList")->model()->rowCount(), 5);
        QCOMPARE(service.shown.size(), 1);
    }

private:
    void open(std::optional<RetryPolicy> retry = {})
    {
        m_desk = std::make_unique<WindowDesk>(m_folder->path(), retry);
        m_desk->notifications = true;
        m_picture = makeJpeg(m_folder->filePath(u"look.jpg"_s));
        m_desk->open();
        m_account = m_desk->addAccount(u"@shop"_s);
    }

    void send(const QString& title)
    {
        (void)waitFor(m_desk->outbox.add(m_desk->goodDraft(m_account, m_picture, title), m_account));
    }

    [[nodiscard]] static Receipt published() { return receipt(Receipt::State::Published); }

    [[nodiscard]] int count(SubmissionState state) const
    {
        const QList<Submission>& all = m_desk->outbox.submissions();
        return int(
            std::count_if(all.cbegin(), all.cend(), [state](const Submission& submission) { return submission.state == state; }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDesk> m_desk;
    Account m_account;
    QString m_picture;
};

QTEST_MAIN(NotifierTest)
#include "tst_notifier.moc"
