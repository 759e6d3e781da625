// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formdesk.h"
#include "ui/composer/boardbox.h"
#include "ui/composer/boardfield.h"
#include "ui/widgets/messageline.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Board board(const QString& name, bool secret = false)
{
    return {.id = BoardId("id-"_L1 + name), .name = name, .secret = secret};
}

const QList<Board> someBoards{board(u"Oat Bread"_s), board(u"Pâtisserie"_s), board(u"Bread"_s), board(u"Secret Ideas"_s, true)};

} // namespace

class TestBoardBox : public QObject {
    Q_OBJECT

private:
    QStringList shownNames() const
    {
        QStringList names;
        const QAbstractItemModel* model = m_box->completer()->popup()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
    BoardRef lastChosen() const { return m_chosen->isEmpty() ? BoardRef() : m_chosen->last().first().value<BoardRef>(); }

    std::unique_ptr<QWidget> m_window;
    BoardBox* m_box = nullptr;
    QLineEdit* m_next = nullptr;
    std::unique_ptr<QSignalSpy> m_chosen;

private slots:
    void initTestCase() { prepareApplication(); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_box = new BoardBox;
        m_next = new QLineEdit;
        column->addWidget(m_box);
        column->addWidget(m_next);
        m_box->setBoards(someBoards);
        m_chosen = std::make_unique<QSignalSpy>(m_box, &BoardBox::boardChosen);
        m_window->resize(400, 300);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_box->setFocus();
    }

    void cleanup()
    {
        m_chosen.reset();
        m_window.reset();
    }

    void modelFilters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing typed") << QString() << QStringList{u"Oat Bread"_s, u"Pâtisserie"_s, u"Bread"_s, u"Secret Ideas"_s};
        QTest::newRow("beginnings first") << u"bread"_s << QStringList{u"Bread"_s, u"Oat Bread"_s};
        QTest::newRow("middle") << u"tiss"_s << QStringList{u"Pâtisserie"_s};
        QTest::newRow("accents and case") << u"PATIS"_s << QStringList{u"Pâtisserie"_s};
        QTest::newRow("accents typed") << u"brêad"_s << QStringList{u"Bread"_s, u"Oat Bread"_s};
        QTest::newRow("no match") << u"zzz"_s << QStringList();
    }

