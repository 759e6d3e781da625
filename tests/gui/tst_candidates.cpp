// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowdesk.h"
#include "ui/library/daytext.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// What the window offers for a pin whose outcome is unknown.
class CandidatesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        prepareSettings(m_folder->filePath(u"config"_s));
        m_picture = makeJpeg(m_folder->filePath(u"look.jpg"_s));
        m_desk = std::make_unique<WindowDesk>(m_folder->path());
        m_desk->service.capabilities.lookUp = true;
        m_desk->service.answer = failure({.kind = ErrorKind::Network, .outcomeUnknown = true});
        m_desk->open();
        m_account = m_desk->addAccount(u"@shop"_s);
        m_desk->window->setView(View::Unknown);
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void notFoundOffersToCheckAgain()
    {
        m_desk->service.recent = RecentPins{{}, true};
        const SubmissionId id = send(u"Loaf"_s);
        QTRY_COMPARE(m_desk->outbox.lookUp(id).answer, LookUp::Answer::NotFound);
        select();
        QVERIFY2(said().endsWith(u"Looked for at 09:00 among the newest pins of Bread: not found."_s), qPrintable(said()));
        QVERIFY(!panel()->isVisible());
        QVERIFY(command(SubmissionCommand::CheckAgain)->isVisible());
        QCOMPARE(command(SubmissionCommand::CheckAgain)->text(), u"Check Again"_s);
        QVERIFY(command(SubmissionCommand::MarkPublished)->isVisible());
        QVERIFY(command(SubmissionCommand::SendAgain)->isVisible());
        QVERIFY(!command(SubmissionCommand::CheckNow)->isVisible());

        // The list of a service may be late.
        m_desk->service.recent = RecentPins{{pin(u"1"_s)}, true};
        command(SubmissionCommand::CheckAgain)->click();
        QTRY_COMPARE(m_desk->outbox.find(id)->state, SubmissionState::Published);
        QCOMPARE(m_desk->service.creates.size(), 1);
    }

    void markAsPublishedIsTheUsersWord()
    {
        m_desk->service.recent = failure({.kind = ErrorKind::Network});
        const SubmissionId id = send(u"Loaf"_s);
        QTRY_COMPARE(m_desk->outbox.lookUp(id).answer, LookUp::Answer::CouldNotAsk);
        select();
        QVERIFY2(said().contains(u"Could not be looked for at 09:00."_s), qPrintable(said()));
        command(SubmissionCommand::MarkPublished)->click();
        QTRY_COMPARE(m_desk->outbox.find(id)->state, SubmissionState::Published);
        QVERIFY(m_desk->outbox.find(id)->remoteId.isEmpty());
    }

    void sendAgainIsTheUsersWord()
    {
        m_desk->service.recent = RecentPins{{}, false};
        const SubmissionId id = send(u"Loaf"_s);
        QTRY_COMPARE(m_desk->outbox.lookUp(id).answer, LookUp::Answer::NotFound);
        select();
        QVERIFY2(said().endsWith(u"not found, but the list may not have reached back far enough."_s), qPrintable(said()));
        m_desk->service.answer = receipt(Receipt::State::Published, u"2"_s);
        command(SubmissionCommand::SendAgain)->click();
        QTRY_COMPARE(m_desk->outbox.find(id)->state, SubmissionState::Published);
        QCOMPARE(m_desk->service.creates.size(), 2);
    }

    void withoutAListThereIsNothingToCheck()
    {
        m_desk->service.capabilities.lookUp = false;
        send(u"Loaf"_s);
        select();
        QVERIFY(!command(SubmissionCommand::CheckAgain)->isVisible());
        QVERIFY2(said().endsWith(u"Look for it on the board, then choose."_s), qPrintable(said()));
    }

    void severalAreShownWithTheirPictures()
    {
        m_desk->service.recent = RecentPins{{pin(u"1"_s), pin(u"2"_s), pin(u"3"_s)}, true};
        const SubmissionId id = send(u"Loaf"_s);
        QTRY_COMPARE(m_desk->outbox.lookUp(id).answer, LookUp::Answer::Several);
        QVERIFY(!panel()->isVisible());
        select();
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(panel()->accessibleName(), m_desk->part<QLabel>("candidatesQuestion")->text());
        QVERIFY(panel()->accessibleName().contains(u"“Loaf”"_s));
        QTRY_COMPARE(m_desk->web.fetches.size(), 3);
        QCOMPARE(m_desk->web.fetches.at(1).address, QUrl(u"https://pins.example/2.jpg"_s));
        m_desk->web.answer({.path = makeJpeg(m_folder->filePath(u"found.jpg"_s)), .type = MediaType::Jpeg});
        for (const char* name : {"thisOneButton0", "thisOneButton1", "thisOneButton2"}) {
            auto* button = m_desk->part<QPushButton>(name);
            QCOMPARE(button->text(), u"This One"_s);
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(button);
            QVERIFY(spoken->text(QAccessible::Name).startsWith(u"This One, "_s));
        }
        m_desk->part<QToolButton>("openCandidateButton1")->click();
        QCOMPARE(m_desk->opened, QList<QUrl>{QUrl(u"https://pins.example/2"_s)});

        m_desk->part<QPushButton>("thisOneButton1")->click();
        QTRY_COMPARE(m_desk->outbox.find(id)->state, SubmissionState::Published);
        QCOMPARE(m_desk->outbox.find(id)->remoteId, RemoteId(u"2"_s));
        QTRY_VERIFY(!panel()->isVisible());
        QCOMPARE(m_desk->service.creates.size(), 1);
    }

    void twinsAreToldApartByTheSecond()
    {
        FoundPin first = pin(u"1"_s);
        FoundPin second = pin(u"2"_s);
        first.created = first.created.addSecs(27);
        second.created = second.created.addSecs(31);
        m_desk->service.recent = RecentPins{{first, second}, true};
        send(u"Loaf"_s);
        select();
        QTRY_VERIFY(panel()->isVisible());
        const auto spoken = [this](const char* name) { return m_desk->part<QPushButton>(name)->accessibleName(); };
        QCOMPARE(spoken("thisOneButton0"), u"This One, 09:00:27"_s);
        QCOMPARE(spoken("thisOneButton1"), u"This One, 09:00:31"_s);
    }

    void secondsAreShownInEveryLocale()
    {
        const QLocale before;
        const QDateTime instant(QDate(2026, 3, 10), QTime(21, 34, 56), Qt::UTC);
        for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            QLocale::setDefault(locale);
            const QString text = clockTextWithSeconds(instant, instant);
            const QString shown = locale.name() + u": "_s + text;
            QVERIFY2(text.contains(locale.toString(56)) && text.contains(locale.toString(34)), qPrintable(shown));
            QVERIFY2(!text.contains(u"UTC"_s), qPrintable(shown));
            QVERIFY2(text == text.trimmed() && !text.endsWith(u','), qPrintable(shown));
        }
        QLocale::setDefault(QLocale::c());
        QCOMPARE(clockTextWithSeconds(instant, instant), u"21:34:56"_s);
        QCOMPARE(clockTextWithSeconds(instant, instant.addDays(1)), u"Yesterday, 21:34:56"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(clockTextWithSeconds(instant, instant).simplified(), u"9:34:56 PM"_s);
        QLocale::setDefault(before);
    }

    void goesWithTheSelectionAndTheView()
    {
        m_desk->service.recent = RecentPins{{pin(u"1"_s), pin(u"2"_s)}, true};
        const SubmissionId id = send(u"Loaf"_s);
        const SubmissionId other = send(u"Rye"_s);
        QTRY_COMPARE(m_desk->outbox.lookUp(id).answer, LookUp::Answer::Several);
        QTRY_COMPARE(m_desk->outbox.lookUp(other).answer, LookUp::Answer::NotFound);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTRY_VERIFY(panel()->isVisible());
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTRY_VERIFY(!panel()->isVisible());
        list()->selectAll();
        QVERIFY(!panel()->isVisible());
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTRY_VERIFY(panel()->isVisible());
        // A fetch of a picture that is not shown any more is given up.
        QTRY_VERIFY(!m_desk->web.fetches.isEmpty() && m_desk->web.fetches.constLast().job);
        const QPointer<ScriptedJob<Media>> fetching = m_desk->web.fetches.constLast().job;
        m_desk->window->setView(View::Drafts);
        QTRY_VERIFY(!panel()->isVisible());
        QTRY_VERIFY(!fetching || fetching->cancelled);
    }

