// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/publicaddress.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

class TestPublicAddress : public QObject {
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
};

void TestPublicAddress::judges_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    for (const auto* one : {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
             "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.0.3.0",
             "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "2600::1", "2a00:1450:4001::5e",
             "2001:200::1", "2001:4860:4860::8888", "3ffe::1", "64:ff9b::808:808"})
        QTest::newRow(one) << QString::fromLatin1(one) << true;
    for (const auto* one : {"0.0.0.0", "0.1.2.3", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1",
             "127.255.255.255", "169.254.0.0", "169.254.169.254", "172.16.0.0", "172.31.255.255", "192.0.0.0", "192.0.2.1",
             "192.168.0.0", "192.168.255.255", "198.18.0.0", "198.19.255.255", "198.51.100.7", "203.0.113.7", "224.0.0.0",
             "239.255.255.255", "240.0.0.0", "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
             "::ffff:8.8.8.8", "::ffff:0:8.8.8.8", "fc00::1", "fdff:ffff::1", "fe80::1", "fe80::1%1", "fec0::1", "ff02::1",
             "100::1", "2001::1", "2001:10::1", "2001:1ff::1", "2001:db8::1", "2002:7f00:1::1", "2002:808:808::1", "3fff::1",
             "4000::1", "5f00::1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::808:808", ""})
        QTest::newRow(one) << QString::fromLatin1(one) << false;
}

void TestPublicAddress::judges()
{
    QFETCH(QString, address);
    const QHostAddress parsed(address);
    QCOMPARE(parsed.isNull(), address.isEmpty());
    QTEST(isPublicAddress(parsed), "isPublic");
}

QTEST_GUILESS_MAIN(TestPublicAddress)
#include "tst_publicaddress.moc"
