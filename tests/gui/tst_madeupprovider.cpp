// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programdesk.h"
#include "support/deferred.h"
#include "support/mediafiles.h"
#include "ui/composer/counterlabel.h"
#include "ui/widgets/messageline.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the service was asked.
struct Asked {
    std::optional<Session> forAccounts;
    std::optional<Session> forBoards;
    QList<BoardId> forSections;
    QList<NewBoard> boards;
    QList<Draft> pins;
    QList<RemoteId> states;
    Session publishedAs;
};

/// A service that exists in this test alone.
class PotteryProvider final : public Provider {
public:
    explicit PotteryProvider(Asked& asked) : m_asked(asked) { }

    [[nodiscard]] QString id() const override { return u"pottery"_s; }
    [[nodiscard]] QString displayName() const override { return u"Pottery Post"_s; }
    [[nodiscard]] Capabilities capabilities() const override
    {
        Capabilities capabilities;
        capabilities.pictureTypes = {MediaType::Jpeg};
        capabilities.videoTypes = {MediaType::Mp4};
        capabilities.videoCovers = Capabilities::VideoCovers::FrameOrPicture;
        capabilities.limits.titleMax = 20;
        capabilities.limits.descriptionMax = 30;
        capabilities.sections = Capabilities::Sections::Listed;
        capabilities.boardCreation = {.offered = true, .description = false, .secret = true};
        capabilities.altText = false;
        capabilities.status = true;
        capabilities.firstPoll = std::chrono::milliseconds(20);
        return capabilities;
    }
    [[nodiscard]] QList<CredentialField> credentialFields() const override
    {
        using Kind = CredentialField::Kind;
        return {{.key = u"kiln-key"_s, .kind = Kind::Secret, .label = u"Kiln Key"_s, .hint = u"Under the kiln."_s},
            {.key = u"shelf"_s, .kind = Kind::Text, .label = u"Shelf"_s, .hint = {}, .required = false},
            {.key = u"wheel"_s, .kind = Kind::RemoteAccount, .label = u"Wheel"_s, .hint = {}}};
    }
    [[nodiscard]] QUrl documentedServer() const override { return QUrl(u"https://pottery.example/v1"_s); }

    [[nodiscard]] Job<QList<RemoteAccount>>* remoteAccounts(const Session& session) override
    {
        m_asked.forAccounts = session;
        return readyJob<QList<RemoteAccount>>(QList<RemoteAccount>{{u"w1"_s, u"Left Wheel"_s}, {u"w2"_s, u"Right Wheel"_s}});
    }
    [[nodiscard]] Job<QList<Board>>* boards(const Session& session) override
    {
        m_asked.forBoards = session;
        return readyJob<QList<Board>>(m_boards);
    }
    [[nodiscard]] Job<QList<BoardSection>>* sections(const Session&, const BoardId& board) override
    {
        m_asked.forSections.append(board);
        return readyJob<QList<BoardSection>>(
            QList<BoardSection>{{SectionId(u"s1"_s), u"Blue"_s}, {SectionId(u"s2"_s), u"Green"_s}});
    }
    [[nodiscard]] Job<Board>* createBoard(const Session&, const NewBoard& board) override
    {
        m_asked.boards.append(board);
        m_boards.append({.id = BoardId(u"b9"_s), .name = board.name, .secret = board.secret});
        return readyJob<Board>(m_boards.last());
    }
    [[nodiscard]] Job<Receipt>* publish(const Session& session, const Draft& draft) override
    {
        m_asked.pins.append(draft);
        m_asked.publishedAs = session;
        return readyJob<Receipt>(Receipt{.state = Receipt::State::Processing, .remoteId = RemoteId(u"pot-1"_s)});
    }
    [[nodiscard]] Job<Receipt>* status(const Session&, const RemoteId& id) override
    {
        m_asked.states.append(id);
        return readyJob<Receipt>(
            Receipt{.state = Receipt::State::Published, .remoteId = id, .url = QUrl(u"https://pottery.example/pot-1"_s)});
    }

private:
    Asked& m_asked;
    QList<Board> m_boards{{.id = BoardId(u"b1"_s), .name = u"Bowls"_s}};
};

} // namespace

