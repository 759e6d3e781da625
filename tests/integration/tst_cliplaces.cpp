// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/keychainsecretstore.h"
#include "clidesk.h"
#include "support/deferred.h"
#include "support/webdavserver.h"

#include <QDir>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto pinPath = "/push/identities/token-1/pinterest/board/11/pin.json";
const QByteArray password = "canary-5d0e11-word";

} // namespace

/// A local file and a service that takes addresses only: put on a real WebDAV server, with the secrets in a real password store. Runs
/// inside keyring-session.sh.
class TestCliPlaces : public CliDesk {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bus = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        QVERIFY2(!m_bus.isEmpty(), "run this through tests/support/keyring-session.sh unlocked");
        m_place = std::make_unique<WebdavServer>(QString::fromLatin1(password));
    }

    void init()
    {
        setUp();
        m_place->clear();
        m_server->answer("GET", "/pull/identities/token-1/pinterest/boards.json", {.body = oneAllBoards});
        m_server->answer("POST", pinPath, {.body = oneAllPin});
    }

    void putsTheFileThere()
    {
        const Outcome added = add(u"site"_s, key + '\n' + password + '\n');
        QVERIFY2(added.code == 0, qPrintable(added.messages));
        const Outcome outcome = publish(u"Rye bread"_s);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"published"_s);
        QCOMPARE(outcome.json().keys(), (QStringList{u"error"_s, u"id"_s, u"remoteId"_s, u"state"_s, u"url"_s}));
        QCOMPARE(files().size(), 1);
        QCOMPARE(readFile(m_place->onDisk(u"pins/"_s + files()[0])), readFile(path(u"loaf.jpg"_s)));
        QCOMPARE(sentPicture(), m_place->publicUrl() + u"/pins/"_s + files()[0]);
        QCOMPARE(m_server->requests("POST", pinPath).constLast().header("authorization"),
            "Basic " + QByteArray("public-1:" + key).toBase64());
        QCOMPARE(outbox()[0]["media"_L1], path(u"loaf.jpg"_s));

        QCOMPARE(publish(u"The same again"_s).code, 0);
        QCOMPARE(files().size(), 1);

        for (const QByteArray& secret : {key, password}) {
            QVERIFY(!logged().contains(QString::fromLatin1(secret)));
            QVERIFY(!readFile(databaseFile()).contains(secret));
        }
    }

    void publishesNothingWhereThePlaceRefuses()
    {
        QCOMPARE(add(u"site"_s, key + "\nwrong\n").code, 0);
        const Outcome outcome = publish(u"Rye bread"_s);
        QVERIFY2(outcome.code == 3, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"failed"_s);
        QCOMPARE(outcome.errorKind(), u"authentication"_s);
        QVERIFY2(outcome.messages.contains(u"127.0.0.1"_s), qPrintable(outcome.messages));
        QVERIFY(m_server->requests("POST", pinPath).isEmpty());
        QVERIFY(files().isEmpty());
    }

    void forgetsAllSecrets()
    {
        QCOMPARE(add(u"site"_s, key + '\n' + password + '\n').code, 0);
        AccountId id;
        {
            const Result<Database::Opened> opened = Database::open(databaseFile());
            QVERIFY(opened);
            id = AccountRepository(*opened->database).all()->readable.constFirst().id;
        }
        KeychainSecretStore store;
        const QStringList names{u"private-key"_s, u"webdav-password"_s};
        for (const QString& name : names)
            QVERIFY(*waitFor(store.read({.account = id, .name = name})));
        QCOMPARE(run({u"accounts"_s, u"remove"_s, u"site"_s}).code, 0);
        for (const QString& name : names) {
            const auto read = waitFor(store.read({.account = id, .name = name}));
            QVERIFY(read && !*read);
            QCOMPARE(read->error().providerCode, u"missing"_s);
        }
    }

private:
    std::unique_ptr<WebdavServer> m_place;

    [[nodiscard]] QStringList files() const { return QDir(m_place->onDisk(u"pins"_s)).entryList(QDir::Files); }
    [[nodiscard]] QString sentPicture() const
    {
        const QByteArray body = m_server->requests("POST", pinPath).constLast().body;
        return QJsonDocument::fromJson(body)["request"_L1]["push"_L1]["pin"_L1]["picture"_L1].toString();
    }

    [[nodiscard]] Outcome add(const QString& name, const QByteArray& secrets) const
    {
        return run(
            {u"accounts"_s, u"add"_s, u"--provider"_s, u"oneall"_s, u"--name"_s, name, u"--server"_s, m_server->url().toString(),
                u"--set"_s, u"public-key=public-1"_s, u"--set"_s, u"identity-token=token-1"_s, u"--set"_s, u"media-host=webdav"_s,
                u"--set"_s, "webdav-address="_L1 + m_place->privateUrl() + u"/pins"_s, u"--set"_s, u"webdav-user=ana"_s, u"--set"_s,
                "webdav-public="_L1 + m_place->publicUrl() + u"/pins"_s, u"--secret-stdin"_s},
            {}, secrets);
    }
    [[nodiscard]] Outcome publish(const QString& title) const { return run(publishArguments(u"site"_s, {u"--title"_s, title})); }
};

QTEST_GUILESS_MAIN(TestCliPlaces)
#include "tst_cliplaces.moc"
