// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowdesk.h"
#include "publishing/outcome.h"
#include "ui/library/scheduledmodel.h"

#include <QAccessible>
#include <QAction>
#include <QDateEdit>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSessionManager>
#include <QSystemTrayIcon>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

#include <array>
#include <cstddef>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray zone("Europe/Berlin");

} // namespace

/// The clock stands at Tuesday 10 March 2026, 10:00 in Berlin, where the window runs.
class ScheduledTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(systemZone(), zone);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        prepareSettings(m_folder->filePath(u"config"_s));
        QSettings().clear();
        m_picture = makeJpeg(m_folder->filePath(u"look.jpg"_s));
        start();
        m_account = m_desk->addAccount(u"@shop"_s);
    }

    void cleanup()
    {
        QGuiApplication::setQuitOnLastWindowClosed(true);
        m_desk.reset();
        m_folder.reset();
    }

    void emptyViewSaysWhatItIsFor()
    {
        open();
        auto* page = m_desk->part<QWidget>("emptyPage");
        QVERIFY(page->isVisible());
        QVERIFY(!list()->isVisible());
        schedule(u"one"_s, day(11), QTime(9, 0));
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(!page->isVisible());
    }

    void standsByDayWithTheDaysToCome()
    {
        schedule(u"later"_s, day(14), QTime(8, 0));
        schedule(u"today"_s, day(10), QTime(18, 30));
        schedule(u"soon"_s, day(10), QTime(12, 15));
        schedule(u"far"_s, QDate(2027, 1, 5), QTime(9, 0));
        open();
        QTRY_COMPARE(rows(),
            QStringList({u"Today"_s, u"soon"_s, u"today"_s, u"Tomorrow"_s, u"Thu 12 Mar"_s, u"Fri 13 Mar"_s, u"Sat 14 Mar"_s,
                u"later"_s, u"Sun 15 Mar"_s, u"Mon 16 Mar"_s, u"Tue 5 Jan 2027"_s, u"far"_s}));
        const QModelIndex soon = indexOf(u"soon"_s);
        const PinRow row = soon.data(PinRowRole).value<PinRow>();
        QCOMPARE(row.time, u"12:15"_s);
        QCOMPARE(row.details(), QStringList({u"Bread"_s, u"@shop"_s}));
        QCOMPARE(row.state, u"This Computer"_s);
        QCOMPARE(soon.data(Qt::AccessibleTextRole).toString(), u"12:15, soon, Bread, @shop, This Computer"_s);
        QVERIFY(!indexOf(u"Tomorrow"_s).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(m_desk->part<QLabel>("libraryCount")->text() == u"4"_s);

        // With a search, only the days that have matches.
        m_desk->part<QLineEdit>("searchField")->setText(u"later"_s);
        QTRY_COMPARE(rows(), QStringList({u"Sat 14 Mar"_s, u"later"_s}));
    }

    void timesOfOtherZonesAreShownByTheClockHere()
    {
        scheduleAs(u"abroad"_s, scheduleAt(day(10), QTime(21, 0), "America/New_York"));
        open();
        QTRY_VERIFY(indexOf(u"abroad"_s).isValid());
        // 21:00 in New York (summer time began on 8 March) is 02:00 of the next day here.
        QCOMPARE(rows().at(rows().indexOf(u"abroad"_s) - 1), u"Tomorrow"_s);
        const PinRow row = indexOf(u"abroad"_s).data(PinRowRole).value<PinRow>();
        QCOMPARE(row.time, u"02:00"_s);
        QVERIFY2(row.details().constLast().contains(u"New_York"_s), qPrintable(row.details().constLast()));
    }

    void keysMoveAndUndoBringsBack()
    {
        const SubmissionId id = schedule(u"one"_s, day(11), QTime(9, 0));
        open();
        select(u"one"_s);
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier); // before the first is on disk
        QTRY_COMPARE(timeOf(id), QTime(9, 30));
        QVERIFY(m_desk->part<QWidget>("undoBar")->isVisible());
        QCOMPARE(m_desk->part<QWidget>("undoBar")->accessibleName(), u"“one” moved to Tomorrow, 09:30."_s);
        QCOMPARE(selectedTitle(), u"one"_s);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(timeOf(id), QTime(9, 15));
        QTest::keyClick(list(), Qt::Key_PageDown, Qt::AltModifier);
        QTRY_COMPARE(dateOf(id), day(12));
        QCOMPARE(timeOf(id), QTime(9, 15));
        QTest::keyClick(list(), Qt::Key_PageUp, Qt::AltModifier);
        QTRY_COMPARE(dateOf(id), day(11));
        QTRY_COMPARE(selectedTitle(), u"one"_s);
        // Presses that follow each other are one step.
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(timeOf(id), QTime(9, 0));
        QVERIFY(!m_desk->part<QAction>("undoAction")->isEnabled());
        m_desk->part<QAction>("redoAction")->trigger();
        QTRY_COMPARE(timeOf(id), QTime(9, 15));
        QCOMPARE(m_desk->service.creates.size(), 0);
    }

    void draggingToAnotherDayKeepsTheTimeOfDay()
    {
        const SubmissionId id = schedule(u"one"_s, day(11), QTime(9, 45));
        open();
        QTRY_VERIFY(indexOf(u"one"_s).isValid());
        QVERIFY(indexOf(u"one"_s).flags().testFlag(Qt::ItemIsDragEnabled));
        drop(u"one"_s, u"Sun 15 Mar"_s);
        QTRY_COMPARE(dateOf(id), day(15));
        QCOMPARE(timeOf(id), QTime(9, 45));
        QVERIFY(m_desk->part<QWidget>("undoBar")->isVisible());
        m_desk->part<QPushButton>("undoButton")->click();
        QTRY_COMPARE(dateOf(id), day(11));
        // The heading of the day of another row does, too.
        const SubmissionId other = schedule(u"two"_s, day(13), QTime(20, 0));
        QTRY_VERIFY(indexOf(u"two"_s).isValid());
        drop(u"one"_s, u"two"_s);
        QTRY_COMPARE(dateOf(id), day(13));
        QCOMPARE(dateOf(other), day(13));
    }

    void aTimeThatHasPassedIsRefusedWithTheNext()
    {
        const SubmissionId id = schedule(u"one"_s, day(10), QTime(10, 10));
        open();
        select(u"one"_s);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        auto* bar = m_desk->part<QWidget>("rescheduleBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(m_desk->part<QWidget>("rescheduleProblem")->isVisible());
        QVERIFY(!m_desk->part<QPushButton>("rescheduleAcceptButton")->isEnabled());
        QCOMPARE(timeOf(id), QTime(10, 10));
        bar->findChild<QPushButton*>(u"useProposalButton"_s)->click();
        QVERIFY(!m_desk->part<QWidget>("rescheduleProblem")->isVisible());
        m_desk->part<QPushButton>("rescheduleAcceptButton")->click();
        QTRY_COMPARE(dateOf(id), day(11));
        QCOMPARE(timeOf(id), QTime(9, 55));
        QVERIFY(!bar->isVisible());
    }

    void aTimeThatDoesNotExistIsRefusedWithTheNext()
    {
        // Clocks go from 02:00 to 03:00 on 29 March.
        const SubmissionId id = schedule(u"one"_s, day(28), QTime(2, 30));
        open();
        select(u"one"_s);
        QTest::keyClick(list(), Qt::Key_PageDown, Qt::AltModifier);
        auto* bar = m_desk->part<QWidget>("rescheduleBar");
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(dateOf(id), day(28));
        auto* use = bar->findChild<QPushButton*>(u"useProposalButton"_s);
        QVERIFY(use);
        QCOMPARE(use->text(), u"Use 03:00"_s);
        use->click();
        m_desk->part<QPushButton>("rescheduleAcceptButton")->click();
        QTRY_COMPARE(dateOf(id), day(29));
        QCOMPARE(timeOf(id), QTime(3, 0));
    }

    void theEditorSetsAnyTime()
    {
        const SubmissionId id = schedule(u"one"_s, day(11), QTime(9, 0));
        open();
        select(u"one"_s);
        emit list() -> activated(list()->currentIndex());
        auto* bar = m_desk->part<QWidget>("rescheduleBar");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), u"Another time for “one”"_s);
        QVERIFY(!m_desk->part<QWidget>("selectionBar")->isVisible());
        bar->findChild<QDateEdit*>(u"dateField"_s)->setDate(day(20));
        bar->findChild<QTimeEdit*>(u"timeField"_s)->setTime(QTime(7, 5));
        m_desk->part<QPushButton>("rescheduleAcceptButton")->click();
        QTRY_COMPARE(dateOf(id), day(20));
        QCOMPARE(timeOf(id), QTime(7, 5));
        QTRY_COMPARE(selectedTitle(), u"one"_s);

        // Escape leaves it as it is.
        m_desk->part<QAction>("rescheduleAction")->trigger();
        QVERIFY(bar->isVisible());
        bar->findChild<QTimeEdit*>(u"timeField"_s)->setTime(QTime(8, 0));
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(timeOf(id), QTime(7, 5));
    }

    void backToDraftsAndAgain()
    {
        schedule(u"one"_s, day(11), QTime(9, 0));
        open();
        select(u"one"_s);
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!m_desk->part<QWidget>("undoBar")->isVisible()); // not before it is done
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        QCOMPARE(m_desk->drafts.at(0).title, u"one"_s);
        QVERIFY(m_desk->drafts.at(0).schedule);
        QTRY_VERIFY(!indexOf(u"one"_s).isValid());
        QVERIFY(m_desk->part<QWidget>("undoBar")->isVisible());
        QCOMPARE(m_desk->outbox.heldCount(), 0);
        m_desk->part<QPushButton>("undoButton")->click();
        QTRY_COMPARE(m_desk->outbox.heldCount(), 1);
        QTRY_COMPARE(m_desk->drafts.size(), 0);
        QTRY_VERIFY(indexOf(u"one"_s).isValid());
        m_desk->part<QAction>("redoAction")->trigger();
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        QCOMPARE(m_desk->outbox.heldCount(), 0);

        // Nothing stands in two places after the next start.
        m_desk->part<QAction>("undoAction")->trigger();
        QTRY_COMPARE(m_desk->drafts.size(), 0);
        start();
        QCOMPARE(m_desk->drafts.size(), 0);
        QCOMPARE(m_desk->outbox.heldCount(), 1);
        QCOMPARE(m_desk->service.creates.size(), 0);
    }

    void tellsOfWhatDidNotComeBack()
    {
        const SubmissionId id = schedule(u"one"_s, day(11), QTime(9, 0));
        schedule(u"two"_s, day(12), QTime(9, 0));
        open();
        QTRY_VERIFY(indexOf(u"two"_s).isValid());
        list()->setFocus();
        list()->selectAll();
        // Another process begins with one of them.
        Submission begun = *m_desk->outbox.find(id);
        begun.state = SubmissionState::Preparing;
        m_desk->store
            .run<std::optional<Submission>>([begun](Database& db) { return commitOutcome(db, begun, SubmissionState::Waiting); })
            ->start();
        QTest::keyClick(list(), Qt::Key_Delete);
        auto* undo = m_desk->part<QWidget>("undoBar");
        QTRY_VERIFY(undo->isVisible());
        QVERIFY2(undo->accessibleName().contains(u'1'), qPrintable(undo->accessibleName()));
        auto* banner = m_desk->part<QWidget>("scheduleBanner");
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->accessibleName().contains(u"taken back"_s), qPrintable(banner->accessibleName()));
        QCOMPARE(m_desk->drafts.size(), 1);
        QCOMPARE(m_desk->drafts.at(0).title, u"two"_s);
        QTRY_COMPARE(m_desk->outbox.find(id)->state, SubmissionState::Preparing);

        // What did not come back has nothing to undo.
        m_desk->part<QPushButton>("undoButton")->click();
        QTRY_COMPARE(m_desk->drafts.size(), 0);
        QTRY_COMPARE(m_desk->outbox.heldCount(), 1);
        QCOMPARE(m_desk->outbox.submissions().size(), 3);
    }

    void narrowBarHasItsSentenceAboveTheButtons()
    {
        schedule(u"one"_s, day(11), QTime(9, 0));
        m_window->resize(1280, 800);
        open();
        select(u"one"_s);
        auto* bar = m_desk->part<QWidget>("selectionBar");
        const auto* sentence = bar->findChild<QLabel*>();
        const auto buttons = [bar] {
            QList<QToolButton*> shown = bar->findChildren<QToolButton*>();
            shown.removeIf([](const QToolButton* button) { return !button->isVisible(); });
            return shown;
        };
        QTRY_COMPARE(buttons().size(), 3);
        QTRY_VERIFY(sentence->geometry().right() < buttons().constFirst()->x());

        m_window->resize(600, 640);
        for (QToolButton* button : buttons())
            button->setText(button->text() + u" in a language that needs more room"_s);
        QTRY_VERIFY(sentence->geometry().bottom() < buttons().constFirst()->y());
        QVERIFY(sentence->width() > bar->width() - 40);
        for (const QToolButton* button : buttons())
            QVERIFY(bar->rect().contains(button->geometry()));
    }

    void publishNowSendsOnce()
    {
        schedule(u"one"_s, day(11), QTime(9, 0));
        m_desk->service.answer = receipt(Receipt::State::Published);
        open();
        select(u"one"_s);
        m_desk->part<QAction>("publishNowAction")->trigger();
        QTRY_COMPARE(m_desk->outbox.submissions().constFirst().state, SubmissionState::Published);
        QCOMPARE(m_desk->service.createsOf(u"one"_s), 1);
        QTRY_VERIFY(!indexOf(u"one"_s).isValid());
        // What was sent has nothing to move.
        QVERIFY(!m_desk->part<QAction>("moveLaterAction")->isEnabled());
    }

    void whatTheServiceHasStaysWithIt()
    {
        m_desk->service.capabilities.ownScheduling = true;
        m_desk->service.answer = receipt(Receipt::State::Scheduled);
        const SubmissionId id = schedule(u"theirs"_s, day(11), QTime(9, 0));
        QTRY_COMPARE(m_desk->outbox.find(id)->state, SubmissionState::Scheduled);
        QVERIFY(!m_window->findChild<QWidget*>(u"scheduleNoteBanner"_s));
        open();
        select(u"theirs"_s);
        const PinRow row = indexOf(u"theirs"_s).data(PinRowRole).value<PinRow>();
        QCOMPARE(row.state, u"At Practice"_s);
        QVERIFY(!indexOf(u"theirs"_s).flags().testFlag(Qt::ItemIsDragEnabled));
        for (const char* name :
            {"moveEarlierAction", "moveLaterAction", "rescheduleAction", "publishNowAction", "backToDraftsAction"})
            QVERIFY2(!m_desk->part<QAction>(name)->isEnabled(), name);
        const auto* bar = m_desk->part<QWidget>("selectionBar");
        QVERIFY(bar->isVisible());
        const QString said = bar->findChild<QLabel*>()->text();
        QVERIFY2(said.contains(u"can only be changed at Practice"_s), qPrintable(said));
        // It does not need this program.
        QVERIFY(m_window->close());
    }

    void missedPinsOfferWhatHelps()
    {
        const SubmissionId first = schedule(u"late"_s, day(10), QTime(10, 30));
        const SubmissionId second = schedule(u"later"_s, day(10), QTime(10, 31));
        m_desk->clock.advance(std::chrono::hours(3));
        QTRY_COMPARE(m_desk->outbox.find(first)->state, SubmissionState::Missed);
        QTRY_COMPARE(m_desk->outbox.find(second)->state, SubmissionState::Missed);
        m_window->setView(View::Failed);
        const auto* missed = m_desk->part<QListView>("submissionList");
        QCOMPARE(missed->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            const QString when = missed->model()->index(row, 0).data(PinRowRole).value<PinRow>().when;
            QVERIFY2(when.contains(u":3"_s), qPrintable(when)); // when it was due
        }
        m_desk->service.answer = receipt(Receipt::State::Published);
        auto* activity = m_desk->part<QWidget>("activityDock");
        QList<QToolButton*> buttons;
        for (QToolButton* button : activity->findChildren<QToolButton*>(u"rescheduleButton"_s))
            buttons.append(button->isVisible() ? button : nullptr);
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons.constFirst() && buttons.constLast());
        const auto reschedule = [&](const QString& title) {
            for (QToolButton* button : buttons) {
                if (button->accessibleName().contains(u"“%1”"_s.arg(title)))
                    button->click();
            }
        };
        reschedule(u"late"_s);
        auto* bar = m_desk->part<QWidget>("rescheduleBar");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), u"Another time for “late”"_s);
        QVERIFY(m_desk->part<QWidget>("rescheduleProblem")->isVisible());
        bar->findChild<QPushButton*>(u"useProposalButton"_s)->click();
        m_desk->part<QPushButton>("rescheduleAcceptButton")->click();
        QTRY_COMPARE(m_desk->outbox.find(first)->state, SubmissionState::Waiting);
        QCOMPARE(dateOf(first), day(11));
        QCOMPARE(m_desk->service.creates.size(), 0);

        for (QToolButton* button : activity->findChildren<QToolButton*>(u"publishNowButton"_s)) {
            if (button->accessibleName().contains(u"“later”"_s))
                button->click();
        }
        QTRY_COMPARE(m_desk->outbox.find(second)->state, SubmissionState::Published);
        QCOMPARE(m_desk->service.createsOf(u"later"_s), 1);
        QCOMPARE(m_desk->service.createsOf(u"late"_s), 0);
    }

    void theFirstScheduleIsExplainedOnce()
    {
        schedule(u"one"_s, day(11), QTime(9, 0));
        auto* note = m_window->findChild<QWidget*>(u"scheduleNoteBanner"_s);
        QVERIFY(note);
        QVERIFY(note->accessibleName().contains(u"It must be running then."_s));
        QVERIFY(!entry().isOn());
        note->findChild<QPushButton*>(u"startWithSessionButton"_s)->click();
        QVERIFY(entry().isOn());
        QVERIFY(m_desk->part<QAction>("startWithSessionAction")->isChecked());
        QTRY_VERIFY(!m_window->findChild<QWidget*>(u"scheduleNoteBanner"_s));
        schedule(u"two"_s, day(12), QTime(9, 0));
        QVERIFY(!m_window->findChild<QWidget*>(u"scheduleNoteBanner"_s));
        m_desk->part<QAction>("startWithSessionAction")->trigger();
        QVERIFY(!entry().isOn());
        schedule(u"three"_s, day(13), QTime(9, 0));
        QVERIFY(!m_window->findChild<QWidget*>(u"scheduleNoteBanner"_s));
    }

    void theNoteStaysAway()
    {
        schedule(u"one"_s, day(11), QTime(9, 0));
        auto* note = m_desk->part<QWidget>("scheduleNoteBanner");
        note->findChild<QToolButton*>(u"closeBannerButton"_s)->click();
        start();
        schedule(u"two"_s, day(12), QTime(9, 0));
        QVERIFY(!m_window->findChild<QWidget*>(u"scheduleNoteBanner"_s));
    }

    void whereItCannotStartWithTheSessionItSaysSo()
    {
        QFile inTheWay(m_folder->filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        auto* action = m_desk->part<QAction>("startWithSessionAction");
        action->trigger();
        QVERIFY(!action->isChecked());
        auto* banner = m_desk->part<QWidget>("autostartBanner");
        QVERIFY2(banner->accessibleName().contains(u"autostart"_s), qPrintable(banner->accessibleName()));
    }

    void closesAtOnceWhereNothingWaits()
    {
        QVERIFY(m_window->close());
        QVERIFY(!m_window->findChild<QWidget*>(u"quitBanner"_s));
    }

    void asksBeforeItCloses()
    {
        schedule(u"one"_s, day(10), QTime(18, 0));
        schedule(u"two"_s, day(10), QTime(19, 0));
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        auto* banner = m_desk->part<QWidget>("quitBanner");
        QCOMPARE(banner->accessibleName(), u"2 pins are scheduled before tomorrow. They are sent only while Pinwright runs."_s);
        banner->findChild<QPushButton*>(u"keepRunningButton"_s)->click();
        QVERIFY(!m_window->isVisible());
        QVERIFY(icon()->isVisible());
        QCOMPARE(m_desk->quits, 0);
        // Back, as by a second start.
        m_window->raiseWindow();
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_window->findChild<QWidget*>(u"quitBanner"_s) || !m_window->findChild<QWidget*>(u"quitBanner"_s)->isVisible());
        // By key, and answered with Quit.
        schedule(u"three"_s, day(12), QTime(9, 0));
        QTest::keyClick(m_window, Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(m_desk->quits, 0);
        QTRY_VERIFY(visibleBanner());
        const QWidget* again = visibleBanner();
        QCOMPARE(again->accessibleName(), u"3 pins are scheduled. Next: Today, 18:00. They are sent only while Pinwright runs."_s);
        again->findChild<QPushButton*>(u"quitNowButton"_s)->click();
        QCOMPARE(m_desk->quits, 1);
        QVERIFY(m_window->close());
    }

    void theQuestionSpeaksOfWhatWaits()
    {
        const SubmissionId first = schedule(u"one"_s, day(10), QTime(18, 0));
        schedule(u"two"_s, day(10), QTime(19, 0));
        QVERIFY(!m_window->close());
        m_desk->outbox.cancel(first);
        QTRY_VERIFY(visibleBanner() && visibleBanner()->accessibleName().startsWith(u"1 pin"_s));
        m_desk->outbox.cancel(m_desk->outbox.submissions().constFirst().id);
        QTRY_VERIFY(!visibleBanner());
        QVERIFY(m_window->close());
    }

    void closedAgainIsAnAnswer()
    {
        schedule(u"one"_s, day(10), QTime(18, 0));
        QVERIFY(!m_window->close());
        QVERIFY(m_window->close());
    }

    void aClosedQuestionIsAskedAgain()
    {
        schedule(u"one"_s, day(10), QTime(18, 0));
        QVERIFY(!m_window->close());
        m_desk->part<QWidget>("quitBanner")->findChild<QToolButton*>(u"closeBannerButton"_s)->click();
        QVERIFY(!m_window->close());
        QTRY_VERIFY(visibleBanner());
    }

    void mayHideWithoutAsking()
    {
        schedule(u"one"_s, day(10), QTime(18, 0));
        m_desk->part<QAction>("keepRunningAction")->trigger();
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        QVERIFY(!m_window->findChild<QWidget*>(u"quitBanner"_s));
        // Remembered.
        start();
        QVERIFY(m_desk->part<QAction>("keepRunningAction")->isChecked());
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());

        // Where there is no tray, it does not vanish unasked.
        start();
        m_desk->hasTray = false;
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        auto* banner = m_desk->part<QWidget>("quitBanner");
        QVERIFY(banner->accessibleName().contains(u"Starting it again brings the window back."_s));
        banner->findChild<QPushButton*>(u"keepRunningButton"_s)->click();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!icon()->isVisible());
    }

    void theSessionsEndIsNotKeptWaiting()
    {
        schedule(u"one"_s, day(10), QTime(18, 0));
        // Only Qt makes session managers, and nobody looks into this one.
        alignas(QSessionManager) std::array<std::byte, sizeof(QSessionManager)> place{};
        emit qApp->commitDataRequest(*reinterpret_cast<QSessionManager*>(place.data()));
        QVERIFY(m_window->close());
    }

    void theTrayHasTheNextPins()
    {
        QVERIFY(!icon()->isVisible());
        for (int i = 7; i > 0; --i)
            schedule(u"pin & %1"_s.arg(i), day(10 + i), QTime(9, 0));
        QVERIFY(icon()->isVisible());
        QStringList texts;
        for (const QAction* action : icon()->contextMenu()->actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        QCOMPARE(texts,
            QStringList({u"Open Pinwright"_s, u"Tomorrow, 09:00: pin && 1"_s, u"Thu 12 Mar, 09:00: pin && 2"_s,
                u"Fri 13 Mar, 09:00: pin && 3"_s, u"Sat 14 Mar, 09:00: pin && 4"_s, u"Sun 15 Mar, 09:00: pin && 5"_s, u"Quit"_s}));
        m_window->hide();
        icon()->contextMenu()->actions().at(3)->trigger();
        QVERIFY(m_window->isVisible());
        QTRY_COMPARE(selectedTitle(), u"pin & 2"_s);
        icon()->contextMenu()->actions().constLast()->trigger();
        QCOMPARE(m_desk->quits, 1);
        m_desk->outbox.cancel(m_desk->outbox.submissions().constFirst().id);
        QTRY_COMPARE(m_desk->outbox.heldCount(), 6);
        QVERIFY(icon()->isVisible());
    }

    void endsInTheBackgroundOnceAllIsSent()
    {
        const SubmissionId id = schedule(u"one"_s, day(10), QTime(10, 30));
        QVERIFY(!m_window->close());
        m_desk->part<QWidget>("quitBanner")->findChild<QPushButton*>(u"keepRunningButton"_s)->click();
        QVERIFY(!m_window->isVisible());
        m_desk->service.answer = receipt(Receipt::State::Published);
        m_desk->clock.advance(std::chrono::minutes(31));
        QTRY_COMPARE(m_desk->outbox.find(id)->state, SubmissionState::Published);
        QTRY_VERIFY(m_desk->quits > 0);
    }

    void startsInTheBackgroundOnlyForSomething()
    {
        schedule(u"one"_s, day(11), QTime(9, 0));
        start(Start::Hidden);
        QVERIFY(!m_window->isVisible());
        QVERIFY(icon()->isVisible());
        QTRY_COMPARE(m_desk->outbox.heldCount(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(m_desk->quits, 0);
        m_window->raiseWindow();
        QVERIFY(m_window->isVisible());
        open();
        select(u"one"_s);
        m_desk->part<QAction>("backToDraftsAction")->trigger();
        QTRY_COMPARE(m_desk->outbox.heldCount(), 0);
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        QVERIFY(!icon()->isVisible());
        QCOMPARE(m_desk->quits, 0);
        start(Start::Hidden);
        QTRY_VERIFY(m_desk->quits > 0);
    }

    void everyPartHasAName()
    {
        QAccessible::setActive(true);
        schedule(u"one"_s, day(11), QTime(9, 0));
        open();
        select(u"one"_s);
        m_desk->part<QAction>("rescheduleAction")->trigger();
        QVERIFY(!m_window->close());
        const QList<QWidget*> all = m_window->findChildren<QWidget*>();
        int seen = 0;
        for (QWidget* widget : all) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible()
                || widget->objectName().startsWith("qt_"_L1) || widget->inherits("QMenuBar") || widget->inherits("QScrollBar"))
                continue;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            ++seen;
        }
        QVERIFY(seen > 10);
    }

private:
    enum class Start { Shown, Hidden };

    void start(Start how = Start::Shown)
    {
        const QDateTime now = m_desk ? m_desk->clock.now() : startOfTest;
        m_desk.reset();
        m_desk = std::make_unique<WindowDesk>(m_folder->path());
        m_desk->clock.set(now);
        if (how == Start::Shown) {
            m_desk->open();
        } else {
            m_desk->openHidden();
        }
        m_window = m_desk->window.get();
    }

    void open() { m_window->setView(View::Scheduled); }

    static QDate day(int day) { return QDate(2026, 3, day); }

    SubmissionId schedule(const QString& title, QDate date, QTime time) { return scheduleAs(title, scheduleAt(date, time, zone)); }

    SubmissionId scheduleAs(const QString& title, const Schedule& when)
    {
        Draft draft = m_desk->goodDraft(m_account, m_picture, title);
        draft.schedule = when;
        m_desk->add({draft});
        const auto added = waitFor(m_desk->outbox.add(draft, m_account));
        if (!added || !*added)
            qFatal("The pin could not be scheduled");
        m_desk->drafts.forget(draft.id);
        return **added;
    }

    QListView* list() { return m_desk->part<QListView>("scheduledList"); }

    QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, 0).data().toString());
        return texts;
    }

    QModelIndex indexOf(const QString& text)
    {
        const auto row = rows().indexOf(text);
        return row < 0 ? QModelIndex() : list()->model()->index(int(row), 0);
    }

    void select(const QString& title)
    {
        QTRY_VERIFY(indexOf(title).isValid());
        list()->setFocus();
        list()->setCurrentIndex(indexOf(title));
    }

    QString selectedTitle()
    {
        const QModelIndexList selected = list()->selectionModel()->selectedRows();
        return selected.size() == 1 ? selected.constFirst().data().toString() : QString();
    }

    void drop(const QString& title, const QString& onto)
    {
        const std::unique_ptr<QMimeData> data(list()->model()->mimeData({indexOf(title)}));
        QVERIFY(list()->model()->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, indexOf(onto)));
        const QPoint at = list()->visualRect(indexOf(onto)).center();
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list()->viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list()->viewport(), &move);
        QDropEvent dropped(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list()->viewport(), &dropped);
        QVERIFY(dropped.isAccepted());
    }

    QDate dateOf(const SubmissionId& id) { return m_desk->outbox.find(id)->draft.schedule->date; }
    QTime timeOf(const SubmissionId& id) { return m_desk->outbox.find(id)->draft.schedule->time; }

    QSystemTrayIcon* icon() { return m_window->findChild<QSystemTrayIcon*>(); }
    Autostart entry() { return Autostart(m_desk->autostartFolder, u"/usr/bin/pinwright"_s); }

    QWidget* visibleBanner()
    {
        for (QWidget* banner : m_window->findChildren<QWidget*>(u"quitBanner"_s)) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow* m_window = nullptr;
    Account m_account;
    QString m_picture;
};

QTEST_MAIN(ScheduledTest)
#include "tst_scheduled.moc"
