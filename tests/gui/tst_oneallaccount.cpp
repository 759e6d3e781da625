// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programdesk.h"
#include "support/deferred.h"
#include "support/mediafiles.h"
#include "support/oneallanswers.h"
#include "support/recordingserver.h"
#include "ui/widgets/messageline.h"

#include <QDirIterator>
#include <QLabel>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QToolButton>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString canary(const char* of)
{
    return u"canary-%1-%2+"_s.arg(QLatin1StringView(of)).arg(QRandomGenerator::system()->generate64(), 0, 36);
}

constexpr auto boardsPath = "/pull/identities/t-1/pinterest/boards.json";

} // namespace

/// OneAll in the account dialog of the whole program, against a server that speaks its interface. Runs inside keyring-session.sh with a
/// real password store.
class TestOneAllAccount : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void identityIsChosenFromTheSite();
    void troubleIsSaidInPlace_data();
    void troubleIsSaidInPlace();
    void subdomainIsNeededWithoutAServer();
    void whatCannotWorkIsNotSaved_data();
    void whatCannotWorkIsNotSaved();
    void aPlaceForFilesMendsADraft();
    void leavesNoSecretBehind();

private:
    void open(ProgramDesk& desk);
    void fill(ProgramDesk& desk, const QString& server);
    void save(ProgramDesk& desk);
    [[nodiscard]] QStringList filesWith(const QByteArray& secret) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordingServer> m_server;
    QString m_privateKey;
};

void TestOneAllAccount::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("KEYRING_FOLDER"), "run this through tests/support/keyring-session.sh unlocked");
    // Everything the program could log.
    QLoggingCategory::setFilterRules(u"*.debug=true\nqt.*.debug=false"_s);
}

void TestOneAllAccount::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    useFolder(m_folder->path());
    m_privateKey = canary("private");
    m_server = std::make_unique<RecordingServer>();
    m_server->answer("GET", "/identities.json",
        {.body = oneAllReply(R"({"identities":{"pagination":{"total_pages":1},"entries":[)"
                             R"({"identity_token":"t-1","provider":"pinterest","displayName":"Kitchen"},)"
                             R"({"identity_token":"t-2","provider":"facebook","displayName":"Me"},)"
                             R"({"identity_token":"t-3","provider":"pinterest","displayName":"Workshop"}]}})")});
    m_server->answer(
        "GET", boardsPath, {.body = oneAllReply(R"({"boards":[{"board_id":"98765432101011","board_name":"Bread"}]})")});
}

/// The form of a new account, as the composer opens it.
void TestOneAllAccount::open(ProgramDesk& desk)
{
    QTRY_VERIFY(desk.isReady());
    desk.drop({makeJpeg(m_folder->filePath(u"loaf.jpg"_s))});
    QTRY_VERIFY(desk.context.editor().isEditing());
    desk.click("connectAccountButton");
    desk.choose("providerBox", u"oneall"_s);
}

void TestOneAllAccount::fill(ProgramDesk& desk, const QString& server)
{
    desk.type("accountNameField", u"@site"_s);
    desk.type("field_public-key", u"11111111-aaaa"_s);
    desk.type("field_private-key", m_privateKey);
    if (server.isEmpty())
        return;
    desk.part<QToolButton>("advancedButton")->click();
    desk.type("serverField", server);
}

void TestOneAllAccount::save(ProgramDesk& desk)
{
    desk.click("saveAccountButton");
    QTRY_VERIFY2(desk.part<QWidget>("accountsList")->isVisible(), qPrintable(desk.part<MessageLine>("accountMessage")->text()));
}