private:
    [[nodiscard]] FoundPin pin(const QString& id) const
    {
        return {
            .receipt = {.state = Receipt::State::Published, .remoteId = RemoteId(id), .url = QUrl(u"https://pins.example/"_s + id)},
            .title = u"Loaf"_s,
            .link = QString(),
            .board = BoardId(u"1"_s),
            .created = m_desk->clock.now(),
            .picture = QUrl(u"https://pins.example/%1.jpg"_s.arg(id))};
    }

    SubmissionId send(const QString& title)
    {
        const auto added = waitFor(m_desk->outbox.add(m_desk->goodDraft(m_account, m_picture, title), m_account));
        if (!added || !*added)
            qFatal("The test's pin could not be added");
        if (!QTest::qWaitFor([&] { return m_desk->outbox.find(**added)->state == SubmissionState::Unconfirmed; }))
            qFatal("The test's pin did not end");
        return **added;
    }

    [[nodiscard]] QListView* list() const { return m_desk->part<QListView>("submissionList"); }
    void select()
    {
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        list()->setCurrentIndex(list()->model()->index(0, 0));
    }
    [[nodiscard]] QWidget* panel() const { return m_desk->part<QWidget>("candidatesPanel"); }
    [[nodiscard]] QToolButton* command(SubmissionCommand command) const
    {
        return m_desk->part<QToolButton>(u"selection%1Button"_s.arg(int(command)).toLatin1().constData());
    }
    [[nodiscard]] QString said() const { return m_desk->part<QWidget>("selectionBar")->findChild<QLabel*>()->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDesk> m_desk;
    QString m_picture;
    Account m_account;
};

int main(int argc, char* argv[])
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    CandidatesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_candidates.moc"
