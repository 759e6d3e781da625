// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formdesk.h"
#include "ui/composer/boardbox.h"
#include "ui/composer/composer.h"
#include "ui/composer/counterlabel.h"
#include "ui/widgets/messageline.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Board bread{.id = BoardId(u"1"_s), .name = u"Bread"_s};
const QByteArray berlin = "Europe/Berlin";

} // namespace

class TestComposer : public QObject {
    Q_OBJECT

private:
    template <class W>
    W* find(const char* name) const
    {
        auto* widget = m_composer->findChild<W*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("No widget %s", name);
        return widget;
    }
    /// The texts of all messages that are shown.
    QStringList messages() const
    {
        QStringList texts;
        for (const MessageLine* line : m_composer->findChildren<MessageLine*>()) {
            if (line->isVisible() && line->objectName() != "boardStatus"_L1 && line->objectName() != "problemLine"_L1)
                texts.append(line->text());
        }
        return texts;
    }
    QPushButton* helpButton(const QString& text) const
    {
        for (QPushButton* button : m_composer->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void open(const Draft& draft) { m_desk->editDraft(draft); }
    Draft good() const { return m_desk->goodDraft(m_account); }

    std::unique_ptr<FormDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    Composer* m_composer = nullptr;
    Account m_account;

private slots:
    void initTestCase() { prepareApplication(); }

    void init()
    {
        m_desk = std::make_unique<FormDesk>();
        m_desk->provider->boardList = QList<Board>{bread};
        m_account = m_desk->addAccount();
        m_window = std::make_unique<QWidget>();
        m_composer = new Composer(m_desk->services(), m_window.get());
        m_composer->resize(420, 1400);
        m_window->resize(420, 1400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

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
        QCOMPARE(published.size(), 1);
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
        QCOMPARE(find<QPushButton>("chooseMediaButton")->text(), u"Find File…"_s);
        QCOMPARE(messages().size(), 1);
        QTest::mouseClick(helpButton(u"Try Again"_s), Qt::LeftButton);
        QTRY_COMPARE(m_desk->editor.draft().media.problem, MediaProblem::None);
        QCOMPARE(messages(), QStringList());
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

    void mnemonicsAreUniqueAndEveryControlHasAName()
    {
        Draft draft = good();
        draft.schedule = scheduleAt(QDate(2026, 5, 1), QTime(9, 30), berlin);
        open(draft);
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
        QCOMPARE(QSet<QString>(letters.begin(), letters.end()).size(), letters.size());
        // The menus' letters stay free.
        for (const QString& menu : {u"Alt+F"_s, u"Alt+E"_s, u"Alt+D"_s, u"Alt+B"_s, u"Alt+S"_s, u"Alt+V"_s, u"Alt+H"_s})
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