void TestOneAllAccount::identityIsChosenFromTheSite()
{
    ProgramDesk desk;
    open(desk);
    // That it is a master key is not left to a tooltip.
    const QList<QLabel*> labels = desk.part<QWidget>("accountsDialog")->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(u"master key of the whole OneAll site"_s) && label->isVisible();
    }));
    fill(desk, m_server->url().toString());
    desk.click("load_identity-token");
    auto* box = desk.part<QComboBox>("field_identity-token");
    QTRY_COMPARE(box->count(), 2); // Pinterest's alone
    QCOMPARE(box->itemText(0), u"Kitchen (t-1)"_s);
    desk.choose("field_identity-token", u"t-3"_s);
    box->setEditText(u" t-1 "_s); // or typed
    desk.click("testAccountButton");
    QTRY_COMPARE(desk.part<MessageLine>("accountMessage")->text(), u"The sign-in works. 1 boards found."_s);
    save(desk); // without a subdomain, since there is a server
    const Account account = desk.context.accounts().accounts().constFirst();
    QCOMPARE(account.settings.value(u"identity-token"_s), u"t-1"_s);
    QCOMPARE(account.server, m_server->url());
    const QByteArray basic = "Basic " + QByteArray("11111111-aaaa:" + m_privateKey.toUtf8()).toBase64();
    QCOMPARE(m_server->requests("GET", boardsPath).constFirst().header("authorization"), basic);
}

void TestOneAllAccount::troubleIsSaidInPlace_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such host") << u"https://no-such-site.invalid"_s << 0 << QByteArray()
                                  << u"OneAll could not be reached. Check the connection"_s;
    QTest::newRow("keys swapped") << QString() << 401 << oneAllRefusal(401, "The API keys are invalid")
                                  << u"OneAll refused the key of @site. Check it under Accounts. (“The API keys are invalid – "
                                     u"Public key and private key must be "
                                     "those of this OneAll site, each in its own field"_s;
    QTest::newRow("identity of another provider")
        << QString() << 400 << oneAllRefusal(400, "The identity is not a Pinterest identity")
        << u"OneAll refused this: “The identity is not a Pinterest identity”."_s;
    QTest::newRow("refused with status 200") << QString() << 200 << oneAllRefusal(403, "Not in this plan") << u"Not in this plan"_s;
    QTest::newRow("a web page") << QString() << 200 << QByteArray("<html>") << u"cannot be understood"_s;
}

void TestOneAllAccount::troubleIsSaidInPlace()
{
    QFETCH(QString, server);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    ProgramDesk desk;
    open(desk);
    fill(desk, server.isEmpty() ? m_server->url().toString() : server);
    desk.part<QComboBox>("field_identity-token")->setEditText(u"t-1"_s);
    m_server->answer("GET", boardsPath, {.status = status, .body = body});
    desk.click("testAccountButton");
    auto* message = desk.part<MessageLine>("accountMessage");
    QTRY_VERIFY2_WITH_TIMEOUT(message->text().contains(said), qPrintable(message->text()), 15'000);
    QVERIFY(message->isVisible());
    QVERIFY(desk.part<QPushButton>("saveAccountButton")->isEnabled());
}

void TestOneAllAccount::subdomainIsNeededWithoutAServer()
{
    ProgramDesk desk;
    open(desk);
    fill(desk, {});
    desk.part<QComboBox>("field_identity-token")->setEditText(u"t-1"_s);
    desk.click("testAccountButton");
    QTRY_COMPARE(desk.part<QWidget>("accountsDialog")->focusWidget(), desk.part<QLineEdit>("field_subdomain"));
    QVERIFY(desk.part<MessageLine>("problem_subdomain")->text().contains(u"Subdomain is empty"_s));
    QCOMPARE(m_server->requests().size(), 0);
}

void TestOneAllAccount::whatCannotWorkIsNotSaved_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("subdomain") << u"subdomain"_s << u"a/b"_s << u"“a/b” is not the subdomain"_s;
    QTest::newRow("both keys in one field") << u"public-key"_s << u"public:private"_s << u"The public key has a colon"_s;
    QTest::newRow("identity") << u"identity-token"_s << u".."_s << u"“..” is no id"_s;
    QTest::newRow("WebDAV address") << u"webdav-address"_s << u"my cloud"_s << u"begins with https://"_s;
    QTest::newRow("WebDAV user") << u"webdav-user"_s << u"ana:word"_s << u"colon"_s;
    QTest::newRow("public address") << u"webdav-public"_s << u"http://example.com/pins"_s << u"begins with https://"_s;
}

