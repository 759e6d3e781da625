// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/words.h"
#include "media/wordtext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;

class TestWordText : public QObject {
    Q_OBJECT

private slots:
    void makesTitlesOfFileNames_data();
    void makesTitlesOfFileNames();
    void knowsBoilerplate_data();
    void knowsBoilerplate();
    void decodes_data();
    void decodes();
    void takesOutWhatIsNotSeen_data();
    void takesOutWhatIsNotSeen();
    void keepsParagraphs();
    void refusesWhatNobodyWrote();
};

void TestWordText::makesTitlesOfFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const char* title) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(title);
    };
    row("harbour-at_dusk.jpg", "Harbour at dusk");
    row("harbour_at_dusk_1000x1500.jpg", "Harbour at dusk");
    row("harbour at dusk (2).jpeg", "Harbour at dusk");
    row("harbour@2x.png", "Harbour");
    row("harbour.at.dusk.webp", "Harbour at dusk");
    row("Rye-bread in 5 steps.jpg", "Rye-bread in 5 steps");
    row("10-ways-to-tie-a-knot.png", "10 ways to tie a knot");
    row("01_harbour.jpg", "Harbour");
    row("3.5-mm-lens.jpg", "3.5 mm lens");
    row("IMG_1234-harbour-at-dusk.jpg", "Harbour at dusk");
    row("DSC00042 café.jpg", "Café");
    row("école.jpg", "École");
    row("e\u0301cole a\u0300 vendre.jpg", "École à vendre"); // accents apart, as some systems write them
    row("夕暮れの港.jpg", "夕暮れの港");
    row("猫.jpg", "猫");
    row("закат_у_моря.jpg", "Закат у моря");
    row("photography-tips.jpg", "Photography tips");
    row("scandinavian-kitchen.jpg", "Scandinavian kitchen");
    row("/a/folder_with-name/Bread.jpg", "Bread");
    // Nothing anybody wrote
    row("IMG_1234.jpg", "");
    row("IMG_20260301_101112.jpg", "");
    row("IMG-20260301-WA0007.jpg", "");
    row("DSC00042.JPG", "");
    row("DSC_0042 (1).jpg", "");
    row("_MG_4242.jpg", "");
    row("P1010042.jpg", "");
    row("PXL_20260301_101112345.MP.jpg", "");
    row("PXL_20260301_101112345.PORTRAIT.jpg", "");
    row("WhatsApp Image 2026-03-01 at 10.11.12.jpeg", "");
    row("Screenshot from 2026-03-01 10-11-12.png", "");
    row("Bildschirmfoto vom 2026-03-01 10-11-12.png", "");
    row("photo_2026-03-01_10-11-12.jpg", "");
    row("20260301_101112.jpg", "");
    row("2026-03-01.jpg", "");
    row("image.png", "");
    row("untitled.jpg", "");
    row("download (3).jpeg", "");
    row("f47ac10b-58cc-4372-a567-0e02b2c3d479.jpg", "");
    row("d41d8cd98f00b204e9800998ecf8427e.jpg", "");
    row("a.jpg", "");
    row("...jpg", "");
    row(".jpg", "");
    row("", "");
}

void TestWordText::makesTitlesOfFileNames()
{
    QFETCH(QString, name);
    QTEST(titleFromFileName(name), "title");
}

void TestWordText::knowsBoilerplate_data()
{
    QTest::addColumn<bool>("boilerplate");
    for (const char* text : {"OLYMPUS DIGITAL CAMERA", "SONY DSC", "untitled", "Untitled", "<Digimax S800>", "DSC_0042.JPG",
             "IMG_20260301_101112", "Exif_JPEG_PICTURE", "hdr", "Screenshot", "Created with GIMP"})
        QTest::newRow(text) << true;
    for (const char* text :
        {"Harbour", "Bread and butter", "Studio 54", "Sony DSC meets Olympus", "HDR at night", "The untitled book"})
        QTest::newRow(text) << false;
}

void TestWordText::knowsBoilerplate()
{
    QTEST(isBoilerplate(QString::fromUtf8(QTest::currentDataTag())), "boilerplate");
}

void TestWordText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << QByteArray("Caf\xc3\xa9") << u"Café"_s;
    QTest::newRow("Latin-1") << QByteArray("Caf\xe9 au lait") << u"Café au lait"_s;
    QTest::newRow("ends in half a character of UTF-8") << QByteArray("Caf\xc3") << u"CafÃ"_s;
    QTest::newRow("zero bytes behind") << QByteArray("Rye\0\0\0", 6) << u"Rye"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestWordText::decodes()
{
    QFETCH(QByteArray, bytes);
    QTEST(decodedText(bytes), "text");
}

void TestWordText::takesOutWhatIsNotSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("hyphens that are not seen") << u"Do\u00adnau\u00ad"_s << u"Donau"_s;
    QTest::newRow("turned writing") << u"bread\u202egpj.\u202c \u2066x\u2069"_s << u"breadgpj. x"_s;
    QTest::newRow("control characters") << u"one\ttwo\u0001three\u007f"_s << u"one two three"_s;
    QTest::newRow("Persian") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
    QTest::newRow("a family") << u"👩\u200d👧"_s << u"👩\u200d👧"_s;
    QTest::newRow("joiners alone") << u" \u200d\u200c"_s << QString();
    QTest::newRow("an accent apart") << u"Cafe\u0301"_s << u"Café"_s;
}

void TestWordText::takesOutWhatIsNotSeen()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(oneLineOf(text), line);
    QCOMPARE(paragraphsOf(text), line);
}

void TestWordText::keepsParagraphs()
{
    const QString text = u" One\tline.\r\nAnother\u0007 one.\r\n\r\nA third.\u2028Its end.\n "_s;
    QCOMPARE(paragraphsOf(text), u"One line.\nAnother one.\n\nA third.\nIts end."_s);
    QCOMPARE(oneLineOf(text), u"One line. Another one. A third. Its end."_s);
}

void TestWordText::refusesWhatNobodyWrote()
{
    const QString longest(wordsMax, u'a');
    QCOMPARE(oneLineOf(longest), longest);
    QCOMPARE(paragraphsOf(longest), longest);
    QCOMPARE(oneLineOf(longest + u'a'), QString());
    QCOMPARE(paragraphsOf(longest + u'a'), QString());
}

QTEST_APPLESS_MAIN(TestWordText)
#include "tst_wordtext.moc"