    void modelFilters()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        BoardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBoards(someBoards);
        model.setFilter(text);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.index(row).data().toString());
        QCOMPARE(shown, names);
    }

    void secretBoardsSayAndShowIt()
    {
        BoardModel model;
        model.setBoards(someBoards);
        QVERIFY(!model.index(3).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(model.index(3).data(Qt::AccessibleTextRole).toString().contains(u"secret"_s));
        QVERIFY(!model.index(0).data(Qt::DecorationRole).isValid());
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Oat Bread"_s);
    }

    void typingOpensTheMatches()
    {
        QTest::keyClicks(m_box, u"bre"_s);
        QVERIFY(m_box->completer()->popup()->isVisible());
        QCOMPARE(shownNames(), (QStringList{u"Bread"_s, u"Oat Bread"_s}));
        QCOMPARE(lastChosen(), BoardRef());
        QTest::keyClicks(m_box, u"ad"_s);
        QCOMPARE(lastChosen().name, u"Bread"_s); // the text names one board and only one
    }

    void returnTakesTheFirstMatch()
    {
        QTest::keyClicks(m_box, u"tis"_s);
        QTest::keyClick(m_box->completer()->popup(), Qt::Key_Return);
        QCOMPARE(lastChosen().name, u"Pâtisserie"_s);
        QCOMPARE(m_box->currentText(), u"Pâtisserie"_s);
        QVERIFY(!m_box->completer()->popup()->isVisible());
        QVERIFY(m_box->hasFocus());
    }

    void tabTakesTheFirstMatchAndMovesOn()
    {
        QTest::keyClicks(m_box, u"tis"_s);
        QTest::keyClick(m_box->completer()->popup(), Qt::Key_Tab);
        QCOMPARE(lastChosen().name, u"Pâtisserie"_s);
        QCOMPARE(m_box->currentText(), u"Pâtisserie"_s);
        QVERIFY(m_next->hasFocus());
        QVERIFY(!m_box->completer()->popup()->isVisible());
    }

    void arrowsWalkTheList()
    {
        QTest::keyClick(m_box, Qt::Key_Down);
        QAbstractItemView* list = m_box->completer()->popup();
        QVERIFY(list->isVisible());
        QCOMPARE(shownNames().size(), someBoards.size());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(lastChosen().name, u"Pâtisserie"_s);
        QCOMPARE(m_box->currentText(), u"Pâtisserie"_s);
    }

    void aClickChooses()
    {
        m_box->showPopup();
        QAbstractItemView* list = m_box->completer()->popup();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(lastChosen().name, u"Bread"_s);
        QCOMPARE(m_box->currentText(), u"Bread"_s);
    }

    void aTextWithoutAMatchStaysAndIsNoBoard()
    {
        m_box->setBoard({someBoards[2].id, someBoards[2].name});
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box, u"knitting"_s);
        QTest::keyClick(m_box, Qt::Key_Tab);
        QVERIFY(m_next->hasFocus());
        QCOMPARE(m_box->currentText(), u"knitting"_s);
        QCOMPARE(m_chosen->size(), 1);
        QVERIFY(lastChosen().isEmpty());
    }

    void escapeClosesTheListAndKeepsTheText()
    {
        QTest::keyClicks(m_box, u"bre"_s);
        QTest::keyClick(m_box->completer()->popup(), Qt::Key_Escape);
        QVERIFY(!m_box->completer()->popup()->isVisible());
        QCOMPARE(m_box->currentText(), u"bre"_s);
    }

    void aBoardOutsideTheListIsShown()
    {
        m_box->setBoards({});
        m_box->setBoard({BoardId(u"9"_s), u"Kept Offline"_s});
        QCOMPARE(m_box->currentText(), u"Kept Offline"_s);
        QTest::keyClick(m_box, Qt::Key_Tab);
        QCOMPARE(m_box->board().id.text(), u"9"_s);
        QCOMPARE(m_chosen->size(), 0);
    }

    void equalNamesAreToldApartByChoosing()
    {
        m_box->setBoards({{.id = BoardId(u"1"_s), .name = u"Bread"_s}, {.id = BoardId(u"2"_s), .name = u"Bread"_s}});
        QTest::keyClicks(m_box, u"bread"_s);
        QVERIFY(m_chosen->isEmpty());
        QAbstractItemView* list = m_box->completer()->popup();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(lastChosen().id.text(), u"2"_s);
        QCOMPARE(m_box->board().id.text(), u"2"_s);
    }

    void aTextWithoutAMatchCanBeTakenAsAnId()
    {
        m_box->setOffers({.byId = true});
        QSignalSpy named(m_box, &BoardBox::idNamed);
        QTest::keyClicks(m_box, u"bread"_s);
        QCOMPARE(shownNames(), (QStringList{u"Bread"_s, u"Oat Bread"_s}));
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box, u"7a-9"_s);
        QCOMPARE(shownNames(), QStringList{u"Use “7a-9” as Board Id"_s});
        QVERIFY(lastChosen().isEmpty());
        QAbstractItemView* list = m_box->completer()->popup();
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_box->currentText(), u"7a-9"_s);
        QVERIFY(lastChosen().isEmpty());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(lastChosen().id.text(), u"7a-9"_s);
        QCOMPARE(m_box->currentText(), u"7a-9"_s);
        QCOMPARE(named.size(), 1);
        QCOMPARE(named.first().first().value<BoardId>().text(), u"7a-9"_s);
    }

    void returnTakesALongNumberAsAnId()
    {
        m_box->setOffers({.byId = true});
        m_box->setBoards(
            {{.id = BoardId(u"1234567"_s)}, {.id = BoardId(u"998877"_s), .name = u"Ninety"_s}}, {BoardId(u"1234567"_s)});
        QSignalSpy named(m_box, &BoardBox::idNamed);
        // A part of another id is not that id.
        QTest::keyClicks(m_box, u"123456"_s);
        QCOMPARE(shownNames(), (QStringList{u"1234567"_s, u"Use “123456” as Board Id"_s}));
        QTest::keyClick(m_box->completer()->popup(), Qt::Key_Return);
        QCOMPARE(lastChosen().id.text(), u"123456"_s);
        QCOMPARE(named.size(), 1);

        // The number of a board that is listed is that board.
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box, u"998877"_s);
        QTest::keyClick(m_box->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(m_box->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(lastChosen().name, u"Ninety"_s);
        QCOMPARE(m_box->currentText(), u"Ninety"_s);
        QCOMPARE(named.size(), 1);
    }

    void tabDoesNotTakeAnId()
    {
        m_box->setOffers({.byId = true});
        m_box->setBoards({{.id = BoardId(u"1234567"_s)}});
        QTest::keyClicks(m_box, u"123456"_s);
        QTest::keyClick(m_box->completer()->popup(), Qt::Key_Tab);
        QVERIFY(lastChosen().isEmpty());
        QCOMPARE(m_box->currentText(), u"123456"_s);
    }

    void namedBoardsCanBeTakenFromTheList()
    {
        const BoardId id(u"1234567"_s);
        m_box->setBoards(someBoards + QList<Board>{{.id = id}}, {id});
        QSignalSpy forgotten(m_box, &BoardBox::forgetRequested);
        m_box->setBoard({.id = someBoards[0].id, .name = someBoards[0].name});
        m_box->showPopup();
        QAbstractItemView* list = m_box->completer()->popup();
        const int last = list->model()->rowCount() - 1;
        const auto row = [&](int number) { return list->model()->index(number, 0); };
        QVERIFY(row(last).data(Qt::AccessibleTextRole).toString().contains(u"Delete"_s));

        list->setCurrentIndex(row(0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(forgotten.size(), 0); // the service's own stay
        m_box->setBoard({});
        m_box->setBoard({.id = someBoards[0].id, .name = someBoards[0].name});
        m_box->showPopup();
        list->setCurrentIndex(row(last));
        QCOMPARE(m_box->board().id, id);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(forgotten.first().first().value<BoardId>(), id);
        QCOMPARE(m_box->board().id, someBoards[0].id); // walking there was not choosing it
        QCOMPARE(m_box->currentText(), someBoards[0].name);

        m_box->showPopup();
        const QRect rect = list->visualRect(row(last));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(rect.right() - 14, rect.center().y()));
        QCOMPARE(forgotten.size(), 2);
        QCOMPARE(m_box->board().id, someBoards[0].id);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(forgotten.size(), 2);
        QCOMPARE(m_box->board().id, id);
    }

    void aBoardCanBeCreatedFromTheLastRow()
    {
        m_box->setOffers({.byId = false, .create = true});
        QSignalSpy wanted(m_box, &BoardBox::createRequested);
        m_box->setBoard({.id = someBoards[2].id, .name = someBoards[2].name});
        m_box->showPopup();
        QAbstractItemView* list = m_box->completer()->popup();
        QCOMPARE(shownNames().size(), someBoards.size() + 1);
        QCOMPARE(shownNames().last(), u"Create Board…"_s);
        // Walking over other boards to it, and choosing it, leaves the draft its board.
        for (int i = 0; i <= someBoards.size(); ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), someBoards.size());
        QCOMPARE(m_box->currentText(), u"Bread"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QString());
        QCOMPARE(m_box->board().id, someBoards[2].id);

        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box, u"bre"_s);
        QCOMPARE(shownNames().last(), u"Create Board…"_s);
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box, u"Knit ting"_s);
        QCOMPARE(shownNames(), QStringList{u"Create Board “Knit ting”…"_s});
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTRY_COMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().toString(), u"Knit ting"_s);
        QCOMPARE(m_box->currentText(), u"Knit ting"_s);
    }

    void theModelKeepsItsRulesWithOffers()
    {
        BoardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOffers({.byId = true, .create = true});
        QCOMPARE(model.rowCount(), 1); // an id needs a text
        model.setBoards(someBoards);
        model.setFilter(u"zzz"_s);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.kind(0) == BoardModel::Row::UseId);
        QVERIFY(model.kind(1) == BoardModel::Row::Create);
        model.showAll(u"zzz"_s);
        QCOMPARE(model.rowCount(), int(someBoards.size()) + 1);
        QCOMPARE(model.index(model.rowCount() - 1).data(Qt::EditRole).toString(), u"zzz"_s);
    }

    void fiveThousandBoardsFilterAtOnce()
    {
        QList<Board> boards;
        for (int i = 0; i < 5000; ++i)
            boards.append(board(u"Board %1 of things made by hand"_s.arg(i)));
        m_box->setBoards(boards);
        QList<qint64> times;
        for (int round = 0; round < 10; ++round) {
            m_box->lineEdit()->clear();
            for (const QChar c : u"of 4999 th"_s) {
                QElapsedTimer time;
                time.start();
                QTest::keyClicks(m_box, c);
                times.append(time.nsecsElapsed() / 1000);
            }
        }
        std::sort(times.begin(), times.end());
        const qint64 median = times[times.size() / 2]; // a busy computer spoils the slow end
        QVERIFY2(median < 16'000, qPrintable(u"median %1 us"_s.arg(median)));
        QCOMPARE(shownNames(), QStringList());
    }

    void fieldTellsWhatItKnows()
    {
        FormDesk desk;
        desk.provider->boardList = QList<Board>{someBoards};
        const Account account = desk.addAccount();
        BoardField field(desk.boards, desk.accounts, desk.providers, desk.clock);
        field.show();
        auto* status = field.findChild<MessageLine*>(u"boardStatus"_s);
        auto* reload = field.findChild<QToolButton*>(u"reloadBoardsButton"_s);
        QVERIFY(!reload->isEnabled());
        QVERIFY(!field.box()->isEnabled());

        field.setAccount(account.id);
        QVERIFY(reload->isEnabled());
        QVERIFY(status->text().startsWith(u"Last updated today"_s));
        field.box()->showPopup();
        QCOMPARE(field.box()->completer()->popup()->model()->rowCount(), someBoards.size());
        field.box()->hidePopup();

        desk.provider->boardList.reset(); // hangs
        reload->click();
        QCOMPARE(status->text(), u"Loading boards…"_s);
        QVERIFY(!reload->isEnabled());
    }

    void aFailedReloadKeepsTheOldListAndOffersToTryAgain()
    {
        FormDesk desk;
        desk.provider->boardList = QList<Board>{someBoards};
        const Account account = desk.addAccount();
        desk.clock.advance(std::chrono::hours(24));
        desk.provider->boardList = failure({.kind = ErrorKind::Network});
        BoardField field(desk.boards, desk.accounts, desk.providers, desk.clock);
        field.show();
        field.setAccount(account.id);
        field.reload();
        auto* status = field.findChild<MessageLine*>(u"boardStatus"_s);
        QTRY_VERIFY(status->text().contains(u"could not be reached"_s));
        QVERIFY(status->text().contains(u"yesterday"_s));
        field.box()->showPopup();
        QCOMPARE(field.box()->completer()->popup()->model()->rowCount(), someBoards.size());
        field.box()->hidePopup();

        desk.provider->boardList = QList<Board>();
        QCOMPARE(status->buttons().size(), 1);
        QTest::mouseClick(status->buttons().first(), Qt::LeftButton);
        QTRY_COMPARE(status->text(), u"@shop has no boards yet."_s);
    }

    void whereTheListFailsAnIdIsTaken()
    {
        FormDesk desk;
        desk.provider->caps.boardsById = true;
        desk.provider->boardList = failure({.kind = ErrorKind::Protocol});
        const Account account = desk.addAccount();
        BoardField field(desk.boards, desk.accounts, desk.providers, desk.clock);
        field.show();
        field.setAccount(account.id);
        auto* status = field.findChild<MessageLine*>(u"boardStatus"_s);
        QTRY_VERIFY(status->text().endsWith(u"A board’s id can be typed all the same."_s));
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.box()->setFocus();
        QSignalSpy chosen(field.box(), &BoardBox::boardChosen);
        QTest::keyClicks(field.box(), u"123456"_s);
        QTest::keyClick(field.box()->completer()->popup(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().value<BoardRef>().id.text(), u"123456"_s);
        QCOMPARE(desk.boards.boards(account.id).list.boards, QList<Board>{Board{.id = BoardId(u"123456"_s)}});
        emit field.box()->forgetRequested(BoardId(u"123456"_s));
        QVERIFY(desk.boards.boards(account.id).list.boards.isEmpty());
        QCOMPARE(field.box()->currentText(), u"123456"_s); // the draft's it remains
    }
};

QTEST_MAIN(TestBoardBox)
#include "tst_boardbox.moc"