void TestOneAllAccount::whatCannotWorkIsNotSaved()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, said);
    ProgramDesk desk;
    open(desk);
    fill(desk, {});
    desk.choose("placeBox", u"webdav"_s);
    desk.type("field_webdav-password", canary("webdav"));
    const QMap<QString, QString> good{{u"subdomain"_s, u"shop"_s}, {u"public-key"_s, u"public-1"_s},
        {u"identity-token"_s, u"t-1"_s}, {u"webdav-address"_s, u"https://cloud.example.com/dav"_s}, {u"webdav-user"_s, u"ana"_s},
        {u"webdav-public"_s, u"https://cloud.example.com/shown"_s}};
    const auto enter = [&desk](const QString& field, const QString& text) {
        const QByteArray name = "field_" + field.toLatin1();
        if (field == "identity-token"_L1)
            desk.part<QComboBox>(name.constData())->setEditText(text);
        else
            desk.part<QLineEdit>(name.constData())->setText(text);
    };
    for (auto it = good.cbegin(); it != good.cend(); ++it)
        enter(it.key(), it.value());
    enter(key, value);

    desk.click("saveAccountButton");
    auto* problem = desk.part<MessageLine>(qPrintable("problem_"_L1 + key));
    QVERIFY2(problem->text().contains(said), qPrintable(problem->text()));
    QVERIFY(problem->isVisible());
    const QWidget* focus = desk.part<QWidget>("accountsDialog")->focusWidget();
    auto* input = desk.part<QWidget>(qPrintable("field_"_L1 + key));
    QVERIFY(focus == input || input->isAncestorOf(focus));
    QVERIFY(desk.context.accounts().accounts().isEmpty());

    enter(key, good.value(key));
    save(desk);
    QCOMPARE(desk.context.accounts().accounts().size(), 1);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestOneAllAccount::aPlaceForFilesMendsADraft()
{
    ProgramDesk desk;
    open(desk);
    fill(desk, m_server->url().toString());
    desk.part<QComboBox>("field_identity-token")->setEditText(u"t-1"_s);
    save(desk);
    desk.click("closeAccountsButton");
    flushDeferredDeletes();

    const auto fileIsRefused = [&desk] {
        const QList<Issue> issues = desk.context.editor().issues();
        return std::any_of(issues.begin(), issues.end(), [](const Issue& issue) { return issue.code == IssueCode::FileNotTaken; });
    };
    QTRY_VERIFY(fileIsRefused());
    QPushButton* mend = nullptr;
    QTRY_VERIFY([&] {
        const QList<QPushButton*> buttons = desk.window.findChildren<QPushButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton* button) { return button->text() == u"Set Up a Place for Files…" && button->isVisible(); });
        mend = found == buttons.end() ? nullptr : *found;
        return mend != nullptr;
    }());
    QTest::mouseClick(mend, Qt::LeftButton);
    QTRY_VERIFY(desk.part<QComboBox>("placeBox")->hasFocus());
    QVERIFY(!desk.part<QComboBox>("placeBox")->visibleRegion().isEmpty());
    desk.choose("placeBox", u"webdav"_s);
    desk.type("field_webdav-address", m_server->url(u"/dav/pins"_s).toString());
    desk.type("field_webdav-user", u"ana"_s);
    desk.type("field_webdav-password", canary("webdav"));
    desk.type("field_webdav-public", m_server->url(u"/shown"_s).toString());
    save(desk);
    desk.click("closeAccountsButton");
    QCOMPARE(desk.context.accounts().accounts().constFirst().mediaHost.kind, u"webdav"_s);
    QTRY_VERIFY(!fileIsRefused());
}

