// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/words.h"
#include "support/exiftool.h"
#include "support/mediafiles.h"

#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

constexpr auto description = "A crusty loaf.\nReady in a day.";

/// A JPEG with an XMP packet written by hand.
QByteArray jpegWithXmp(const QByteArray& jpeg, const QByteArray& packet)
{
    const QByteArray content = "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') + packet;
    const qsizetype length = content.size() + 2;
    return jpeg.first(2) + "\xff\xe1" + char(length >> 8) + char(length & 0xff) + content + jpeg.mid(2);
}

QByteArray xmpWithTitle(const QByteArray& doctype, const QByteArray& title)
{
    return "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>" + doctype
        + "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
          "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt>"
          "<rdf:li xml:lang='x-default'>"
        + title + "</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void readsEveryType_data();
    void readsEveryType();
    void readsVideos();
    void takesTheBestSource_data();
    void takesTheBestSource();
    void decodes_data();
    void decodes();
    void takesTheProgramsLanguage_data();
    void takesTheProgramsLanguage();
    void saysNothing_data();
    void saysNothing();
    void staysQuiet();
    void survivesDamage_data();
    void survivesDamage();
    void worksInManyThreads();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Of a JPEG with these tags.
    [[nodiscard]] MediaWords wordsOf(const QStringList& tags) const;

    QTemporaryDir m_folder;
    QLocale m_locale;
};

void TestWords::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestWords::cleanup()
{
    QLocale::setDefault(m_locale);
}

MediaWords TestWords::wordsOf(const QStringList& tags) const
{
    return readWords(tag(makeJpeg(file(u"tagged.jpg"_s), {40, 60}), tags), MediaType::Jpeg);
}

void TestWords::readsEveryType_data()
{
    QTest::addColumn<MediaType>("type");
    QTest::newRow("JPEG") << MediaType::Jpeg;
    QTest::newRow("PNG") << MediaType::Png;
    QTest::newRow("WebP") << MediaType::Webp;
    QTest::newRow("TIFF") << MediaType::Tiff;
    QTest::newRow("HEIC") << MediaType::Heic;
    QTest::newRow("AVIF") << MediaType::Avif;
}

void TestWords::readsEveryType()
{
    QFETCH(MediaType, type);
    const QString path = file(u"every."_s + fileSuffix(type));
    const QStringList tags{u"-XMP-dc:Title=Rye bread"_s, u"-XMP-dc:Description=A crusty loaf."_s, u"-XMP-dc:Subject=rye"_s,
        u"-XMP-dc:Subject=bread"_s, u"-XMP-iptcCore:AltTextAccessibility=A round dark loaf"_s, u"-EXIF:UserComment=Not this one"_s};
    if (type == MediaType::Heic || type == MediaType::Avif) {
        // It carries over what it finds; exiftool adds nothing to a file of these types that has nothing.
        QStringList arguments{u"-o"_s, path, tag(makePng(file(u"source.png"_s), {64, 96}), tags)};
        if (type == MediaType::Avif)
            arguments.prepend(u"-A"_s);
        QCOMPARE(QProcess::execute(u"heif-enc"_s, arguments), 0);
    } else {
        QVERIFY(testPicture({64, 96}).save(path));
        tag(path, tags);
    }
    const MediaWords words = readWords(path, type);
    QCOMPARE(words.title, u"Rye bread"_s);
    QCOMPARE(words.description, u"A crusty loaf."_s);
    QCOMPARE(words.altText, u"A round dark loaf"_s);
    QCOMPARE(words.keywords, (QStringList{u"rye"_s, u"bread"_s}));
    // And nothing where it is taken for what it is not.
    QVERIFY(readWords(path, type == MediaType::Jpeg ? MediaType::Png : MediaType::Jpeg).isEmpty());
}

void TestWords::readsVideos()
{
    for (const MediaType type : {MediaType::Mp4, MediaType::QuickTime}) {
        const QString path = file(u"video."_s + fileSuffix(type));
        tag(type == MediaType::Mp4 ? makeMp4(path) : makeMov(path),
            {u"-Keys:Title=Kneading"_s, u"-Keys:Description=Ten minutes of work."_s});
        const MediaWords words = readWords(path, type);
        QCOMPARE(words.title, u"Kneading"_s);
        QCOMPARE(words.description, u"Ten minutes of work."_s);
    }
}