/// A service that nothing in the program knows gets the account dialog, the board box, the form's limits and the outbox.
class TestMadeUpProvider : public QObject {
    Q_OBJECT

private:
    void connectAccount(ProgramDesk& desk);
    void createBoard(ProgramDesk& desk);

    Asked m_asked;

private slots:
    void init() { m_asked = {}; }
    void getsTheWholeProgram();
    void getsTheCoverOfAVideo();
};

void TestMadeUpProvider::connectAccount(ProgramDesk& desk)
{
    desk.click("connectAccountButton");
    desk.choose("providerBox", u"pottery"_s);
    QCOMPARE(desk.part<QComboBox>("providerBox")->currentText(), u"Pottery Post"_s);
    QCOMPARE(desk.part<QLineEdit>("field_kiln-key")->echoMode(), QLineEdit::Password);
    QVERIFY(!desk.part<QComboBox>("placeBox")->isVisible()); // it takes files
    QCOMPARE(desk.part<QLineEdit>("serverField")->placeholderText(), u"https://pottery.example/v1"_s);
    desk.type("accountNameField", u"Studio"_s);
    desk.type("field_kiln-key", u"canary-glaze"_s);
    desk.click("load_wheel");
    QTRY_COMPARE(desk.part<QComboBox>("field_wheel")->count(), 2);
    QCOMPARE(m_asked.forAccounts->secrets.value(u"kiln-key"_s), u"canary-glaze"_s);
    desk.choose("field_wheel", u"w2"_s);
    desk.click("testAccountButton");
    QTRY_COMPARE(desk.part<MessageLine>("accountMessage")->text(), u"The sign-in works. 1 boards found."_s);
    desk.click("saveAccountButton");
    // No password store runs in this test.
    QTRY_VERIFY(desk.window.findChild<QPushButton*>(u"sessionOnlyButton"_s));
    desk.click("sessionOnlyButton");
    QTRY_COMPARE(desk.context.accounts().accounts().size(), 1);
    const Account account = desk.context.accounts().accounts().first();
    QCOMPARE(account.providerId, u"pottery"_s);
    QCOMPARE(account.settings.value(u"wheel"_s), u"w2"_s);
    QTRY_VERIFY(desk.part<QPushButton>("closeAccountsButton")->isVisible());
    desk.click("closeAccountsButton");
    QTRY_COMPARE(desk.context.editor().draft().account, account.id); // the draft goes on with it
}

void TestMadeUpProvider::createBoard(ProgramDesk& desk)
{
    auto* box = desk.part<QComboBox>("boardBox");
    QTRY_COMPARE(desk.context.boards().boards(desk.context.editor().draft().account).list.boards.size(), 1);
    box->lineEdit()->setFocus();
    QTest::keyClicks(box->lineEdit(), u"Vases"_s);
    QAbstractItemView* list = box->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTRY_VERIFY(desk.part<QWidget>("newBoardPanel")->isVisible());
    QCOMPARE(desk.part<QLineEdit>("newBoardName")->text(), u"Vases"_s);
    QVERIFY(!desk.part<QPlainTextEdit>("newBoardDescription")->isVisible()); // it knows none
    desk.part<QCheckBox>("newBoardSecret")->setChecked(true);
    desk.click("newBoardCreateButton");
    QTRY_COMPARE(desk.context.editor().draft().board.id, BoardId(u"b9"_s));
    QCOMPARE(m_asked.boards, (QList<NewBoard>{{.name = u"Vases"_s, .description = {}, .secret = true}}));
}

