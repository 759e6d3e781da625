// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composerfixture.h"
#include "ui/composer/boardbox.h"
#include "ui/composer/counterlabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/thinprogress.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Board bread{.id = BoardId(u"1"_s), .name = u"Bread"_s};
const QByteArray berlin = "Europe/Berlin";

} // namespace

class TestComposer : public QObject, private ComposerFixture {
    Q_OBJECT

private:
    void open(const Draft& draft) { m_desk->editDraft(draft); }
    Draft good() const { return m_desk->goodDraft(m_account); }

    /// The account's service makes boards; its panel is open with the name.
    void openPanel(const QString& name)
    {
        m_desk->provider->caps.boardCreation = {.offered = true, .description = true, .secret = true};
        open({.media = m_desk->picture(), .account = m_account.id, .title = u"Rye"_s, .altText = u"A loaf"_s});
        emit m_desk->accounts.changed(); // the offer was none when the form was built
        emit find<BoardBox>("boardBox")->createRequested(name);
        QVERIFY(find<QWidget>("newBoardPanel")->isVisible());
    }
    QString panelMessage() const { return find<MessageLine>("newBoardMessage")->text(); }

    /// Answers the request for a new board that hangs.
    void answerBoard(const Board& board)
    {
        for (const auto& hanging : std::as_const(m_desk->provider->hanging)) {
            if (auto* job = dynamic_cast<ScriptedJob<Board>*>(hanging.data()))
                job->answer(board);
        }
    }

    Account m_account;

private slots:
    void initTestCase() { prepareApplication(); }

    void init()
    {
        makeDesk();
        m_desk->provider->boardList = QList<Board>{bread};
        m_account = m_desk->addAccount();
        showForm();
    }

    void cleanup() { end(); }

