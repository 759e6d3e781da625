// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programdesk.h"
#include "support/deferred.h"
#include "support/mediafiles.h"
#include "support/recordingserver.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// On folders of its own, speaking to a recording server.
class Program : public ProgramDesk {
public:
    void addAccount(const RecordingServer& server)
    {
        const Account account{.id = AccountId(u"shop-account"_s),
            .providerId = u"multi-upload"_s,
            .name = u"shop"_s,
            .server = server.url(u"/api/v1"_s),
            .settings = {{u"account-id"_s, u"123"_s}}};
        const auto saved =
            waitFor(context.accounts().save(account, {{u"api-key"_s, u"flow-key"_s}}, AccountBook::Remember::ThisSession));
        QVERIFY(saved && saved->has_value());
    }

    void chooseBoard(const QString& typed)
    {
        auto* box = part<QWidget>("boardBox");
        box->setFocus();
        auto* edit = box->findChild<QLineEdit*>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

/// The largest gap between two turns of the event loop.
class StallProbe : public QObject {
public:
    StallProbe()
    {
        m_gap.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { m_largest = std::max(m_largest, m_gap.restart()); });
        m_timer.start(0);
    }
    [[nodiscard]] qint64 largest() const { return m_largest; }

private:
    QTimer m_timer;
    QElapsedTimer m_gap;
    qint64 m_largest = 0;
};

} // namespace

/// The main job from outside: drop, choose, write, publish, see it; driven by the names of the controls.
class TestFlow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void publishesADroppedPicture();
    void takesTextsFromAssistiveTechnology();
    void survivesARestart();
    void keepsTheWindowFreeWhileFilesComeAndGo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordingServer> m_server;
};

void TestFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    useFolder(m_folder->path());
    m_server = std::make_unique<RecordingServer>();
    m_server->answer(
        "GET", "/api/v1/pinterest/boards", {.body = R"({"success":true,"data":[{"id":"11","name":"Harbours","privacy":"PUBLIC"},
            {"id":"22","name":"Süße Brote","privacy":"SECRET"}]})"});
    m_server->answer("POST", "/api/v1/upload",
        {.body = R"({"success":true,"message":"queued","data":{"uploadId":456,"status":"pending","scheduledFor":null}})"});
    m_server->answer("GET", "/api/v1/upload/456",
        {.body = R"({"success":true,"data":{"id":456,"status":"completed","metadata":{"pinId":"99887"}}})"});
}