void TestMadeUpProvider::getsTheWholeProgram()
{
    QTemporaryDir folder;
    useFolder(folder.path());
    const QString picture = makeJpeg(folder.filePath(u"vase.jpg"_s));
    ProgramDesk desk(std::make_unique<PotteryProvider>(m_asked));
    QTRY_VERIFY(desk.isReady());
    desk.drop({picture});
    QTRY_VERIFY(desk.context.editor().isEditing());
    connectAccount(desk);
    createBoard(desk);

    auto* section = desk.part<QComboBox>("sectionBox");
    QTRY_VERIFY(section->isVisible());
    QTRY_VERIFY(m_asked.forSections.contains(BoardId(u"b9"_s)));
    section->lineEdit()->setFocus();
    QTest::keyClicks(section->lineEdit(), u"gree"_s);
    QTest::keyClick(section->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(desk.context.editor().draft().board.section, SectionId(u"s2"_s));

    // The form takes its limits from the service.
    desk.type("titleField", u"A vase for one long-stemmed rose"_s);
    QVERIFY(!desk.context.editor().canPublish());
    QTRY_VERIFY(desk.part<CounterLabel>("titleCounter")->text().contains(u"20"_s));
    desk.type("titleField", u"A vase for one rose"_s);
    QTest::keyClicks(desk.part<QPlainTextEdit>("descriptionField"), u"Thrown on the right wheel"_s);
    QTRY_VERIFY2(desk.context.editor().canPublish(), "the draft has problems left");
    const QList<Issue> issues = desk.context.editor().issues();
    QVERIFY(std::none_of(issues.begin(), issues.end(), [](const Issue& issue) { return issue.code == IssueCode::AltTextMissing; }));

    QTest::keyClick(desk.part<QLineEdit>("titleField"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.context.outbox().submissions().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.context.outbox().submissions().first().state, SubmissionState::Published, 20'000);
    QCOMPARE(desk.context.outbox().submissions().first().url, QUrl(u"https://pottery.example/pot-1"_s));

    QCOMPARE(m_asked.pins.size(), 1);
    const Draft& pin = m_asked.pins.constFirst();
    QCOMPARE(pin.title, u"A vase for one rose"_s);
    QCOMPARE(pin.media.path, picture);
    QCOMPARE(pin.board.id, BoardId(u"b9"_s));
    QCOMPARE(pin.board.section, SectionId(u"s2"_s));
    QCOMPARE(m_asked.publishedAs.secrets.value(u"kiln-key"_s), u"canary-glaze"_s);
    QCOMPARE(m_asked.publishedAs.account.settings.value(u"wheel"_s), u"w2"_s);
    QCOMPARE(m_asked.states, QList<RemoteId>{RemoteId(u"pot-1"_s)});
}

void TestMadeUpProvider::getsTheCoverOfAVideo()
{
    QTemporaryDir folder;
    useFolder(folder.path());
    const QString video = makeMp4(folder.filePath(u"wheel.mp4"_s), {.frames = 25});
    ProgramDesk desk(std::make_unique<PotteryProvider>(m_asked));
    QTRY_VERIFY(desk.isReady());
    desk.drop({video});
    QTRY_VERIFY(desk.context.editor().isEditing());
    connectAccount(desk);
    createBoard(desk);
    desk.type("titleField", u"On the wheel"_s);
    MediaEdits edits;
    edits.cover = VideoCover{.atMs = 480, .picture = makeJpeg(folder.filePath(u"cover.jpg"_s))};
    desk.context.editor().setEdits(edits);
    QTRY_VERIFY2(desk.context.editor().canPublish(), "the draft has problems left");
    const QList<Issue> issues = desk.context.editor().issues();
    QVERIFY(std::none_of(issues.begin(), issues.end(), [](const Issue& issue) { return issue.code == IssueCode::CoverNotSent; }));

    QTest::keyClick(desk.part<QLineEdit>("titleField"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_asked.pins.size(), 1, 20'000);
    QCOMPARE(m_asked.pins.constFirst().edits.cover, edits.cover);
    // The snapshot that is sent from after a restart says the same.
    const auto snapshot = draftFromJson(draftToJson(desk.context.outbox().submissions().constFirst().draft));
    QVERIFY(snapshot);
    QCOMPARE(snapshot->edits.cover, edits.cover);
    QTRY_COMPARE_WITH_TIMEOUT(desk.context.outbox().submissions().first().state, SubmissionState::Published, 20'000);
}

QTEST_MAIN(TestMadeUpProvider)
#include "tst_madeupprovider.moc"
