// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowdesk.h"
#include "store/database.h"
#include "store/submissionrepository.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/library/failurecauses.h"
#include "ui/library/queuemove.h"
#include "ui/library/retrymenu.h"
#include "ui/mainwindow/standstillbanners.h"
#include "ui/mainwindow/standstilltext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

using Cause = Standstill::Cause;

namespace {

QList<SubmissionId> ids(const QString& letters)
{
    QList<SubmissionId> result;
    for (const QChar letter : letters)
        result.append(SubmissionId(QString(letter)));
    return result;
}

} // namespace

/// One cause, one message; and what the window offers for all the pins of the queue.
class CausesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        prepareSettings(m_folder->filePath(u"config"_s));
        m_picture = makeJpeg(m_folder->filePath(u"look.jpg"_s));
        open();
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void eachCauseHasItsSentenceAndRemedy_data()
    {
        QTest::addColumn<Standstill>("standstill");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("button");
        const QDateTime soon = startOfTest.addSecs(32 * 60 + 20);
        const auto error = [](ErrorKind kind, const QString& code = {}) { return Error{.kind = kind, .providerCode = code}; };
        QTest::newRow("sign-in") << Standstill{.cause = Cause::SignIn, .error = error(ErrorKind::Authentication), .pins = 40}
                                 << u"Sign-in of @shop was refused: 40 pins wait."_s << u"Fix Account…"_s;
        QTest::newRow("not allowed") << Standstill{.cause = Cause::SignIn, .error = error(ErrorKind::Permission), .pins = 4}
                                     << u"Practice does not allow @shop to publish: 4 pins wait."_s << u"Try Again"_s;
        QTest::newRow("no key") << Standstill{.cause = Cause::SignIn, .error = error(ErrorKind::Secrets, u"missing"_s), .pins = 4}
                                << u"The key of @shop could not be read: 4 pins wait."_s << u"Fix Account…"_s;
        QTest::newRow("locked") << Standstill{.cause = Cause::SignIn, .error = error(ErrorKind::Secrets, u"locked"_s), .pins = 4}
                                << u"The key of @shop could not be read: 4 pins wait."_s << u"Try Again"_s;
        QTest::newRow("pause asked for") << Standstill{.cause = Cause::AskedToWait, .pins = 12, .goesOn = soon}
                                         << u"Practice asked for a pause: 12 pins go on at %1."_s << QString();
        QTest::newRow("pause without end") << Standstill{.cause = Cause::AskedToWait, .pins = 12}
                                           << u"Practice asked for a pause: 12 pins wait, and go on by themselves."_s << QString();
        QTest::newRow("limit") << Standstill{.cause = Cause::LimitReached, .pins = 12, .goesOn = soon}
                               << u"Practice takes no more requests for now: 12 pins go on at %1."_s << QString();
        QTest::newRow("offline") << Standstill{.cause = Cause::Offline, .pins = 6}
                                 << u"No connection: 6 pins wait, and go on by themselves."_s << QString();
        QTest::newRow("drive away") << Standstill{.cause = Cause::DriveAway, .pins = 3}
                                    << u"A drive is not connected: 3 pins wait for their files, and go on once it is."_s
                                    << QString();
        QTest::newRow("paused") << Standstill{.cause = Cause::Paused, .pins = 12} << u"Paused: 12 pins wait."_s << u"Resume"_s;
        QTest::newRow("paused, nothing waits")
            << Standstill{.cause = Cause::Paused} << u"Paused: nothing is sent until sending is resumed."_s << u"Resume"_s;
    }

    void eachCauseHasItsSentenceAndRemedy()
    {
        QFETCH(Standstill, standstill);
        QFETCH(QString, sentence);
        QFETCH(const QString, button);
        if (standstill.cause == Cause::SignIn || standstill.goesOn.isValid() || standstill.cause == Cause::AskedToWait)
            standstill.account = m_account.id;
        // In the next whole minute: never before the time that is told.
        if (standstill.goesOn.isValid())
            sentence = sentence.arg(QLocale().toString(startOfTest.addSecs(33 * 60).toLocalTime().time(), QLocale::ShortFormat));
        banners()->setStandstills({standstill});
        const QList<Banner*> shown = shownBanners();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst()->sentence(), sentence);
        const auto buttons = shown.constFirst()->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), button.isEmpty() ? 0 : 1);
        if (!button.isEmpty())
            QCOMPARE(buttons.constFirst()->text(), button);
        banners()->setStandstills({});
        QVERIFY(!banners()->isVisible());
    }

    void goesOnAnotherDay()
    {
        const Standstill standstill{
            .cause = Cause::AskedToWait, .account = m_account.id, .pins = 3, .goesOn = startOfTest.addDays(2)};
        const QString text = standstillText(standstill, m_desk->services());
        QVERIFY2(text.contains(u"12 Mar 2026, "_s), qPrintable(text));
    }

    void twoAccountsAtOneServiceAreToldApart()
    {
        const Account other = m_desk->addAccount(u"@studio"_s);
        const Standstill standstill{.cause = Cause::AskedToWait, .account = other.id, .pins = 3};
        QCOMPARE(standstillText(standstill, m_desk->services()),
            u"Practice (@studio) asked for a pause: 3 pins wait, and go on by themselves."_s);
    }

    void whatNeedsTheUserStandsFirstAndTheRestIsCounted()
    {
        const Account other = m_desk->addAccount(u"@studio"_s);
        banners()->setStandstills({{.cause = Cause::Offline, .pins = 6}, {.cause = Cause::Paused, .pins = 2},
            {.cause = Cause::SignIn, .account = m_account.id, .pins = 40},
            {.cause = Cause::SignIn, .account = other.id, .pins = 3}});
        QCOMPARE(sentences(),
            (QStringList{u"Sign-in of @shop was refused: 40 pins wait."_s, u"Sign-in of @studio was refused: 3 pins wait."_s,
                u"2 more causes hold pins back."_s}));
        m_desk->part<QPushButton>("showAllStandstillsButton")->click();
        QTRY_COMPARE(sentences(),
            (QStringList{u"Sign-in of @shop was refused: 40 pins wait."_s, u"Sign-in of @studio was refused: 3 pins wait."_s,
                u"Paused: 2 pins wait."_s, u"No connection: 6 pins wait, and go on by themselves."_s}));
        banners()->setStandstills({{.cause = Cause::Offline, .pins = 6}});
        QCOMPARE(sentences(), QStringList{u"No connection: 6 pins wait, and go on by themselves."_s});
    }

    /// A banner is announced as it is made; the numbers in it change without another one.
    void isOneBannerHoweverManyPinsItHolds()
    {
        banners()->setStandstills({{.cause = Cause::SignIn, .account = m_account.id, .pins = 1}});
        const QPointer<Banner> first = shownBanners().constFirst();
        for (int pins = 2; pins <= 40; ++pins)
            banners()->setStandstills({{.cause = Cause::SignIn, .account = m_account.id, .pins = pins}});
        QCOMPARE(shownBanners(), QList<Banner*>{first});
        QCOMPARE(first->accessibleName(), u"Sign-in of @shop was refused: 40 pins wait."_s);
    }

    void fixAccountOpensTheFormOfThatAccount()
    {
        const Account other = m_desk->addAccount(u"@studio"_s);
        banners()->setStandstills({{.cause = Cause::SignIn, .account = other.id, .pins = 3}});
        m_desk->part<QPushButton>("fixAccountButton")->click();
        auto* dialog = m_desk->window->findChild<AccountsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_COMPARE(findWidget<QLineEdit>(*dialog, "accountNameField")->text(), u"@studio"_s);
    }

    void fixAccountIsReadyForTheKey()
    {
        const Account keyed{.id = AccountId::create(), .providerId = u"keyed"_s, .name = u"@keyed"_s};
        const auto saved = waitFor(m_desk->accounts.save(keyed, {{u"api-key"_s, u"old"_s}}, AccountBook::Remember::ThisSession));
        QVERIFY(saved && *saved);
        banners()->setStandstills({{.cause = Cause::SignIn, .account = keyed.id, .pins = 3}});
        m_desk->part<QPushButton>("fixAccountButton")->click();
        auto* dialog = m_desk->window->findChild<AccountsDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(findWidget<QLineEdit>(*dialog, "field_api-key")->hasFocus());
    }

    void fortyPinsOfARefusedSignInAreOneBannerAndGoOnAfterIt()
    {
        open(RetryPolicy());
        m_desk->service.answer = failure({.kind = ErrorKind::Authentication, .httpStatus = 401});
        for (int i = 0; i < 40; ++i)
            add(u"Pin %1"_s.arg(i));
        QTRY_COMPARE(sentences(), QStringList{u"Sign-in of @shop was refused: 40 pins wait."_s});
        QVERIFY2(m_desk->service.creates.size() <= 2, qPrintable(QString::number(m_desk->service.creates.size())));
        m_desk->service.answer = receipt(Receipt::State::Published);
        Account mended = m_account;
        mended.name = u"@shop again"_s;
        QVERIFY(*waitFor(m_desk->accounts.save(mended, {}, AccountBook::Remember::ThisSession)));
        QTRY_COMPARE_WITH_TIMEOUT(count(SubmissionState::Published), 40, 15'000);
        QTRY_VERIFY(sentences().isEmpty());
    }

    void pausesAndResumes()
    {
        auto* pause = m_desk->part<QAction>("pauseAction");
        QCOMPARE(pause->text(), u"Pause Sending"_s);
        // Out of a text field too.
        m_desk->add({m_desk->goodDraft(m_account, m_picture, u"Rye"_s)});
        auto* description = m_desk->window->findChild<QPlainTextEdit*>(u"descriptionField"_s);
        QVERIFY(description);
        description->setFocus();
        QTest::keyClick(description, Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->outbox.isPaused());
        QCOMPARE(pause->text(), u"Resume Sending"_s);
        add(u"Oat"_s);
        QTRY_COMPARE(sentences(), QStringList{u"Paused: 1 pins wait."_s});
        QCOMPARE(m_desk->service.creates.size(), 0);
        m_desk->part<QPushButton>("resumeButton")->click();
        QTRY_COMPARE(m_desk->service.creates.size(), 1);
        QCOMPARE(pause->text(), u"Pause Sending"_s);
        QTRY_VERIFY(sentences().isEmpty());
    }

    void stopAllCanBeTakenBack()
    {
        auto* stop = m_desk->part<QAction>("stopAllAction");
        QVERIFY(!stop->isEnabled());
        pause();
        for (const QString& title : {u"Rye"_s, u"Oat"_s, u"Spelt"_s})
            add(title);
        QTRY_VERIFY(stop->isEnabled());
        stop->trigger();
        auto* bar = m_desk->part<UndoBar>("undoBar");
        QTRY_COMPARE(bar->sentence(), u"3 pins stopped."_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(count(SubmissionState::Cancelled), 3);
        QVERIFY(!stop->isEnabled());
        auto* again = m_desk->part<QPushButton>("undoButton");
        QCOMPARE(again->text(), u"Send Again"_s);
        again->click();
        QTRY_COMPARE(count(SubmissionState::Waiting), 3);
        QVERIFY(!bar->isVisible());
        QCOMPARE(titles(View::Sending), (QStringList{u"Rye"_s, u"Oat"_s, u"Spelt"_s}));
        // The bar's next use is Undo again.
        bar->showSentence(u"1 drafts removed."_s);
        QCOMPARE(again->text(), u"Undo"_s);
        QSignalSpy undo(bar, &UndoBar::undoRequested);
        again->click();
        QCOMPARE(undo.size(), 1);
    }

    void failedPinsAreSentAgainByCause()
    {
        auto* menu = m_desk->window->findChild<RetryMenu*>();
        QVERIFY(menu);
        QVERIFY(!menu->menuAction()->isEnabled());
        const Error small{.kind = ErrorKind::Rejected, .httpStatus = 422, .detail = u"Image is too small"_s};
        fail(u"Rye"_s, small);
        fail(u"Oat"_s, small);
        fail(u"Spelt"_s, {.kind = ErrorKind::TooLarge, .httpStatus = 413});
        fail(u"Plum"_s, {.kind = ErrorKind::Authentication, .httpStatus = 401});
        QTRY_VERIFY(menu->menuAction()->isEnabled());

        m_desk->window->setView(View::Failed);
        QTRY_COMPARE(m_desk->part<ElidedLabel>("queueText")->text(), u"4 failed pins can be sent again."_s);
        emit menu->aboutToShow();
        QStringList texts;
        for (const QAction* action : menu->actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        QCOMPARE(texts,
            (QStringList{u"2 Pins: Practice refused this: “Image is too small”."_s, u"1 Pins: sign-in of @shop refused"_s,
                u"1 Pins: too large"_s, u"All 4 Pins"_s}));

        const auto before = m_desk->service.creates.size();
        m_desk->service.answer = receipt(Receipt::State::Published);
        menu->actions().constFirst()->trigger();
        QTRY_COMPARE(count(SubmissionState::Published), 2);
        QCOMPARE(m_desk->service.creates.size(), before + 2);
        QCOMPARE(m_desk->service.createsOf(u"Rye"_s), 2);
        QCOMPARE(m_desk->service.createsOf(u"Oat"_s), 2);
        QTRY_COMPARE(m_desk->part<ElidedLabel>("queueText")->text(), u"2 failed pins can be sent again."_s);
        emit menu->aboutToShow();
        menu->actions().constLast()->trigger();
        QTRY_COMPARE(count(SubmissionState::Published), 4);
        QTRY_VERIFY(!menu->menuAction()->isEnabled());
    }

    /// From the command line, beside the window: it has never seen them wait.
    void pinsThatFailedElsewhereAreSentAgain()
    {
        auto* menu = m_desk->window->findChild<RetryMenu*>();
        const Submission failed{.id = SubmissionId::create(),
            .draft = m_desk->goodDraft(m_account, m_picture, u"Rye"_s),
            .account = m_account,
            .fingerprint = "f",
            .state = SubmissionState::Failed,
            .created = startOfTest,
            .changed = startOfTest,
            .error = Error{.kind = ErrorKind::Rejected, .httpStatus = 422}};
        {
            const Result<Database::Opened> other = Database::open(m_folder->filePath(u"pinwright.sqlite"_s));
            QVERIFY(other && SubmissionRepository(*other->database).add(failed));
        }
        QTRY_COMPARE(count(SubmissionState::Failed), 1);
        QTRY_VERIFY(menu->menuAction()->isEnabled());
        m_desk->window->setView(View::Failed);
        QVERIFY(m_desk->part<QToolButton>("queueRetryButton")->isVisible());
        QVERIFY(m_desk->part<QToolButton>("queueRetryButton")->isEnabled());
    }

    void aPinTakenBackIsNotSentAgain()
    {
        fail(u"Rye"_s, {.kind = ErrorKind::TooLarge});
        auto* menu = m_desk->window->findChild<RetryMenu*>();
        QTRY_VERIFY(menu->menuAction()->isEnabled());
        m_desk->drafts.takeBack(m_desk->outbox.submissions().constFirst().draft);
        QTRY_VERIFY(!menu->menuAction()->isEnabled());
    }

    void moves_data()
    {
        QTest::addColumn<QString>("waiting");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QueueMove>("move");
        QTest::addColumn<QString>("before"); // "-": the end, empty: no move
        QTest::newRow("earlier") << u"abcd"_s << u"c"_s << QueueMove::Earlier << u"b"_s;
        QTest::newRow("earlier, several") << u"abcd"_s << u"cd"_s << QueueMove::Earlier << u"b"_s;
        QTest::newRow("earlier, apart") << u"abcde"_s << u"ce"_s << QueueMove::Earlier << u"b"_s;
        QTest::newRow("earlier, is first") << u"abcd"_s << u"ab"_s << QueueMove::Earlier << QString();
        QTest::newRow("earlier, first and apart") << u"abcd"_s << u"ac"_s << QueueMove::Earlier << u"b"_s;
        QTest::newRow("later") << u"abcd"_s << u"b"_s << QueueMove::Later << u"d"_s;
        QTest::newRow("later, to the end") << u"abcd"_s << u"bc"_s << QueueMove::Later << u"-"_s;
        QTest::newRow("later, is last") << u"abcd"_s << u"d"_s << QueueMove::Later << QString();
        QTest::newRow("later, last and apart") << u"abcd"_s << u"bd"_s << QueueMove::Later << u"-"_s;
        QTest::newRow("first") << u"abcd"_s << u"cd"_s << QueueMove::First << u"a"_s;
        QTest::newRow("first, is first") << u"abcd"_s << u"a"_s << QueueMove::First << QString();
        QTest::newRow("last") << u"abcd"_s << u"ac"_s << QueueMove::Last << u"-"_s;
        QTest::newRow("last, is last") << u"abcd"_s << u"d"_s << QueueMove::Last << QString();
        QTest::newRow("all") << u"abcd"_s << u"abcd"_s << QueueMove::Later << QString();
        QTest::newRow("none") << u"abcd"_s << QString() << QueueMove::First << QString();
        QTest::newRow("does not wait any more") << u"abcd"_s << u"x"_s << QueueMove::First << QString();
    }

    void moves()
    {
        QFETCH(const QString, waiting);
        QFETCH(const QString, selected);
        QFETCH(const QueueMove, move);
        QFETCH(const QString, before);
        const QList<SubmissionId> chosen = ids(selected);
        const auto place = placeAfterMove(ids(waiting), QSet<SubmissionId>(chosen.cbegin(), chosen.cend()), move);
        QCOMPARE(place.has_value(), !before.isEmpty());
        if (!place)
            return;
        QCOMPARE(place->moving, chosen);
        QCOMPARE(place->before, before == u"-"_s ? SubmissionId() : SubmissionId(before));
    }

    void keysReorderWhatWaits()
    {
        pause();
        for (const QString& title : {u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s})
            add(title);
        QTRY_COMPARE(titles(View::Sending), (QStringList{u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s}));
        m_desk->window->setView(View::Sending);
        auto* list = m_desk->part<QListView>("submissionList");
        const QAbstractItemModelTester tester(list->model());
        list->setFocus();
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(titles(View::Sending), (QStringList{u"Rye"_s, u"Spelt"_s, u"Oat"_s, u"Plum"_s}));
        QCOMPARE(list->currentIndex().data().toString(), u"Spelt"_s);
        QTest::keyClick(list, Qt::Key_End, Qt::AltModifier);
        QTRY_COMPARE(titles(View::Sending), (QStringList{u"Rye"_s, u"Oat"_s, u"Plum"_s, u"Spelt"_s}));
        QTest::keyClick(list, Qt::Key_Home, Qt::AltModifier);
        QTRY_COMPARE(titles(View::Sending), (QStringList{u"Spelt"_s, u"Rye"_s, u"Oat"_s, u"Plum"_s}));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(titles(View::Sending), (QStringList{u"Rye"_s, u"Spelt"_s, u"Oat"_s, u"Plum"_s}));
        // The order that is shown is the order they go in.
        m_desk->outbox.setPaused(false);
        QTRY_COMPARE(m_desk->service.creates.size(), 2);
        // Which of two that leave together arrives first is not said.
        QStringList first{m_desk->service.creates.at(0).draft.title, m_desk->service.creates.at(1).draft.title};
        first.sort();
        QCOMPARE(first, (QStringList{u"Rye"_s, u"Spelt"_s}));
    }

    void rowsTellWhenAPinGoesOn()
    {
        open(RetryPolicy{.limit = 8, .base = std::chrono::minutes(40), .cap = std::chrono::minutes(40)});
        m_desk->service.answer = failure({.kind = ErrorKind::Server, .httpStatus = 503});
        add(u"Rye"_s);
        QTRY_VERIFY(m_desk->outbox.submissions().constFirst().notBefore.isValid());
        m_desk->window->setView(View::Sending);
        const QDateTime at = m_desk->outbox.submissions().constFirst().notBefore.addSecs(59).toLocalTime();
        const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
        const QString spoken =
            m_desk->part<QListView>("submissionList")->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"goes on at "_s + time), qPrintable(spoken));
        QWidget* row = m_desk->part<QWidget>("activityRow");
        QVERIFY2(row->accessibleName().contains(u"Tried 1 times."_s), qPrintable(row->accessibleName()));
    }

    void stalledPinsAreNamed()
    {
        add(u"Rye"_s);
        QTRY_COMPARE(count(SubmissionState::Armed), 1);
        m_desk->clock.advance(std::chrono::minutes(11));
        QTRY_VERIFY(m_desk->outbox.isStalled(m_desk->outbox.submissions().constFirst().id));
        const QString since =
            QLocale().toString(m_desk->outbox.submissions().constFirst().changed.toLocalTime().time(), QLocale::ShortFormat);
        QWidget* row = m_desk->part<QWidget>("activityRow");
        QTRY_VERIFY2(row->accessibleName().contains(u"No progress since %1."_s.arg(since)), qPrintable(row->accessibleName()));
        QVERIFY(findWidget<QToolButton>(*row, "stopButton")->isVisibleTo(row));
        m_desk->window->setView(View::Sending);
        const QString spoken =
            m_desk->part<QListView>("submissionList")->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Stalled"_s), qPrintable(spoken));
    }

    void shortcutsAreUniqueWhereTheyMeet()
    {
        QHash<QString, QString> seen;
        const QList<QAction*> actions = m_desk->window->findChildren<QAction*>();
        for (const QAction* action : actions) {
            if (action->shortcutContext() != Qt::WindowShortcut || action->objectName().isEmpty())
                continue;
            const QList<QKeySequence> keys = action->shortcuts();
            for (const QKeySequence& key : keys) {
                const QString text = key.toString(QKeySequence::PortableText);
                QVERIFY2(!seen.contains(text), qPrintable(text + u": "_s + seen.value(text) + u", "_s + action->objectName()));
                seen.insert(text, action->objectName());
            }
        }
        QVERIFY(seen.contains(u"Ctrl+."_s));
    }

private:
    void open(std::optional<RetryPolicy> retry = {})
    {
        m_desk.reset();
        m_desk = std::make_unique<WindowDesk>(m_folder->path(), retry);
        m_desk->open();
        const QList<Account> known = m_desk->accounts.accounts();
        m_account = known.isEmpty() ? m_desk->addAccount(u"@shop"_s) : known.constFirst();
    }

    void pause()
    {
        m_desk->outbox.setPaused(true);
        QTRY_VERIFY(m_desk->outbox.isPaused());
    }

    void add(const QString& title)
    {
        const auto added = waitFor(m_desk->outbox.add(m_desk->goodDraft(m_account, m_picture, title), m_account));
        QVERIFY(added && *added);
    }

    void fail(const QString& title, const Error& error)
    {
        const int before = count(SubmissionState::Failed);
        m_desk->service.answers.push_back(failure(error));
        add(title);
        QTRY_COMPARE(count(SubmissionState::Failed), before + 1);
    }

    [[nodiscard]] int count(SubmissionState state) const
    {
        const QList<Submission>& all = m_desk->outbox.submissions();
        return int(
            std::count_if(all.cbegin(), all.cend(), [state](const Submission& submission) { return submission.state == state; }));
    }

    /// As listed.
    [[nodiscard]] QStringList titles(View view)
    {
        m_desk->window->setView(view);
        const QAbstractItemModel* model = m_desk->part<QListView>("submissionList")->model();
        QStringList result;
        for (int row = 0; row < model->rowCount(); ++row)
            result.append(model->index(row, 0).data().toString());
        return result;
    }

    [[nodiscard]] StandstillBanners* banners() { return m_desk->part<StandstillBanners>("standstillBanners"); }

    /// From the top.
    [[nodiscard]] QList<Banner*> shownBanners()
    {
        QList<Banner*> shown;
        const QLayout* layout = banners()->layout();
        for (int i = 0; i < layout->count(); ++i) {
            auto* banner = qobject_cast<Banner*>(layout->itemAt(i)->widget());
            if (banner && !banner->isHidden())
                shown.append(banner);
        }
        return shown;
    }

    [[nodiscard]] QStringList sentences()
    {
        QStringList texts;
        for (const Banner* banner : shownBanners())
            texts.append(banner->sentence());
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDesk> m_desk;
    Account m_account;
    QString m_picture;
};

QTEST_MAIN(CausesTest)
#include "tst_causes.moc"