    void withoutADraftItOffersToAddMedia()
    {
        QSignalSpy wanted(m_composer, &Composer::chooseMediaRequested);
        QVERIFY(!find<QLineEdit>("titleField")->isVisible());
        QTest::mouseClick(find<QPushButton>("composerAddMediaButton"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void fieldsShowTheDraftAndChangeIt()
    {
        Draft draft = good();
        draft.description = u"Three ingredients"_s;
        draft.link = u"https://example.com/rye"_s;
        open(draft);
        QCOMPARE(find<QLineEdit>("titleField")->text(), draft.title);
        QCOMPARE(find<QPlainTextEdit>("descriptionField")->toPlainText(), draft.description);
        QCOMPARE(find<QLineEdit>("linkField")->text(), draft.link);
        QCOMPARE(find<QPlainTextEdit>("altTextField")->toPlainText(), draft.altText);
        QCOMPARE(find<BoardBox>("boardBox")->currentText(), u"Bread"_s);
        QCOMPARE(find<QComboBox>("accountBox")->currentData().toString(), m_account.id.text());

        QTest::keyClicks(find<QLineEdit>("titleField"), u"!"_s);
        QTest::keyClicks(find<QPlainTextEdit>("descriptionField"), u"D"_s);
        QTest::keyClicks(find<QLineEdit>("linkField"), u"L"_s);
        QTest::keyClicks(find<QPlainTextEdit>("altTextField"), u"A"_s);
        QCOMPARE(m_desk->editor.draft().title.size(), draft.title.size() + 1);
        QCOMPARE(m_desk->editor.draft().description, u"DThree ingredients"_s);
        QVERIFY(m_desk->editor.draft().link.contains(u'L'));
        QCOMPARE(m_desk->editor.draft().altText, u"AA loaf"_s);

        m_desk->editor.setTitle(u"From elsewhere"_s);
        QCOMPARE(find<QLineEdit>("titleField")->text(), u"From elsewhere"_s);
    }

    void undoBelongsToOneDraft()
    {
        open(good());
        auto* description = find<QPlainTextEdit>("descriptionField");
        QTest::keyClicks(description, u"first"_s);
        open(good());
        QCOMPARE(description->toPlainText(), QString());
        QTest::keySequence(description, QKeySequence::Undo);
        QCOMPARE(m_desk->editor.draft().description, QString());
    }

    void returnInTheTitleGoesToTheDescription()
    {
        open(good());
        m_composer->focusField(Field::Title);
        QVERIFY(find<QLineEdit>("titleField")->hasFocus());
        QTest::keyClick(find<QLineEdit>("titleField"), Qt::Key_Return);
        QVERIFY(find<QPlainTextEdit>("descriptionField")->hasFocus());
    }

    void tabMovesOnAndEscapeLeaves()
    {
        open(good());
        auto* description = find<QPlainTextEdit>("descriptionField");
        m_composer->focusField(Field::Description);
        QTest::keyClick(description, Qt::Key_Tab);
        QCOMPARE(description->toPlainText(), QString());
        QVERIFY(find<QLineEdit>("linkField")->hasFocus());
        QTest::keyClick(find<QLineEdit>("linkField"), Qt::Key_Escape);
        QVERIFY(!find<QLineEdit>("linkField")->hasFocus());
    }

    void pastedLineBreaksBecomeSpaces()
    {
        open(good());
        auto* title = find<QLineEdit>("titleField");
        title->clear();
        QApplication::clipboard()->setText(u"Rye\r\nbread\nnow"_s);
        m_composer->focusField(Field::Title);
        QTest::keySequence(title, QKeySequence::Paste);
        QCOMPARE(title->text(), u"Rye bread now"_s);
        QCOMPARE(m_desk->editor.draft().title, u"Rye bread now"_s);
    }

    void counterAppearsLateAndWarnsOnce()
    {
        open(good());
        auto* counter = find<CounterLabel>("titleCounter");
        auto* title = find<QLineEdit>("titleField");
        m_composer->focusField(Field::Title);
        const auto counted = [counter] { return counter->findChildren<QLabel*>().last()->text(); };
        m_desk->editor.setTitle(QString(79, u'x'));
        QVERIFY(!counter->isVisible());
        title->end(false);
        QTest::keyClicks(title, u"x"_s);
        QVERIFY(counter->isVisible());
        QCOMPARE(counted(), u"80 of 100"_s);

        QSignalSpy passed(counter, &CounterLabel::limitPassed);
        m_desk->editor.setTitle(QString(100, u'x'));
        QCOMPARE(passed.size(), 0);
        title->end(false);
        QTest::keyClicks(title, u"yyy"_s);
        QCOMPARE(counted(), u"103 of 100"_s);
        QCOMPARE(passed.size(), 1);
        QCOMPARE(counter->accessibleName(), u"3 characters too many"_s);
    }

    void counterCountsCodePoints()
    {
        open(good());
        m_desk->editor.setTitle(QString::fromUcs4(std::u32string(90, U'🍞').c_str()));
        QCOMPARE(find<QWidget>("titleCounter")->findChildren<QLabel*>().last()->text(), u"90 of 100"_s);
    }

    void trimAtWordIsOfferedAndCanBeUndone()
    {
        open(good());
        const QString longTitle = u"word "_s.repeated(25);
        auto* title = find<QLineEdit>("titleField");
        m_composer->focusField(Field::Title);
        title->selectAll();
        title->insert(longTitle);
        QCOMPARE(m_desk->editor.draft().title, longTitle);
        QPushButton* trim = helpButton(u"Trim at Word"_s);
        QVERIFY(trim);
        QTest::mouseClick(trim, Qt::LeftButton);
        QCOMPARE(m_desk->editor.draft().title, u"word "_s.repeated(20).trimmed());
        QVERIFY(!helpButton(u"Trim at Word"_s));
        QTest::keySequence(title, QKeySequence::Undo);
        QCOMPARE(m_desk->editor.draft().title, longTitle);
    }

    void aHundredThousandCharactersStay_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("title") << QByteArray("titleField");
        QTest::newRow("description") << QByteArray("descriptionField");
        QTest::newRow("link") << QByteArray("linkField");
        QTest::newRow("alt text") << QByteArray("altTextField");
    }

    void aHundredThousandCharactersStay()
    {
        QFETCH(QByteArray, field);
        open(good());
        auto* edit = find<QWidget>(field.constData());
        edit->setFocus();
        const QString text = u"abcd efghi"_s.repeated(10'000);
        QApplication::clipboard()->setText(text);
        QTest::keySequence(edit, QKeySequence::SelectAll);
        QTest::keySequence(edit, QKeySequence::Paste);
        const Draft& draft = m_desk->editor.draft();
        const auto kept = [&] {
            return field == "titleField"      ? draft.title
                : field == "descriptionField" ? draft.description
                : field == "linkField"        ? draft.link
                                              : draft.altText;
        };
        QCOMPARE(kept().size(), text.size());
        QVERIFY(kept() == text);
        QElapsedTimer time;
        time.start();
        QTest::keyClicks(edit, u"x"_s);
        m_window->grab();
        QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(kept().size(), text.size() + 1);
    }

    void problemsAreQuietUntilAFieldIsLeft()
    {
        open({.media = m_desk->picture(), .account = m_account.id});
        QCOMPARE(messages(), QStringList());
        QVERIFY(!find<MessageLine>("problemLine")->isVisible());
        m_composer->focusField(Field::Link);
        QTest::keyClicks(find<QLineEdit>("linkField"), u"examp"_s);
        QCOMPARE(messages(), QStringList());
        QTest::keyClick(find<QLineEdit>("linkField"), Qt::Key_Tab);
        QCOMPARE(messages(), QStringList{u"Links must start with https:// or http://."_s});
        // At its field and beside Publish; a third time would be one too many.
        QVERIFY(!find<MessageLine>("problemLine")->isVisible());
        QCOMPARE(find<QLineEdit>("linkField")->accessibleDescription(), messages().first());

        QTest::mouseClick(helpButton(u"Add https://"_s), Qt::LeftButton);
        QCOMPARE(m_desk->editor.draft().link, u"https://examp"_s);
        QVERIFY(!messages().contains(u"Links must start with https:// or http://."_s));
        QVERIFY(!find<MessageLine>("problemLine")->isVisible());
    }

    void aWindowInFrontDoesNotLeaveTheField()
    {
        open({.media = m_desk->picture(), .account = m_account.id});
        m_composer->focusField(Field::Title);
        QDialog dialog(m_window.get());
        QLineEdit edit(&dialog);
        dialog.open();
        QTRY_VERIFY(edit.hasFocus());
        QCOMPARE(messages(), QStringList());
    }

    void publishShowsEveryProblemAndGoesToTheFirst()
    {
        open({.media = m_desk->picture(), .account = m_account.id});
        QSignalSpy published(m_composer, &Composer::publishRequested);
        m_composer->publish();
        QCOMPARE(published.size(), 0);
        QVERIFY(find<BoardBox>("boardBox")->hasFocus());
        QVERIFY(messages().contains(u"Choose a board to publish this pin."_s));
        QVERIFY(find<MessageLine>("problemLine")->text().contains(u"Board, Title"_s));
    }

    void reasonBesidePublishJumpsToTheField()
    {
        Draft draft = good();
        draft.title.clear();
        open(draft);
        auto* reason = find<QAbstractButton>("reasonButton");
        auto* publish = find<QPushButton>("publishButton");
        QVERIFY(!publish->isEnabled());
        QVERIFY(reason->isVisible());
        QCOMPARE(reason->text(), u"Title is empty. It is needed to publish this pin."_s);
        QTest::mouseClick(reason, Qt::LeftButton);
        QVERIFY(find<QLineEdit>("titleField")->hasFocus());

        QSignalSpy published(m_composer, &Composer::publishRequested);
        QTest::keyClicks(find<QLineEdit>("titleField"), u"Rye"_s);
        QVERIFY(!reason->isVisible());
        QVERIFY(publish->isEnabled());
        QVERIFY(publish->isDefault());
        QTest::mouseClick(publish, Qt::LeftButton);
        QTRY_COMPARE(published.size(), 1);
    }

    void firstTimeIsTheNextFullHour()
    {
        m_desk->clock.set(QDateTime(QDate(2026, 3, 10), QTime(9, 20), Qt::UTC));
        open(good());
        QVERIFY(find<QRadioButton>("whenNow")->isChecked());
        QVERIFY(!find<QWidget>("dateField")->isVisible());
        QTest::mouseClick(find<QRadioButton>("whenAt"), Qt::LeftButton);
        const std::optional<Schedule> schedule = m_desk->editor.draft().schedule;
        QVERIFY(schedule);
        QCOMPARE(schedule->zone, systemZone());
        QCOMPARE(schedule->time.minute(), 0);
        QVERIFY(schedule->utc > m_desk->clock.now());
        QVERIFY(schedule->utc <= m_desk->clock.now().addSecs(3600));
        QVERIFY(find<QWidget>("dateField")->isVisible());
        QCOMPARE(find<QPushButton>("publishButton")->text(), u"Schedule &Pin"_s);
        QTest::mouseClick(find<QRadioButton>("whenNow"), Qt::LeftButton);
        QVERIFY(!m_desk->editor.draft().schedule);
    }

    void anHourThatDoesNotExistIsRefused()
    {
        Draft draft = good();
        draft.schedule = scheduleAt(QDate(2026, 3, 29), QTime(1, 30), berlin);
        open(draft);
        QCOMPARE(find<QLabel>("zoneLabel")->text(), u"Europe/Berlin (UTC+1)"_s);
        find<QTimeEdit>("timeField")->setTime(QTime(2, 30));
        QVERIFY(!find<QPushButton>("publishButton")->isEnabled());
        m_composer->publish();
        QPushButton* use = helpButton(u"Use 03:00"_s);
        QVERIFY(use);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(m_desk->editor.draft().schedule->time, QTime(3, 0));
        QCOMPARE(find<QTimeEdit>("timeField")->time(), QTime(3, 0));
        QCOMPARE(find<QLabel>("zoneLabel")->text(), u"Europe/Berlin (UTC+2)"_s);
        QVERIFY(find<QPushButton>("publishButton")->isEnabled());
    }

    void aPassedTimeIsRefused()
    {
        Draft draft = good();
        draft.schedule = scheduleAt(QDate(2026, 3, 10), QTime(8, 0), berlin);
        open(draft);
        QPushButton* use = helpButton(u"Use 11/03/2026, 08:00"_s);
        QVERIFY(use);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(m_desk->editor.draft().schedule->date, QDate(2026, 3, 11));
        QVERIFY(!helpButton(u"Publish Now"_s));

        find<QDateEdit>("dateField")->setDate(QDate(2026, 3, 1));
        m_composer->publish();
        QTest::mouseClick(helpButton(u"Publish Now"_s), Qt::LeftButton);
        QVERIFY(!m_desk->editor.draft().schedule);
        QVERIFY(find<QRadioButton>("whenNow")->isChecked());
    }

    void mediaIsReplacedByTheChosenFile()
    {
        open(good());
        const QString path = makePng(m_desk->folder.filePath(u"other.png"_s), {300, 300});
        m_composer->setFileChooser([path](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(path); });
        QTest::mouseClick(find<QPushButton>("chooseMediaButton"), Qt::LeftButton);
        QCOMPARE(m_desk->editor.draft().media.path, path);
        QTRY_COMPARE(m_desk->editor.draft().media.type, MediaType::Png);
        QCOMPARE(find<QPushButton>("chooseMediaButton")->text(), u"Replace…"_s);
    }

    void aVanishedFileCanBeFoundAgain()
    {
        Draft draft = good();
        draft.media.problem = MediaProblem::Missing;
        open(draft);
        QVERIFY(helpButton(u"Find File…"_s));
        QCOMPARE(messages().size(), 1);
        QTest::mouseClick(helpButton(u"Try Again"_s), Qt::LeftButton);
        QTRY_COMPARE(m_desk->editor.draft().media.problem, MediaProblem::None);
        QCOMPARE(messages(), QStringList());
    }

    void mediaIsFetchedFromATypedAddress()
    {
        open({.account = m_account.id});
        auto* fromWeb = find<QPushButton>("mediaFromWebButton");
        auto* field = find<QLineEdit>("mediaAddressField");
        QCOMPARE(fromWeb->text(), u"From Web Address…"_s);
        QVERIFY(!field->isVisible());
        fromWeb->setFocus();
        QTest::keyClick(fromWeb, Qt::Key_Space);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"example.com/rye.jpg"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(messages(), QStringList{u"This is not a whole web address. One begins with https://."_s});
        QTest::keyClick(field, Qt::Key_Home);
        QTest::keyClicks(field, u"https://"_s);
        QCOMPARE(messages(), QStringList());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QCOMPARE(m_desk->editor.draft().media.address, QUrl(u"https://example.com/rye.jpg"_s));
        QTRY_COMPARE(m_desk->web.fetches.size(), 1);
        QCOMPARE(m_desk->web.fetches[0].address, QUrl(u"https://example.com/rye.jpg"_s));
        QVERIFY(find<QPushButton>("cancelFetchButton")->hasFocus());
        QCOMPARE(find<ElidedLabel>("mediaName")->text(), u"https://example.com/rye.jpg"_s);
        QCOMPARE(find<ElidedLabel>("mediaFacts")->text(), u"Fetching from example.com…"_s);
        auto* progress = find<ThinProgress>("fetchProgress");
        QVERIFY(progress->isVisible());
        m_desk->web.fetches[0].job->report(25, 100);
        QCOMPARE(progress->fraction(), 0.25);

        const Media fetched = m_desk->picture();
        const QString size = QLocale().formattedDataSize(fetched.bytes, 1, QLocale::DataSizeSIFormat);
        m_desk->web.answer(fetched);
        QTRY_COMPARE(m_desk->editor.draft().media.problem, MediaProblem::None);
        QCOMPARE(find<ElidedLabel>("mediaFacts")->text(), u"JPEG · 400 × 600 · %1 · example.com"_s.arg(size));
        QVERIFY(!progress->isVisible());
        QVERIFY(!find<QPushButton>("cancelFetchButton")->isVisible());
        QVERIFY(fromWeb->isVisible());
        QCOMPARE(fromWeb->text(), QString());
        QCOMPARE(fromWeb->accessibleName(), u"From Web Address…"_s);

        // The same address is fetched again where that is asked for.
        QTest::mouseClick(fromWeb, Qt::LeftButton);
        QCOMPARE(field->text(), u"https://example.com/rye.jpg"_s);
        QTest::mouseClick(find<QPushButton>("fetchButton"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->web.fetches.size(), 2);
    }

    void escapePutsTheAddressFieldAway()
    {
        open(good());
        auto* fromWeb = find<QPushButton>("mediaFromWebButton");
        auto* field = find<QLineEdit>("mediaAddressField");
        QTest::mouseClick(fromWeb, Qt::LeftButton);
        QTest::keyClicks(field, u"https://example.com/a"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(fromWeb->hasFocus());
        QVERIFY(!fromWeb->isChecked());
        QVERIFY(m_desk->editor.draft().media.address.isEmpty());
        // So does another draft.
        QTest::mouseClick(fromWeb, Qt::LeftButton);
        QVERIFY(field->isVisible());
        open(good());
        QVERIFY(!field->isVisible());
    }

    void whatIsNotFetchedCanBeTriedAgainOrUsedAsLink()
    {
        const QUrl address(u"https://example.com/rye"_s);
        Draft draft = good();
        draft.media = {.address = address};
        open(draft);
        QTRY_COMPARE(m_desk->web.fetches.size(), 1);
        QCOMPARE(messages(), QStringList());
        m_desk->web.refuse(u"The address leads to a web page, not to a picture."_s);
        QTRY_COMPARE(messages(), QStringList{u"The address leads to a web page, not to a picture."_s});
        QVERIFY(helpButton(u"Choose File…"_s));
        QTest::mouseClick(helpButton(u"Try Again"_s), Qt::LeftButton);
        QTRY_COMPARE(m_desk->web.fetches.size(), 2);
        QCOMPARE(m_desk->editor.draft().media.problem, MediaProblem::NotChecked);

        QTest::mouseClick(find<QPushButton>("cancelFetchButton"), Qt::LeftButton);
        QCOMPARE(messages(), QStringList{u"Fetching from example.com was stopped."_s});
        QTRY_VERIFY(!m_desk->web.fetches[1].job);
        QTest::mouseClick(helpButton(u"Use as Link"_s), Qt::LeftButton);
        QVERIFY(m_desk->editor.draft().media.isEmpty());
        QCOMPARE(m_desk->editor.draft().link, address.toString());
        QCOMPARE(find<QLineEdit>("linkField")->text(), address.toString());
        QCOMPARE(m_desk->editor.draft().title, u"Rye bread"_s);
    }

    void aFileReplacesWhatIsFetched()
    {
        Draft draft = good();
        draft.media = {.address = QUrl(u"https://example.com/rye"_s)};
        open(draft);
        QTRY_COMPARE(m_desk->web.fetches.size(), 1);
        const QString path = makePng(m_desk->folder.filePath(u"other.png"_s), {300, 300});
        m_composer->setFileChooser([path](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(path); });
        QTest::mouseClick(find<QPushButton>("chooseMediaButton"), Qt::LeftButton);
        QTRY_VERIFY(!m_desk->web.fetches[0].job);
        QTRY_COMPARE(m_desk->editor.draft().media.type, MediaType::Png);
        QVERIFY(m_desk->editor.draft().media.address.isEmpty());
    }

    void accountBoxLeadsToTheAccounts()
    {
        open(good());
        QSignalSpy wanted(m_composer, &Composer::accountsRequested);
        auto* box = find<QComboBox>("accountBox");
        box->setCurrentIndex(box->count() - 1);
        emit box->activated(box->count() - 1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(box->currentData().toString(), m_account.id.text());
        QCOMPARE(m_desk->editor.draft().account, m_account.id);

        const auto removed = waitFor(m_desk->accounts.remove(m_account.id, {u"api-key"_s}));
        QVERIFY(removed && *removed);
        QVERIFY(!box->isVisible());
        QTest::mouseClick(find<QPushButton>("connectAccountButton"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(messages().contains(u"The account of this draft was removed. Choose another."_s));
    }

    void aNewBoardIsMadeAndChosen()
    {
        openPanel(u"Cake"_s);
        auto* name = find<QLineEdit>("newBoardName");
        QVERIFY(name->hasFocus());
        QCOMPARE(name->text(), u"Cake"_s);
        find<QPlainTextEdit>("newBoardDescription")->setPlainText(u"Sweet things"_s);
        QTest::keyClick(find<QAbstractButton>("newBoardSecret"), Qt::Key_Space);
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(name, Qt::Key_Return);
        QTest::mouseDClick(find<QPushButton>("newBoardCreateButton"), Qt::LeftButton);
        QCOMPARE(panelMessage(), u"Creating “Cake”…"_s);
        QTRY_COMPARE(m_desk->provider->boardsAsked.size(), 1);
        QCOMPARE(
            m_desk->provider->boardsAsked.first(), (NewBoard{.name = u"Cake"_s, .description = u"Sweet things"_s, .secret = true}));
        answerBoard(Board{.id = BoardId(u"9"_s), .name = u"Cake"_s, .secret = true});
        QTRY_VERIFY(!find<QWidget>("newBoardPanel")->isVisible());
        QCOMPARE(m_desk->editor.draft().board, (BoardRef{.id = BoardId(u"9"_s), .name = u"Cake"_s}));
        QCOMPARE(find<BoardBox>("boardBox")->currentText(), u"Cake"_s);
        QVERIFY(find<BoardBox>("boardBox")->hasFocus());
        QCOMPARE(m_desk->boards.boards(m_account.id).list.boards.last().name, u"Cake"_s);
        QCOMPARE(m_desk->provider->boardsAsked.size(), 1);
        QCOMPARE(messages(), QStringList());
    }

    void aBoardNeedsANameThatFits()
    {
        openPanel({});
        QTest::keyClick(find<QLineEdit>("newBoardName"), Qt::Key_Return);
        QCOMPARE(panelMessage(), u"A board needs a name."_s);
        find<QLineEdit>("newBoardName")->setText(QString::fromUcs4(std::u32string(183, U'🍞').c_str()));
        QTest::mouseClick(find<QPushButton>("newBoardCreateButton"), Qt::LeftButton);
        QCOMPARE(panelMessage(), u"The name is 3 characters too long (183 of 180)."_s);
        QCOMPARE(m_desk->provider->boardsAsked.size(), 0);
        QTest::keyClick(find<QLineEdit>("newBoardName"), Qt::Key_Escape);
        QVERIFY(!find<QWidget>("newBoardPanel")->isVisible());
        QVERIFY(find<BoardBox>("boardBox")->hasFocus());
    }

    void aRefusedBoardSaysWhyAndCanBeMended()
    {
        openPanel(u"Cake"_s);
        m_desk->provider->boardAnswer = failure({.kind = ErrorKind::Rejected, .detail = u"This name is taken"_s});
        QTest::keyClick(find<QLineEdit>("newBoardName"), Qt::Key_Return);
        QTRY_VERIFY(panelMessage().contains(u"This name is taken"_s));
        QVERIFY(panelMessage().contains(u"Form Service"_s));
        QVERIFY(m_desk->editor.draft().board.isEmpty());
        m_desk->provider->boardAnswer = Board{.id = BoardId(u"9"_s), .name = u"Cakes"_s};
        find<QLineEdit>("newBoardName")->setText(u"Cakes"_s);
        QTest::mouseClick(find<QPushButton>("newBoardCreateButton"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->editor.draft().board.name, u"Cakes"_s);
    }

    void anUnknownOutcomeIsLookedUpFirst_data()
    {
        QTest::addColumn<bool>("made");
        QTest::newRow("it was made") << true;
        QTest::newRow("it was not") << false;
    }

    void anUnknownOutcomeIsLookedUpFirst()
    {
        QFETCH(bool, made);
        openPanel(u"Cake"_s);
        m_desk->provider->boardAnswer = failure({.kind = ErrorKind::Timeout, .outcomeUnknown = true});
        QTest::keyClick(find<QLineEdit>("newBoardName"), Qt::Key_Return);
        QTRY_COMPARE(panelMessage(), u"The board may have been created. Reload the boards before trying again."_s);
        QTest::keyClick(find<QLineEdit>("newBoardName"), Qt::Key_Return);
        QVERIFY(!find<QPushButton>("newBoardCreateButton")->isEnabled());
        QCOMPARE(m_desk->provider->boardsAsked.size(), 1);

        m_desk->provider->boardList = failure({.kind = ErrorKind::Network});
        QTest::mouseClick(helpButton(u"Reload Boards"_s), Qt::LeftButton);
        QTRY_VERIFY(m_desk->boards.boards(m_account.id).error.has_value());
        QVERIFY(!find<QPushButton>("newBoardCreateButton")->isEnabled());

        QList<Board> list{bread};
        if (made)
            list.append({.id = BoardId(u"9"_s), .name = u"Cake"_s});
        m_desk->provider->boardList = list;
        QTest::mouseClick(helpButton(u"Reload Boards"_s), Qt::LeftButton);
        QTRY_COMPARE(m_desk->editor.draft().board.id.text(), made ? u"9"_s : QString());
        QTRY_COMPARE(find<QWidget>("newBoardPanel")->isVisible(), !made);
        if (!made) {
            QTRY_VERIFY(panelMessage().contains(u"not among the boards"_s));
            QVERIFY(find<QPushButton>("newBoardCreateButton")->isEnabled());
        }
        QCOMPARE(m_desk->provider->boardsAsked.size(), 1);
    }

    void aBoardThatComesForARemovedAccountIsNotChosen()
    {
        openPanel(u"Cake"_s);
        QTest::keyClick(find<QLineEdit>("newBoardName"), Qt::Key_Return);
        QTRY_COMPARE(m_desk->provider->boardsAsked.size(), 1);
        const auto removed = waitFor(m_desk->accounts.remove(m_account.id, {u"api-key"_s}));
        QVERIFY(removed && *removed);
        QVERIFY(!find<QWidget>("newBoardPanel")->isVisible());

        m_account = m_desk->addAccount(u"Another Shop"_s);
        openPanel(u"Bread"_s);
        QTest::keyClick(find<QLineEdit>("newBoardName"), Qt::Key_Return);
        QTRY_COMPARE(m_desk->provider->boardsAsked.size(), 2);
        const QPointer<QObject> second = m_desk->provider->hanging.takeLast();
        answerBoard(Board{.id = BoardId(u"9"_s), .name = u"Cake"_s});
        m_desk->provider->hanging = {second};
        answerBoard(Board{.id = BoardId(u"10"_s), .name = u"Bread"_s});
        QTRY_COMPARE(m_desk->editor.draft().board.id, BoardId(u"10"_s));
    }

    void aBoardThatComesForAnotherDraftIsNotChosen()
    {
        openPanel(u"Cake"_s);
        QTest::keyClick(find<QLineEdit>("newBoardName"), Qt::Key_Return);
        QTRY_COMPARE(m_desk->provider->boardsAsked.size(), 1);
        open({.media = m_desk->picture(), .account = m_account.id, .title = u"Another"_s});
        QVERIFY(find<QWidget>("newBoardPanel")->isVisible()); // how it ends is told
        answerBoard(Board{.id = BoardId(u"9"_s), .name = u"Cake"_s});
        QTRY_VERIFY(!find<QWidget>("newBoardPanel")->isVisible());
        QVERIFY(m_desk->editor.draft().board.isEmpty());
        QCOMPARE(m_desk->boards.boards(m_account.id).list.boards.size(), 2);

        // One that is only being thought of goes with its draft.
        emit find<BoardBox>("boardBox")->createRequested(u"Pies"_s);
        open(good());
        QVERIFY(!find<QWidget>("newBoardPanel")->isVisible());
    }

    void withoutBoardsOneIsOffered()
    {
        m_desk->provider->caps.boardCreation.offered = true;
        m_desk->provider->boardList = QList<Board>();
        open({.account = m_account.id});
        m_desk->boards.reload(m_account.id);
        QTRY_COMPARE(find<MessageLine>("boardStatus")->text(), u"@shop has no boards yet."_s);
        QTest::mouseClick(helpButton(u"Create Board…"_s), Qt::LeftButton);
        QVERIFY(find<QLineEdit>("newBoardName")->hasFocus());
        QVERIFY(!find<QWidget>("newBoardDescription")->isVisible()); // this service knows none
        QVERIFY(!find<QWidget>("newBoardSecret")->isVisible());
    }

    void thePanelComesIntoSight()
    {
        m_window->resize(420, 620);
        m_composer->resize(420, 620);
        openPanel(u"Cake"_s);
        auto* panel = find<QWidget>("newBoardPanel");
        auto* scroll = m_composer->findChild<QScrollArea*>();
        QTRY_VERIFY(scroll->viewport()->rect().contains(
            QRect(panel->mapTo(scroll->viewport(), QPoint()), panel->size()).adjusted(0, 0, 0, -1)));
    }

    void typedTextOfAnotherDraftGoes()
    {
        open({.account = m_account.id});
        m_composer->focusField(Field::Board);
        QTest::keyClicks(find<BoardBox>("boardBox"), u"knitting"_s);
        QCOMPARE(find<BoardBox>("boardBox")->currentText(), u"knitting"_s);
        open({.account = m_account.id});
        QCOMPARE(find<BoardBox>("boardBox")->currentText(), QString());
    }

    void sectionsByIdAreTyped()
    {
        open(good());
        auto* section = find<QLineEdit>("sectionIdField");
        QVERIFY(!section->isVisible());
        QVERIFY(!find<BoardBox>("sectionBox")->isVisible());
        m_desk->provider->caps.sections = Capabilities::Sections::ById;
        emit m_desk->accounts.changed();
        QVERIFY(section->isVisible());
        QVERIFY(find<MessageLine>("sectionStatus")->text().contains(u"Form Service does not list"_s));
        QTest::keyClicks(section, u" 77 "_s);
        QCOMPARE(m_desk->editor.draft().board.section.text(), u"77"_s);
        QCOMPARE(boardPath(m_desk->editor.draft().board), u"Bread › 77"_s);
        QCOMPARE(m_desk->provider->sectionRequests.size(), 0);
        QTest::keyClick(section, Qt::Key_Escape);
        QVERIFY(!section->hasFocus());

        m_desk->editor.setBoard({.id = BoardId(u"2"_s), .name = u"Cake"_s});
        QCOMPARE(section->text(), QString());
        m_desk->editor.setBoard({});
        QVERIFY(!section->isEnabled());
    }

    void listedSectionsAreChosen()
    {
        m_desk->provider->caps.sections = Capabilities::Sections::Listed;
        m_desk->provider->boardList = QList<Board>{bread, {.id = BoardId(u"2"_s), .name = u"Cake"_s}};
        m_desk->provider->sectionList = QList<BoardSection>{{SectionId(u"s1"_s), u"Rolls"_s}, {SectionId(u"s2"_s), u"Loaves"_s}};
        m_desk->boards.reload(m_account.id);
        open(good());
        auto* section = find<BoardBox>("sectionBox");
        auto* status = find<MessageLine>("sectionStatus");
        QVERIFY(section->isVisible());
        QCOMPARE(status->text(), u"Loading sections…"_s);
        QTRY_VERIFY(!status->isVisible());
        section->setFocus();
        QTest::keyClicks(section, u"loa"_s);
        QTest::keyClick(section, Qt::Key_Return);
        const BoardRef loaves{.id = bread.id, .name = bread.name, .section = SectionId(u"s2"_s), .sectionName = u"Loaves"_s};
        QCOMPARE(m_desk->editor.draft().board, loaves);
        QCOMPARE(section->currentText(), u"Loaves"_s);

        // Taking the same board once more keeps the section; another board has others.
        auto* board = find<BoardBox>("boardBox");
        board->choose(bread);
        QCOMPARE(m_desk->editor.draft().board, loaves);
        board->setFocus();
        board->lineEdit()->selectAll();
        QTest::keyClicks(board, u"cake"_s);
        QCOMPARE(m_desk->editor.draft().board, (BoardRef{.id = BoardId(u"2"_s), .name = u"Cake"_s}));
        QCOMPARE(section->currentText(), QString());

        // A text that is no section is said to be none, once the field is left.
        QTRY_VERIFY(!status->isVisible());
        section->setFocus();
        QTest::keyClicks(section, u"xyz"_s);
        QVERIFY(!status->isVisible());
        find<QLineEdit>("titleField")->setFocus(Qt::TabFocusReason);
        QVERIFY(status->text().startsWith(u"“xyz” is not a section of this board."_s));
        QVERIFY(m_desk->editor.draft().board.section.isEmpty());
    }

    void sectionsThatCannotBeReadAreTriedAgain()
    {
        m_desk->provider->caps.sections = Capabilities::Sections::Listed;
        m_desk->provider->sectionList = failure({.kind = ErrorKind::Network});
        open(good());
        auto* status = find<MessageLine>("sectionStatus");
        QTRY_VERIFY(status->text().contains(u"could not be reached"_s));
        m_desk->provider->sectionList = QList<BoardSection>();
        QTest::mouseClick(status->buttons().constFirst(), Qt::LeftButton);
        QTRY_COMPARE(status->text(), u"This board has no sections."_s);
    }

    void tabWalksTheFieldsInTheirOrder()
    {
        m_desk->provider->caps.sections = Capabilities::Sections::ById;
        m_desk->provider->caps.boardCreation.offered = true;
        open(good());
        emit m_desk->accounts.changed();
        emit find<BoardBox>("boardBox")->createRequested({});
        m_composer->focusField(Field::Board);
        QStringList names;
        for (int i = 0; i < 7; ++i) {
            names.append(m_window->focusWidget()->objectName());
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names,
            (QStringList{u"boardBox"_s, u"reloadBoardsButton"_s, u"newBoardName"_s, u"newBoardCancelButton"_s,
                u"newBoardCreateButton"_s, u"sectionIdField"_s, u"titleField"_s}));
    }

    void mnemonicsAreUniqueAndEveryControlHasAName_data()
    {
        QTest::addColumn<bool>("hasMedia");
        QTest::newRow("with a picture") << true;
        QTest::newRow("without one") << false;
    }

    void mnemonicsAreUniqueAndEveryControlHasAName()
    {
        QFETCH(const bool, hasMedia);
        Draft draft = good();
        if (!hasMedia)
            draft.media = {};
        draft.schedule = scheduleAt(QDate(2026, 5, 1), QTime(9, 30), berlin);
        m_desk->provider->caps.sections = Capabilities::Sections::ById;
        openPanel({});
        open(draft);
        emit find<BoardBox>("boardBox")->createRequested({});
        QStringList letters;
        const auto note = [&letters](const QString& text) {
            const QKeySequence sequence = QKeySequence::mnemonic(text);
            if (!sequence.isEmpty())
                letters.append(sequence.toString());
        };
        for (const QLabel* label : m_composer->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy())
                note(label->text());
        }
        for (const QAbstractButton* button : m_composer->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                note(button->text());
        }
        QVERIFY(letters.size() >= 8);
        QVERIFY(letters.contains(u"Alt+C"_s)); // the section's
        QCOMPARE(QSet<QString>(letters.begin(), letters.end()).size(), letters.size());
        // The menus' letters stay free.
        for (const QString& menu : {u"Alt+F"_s, u"Alt+E"_s, u"Alt+D"_s, u"Alt+M"_s, u"Alt+B"_s, u"Alt+S"_s, u"Alt+V"_s, u"Alt+H"_s})
            QVERIFY2(!letters.contains(menu), qPrintable(menu));

        QSet<QString> names;
        for (QWidget* widget : m_composer->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QVERIFY(names.size() >= 10);
    }
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
