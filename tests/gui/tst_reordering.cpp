// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowdesk.h"
#include "publishing/outcome.h"
#include "support/samples.h"
#include "ui/library/queuelist.h"
#include "ui/library/queuemove.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QTest>
#include <QWindow>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<SubmissionId> ids(const QString& letters)
{
    QList<SubmissionId> result;
    for (const QChar letter : letters)
        result.append(SubmissionId(QString(letter)));
    return result;
}

} // namespace

/// The order of the pins that wait, changed by the mouse and by keys, and back again. The mouse is that of the window system.
class ReorderingTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        prepareSettings(m_folder->filePath(u"config"_s));
        m_picture = makeJpeg(m_folder->filePath(u"look.jpg"_s));
        m_desk = std::make_unique<WindowDesk>(m_folder->path());
        m_desk->open();
        m_account = m_desk->addAccount(u"@shop"_s);
    }

    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_desk.reset();
        m_folder.reset();
    }

    void places_data()
    {
        QTest::addColumn<QString>("waiting");
        QTest::addColumn<QString>("dragged");
        QTest::addColumn<QString>("before"); // empty: the end
        QTest::addColumn<QString>("after");
        QTest::newRow("up") << u"abcd"_s << u"c"_s << u"a"_s << u"cabd"_s;
        QTest::newRow("down") << u"abcd"_s << u"a"_s << u"d"_s << u"bcad"_s;
        QTest::newRow("to the end") << u"abcd"_s << u"b"_s << u""_s << u"acdb"_s;
        QTest::newRow("several, apart") << u"abcde"_s << u"be"_s << u"d"_s << u"acbed"_s;
        QTest::newRow("several, onto one of them") << u"abcde"_s << u"be"_s << u"b"_s << u"abecd"_s;
        QTest::newRow("several, onto the last of them") << u"abcde"_s << u"be"_s << u"e"_s << u"acdbe"_s;
        QTest::newRow("before itself") << u"abcd"_s << u"b"_s << u"b"_s << u""_s;
        QTest::newRow("behind itself") << u"abcd"_s << u"b"_s << u"c"_s << u""_s;
        QTest::newRow("all") << u"abcd"_s << u"abcd"_s << u""_s << u""_s;
        QTest::newRow("gone meanwhile") << u"abcd"_s << u"x"_s << u"a"_s << u""_s;
        QTest::newRow("before what is gone") << u"abcd"_s << u"a"_s << u"x"_s << u""_s;
    }

    void places()
    {
        QFETCH(const QString, waiting);
        QFETCH(const QString, dragged);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const QList<SubmissionId> pins = ids(dragged);
        const auto place = placeBefore(ids(waiting), QSet<SubmissionId>(pins.cbegin(), pins.cend()), ids(before).value(0));
        QCOMPARE(place ? textOf(orderAfter(ids(waiting), *place)) : QString(), after);
    }

    /// `after`: what was wanted, with everything else where it is.
    void ordersBroughtBack_data()
    {
        QTest::addColumn<QString>("waiting");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("moving");
        QTest::newRow("one") << u"dabc"_s << u"abcd"_s << u"abcd"_s << u"abcd"_s;
        QTest::newRow("no more than needed") << u"abdcef"_s << u"abcdef"_s << u"abcdef"_s << u"cd"_s;
        QTest::newRow("several that were apart") << u"acbde"_s << u"abcde"_s << u"abcde"_s << u"bc"_s;
        QTest::newRow("to the end") << u"abdc"_s << u"abcd"_s << u"abcd"_s << u"cd"_s;
        QTest::newRow("as it is") << u"abcd"_s << u"abcd"_s << u""_s << u""_s;
        QTest::newRow("others came") << u"dabcxy"_s << u"abcd"_s << u"abcdxy"_s << u"abcd"_s;
        QTest::newRow("others came between") << u"dxab"_s << u"abd"_s << u"axbd"_s << u"axbd"_s;
        QTest::newRow("the moved one is gone") << u"abc"_s << u"abcd"_s << u""_s << u""_s;
        QTest::newRow("another is gone") << u"dbc"_s << u"abcd"_s << u"bcd"_s << u"bcd"_s;
        QTest::newRow("all are gone") << u"xy"_s << u"abcd"_s << u""_s << u""_s;
    }

    void ordersBroughtBack()
    {
        QFETCH(const QString, waiting);
        QFETCH(const QString, wanted);
        QFETCH(const QString, after);
        QFETCH(const QString, moving);
        const auto place = placeOfOrder(ids(waiting), ids(wanted));
        QCOMPARE(place ? textOf(orderAfter(ids(waiting), *place)) : QString(), after);
        QCOMPARE(place ? textOf(place->moving) : QString(), moving);
    }

    void aRowIsDragged_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void aRowIsDragged()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        wait({u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s});
        const QAbstractItemModelTester tester(list()->model());
        press(u"Plum"_s);
        QVERIFY(!list()->isDragging());
        pull(above(u"Oat"_s));
        QVERIFY(list()->isDragging());
        QCOMPARE(list()->dropLine(), std::optional(rectOf(u"Oat"_s).top()));
        QCOMPARE(titles(), (QStringList{u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s}));
        QSemaphore disk;
        m_desk->store
            .run<Done>([&disk](Database&) {
                disk.acquire();
                return Result<Done>(Done());
            })
            ->start();
        release();
        QVERIFY(!list()->isDragging());
        QCoreApplication::processEvents();
        QVERIFY(!bar()->isVisible()); // not before it is on disk
        disk.release();
        QTRY_COMPARE(titles(), (QStringList{u"Rye"_s, u"Plum"_s, u"Oat"_s, u"Spelt"_s}));
        QTRY_VERIFY(bar()->isVisible());
        QCOMPARE(bar()->sentence(), u"“Plum” moved to place 2 of those that wait."_s);
        QCOMPARE(selected(), QStringList{u"Plum"_s});
        QCOMPARE(list()->currentIndex().data().toString(), u"Plum"_s);

        // Down, and to the end.
        drag(u"Rye"_s, below(u"Plum"_s));
        QTRY_COMPARE(titles(), (QStringList{u"Plum"_s, u"Rye"_s, u"Oat"_s, u"Spelt"_s}));
        drag(u"Plum"_s, emptySpace());
        QTRY_COMPARE(titles(), (QStringList{u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s}));
        // The order that is shown is the order they go in: the first two at once.
        m_desk->outbox.setPaused(false);
        QTRY_COMPARE(m_desk->service.creates.size(), 2);
        QCOMPARE(m_desk->service.createsOf(u"Rye"_s), 1);
        QCOMPARE(m_desk->service.createsOf(u"Oat"_s), 1);
    }

    void severalRowsAreOneStep()
    {
        wait({u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s, u"Fig"_s});
        click(u"Oat"_s);
        click(u"Fig"_s, Qt::ControlModifier);
        QCOMPARE(selected(), (QStringList{u"Oat"_s, u"Fig"_s}));
        drag(u"Fig"_s, above(u"Rye"_s));
        QTRY_COMPARE(titles(), (QStringList{u"Oat"_s, u"Fig"_s, u"Rye"_s, u"Spelt"_s, u"Plum"_s}));
        QTRY_VERIFY(bar()->isVisible());
        QCOMPARE(bar()->sentence(), u"2 pins moved in the queue."_s);
        QCOMPARE(selected(), (QStringList{u"Oat"_s, u"Fig"_s}));
        m_desk->part<QPushButton>("undoButton")->click();
        QTRY_COMPARE(titles(), (QStringList{u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s, u"Fig"_s}));
        QVERIFY(!bar()->isVisible());
        m_desk->part<QAction>("redoAction")->trigger();
        QTRY_COMPARE(titles(), (QStringList{u"Oat"_s, u"Fig"_s, u"Rye"_s, u"Spelt"_s, u"Plum"_s}));
    }

    void whatDoesNotWaitStaysWhereItIs()
    {
        // Two are on their way already.
        for (const QString& title : {u"Sent"_s, u"Going"_s})
            add(title);
        QTRY_COMPARE(m_desk->service.creates.size(), 2);
        wait({u"Rye"_s, u"Oat"_s, u"Spelt"_s});
        QTRY_COMPARE(titles(), (QStringList{u"Sent"_s, u"Going"_s, u"Rye"_s, u"Oat"_s, u"Spelt"_s}));
        press(u"Sent"_s);
        pull(below(u"Oat"_s));
        QVERIFY(!list()->isDragging());
        release();

        // Not even with others that can be.
        click(u"Going"_s);
        click(u"Spelt"_s, Qt::ControlModifier);
        press(u"Going"_s);
        pull(above(u"Rye"_s));
        QVERIFY(!list()->isDragging());
        release();
        // Those go without it.
        click(u"Going"_s);
        click(u"Spelt"_s, Qt::ControlModifier);
        press(u"Spelt"_s);
        pull(above(u"Sent"_s));
        QVERIFY(list()->isDragging());
        QCOMPARE(list()->dropLine(), std::optional(rectOf(u"Rye"_s).top()));
        release();
        QTRY_COMPARE(titles(), (QStringList{u"Sent"_s, u"Going"_s, u"Spelt"_s, u"Rye"_s, u"Oat"_s}));
        QTRY_COMPARE(bar()->sentence(), u"“Spelt” moved to place 1 of those that wait."_s);

        // Nor is anything dragged in another view.
        m_desk->service.creates.at(0).job->answer(receipt(Receipt::State::Published));
        QTRY_COMPARE(count(SubmissionState::Published), 1);
        m_desk->window->setView(View::Published);
        press(u"Sent"_s);
        pull(emptySpace());
        QVERIFY(!list()->isDragging());
        release();
    }

    void escapeAndOtherWaysOut()
    {
        const QStringList order{u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s};
        wait(order);
        press(u"Plum"_s);
        pull(above(u"Oat"_s));
        QVERIFY(list()->isDragging());
        QTest::keyClick(m_desk->window->windowHandle(), Qt::Key_Escape);
        QVERIFY(!list()->isDragging());
        QVERIFY(!list()->dropLine());
        // The button is still down: that is no other gesture.
        pull(above(u"Rye"_s));
        QVERIFY(!list()->isDragging());
        QCOMPARE(selected(), QStringList{u"Plum"_s});
        release();
        QCOMPARE(selected(), QStringList{u"Plum"_s});

        // Outside of the list.
        press(u"Plum"_s);
        pull(above(u"Oat"_s));
        pull({-40, above(u"Oat"_s).y()});
        QVERIFY(list()->isDragging());
        QVERIFY(!list()->dropLine());
        release();

        // The keyboard goes elsewhere.
        press(u"Plum"_s);
        pull(above(u"Oat"_s));
        m_desk->part<QLineEdit>("searchField")->setFocus();
        QVERIFY(!list()->isDragging());
        release();

        // Another button.
        press(u"Plum"_s);
        pull(above(u"Oat"_s));
        QTest::mousePress(m_desk->window->windowHandle(), Qt::MiddleButton, {}, m_pointer);
        QVERIFY(!list()->isDragging());
        QTest::mouseRelease(m_desk->window->windowHandle(), Qt::MiddleButton, {}, m_pointer);
        release();

        // The button was let go where the window did not hear of it.
        press(u"Plum"_s);
        pull(above(u"Oat"_s));
        QMouseEvent heardOf(
            QEvent::MouseMove, above(u"Oat"_s), viewport()->mapToGlobal(above(u"Oat"_s)), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(viewport(), &heardOf);
        QVERIFY(!list()->isDragging());
        release();

        // Another view.
        press(u"Plum"_s);
        pull(above(u"Oat"_s));
        m_desk->window->setView(View::Drafts);
        QVERIFY(!list()->isDragging());
        release();
        m_desk->window->setView(View::Sending);

        // Where it is.
        drag(u"Oat"_s, below(u"Rye"_s));

        // A move that is made shows that the others were not.
        drag(u"Rye"_s, below(u"Oat"_s));
        QTRY_COMPARE(titles(), (QStringList{u"Oat"_s, u"Rye"_s, u"Spelt"_s, u"Plum"_s}));
        QTRY_VERIFY(bar()->isVisible());
        undo();
        QTRY_COMPARE(titles(), order);
        QVERIFY(!m_desk->part<QAction>("undoAction")->isEnabled());
    }

    void theDragIsSeen()
    {
        wait({u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s});
        press(u"Plum"_s);
        pull(above(u"Oat"_s));
        QCOMPARE(viewport()->cursor().shape(), Qt::ClosedHandCursor);
        const QImage dragged = viewport()->grab().toImage();
        QCOMPARE(dragged.pixelColor(viewport()->width() - 24, *list()->dropLine()), list()->palette().color(QPalette::Highlight));
        // The title goes along with the pointer.
        pull(above(u"Oat"_s) + QPoint(30, 0));
        QVERIFY(viewport()->grab().toImage() != dragged);
        // The row is faded until it lies in its place.
        const QRect row = rectOf(u"Plum"_s);
        QTest::keyClick(m_desk->window->windowHandle(), Qt::Key_Escape);
        QVERIFY(viewport()->grab().toImage().copy(row) != dragged.copy(row));
        QVERIFY(viewport()->cursor().shape() != Qt::ClosedHandCursor);
        release();
    }

    void scrollsAtTheEdge()
    {
        QStringList order;
        for (int i = 1; i <= 30; ++i)
            order.append(u"Pin %1"_s.arg(i));
        wait(order);
        QScrollBar* scroll = list()->verticalScrollBar();
        QTRY_VERIFY(scroll->maximum() > 0);
        QCOMPARE(scroll->value(), 0);
        press(u"Pin 2"_s);
        // The line with what can be done with the pin takes its place below the list meanwhile.
        QTRY_VERIFY((pull({100, viewport()->height() - 4}), scroll->value() == scroll->maximum()));
        release();
        order.append(order.takeAt(1));
        QTRY_COMPARE(titles(), order);
        press(u"Pin 29"_s);
        pull({100, 2});
        QTRY_COMPARE(scroll->value(), 0);
        release();
        order.prepend(order.takeAt(order.indexOf(u"Pin 29"_s)));
        QTRY_COMPARE(titles(), order);
    }

    void theQueueGoesOnUnderTheMouse()
    {
        wait({u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s});
        click(u"Rye"_s);
        click(u"Plum"_s, Qt::ControlModifier);
        press(u"Plum"_s);
        pull(below(u"Oat"_s));
        goOn(u"Rye"_s); // one of those dragged
        QTRY_COMPARE(count(SubmissionState::Preparing), 1);
        QVERIFY(list()->isDragging());
        pull(above(u"Oat"_s));
        release();
        QTRY_COMPARE(titles(), (QStringList{u"Rye"_s, u"Plum"_s, u"Oat"_s, u"Spelt"_s}));
        press(u"Spelt"_s);
        pull(above(u"Oat"_s));
        QVERIFY(list()->isDragging());
        goOn(u"Spelt"_s); // the only one
        QTRY_VERIFY(!list()->isDragging());
        release();
        QCOMPARE(titles(), (QStringList{u"Rye"_s, u"Spelt"_s, u"Plum"_s, u"Oat"_s}));
    }

    void keysAreUndone()
    {
        const QStringList order{u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s, u"Fig"_s};
        wait(order);
        click(u"Fig"_s);
        // Faster than the disk; presses that follow each other are one step.
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(titles(), (QStringList{u"Rye"_s, u"Fig"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s}));
        QTRY_COMPARE(bar()->sentence(), u"“Fig” moved to place 2 of those that wait."_s);
        click(u"Rye"_s);
        m_desk->part<QAction>("sendLastAction")->trigger();
        QTRY_COMPARE(titles(), (QStringList{u"Fig"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s, u"Rye"_s}));
        QTRY_COMPARE(bar()->sentence(), u"“Rye” moved to place 5 of those that wait."_s);
        undo();
        QTRY_COMPARE(titles(), (QStringList{u"Rye"_s, u"Fig"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s}));
        undo();
        QTRY_COMPARE(titles(), order);
        QVERIFY(!m_desk->part<QAction>("undoAction")->isEnabled());
        m_desk->part<QAction>("redoAction")->trigger();
        m_desk->part<QAction>("redoAction")->trigger();
        QTRY_COMPARE(titles(), (QStringList{u"Fig"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s, u"Rye"_s}));
    }

    void undoLeavesAloneWhatHasGoneOn()
    {
        wait({u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s});
        drag(u"Plum"_s, above(u"Rye"_s));
        QTRY_VERIFY(bar()->isVisible());
        goOn(u"Rye"_s);
        QTRY_COMPARE(count(SubmissionState::Preparing), 1);
        add(u"Fig"_s);
        QTRY_COMPARE(titles(), (QStringList{u"Rye"_s, u"Plum"_s, u"Oat"_s, u"Spelt"_s, u"Fig"_s}));
        undo();
        QTRY_COMPARE(titles(), (QStringList{u"Rye"_s, u"Oat"_s, u"Spelt"_s, u"Plum"_s, u"Fig"_s}));
        QVERIFY(!m_desk->window->findChild<QWidget*>(u"scheduleBanner"_s));

        // The moved one itself.
        m_desk->part<QAction>("redoAction")->trigger();
        QTRY_COMPARE(titles(), (QStringList{u"Rye"_s, u"Plum"_s, u"Oat"_s, u"Spelt"_s, u"Fig"_s}));
        goOn(u"Plum"_s);
        QTRY_COMPARE(count(SubmissionState::Preparing), 2);
        undo();
        const auto* banner = m_desk->part<QWidget>("scheduleBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->accessibleName().contains(u"no longer waits"_s), qPrintable(banner->accessibleName()));
        QCOMPARE(titles(), (QStringList{u"Rye"_s, u"Plum"_s, u"Oat"_s, u"Spelt"_s, u"Fig"_s}));
    }

    void aDropThatComesTooLateSaysSo()
    {
        wait({u"Rye"_s, u"Oat"_s, u"Spelt"_s});
        press(u"Spelt"_s);
        pull(above(u"Rye"_s));
        goOn(u"Spelt"_s);
        release();
        const auto banner = [this] { return m_desk->window->findChild<QWidget*>(u"scheduleBanner"_s); };
        QTRY_VERIFY(banner() && banner()->isVisible());
        QVERIFY2(banner()->accessibleName().contains(u"order was not changed"_s), qPrintable(banner()->accessibleName()));
        QVERIFY(!bar()->isVisible());
        QVERIFY(!m_desk->part<QAction>("undoAction")->isEnabled());
        QTRY_COMPARE(count(SubmissionState::Preparing), 1);
    }

    void amongTheFoundOnes()
    {
        wait({u"Rye one"_s, u"Oat"_s, u"Rye two"_s, u"Plum"_s, u"Rye three"_s});
        m_desk->part<QLineEdit>("searchField")->setText(u"rye"_s);
        QTRY_COMPARE(titles(), (QStringList{u"Rye one"_s, u"Rye two"_s, u"Rye three"_s}));
        drag(u"Rye three"_s, above(u"Rye two"_s));
        QTRY_COMPARE(titles(), (QStringList{u"Rye one"_s, u"Rye three"_s, u"Rye two"_s}));
        m_desk->part<QLineEdit>("searchField")->clear();
        QTRY_COMPARE(titles(), (QStringList{u"Rye one"_s, u"Oat"_s, u"Rye three"_s, u"Rye two"_s, u"Plum"_s}));
    }

private:
    [[nodiscard]] QueueList* list() { return m_desk->part<QueueList>("submissionList"); }
    [[nodiscard]] QWidget* viewport() { return list()->viewport(); }
    [[nodiscard]] UndoBar* bar() { return m_desk->part<UndoBar>("undoBar"); }

    void add(const QString& title)
    {
        const auto added = waitFor(m_desk->outbox.add(m_desk->goodDraft(m_account, m_picture, title), m_account));
        QVERIFY(added && *added);
    }

    /// Opens the queue with pins that wait.
    void wait(const QStringList& waiting)
    {
        m_desk->outbox.setPaused(true);
        QTRY_VERIFY(m_desk->outbox.isPaused());
        for (const QString& title : waiting)
            add(title);
        m_desk->window->setView(View::Sending);
        m_desk->window->activateWindow();
        QTRY_VERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        QTRY_VERIFY(titles().endsWith(waiting.constLast()));
    }

    [[nodiscard]] const Submission& pin(const QString& title)
    {
        const QList<Submission>& all = m_desk->outbox.submissions();
        return *std::find_if(all.cbegin(), all.cend(), [&title](const Submission& each) { return each.draft.title == title; });
    }

    /// Another process begins with it, which is known here some time later.
    void goOn(const QString& title)
    {
        const Result<Database::Opened> other = Database::open(m_folder->filePath(u"pinwright.sqlite"_s));
        QVERIFY(other);
        Submission begun = pin(title);
        begun.state = SubmissionState::Preparing;
        const auto committed = commitOutcome(*other->database, begun, SubmissionState::Waiting);
        QVERIFY(committed && *committed);
    }

    void undo() { m_desk->part<QAction>("undoAction")->trigger(); }

    [[nodiscard]] int count(SubmissionState state) const
    {
        const QList<Submission>& all = m_desk->outbox.submissions();
        return int(std::count_if(all.cbegin(), all.cend(), [state](const Submission& each) { return each.state == state; }));
    }

    [[nodiscard]] QStringList titles()
    {
        QStringList result;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            result.append(list()->model()->index(row, 0).data().toString());
        return result;
    }

    [[nodiscard]] QStringList selected()
    {
        QModelIndexList rows = list()->selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        QStringList result;
        for (const QModelIndex& row : std::as_const(rows))
            result.append(row.data().toString());
        return result;
    }

    [[nodiscard]] QRect rectOf(const QString& title)
    {
        return list()->visualRect(list()->model()->index(int(titles().indexOf(title)), 0));
    }
    /// Within the row, where it is nearer to the one above or below.
    [[nodiscard]] QPoint above(const QString& title) { return rectOf(title).center() - QPoint(0, 12); }
    [[nodiscard]] QPoint below(const QString& title) { return rectOf(title).center() + QPoint(0, 12); }
    [[nodiscard]] QPoint emptySpace() { return {100, viewport()->height() - 8}; }

    [[nodiscard]] QPoint inWindow(const QPoint& inViewport)
    {
        return viewport()->mapTo(static_cast<QWidget*>(m_desk->window.get()), inViewport);
    }
    void click(const QString& title, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_desk->window->windowHandle(), Qt::LeftButton, modifiers, inWindow(rectOf(title).center()));
    }
    void press(const QString& title)
    {
        QTest::mousePress(m_desk->window->windowHandle(), Qt::LeftButton, {}, inWindow(rectOf(title).center()));
    }
    /// In steps, as a hand does.
    void pull(const QPoint& to)
    {
        const QPoint goal = inWindow(to);
        for (const int step : {30, 15, 3, 0})
            QTest::mouseMove(m_desk->window->windowHandle(), goal + QPoint(step, 0));
        m_pointer = goal;
    }
    void release() { QTest::mouseRelease(m_desk->window->windowHandle(), Qt::LeftButton, {}, m_pointer); }
    void drag(const QString& title, const QPoint& to)
    {
        press(title);
        pull(to);
        QVERIFY(list()->isDragging());
        release();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDesk> m_desk;
    Account m_account;
    QString m_picture;
    QPoint m_pointer; ///< in the window
};

QTEST_MAIN(ReorderingTest)
#include "tst_reordering.moc"
