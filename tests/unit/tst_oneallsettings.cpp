// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/oneall/oneallsettings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::oneall;

/// The rules of what is entered for an account of OneAll.
class TestOneAllSettings : public QObject {
    Q_OBJECT

private slots:
    void siteAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // empty: refused
        const QString shop = u"https://shop.api.oneall.com"_s;
        QTest::newRow("subdomain") << u"shop"_s << shop;
        QTest::newRow("spaces and capitals") << u" Shop\n"_s << shop;
        QTest::newRow("host") << u"shop.api.oneall.com"_s << shop;
        QTest::newRow("host with slash") << u"shop.api.oneall.com/"_s << shop;
        QTest::newRow("address") << u"https://shop.api.oneall.com"_s << shop;
        QTest::newRow("address with path") << u"https://shop.api.oneall.com/identities.json?page=1"_s << shop;
        QTest::newRow("never without encryption") << u"http://shop.api.oneall.com"_s << shop;
        QTest::newRow("hyphen and digits") << u"my-shop-2"_s << u"https://my-shop-2.api.oneall.com"_s;
        QTest::newRow("longest") << QString(63, u'a') << u"https://%1.api.oneall.com"_s.arg(QString(63, u'a'));
        for (const QString& wrong : {u""_s, u" "_s, u"."_s, u"-shop"_s, u"shop-"_s, u"my shop"_s, u"shop.example.com"_s, u"a.b"_s,
                 u"a/b"_s, u"shop/"_s, u"https://shop"_s, u"https://shop.example.com"_s, u"evil.example/.api.oneall.com"_s,
                 u"shop.api.oneall.com.evil.example"_s, u"user@shop"_s, u"me:word@shop.api.oneall.com"_s, u"shop:8080"_s,
                 u"shop.api.oneall.com:8080"_s, u"shöp"_s, u"shop#x"_s, u"shop?x"_s, u".api.oneall.com"_s, u"https://"_s})
            QTest::newRow(qPrintable(u"refused: "_s + wrong)) << wrong << QString();
        QTest::newRow("too long") << QString(64, u'a') << QString();
    }

    void siteAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QCOMPARE(siteAddress(typed).value_or(QUrl()), QUrl(address));
    }

    void problems_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said"); // empty: no problem
        QTest::newRow("not a subdomain") << u"subdomain"_s << u"a/b"_s << u"“a/b” is not the subdomain"_s;
        QTest::newRow("no subdomain") << u"subdomain"_s << u" "_s << QString();
        QTest::newRow("both keys in one") << u"public-key"_s << u"public:private"_s << u"public key"_s;
        QTest::newRow("two lines") << u"public-key"_s << u"public\nprivate"_s << u"public key"_s;
        QTest::newRow("a line end, as pasted") << u"public-key"_s << u"public-1\n"_s << QString();
        QTest::newRow("no public key") << u"public-key"_s << QString() << QString();
        QTest::newRow("this folder") << u"identity-token"_s << u"."_s << u"“.” is no id"_s;
        QTest::newRow("the folder above") << u"identity-token"_s << u" .. "_s << u"“..” is no id"_s;
        QTest::newRow("no identity yet") << u"identity-token"_s << QString() << QString();
        QTest::newRow("an odd identity") << u"identity-token"_s << u"a/b:c ü..."_s << QString();
    }

    void problems()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, said);
        Account account{
            .settings = {{u"subdomain"_s, u"shop"_s}, {u"public-key"_s, u"public-1"_s}, {u"identity-token"_s, u"t-1"_s}}};
        QVERIFY(!settingsProblem(account));
        account.settings[key] = value;
        const std::optional<FieldProblem> problem = settingsProblem(account);
        QCOMPARE(problem.has_value(), !said.isEmpty());
        if (!problem)
            return;
        QCOMPARE(problem->key, key);
        QVERIFY2(problem->sentence.contains(said), qPrintable(problem->sentence));
    }

    void aServerStandsForTheSubdomain()
    {
        const Account account{.server = QUrl(u"https://example.com/api"_s), .settings = {{u"subdomain"_s, u"not used"_s}}};
        QCOMPARE(settingsProblem(account), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestOneAllSettings)
#include "tst_oneallsettings.moc"
