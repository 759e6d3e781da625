// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textlength.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

class TestTextLength : public QObject {
    Q_OBJECT

private slots:
    void countsCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("plain") << u"Rye bread"_s << 9;
        QTest::newRow("emoji is one") << u"\U0001F35E"_s << 1;
        QTest::newRow("family is its parts") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s << 5;
        QTest::newRow("combining mark counts") << u"e\u0301"_s << 2;
        QTest::newRow("lone high surrogate") << QString(u'a' + QString(QChar(0xD83C)) + u'b') << 3;
        QTest::newRow("lone low surrogate") << QString(QString(QChar(0xDF5E)) + u'b') << 2;
        QTest::newRow("high surrogate at the end") << QString(u'a' + QString(QChar(0xD83C))) << 2;
    }

    void countsCodePoints()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(codePoints(text), count);
        QCOMPARE(indexOfCodePoint(text, count), text.size());
        QCOMPARE(indexOfCodePoint(text, count + 7), text.size());
    }

    void findsTheIndexBehindPairs()
    {
        const QString text = u"\U0001F35E\U0001F35Eab"_s;
        QCOMPARE(indexOfCodePoint(text, 0), 0);
        QCOMPARE(indexOfCodePoint(text, 1), 2);
        QCOMPARE(indexOfCodePoint(text, 2), 4);
        QCOMPARE(indexOfCodePoint(text, 3), 5);
    }

    void trimsAtWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("max");
        QTest::addColumn<QString>("trimmed");
        QTest::newRow("fits") << u"Rye bread"_s << 9 << u"Rye bread"_s;
        QTest::newRow("word end at the limit") << u"Rye bread rolls"_s << 9 << u"Rye bread"_s;
        QTest::newRow("inside a word") << u"Rye bread rolls"_s << 12 << u"Rye bread"_s;
        QTest::newRow("one short of a word") << u"Rye bread"_s << 8 << u"Rye"_s;
        QTest::newRow("double space") << u"Rye   bread"_s << 6 << u"Rye"_s;
        QTest::newRow("single long word") << u"Roggenvollkornbrot"_s << 6 << u"Roggen"_s;
        QTest::newRow("leading space, long word") << u"  Roggenvollkornbrot"_s << 6 << u"  Rogg"_s;
        QTest::newRow("never inside an emoji family") << u"ab\U0001F468\u200D\U0001F469\u200D\U0001F467"_s << 4 << u"ab"_s;
        QTest::newRow("never before its accent") << u"abe\u0301fg"_s << 3 << u"ab"_s;
        QTest::newRow("nothing") << u"Rye"_s << 0 << QString();
    }

    void trimsAtWords()
    {
        QFETCH(QString, text);
        QFETCH(int, max);
        QFETCH(QString, trimmed);
        QCOMPARE(trimmedAtWord(text, max), trimmed);
        QVERIFY(codePoints(trimmedAtWord(text, max)) <= max);
    }

    void keepsUpWithLongTexts()
    {
        QString text;
        for (int i = 0; i < 100'000; ++i)
            text += u"\U0001F35E "_s;
        QCOMPARE(codePoints(text), 200'000);
        QCOMPARE(codePoints(trimmedAtWord(text, 500)), 499);
    }
};

QTEST_GUILESS_MAIN(TestTextLength)
#include "tst_textlength.moc"