void TestWords::takesTheBestSource_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<MediaWords>("words");
    const QString xmpTitle = u"-XMP-dc:Title=One"_s;
    const QString objectName = u"-IPTC:ObjectName=Two"_s;
    const QString headline = u"-IPTC:Headline=Three"_s;
    const QString xpTitle = u"-EXIF:XPTitle=Four"_s;
    const QString imageDescription = u"-EXIF:ImageDescription=Five"_s;
    QTest::newRow("title: XMP") << QStringList{xmpTitle, objectName, headline, xpTitle} << MediaWords{.title = u"One"_s};
    QTest::newRow("title: IPTC object name") << QStringList{objectName, headline, xpTitle} << MediaWords{.title = u"Two"_s};
    QTest::newRow("title: IPTC headline") << QStringList{headline, xpTitle} << MediaWords{.title = u"Three"_s};
    QTest::newRow("title: Windows") << QStringList{xpTitle} << MediaWords{.title = u"Four"_s};
    QTest::newRow("title: EXIF, and not the description too") << QStringList{imageDescription} << MediaWords{.title = u"Five"_s};
    QTest::newRow("a description beside a title")
        << QStringList{xmpTitle, imageDescription} << MediaWords{.title = u"One"_s, .description = u"Five"_s};
    QTest::newRow("a description of several lines is no title")
        << QStringList{u"-EXIF:ImageDescription="_s + QLatin1StringView(description)}
        << MediaWords{.description = QString::fromLatin1(description)};
    const QString longText = u"A long text. "_s.repeated(20).trimmed();
    QTest::newRow("a long description is no title")
        << QStringList{u"-EXIF:ImageDescription="_s + longText} << MediaWords{.description = longText};

    const QString xmpDescription = u"-XMP-dc:Description=One"_s;
    const QString caption = u"-IPTC:Caption-Abstract=Two"_s;
    const QString comment = u"-EXIF:UserComment=Three"_s;
    const QString xpComment = u"-EXIF:XPComment=Four"_s;
    QTest::newRow("description: XMP") << QStringList{xmpDescription, caption, comment, xpComment}
                                      << MediaWords{.description = u"One"_s};
    QTest::newRow("description: IPTC") << QStringList{caption, comment, xpComment} << MediaWords{.description = u"Two"_s};
    QTest::newRow("description: EXIF") << QStringList{comment, xpComment} << MediaWords{.description = u"Three"_s};
    QTest::newRow("description: Windows") << QStringList{xpComment} << MediaWords{.description = u"Four"_s};
    QTest::newRow("description: not what a program keeps there")
        << QStringList{u"-EXIF:UserComment={\"scene\":4}"_s, xpComment} << MediaWords{.description = u"Four"_s};

    const QString alt = u"-XMP-iptcCore:AltTextAccessibility=One"_s;
    const QString extended = u"-XMP-iptcCore:ExtDescrAccessibility=Two"_s;
    QTest::newRow("alt text") << QStringList{alt, extended} << MediaWords{.altText = u"One"_s};
    QTest::newRow("alt text: the long one") << QStringList{extended} << MediaWords{.altText = u"Two"_s};

    const QString subject = u"-XMP-dc:Subject=rye"_s;
    const QString keywords = u"-IPTC:Keywords=bread"_s;
    const QString xpKeywords = u"-EXIF:XPKeywords=oven;Oven;loaf; ;"_s;
    QTest::newRow("keywords: XMP") << QStringList{subject, keywords, xpKeywords} << MediaWords{.keywords = {u"rye"_s}};
    QTest::newRow("keywords: IPTC") << QStringList{keywords, u"-IPTC:Keywords=loaf"_s, xpKeywords}
                                    << MediaWords{.keywords = {u"bread"_s, u"loaf"_s}};
    QTest::newRow("keywords: Windows, once each") << QStringList{xpKeywords} << MediaWords{.keywords = {u"oven"_s, u"loaf"_s}};

    QTest::newRow("keywords: no sentences") << QStringList{u"-XMP-dc:Subject="_s + QString(101, u'x'), subject}
                                            << MediaWords{.keywords = {u"rye"_s}};
    QStringList many;
    for (int i = 0; i < 150; ++i)
        many.append(u"word %1"_s.arg(i));
    QTest::newRow("keywords: the first hundred")
        << QStringList{u"-EXIF:XPKeywords="_s + many.join(u';')} << MediaWords{.keywords = many.first(100)};

    QTest::newRow("boilerplate gives way") << QStringList{u"-XMP-dc:Title=DSC_0042"_s, u"-IPTC:ObjectName=untitled"_s,
        u"-EXIF:XPTitle=Rye"_s, u"-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA         "_s}
                                           << MediaWords{.title = u"Rye"_s};
    QTest::newRow("nothing but boilerplate") << QStringList{u"-EXIF:ImageDescription=SONY DSC"_s, u"-EXIF:UserComment=Screenshot"_s}
                                             << MediaWords();
    QTest::newRow("nothing") << QStringList{u"-EXIF:Make=Olympus"_s} << MediaWords();
}