void TestFlow::publishesADroppedPicture()
{
    const QString first = makeJpeg(m_folder->filePath(u"first.jpg"_s));
    const QString second = makePng(m_folder->filePath(u"second.png"_s));
    Program program;
    QTRY_VERIFY(program.isReady());
    program.addAccount(*m_server);

    program.drop({first, second});
    auto* list = program.part<QListView>("draftList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_COMPARE(program.context.editor().draft().media.path, first);
    QTRY_COMPARE(program.context.editor().draft().media.problem, MediaProblem::None);
    QCOMPARE(program.context.editor().draft().account, AccountId(u"shop-account"_s)); // there is only one
    QTRY_COMPARE(program.context.boards().boards(AccountId(u"shop-account"_s)).list.boards.size(), 2);

    program.chooseBoard(u"brot"_s);
    QCOMPARE(program.context.editor().draft().board.id, BoardId(u"22"_s));
    QTest::keyClicks(program.part<QLineEdit>("titleField"), u"Rye bread in 5 steps"_s);
    QTest::keyClicks(program.part<QPlainTextEdit>("descriptionField"), u"Crust & crumb"_s);
    QTest::keyClicks(program.part<QLineEdit>("linkField"), u"https://example.com/rye"_s);
    auto* altText = program.part<QPlainTextEdit>("altTextField");
    altText->setFocus();
    QTest::keyClicks(altText, u"A dark loaf"_s);
    QTRY_VERIFY2(program.context.editor().canPublish(), "the draft has problems left");
    QTest::keyClick(altText, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(program.context.outbox().submissions().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(program.context.outbox().submissions().first().state, SubmissionState::Published, 20'000);
    QCOMPARE(program.context.outbox().submissions().first().url, QUrl(u"https://www.pinterest.com/pin/99887/"_s));

    const QList<RecordedRequest> creates = m_server->requests("POST", "/api/v1/upload");
    QCOMPARE(creates.size(), 1);
    QCOMPARE(creates.first().header("x-api-key"), "flow-key");
    QCOMPARE(creates.first().part("accountId")->content, "123");
    QCOMPARE(creates.first().part("pinterest_board_id")->content, "22");
    QCOMPARE(creates.first().part("title")->content, "Rye bread in 5 steps");
    QCOMPARE(creates.first().part("description")->content, "Crust & crumb");
    QCOMPARE(creates.first().part("link")->content, "https://example.com/rye");
    QCOMPARE(creates.first().part("alt_text")->content, "A dark loaf");
    QCOMPARE(creates.first().part("photo")->content, readFile(first));

    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(program.context.editor().draft().media.path, second);
    QCOMPARE(program.window.focusWidget(), program.part<QLineEdit>("titleField"));
}

void TestFlow::takesTextsFromAssistiveTechnology()
{
    Program program;
    QTRY_VERIFY(program.isReady());
    program.drop({makeJpeg(m_folder->filePath(u"look.jpg"_s))});
    QTRY_VERIFY(program.context.editor().isEditing());
    program.addAccount(*m_server);
    DraftEditor& editor = program.context.editor();
    QTRY_COMPARE(editor.draft().account, AccountId(u"shop-account"_s));
    QTRY_COMPARE(program.context.boards().boards(editor.draft().account).list.boards.size(), 2);

    const auto write = [](QWidget* field, const QString& text) {
        QAccessible::queryAccessibleInterface(field)->setText(QAccessible::Value, text);
    };
    write(program.part<QLineEdit>("titleField"), u"Said aloud"_s);
    write(program.part<QLineEdit>("linkField"), u"https://example.com/"_s);
    write(program.part<QWidget>("boardBox")->findChild<QLineEdit*>(), u"Harbours"_s);
    program.part<QPlainTextEdit>("descriptionField")->setPlainText(u"Heard"_s);
    QCOMPARE(editor.draft().title, u"Said aloud"_s);
    QCOMPARE(editor.draft().link, u"https://example.com/"_s);
    QCOMPARE(editor.draft().board.id, BoardId(u"11"_s));
    QCOMPARE(editor.draft().description, u"Heard"_s);
}

void TestFlow::survivesARestart()
{
    const QString picture = makeJpeg(m_folder->filePath(u"look.jpg"_s));
    {
        Program program;
        QTRY_VERIFY(program.isReady());
        program.drop({picture});
        QTRY_VERIFY(program.context.editor().isEditing());
        QTest::keyClicks(program.part<QLineEdit>("titleField"), u"Kept without saving"_s);
        program.window.close();
    }
    flushDeferredDeletes();
    Program again;
    QTRY_VERIFY(again.isReady());
    QTRY_COMPARE(again.context.drafts().size(), 1);
    QCOMPARE(again.context.drafts().at(0).title, u"Kept without saving"_s);
    QTRY_COMPARE(again.part<QLineEdit>("titleField")->text(), u"Kept without saving"_s);
}

void TestFlow::keepsTheWindowFreeWhileFilesComeAndGo()
{
    QTemporaryDir pictureFolder;
    QStringList pictures;
    for (int n = 0; n < 50; ++n)
        pictures.append(makeJpeg(pictureFolder.filePath(u"look%1.jpg"_s.arg(n)), {800, 1200}));

    // A busy machine makes a gap now and then; a window that waits for something makes one each time.
    qint64 smallest = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 3 && smallest > 50; ++attempt) {
        init();
        Program program;
        QTRY_VERIFY(program.isReady());
        program.addAccount(*m_server);
        QTRY_VERIFY(program.window.isVisible());
        program.drop({makePng(m_folder->filePath(u"sent.png"_s))});
        QTRY_COMPARE(program.context.editor().draft().media.problem, MediaProblem::None);
        DraftEditor& editor = program.context.editor();
        editor.setAccount(AccountId(u"shop-account"_s));
        editor.setBoard({BoardId(u"11"_s), u"Harbours"_s});
        editor.setTitle(u"Sent while files come"_s);
        QTRY_VERIFY(editor.canPublish());

        const StallProbe probe;
        QTest::keyClick(program.part<QLineEdit>("titleField"), Qt::Key_Return, Qt::ControlModifier);
        program.drop(pictures);
        QTRY_COMPARE(program.context.drafts().size(), 50);
        QTRY_COMPARE_WITH_TIMEOUT(program.context.outbox().submissions().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(program.context.outbox().submissions().first().state, SubmissionState::Published, 20'000);
        QTRY_VERIFY(std::all_of(pictures.cbegin(), pictures.cend(), [&program, row = 0](const QString&) mutable {
            return program.context.drafts().at(row++).media.problem == MediaProblem::None;
        }));
        smallest = std::min(smallest, probe.largest());
    }
    QVERIFY2(smallest <= 50, qPrintable(u"the event loop stood still for %1 ms"_s.arg(smallest)));
}

QTEST_MAIN(TestFlow)
#include "tst_flow.moc"