QStringList TestOneAllAccount::filesWith(const QByteArray& secret) const
{
    QStringList found;
    int looked = 0;
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        ++looked;
        const QByteArray content = readFile(files.next());
        for (const QByteArray& form :
            {secret, secret.toBase64(QByteArray::OmitTrailingEquals), secret.toHex(), secret.toPercentEncoding()}) {
            if (content.contains(form))
                found.append(files.filePath());
        }
    }
    return looked > 2 ? found : QStringList{u"nothing to look through"_s};
}

void TestOneAllAccount::leavesNoSecretBehind()
{
    const QString webdavPassword = canary("webdav");
    const QString s3Secret = canary("s3");
    {
        ProgramDesk desk;
        open(desk);
        fill(desk, m_server->url().toString());
        desk.part<QComboBox>("field_identity-token")->setEditText(u"t-1"_s);
        // A service that repeats the key in its answer.
        m_server->answer("GET", boardsPath, {.status = 401, .body = oneAllRefusal(401, "Unknown key " + m_privateKey.toUtf8())});
        desk.click("testAccountButton");
        auto* message = desk.part<MessageLine>("accountMessage");
        QTRY_VERIFY(message->text().contains(u"refused the key"_s));
        QVERIFY(!message->text().contains(m_privateKey));

        auto* placeMessage = desk.part<MessageLine>("placeMessage");
        desk.choose("placeBox", u"webdav"_s);
        desk.type("field_webdav-address", m_server->url(u"/dav/pins"_s).toString());
        desk.type("field_webdav-user", u"ana"_s);
        desk.type("field_webdav-password", webdavPassword);
        desk.type("field_webdav-public", m_server->url(u"/shown"_s).toString());
        desk.click("testPlaceButton");
        QTRY_VERIFY2(placeMessage->text().startsWith(u"The place for files at"_s), qPrintable(placeMessage->text()));
        save(desk);
        const AccountId id = desk.context.accounts().accounts().constFirst().id;
        auto kept = waitFor(desk.context.accounts().secrets(id, {u"private-key"_s, u"webdav-password"_s}));
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->value(u"webdav-password"_s), webdavPassword);

        desk.click("editAccountButton");
        desk.choose("placeBox", u"s3"_s);
        desk.type("field_s3-endpoint", m_server->url().toString());
        desk.type("field_s3-region", u"us-east-1"_s);
        desk.type("field_s3-bucket", u"pins"_s);
        desk.type("field_s3-access-key", u"AKIDEXAMPLE"_s);
        desk.type("field_s3-secret-key", s3Secret);
        desk.click("testPlaceButton");
        QTRY_VERIFY2(placeMessage->text().startsWith(u"The place for files at"_s), qPrintable(placeMessage->text()));
        save(desk);
        kept = waitFor(desk.context.accounts().secrets(id, {u"private-key"_s, u"s3-secret-key"_s}));
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->value(u"s3-secret-key"_s), s3Secret);
        QCOMPARE((*kept)->value(u"private-key"_s), m_privateKey);
        // Of the kind that was left, nothing stays in the password store.
        QTRY_VERIFY([&] {
            const auto gone = waitFor(desk.context.accounts().secrets(id, {u"webdav-password"_s}));
            return gone && !*gone && gone->error().providerCode == "missing"_L1;
        }());
    }
    flushDeferredDeletes();
    QVERIFY(!m_server->requests("GET", boardsPath).isEmpty());

    // The search finds what it should find.
    writeFile(m_folder->filePath(u"planted"_s), "x" + s3Secret.toUtf8().toBase64(QByteArray::OmitTrailingEquals));
    QCOMPARE(filesWith(s3Secret.toUtf8()), QStringList{m_folder->filePath(u"planted"_s)});
    QFile::remove(m_folder->filePath(u"planted"_s));
    for (const QString& secret : {m_privateKey, webdavPassword, s3Secret})
        QCOMPARE(filesWith(secret.toUtf8()), QStringList());
}

QTEST_MAIN(TestOneAllAccount)
#include "tst_oneallaccount.moc"