void TestWords::takesTheBestSource()
{
    QFETCH(QStringList, tags);
    QFETCH(MediaWords, words);
    const MediaWords read = wordsOf(tags);
    QCOMPARE(read.title, words.title);
    QCOMPARE(read.description, words.description);
    QCOMPARE(read.altText, words.altText);
    QCOMPARE(read.keywords, words.keywords);
}

void TestWords::decodes_data()
{
    QTest::addColumn<QStringList>("tags");
    const QString title = u"=Crème brûlée, naïve"_s;
    QTest::newRow("XMP") << QStringList{u"-XMP-dc:Title"_s + title};
    QTest::newRow("IPTC that says it is UTF-8") << QStringList{u"-codedcharacterset=utf8"_s, u"-IPTC:ObjectName"_s + title};
    QTest::newRow("IPTC in Latin-1") << QStringList{u"-charset"_s, u"iptc=latin1"_s, u"-IPTC:ObjectName"_s + title};
    QTest::newRow("EXIF in UTF-8") << QStringList{u"-EXIF:ImageDescription"_s + title};
    QTest::newRow("EXIF in Latin-1") << QStringList{u"-charset"_s, u"exif=latin1"_s, u"-EXIF:ImageDescription"_s + title};
    QTest::newRow("Windows") << QStringList{u"-EXIF:XPTitle"_s + title};
}

void TestWords::decodes()
{
    QFETCH(QStringList, tags);
    QCOMPARE(wordsOf(tags).title, u"Crème brûlée, naïve"_s);
    // Of a user's comment, which names its encoding itself, in both byte orders.
    for (const auto& order : {u"II"_s, u"MM"_s}) {
        const QStringList comment{u"-ExifByteOrder="_s + order, u"-EXIF:UserComment=Crème in 東京 🍞"_s};
        QCOMPARE(wordsOf(comment).description, u"Crème in 東京 🍞"_s);
    }
}

void TestWords::takesTheProgramsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("title");
    QTest::newRow("its country's") << u"de_AT"_s << u"Erdäpfel"_s;
    QTest::newRow("its language's") << u"de_CH"_s << u"Kartoffeln"_s;
    QTest::newRow("the one meant for all") << u"fr_FR"_s << u"Potatoes"_s;
}

void TestWords::takesTheProgramsLanguage()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(
        wordsOf({u"-XMP-dc:Title=Potatoes"_s, u"-XMP-dc:Title-de=Kartoffeln"_s, u"-XMP-dc:Title-de-AT=Erdäpfel"_s}).title, "title");
}

