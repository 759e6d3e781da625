// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/networkkind.h"

#include <QHostAddress>
#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

class TestNetworkKind : public QObject {
    Q_OBJECT

private slots:
    void ofAddresses_data();
    void ofAddresses();
    void ofServers_data();
    void ofServers();
};

void TestNetworkKind::ofAddresses_data()
{
    QTest::addColumn<NetworkKind>("kind");
    for (const auto* one : {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
             "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.0.3.0",
             "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "2600::1", "2a00:1450:4001::5e",
             "2001:200::1", "2001:4860:4860::8888", "3ffe::1", "64:ff9b::808:808"})
        QTest::newRow(one) << NetworkKind::Internet;
    for (const auto* one : {"10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "169.254.0.0", "169.254.169.254",
             "169.254.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.0", "192.168.255.255", "fc00::1", "fdff:ffff::1",
             "fe80::1", "fe80::1%1", "febf::1"})
        QTest::newRow(one) << NetworkKind::Private;
    for (const auto* one : {"127.0.0.0", "127.0.0.1", "127.255.255.255", "::1"})
        QTest::newRow(one) << NetworkKind::Loopback;
    for (const auto* one : {"0.0.0.0", "0.1.2.3", "192.0.0.0", "192.0.2.1", "198.18.0.0", "198.19.255.255", "198.51.100.7",
             "203.0.113.7", "224.0.0.0", "239.255.255.255", "240.0.0.0", "255.255.255.255", "::", "::2", "::7f00:1",
             "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::ffff:0:8.8.8.8", "fbff::1", "fec0::1", "fe00::1",
             "ff02::1", "100::1", "2001::1", "2001:10::1", "2001:1ff::1", "2001:db8::1", "2002:7f00:1::1", "2002:808:808::1",
             "3fff::1", "4000::1", "5f00::1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::808:808", ""})
        QTest::newRow(one) << NetworkKind::Reserved;
}

void TestNetworkKind::ofAddresses()
{
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(address.isNull(), *QTest::currentDataTag() == '\0');
    QTEST(networkOf(address), "kind");
}

void TestNetworkKind::ofServers_data()
{
    QTest::addColumn<NetworkKind>("kind");
    for (const auto* server : {"https://api.oneall.com", "https://8.8.8.8", "https://[2600::1]/", "https://local.example.org",
             "https://notlocal.example", "https://mylocal.org", "https://internal.example.org", "https://127.0.0.1.example.org",
             "https://localhost.example.org", ""})
        QTest::newRow(server) << NetworkKind::Internet;
    for (const auto* server : {"https://10.0.0.7/dav", "https://192.168.1.2", "https://[fd00::1]/", "https://[fe80::1]",
             "https://nas.local", "https://nas.LOCAL./", "https://s3.internal", "https://nas", "https://box.home.arpa"})
        QTest::newRow(server) << NetworkKind::Private;
    for (const auto* server : {"http://127.0.0.1:8080", "http://127.1", "https://[::1]/", "http://localhost/",
             "https://LocalHost./", "https://a.localhost"})
        QTest::newRow(server) << NetworkKind::Loopback;
    for (const auto* server : {"http://0.0.0.0:8080", "https://[::ffff:127.0.0.1]/", "https://224.0.0.1"})
        QTest::newRow(server) << NetworkKind::Reserved;
}

void TestNetworkKind::ofServers()
{
    QTEST(networkOf(QUrl(QString::fromLatin1(QTest::currentDataTag()))), "kind");
}

QTEST_GUILESS_MAIN(TestNetworkKind)
#include "tst_networkkind.moc"
