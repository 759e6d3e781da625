// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webaddress.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What an address is good for; each is also all of the ones before.
enum class Use { Nothing, Web, Secrets, Loopback };

} // namespace

class TestWebAddress : public QObject {
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void knowsLoopbackHosts_data();
    void knowsLoopbackHosts();
    void readsText_data();
    void readsText();
};

void TestWebAddress::judges_data()
{
    QTest::addColumn<Use>("use");
    for (const auto* one : {"http://127.0.0.1:8080/", "http://127.200.0.9/a?b#c", "http://127.255.255.255", "https://127.0.0.1/",
             "http://[::1]:80/", "http://[0:0:0:0:0:0:0:1]/", "http://localhost", "HTTP://LocalHost/", "http://alice@127.0.0.1/",
             // Spellings that are 127.0.0.1 to the system, and to QUrl.
             "http://127.1/", "http://2130706433/", "http://0x7f000001/"})
        QTest::newRow(one) << Use::Loopback;
    for (const auto* one : {"https://example.org", "HTTPS://EXAMPLE.ORG/a", "https://192.168.0.1:8443/", "https://[fd00::1]/",
             "https://alice:secret@example.org/", "https://bücher.example/", "https://[::ffff:127.0.0.1]/"})
        QTest::newRow(one) << Use::Secrets;
    for (const auto* one : {"http://example.org", "http://192.168.0.1/", "http://0.0.0.0/", "http://[::]/", "http://128.0.0.1/",
             "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::7f00:1]/", "http://[::2]/",
             "http://localhost.example.org/", "http://localhost./", "http://a.localhost/", "http://notlocalhost/",
             "http://127.0.0.1.example.org/", "http://127.0.0.08/", "http://127.0.0.256/", "http://127.0.0.1@example.org/"})
        QTest::newRow(one) << Use::Web;
    for (const auto* one : {"", "/boards", "example.org", "localhost", "//example.org/a", "https:", "https://", "https:///a",
             "https:example.org", "https://:443/", "https://user@/", "https://exa mple.org/", "ftp://127.0.0.1/", "ws://localhost/",
             "file:///etc/passwd", "file://localhost/etc/passwd", "data:image/png;base64,AAAA", "javascript:alert(1)"})
        QTest::newRow(one) << Use::Nothing;
}

void TestWebAddress::judges()
{
    QFETCH(Use, use);
    const QUrl url(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(isWebAddress(url), use >= Use::Web);
    QCOMPARE(mayCarrySecrets(url), use >= Use::Secrets);
    QCOMPARE(isWebAddress(url) && isLoopback(url), use == Use::Loopback);
}

void TestWebAddress::knowsLoopbackHosts_data()
{
    QTest::addColumn<bool>("loopback");
    for (const auto* one : {"localhost", "127.0.0.1", "127.0.0.0", "127.9.99.199", "127.249.255.250", "::1"})
        QTest::newRow(one) << true;
    for (const auto* one : {"", "localhost ", "localhost\n", "my localhost", "127.0.0.1\n", "127.0.0", "127.0.0.1.1", "127.0.0.256",
             "127.0.0.300", "127.0.0.01", "127.0.0.", "1127.0.0.1", "::1%1", "::11", "::", "0.0.0.0", "10.0.0.1"})
        QTest::newRow(one) << false;
}

void TestWebAddress::knowsLoopbackHosts()
{
    QTEST(isLoopbackHost(QString::fromUtf8(QTest::currentDataTag())), "loopback");
}

void TestWebAddress::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("one") << u" https://example.com/a.jpg\n"_s << QStringList{u"https://example.com/a.jpg"_s};
    QTest::newRow("lines") << u"https://example.com/a\r\n\r\nHTTP://example.com/b?c=d|e"_s
                           << QStringList{u"https://example.com/a"_s, u"http://example.com/b?c=d%7Ce"_s};
    QTest::newRow("other letters") << u"https://example.com/brötchen"_s << QStringList{u"https://example.com/br%C3%B6tchen"_s};
    QTest::newRow("a line of text") << u"https://example.com/a\nand more"_s << QStringList();
    QTest::newRow("in a sentence") << u"see https://example.com"_s << QStringList();
    QTest::newRow("two on a line") << u"https://example.com/a https://example.com/b"_s << QStringList();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QStringList();
    QTest::newRow("no host") << u"https:///a.jpg"_s << QStringList();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QStringList();
    QTest::newRow("no scheme") << u"example.com/a.jpg"_s << QStringList();
    QTest::newRow("nothing") << u" \n"_s << QStringList();
}

void TestWebAddress::readsText()
{
    QFETCH(QString, text);
    QStringList found;
    for (const QUrl& url : webAddressesIn(text))
        found.append(url.toString(QUrl::FullyEncoded));
    QTEST(found, "addresses");
}

QTEST_GUILESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