void TestWords::saysNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<MediaType>("type");
    const QByteArray jpeg = readFile(makeJpeg(file(u"plain.jpg"_s), {40, 60}));
    const auto hostile = [&](const QString& name, const QByteArray& packet) {
        return writeFile(file(name), jpegWithXmp(jpeg, packet));
    };
    QTest::newRow("a file that is not there") << file(u"gone.jpg"_s) << MediaType::Jpeg;
    QTest::newRow("a folder") << m_folder.path() << MediaType::Jpeg;
    QTest::newRow("nothing in it") << writeFile(file(u"empty.jpg"_s), {}) << MediaType::Jpeg;
    QTest::newRow("no words in it") << file(u"plain.jpg"_s) << MediaType::Jpeg;
    QTest::newRow("an end too soon") << writeFile(file(u"cut.jpg"_s), jpeg.first(20)) << MediaType::Jpeg;
    QTest::newRow("GIF") << makeGif(file(u"a.gif"_s)) << MediaType::Gif;
    QTest::newRow("no picture at all") << writeFile(file(u"text.txt"_s), "Title: Rye") << MediaType::Unknown;
    QTest::newRow("a name that looks like an address")
        << tag(makeJpeg(file(u"http:.jpg"_s)), {u"-XMP-dc:Title=DSC_0001"_s}) << MediaType::Jpeg;

    QByteArray entities = "<!DOCTYPE bomb [<!ENTITY a0 'bread'>";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        entities += "<!ENTITY a" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    QTest::newRow("an XML bomb") << hostile(u"bomb.jpg"_s, xmpWithTitle(entities + "]>", "&a11;")) << MediaType::Jpeg;
    QTest::newRow("another file as an entity")
        << hostile(u"entity.jpg"_s, xmpWithTitle("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>", "&e;"))
        << MediaType::Jpeg;
    QTest::newRow("half an XML") << hostile(u"half.jpg"_s, xmpWithTitle({}, "Rye").first(300)) << MediaType::Jpeg;
    QTest::newRow("deep XML") << hostile(u"deep.jpg"_s, xmpWithTitle({}, QByteArray("<a>").repeated(15'000))) << MediaType::Jpeg;
    QTest::newRow("a file of another size than pictures have")
        << resizeFile(tag(makePng(file(u"huge.png"_s)), {u"-XMP-dc:Title=Rye"_s}), qint64{129} << 20) << MediaType::Png;
    const QByteArray comment = readFile(tag(makeJpeg(file(u"ascii.jpg"_s)), {u"-EXIF:UserComment=Rye"_s}));
    QCOMPARE(comment.count("ASCII"), 1);
    QTest::newRow("a comment in an encoding that is not read")
        << writeFile(file(u"jis.jpg"_s), QByteArray(comment).replace("ASCII", QByteArray("JIS\0\0", 5))) << MediaType::Jpeg;
    QTest::newRow("longer than anybody writes")
        << tag(makePng(file(u"long.png"_s)), {u"-XMP-dc:Title="_s + u"x"_s.repeated(60'000)}) << MediaType::Png;
    QTest::newRow("nothing but control characters")
        << hostile(u"control.jpg"_s, xmpWithTitle({}, "\xc2\x80\xc2\x9f\xe2\x80\xa8 ")) << MediaType::Jpeg;
}

void TestWords::saysNothing()
{
    QFETCH(QString, path);
    QFETCH(MediaType, type);
    QElapsedTimer timer;
    timer.start();
    const MediaWords words = readWords(path, type);
    QVERIFY2(words.isEmpty(), qPrintable(words.title.left(100) + u'|' + words.description.left(100)));
    QVERIFY(timer.elapsed() < 5000);
}

/// What the library thinks of a file is not for the user's terminal.
void TestWords::staysQuiet()
{
    const QString errors = file(u"stderr"_s);
    QProcess process;
    process.setStandardErrorFile(errors);
    process.start(QCoreApplication::applicationFilePath(), {u"saysNothing"_s, u"-silent"_s, u"-o"_s, u"/dev/null,txt"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(readFile(errors), QByteArray());
}

void TestWords::survivesDamage_data()
{
    readsEveryType_data();
}

void TestWords::survivesDamage()
{
    QFETCH(MediaType, type);
    const QString whole = file(u"every."_s + fileSuffix(type)); // of readsEveryType()
    if (!QFile::exists(whole))
        QSKIP("made by readsEveryType()");
    const QByteArray content = readFile(whole);
    const QString damaged = file(u"damaged."_s + fileSuffix(type));
    quint32 seed = 1;
    const auto random = [&seed](qsizetype below) {
        seed = seed * 1664525U + 1013904223U;
        return qsizetype(seed >> 8) % below;
    };
    int read = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = content;
        for (qsizetype n = 1 + random(8); n > 0; --n)
            bytes[random(bytes.size())] = char(random(256));
        if (i % 4 == 0)
            bytes.truncate(random(bytes.size()));
        writeFile(damaged, bytes);
        read += readWords(damaged, type).isEmpty() ? 0 : 1;
    }
    qInfo("%d of 300 damaged files said something", read);
    QVERIFY(read > 0); // else nothing was put to the test
}

void TestWords::worksInManyThreads()
{
    const QString path = tag(makeJpeg(file(u"threads.jpg"_s), {40, 60}),
        {u"-XMP-dc:Title=Rye"_s, u"-XMP-iptcCore:AltTextAccessibility=Loaf"_s, u"-IPTC:Keywords=bread"_s,
            u"-EXIF:UserComment=Text"_s});
    std::atomic<int> right = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(8);
    for (int i = 0; i < 400; ++i) {
        pool.start([&] {
            const MediaWords words = readWords(path, MediaType::Jpeg);
            right +=
                words.title == u"Rye" && words.altText == u"Loaf" && words.keywords.size() == 1 && words.description == u"Text";
        });
    }
    QVERIFY(pool.waitForDone(30'000));
    QCOMPARE(right.load(), 400);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
