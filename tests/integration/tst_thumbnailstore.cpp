// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/thumbnailstore.h"
#include "support/mediafiles.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

using Maker = ThumbnailStore::Maker;

QImage plain(QSize size, QColor colour = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QString timeOf(const QString& path)
{
    return QString::number(QFileInfo(path).lastModified().toSecsSinceEpoch());
}

} // namespace

class TestThumbnailStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void namesAsTheStandardSays();
    void writesTheAddressAsOthersDo();
    void choosesTheSize_data();
    void choosesTheSize();
    void findsWhatWasKept();
    void takesALargerOneToo();
    void belongsToTheFileAsItIs_data();
    void belongsToTheFileAsItIs();
    void usesOthers();
    void keepsNoneOfItsOwnFiles();
    void isForTheUserAlone();
    void distrustsWhatItFinds_data();
    void distrustsWhatItFinds();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    /// As another program writes it.
    void writeOthers(const QString& thumbnail, const QString& address, const QString& time) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ThumbnailStore> m_store;
};

void TestThumbnailStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ThumbnailStore>(file(u"thumbnails"_s));
}

void TestThumbnailStore::writeOthers(const QString& thumbnail, const QString& address, const QString& time) const
{
    QImage image = plain({128, 85}, Qt::green);
    image.setText(u"Thumb::URI"_s, address);
    image.setText(u"Thumb::MTime"_s, time);
    QVERIFY(QDir().mkpath(QFileInfo(thumbnail).path()));
    QVERIFY(image.save(thumbnail, "png"));
}

void TestThumbnailStore::namesAsTheStandardSays()
{
    // The example of the standard.
    QCOMPARE(
        m_store->pathOf(u"/home/jens/photos/me.png"_s, 128), file(u"thumbnails/normal/c6ee772d9e49320e97ec29a7eb5b1697.png"_s));
    QCOMPARE(QFileInfo(QFileInfo(m_store->pathOf(u"/a.png"_s, 256)).path()).fileName(), u"large"_s);
    QCOMPARE(QFileInfo(QFileInfo(m_store->pathOf(u"/a.png"_s, 512)).path()).fileName(), u"x-large"_s);
    QCOMPARE(QFileInfo(QFileInfo(m_store->pathOf(u"/a.png"_s, 1024)).path()).fileName(), u"xx-large"_s);
}

void TestThumbnailStore::writesTheAddressAsOthersDo()
{
    const QString path = makePng(file(u"a b#%é[1](2)~&'.png"_s));
    m_store->keep(path, plain({128, 100}), 128);
    // As g_filename_to_uri() gives it.
    QCOMPARE(QImage(m_store->pathOf(path, 128)).text(u"Thumb::URI"_s),
        QString(u"file://"_s + m_folder->path() + u"/a%20b%23%25%C3%A9%5B1%5D(2)~&'.png"_s));
}

void TestThumbnailStore::choosesTheSize_data()
{
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("chosen");
    QTest::newRow("a row") << 96 << 128;
    QTest::newRow("exactly") << 128 << 128;
    QTest::newRow("a row at twice the pixels") << 192 << 256;
    QTest::newRow("a card") << 300 << 512;
    QTest::newRow("a large card") << 1024 << 1024;
    QTest::newRow("a screen") << 1025 << 0;
}

void TestThumbnailStore::choosesTheSize()
{
    QFETCH(int, needed);
    QFETCH(int, chosen);
    QCOMPARE(ThumbnailStore::sideFor(needed), chosen);
}

void TestThumbnailStore::findsWhatWasKept()
{
    const QString path = makePng(file(u"a.png"_s));
    QVERIFY(m_store->find(path, 128).isNull());
    m_store->keep(path, plain({85, 128}), 128);
    const QImage found = ThumbnailStore(file(u"thumbnails"_s)).find(path, 100);
    QCOMPARE(found.size(), QSize(85, 128));
    QCOMPARE(found.pixelColor(40, 60), QColor(Qt::red));
    QVERIFY(m_store->find(file(u"gone.png"_s), 128).isNull());
}

void TestThumbnailStore::takesALargerOneToo()
{
    const QString path = makePng(file(u"a.png"_s));
    m_store->keep(path, plain({341, 512}), 512);
    QCOMPARE(m_store->find(path, 128).size(), QSize(341, 512));
    QVERIFY(m_store->find(path, 513).isNull());
}

void TestThumbnailStore::belongsToTheFileAsItIs_data()
{
    QTest::addColumn<int>("later");
    QTest::addColumn<int>("longer");
    QTest::addColumn<bool>("found");
    QTest::newRow("the same") << 0 << 0 << true;
    QTest::newRow("touched") << 1 << 0 << false;
    QTest::newRow("another size in the same second") << 0 << 1 << false;
}

void TestThumbnailStore::belongsToTheFileAsItIs()
{
    QFETCH(int, later);
    QFETCH(int, longer);
    QFETCH(bool, found);
    const QString path = makePng(file(u"a.png"_s));
    const QDateTime time = QFileInfo(path).lastModified();
    m_store->keep(path, plain({85, 128}), 128);
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::Append));
    QCOMPARE(changed.write(QByteArray(longer, 'x')), longer);
    QVERIFY(changed.flush());
    QVERIFY(changed.setFileTime(time.addSecs(later), QFileDevice::FileModificationTime));
    changed.close();
    QCOMPARE(!m_store->find(path, 128).isNull(), found);
}

void TestThumbnailStore::usesOthers()
{
    const QString path = makePng(file(u"a.png"_s));
    writeOthers(m_store->pathOf(path, 128), u"file://"_s + path, timeOf(path)); // without the size, which may be left out
    QCOMPARE(m_store->find(path, 128).pixelColor(5, 5), QColor(Qt::green));
    QVERIFY(m_store->find(path, 128, Maker::Pinwright).isNull());
    m_store->keep(path, plain({85, 128}), 128);
    QCOMPARE(m_store->find(path, 128, Maker::Pinwright).pixelColor(5, 5), QColor(Qt::red));
}

void TestThumbnailStore::keepsNoneOfItsOwnFiles()
{
    const QString path = makePng(file(u"a.png"_s));
    m_store->keep(path, plain({85, 128}), 128);
    const QString thumbnail = m_store->pathOf(path, 128);
    m_store->keep(thumbnail, plain({85, 128}), 128);
    QVERIFY(!QFile::exists(m_store->pathOf(thumbnail, 128)));
    m_store->keep(file(u"gone.png"_s), plain({85, 128}), 128);
    QVERIFY(!QFile::exists(m_store->pathOf(file(u"gone.png"_s), 128)));
    QDirIterator all(file(u"thumbnails"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    for (; all.hasNext(); all.next())
        ++count;
    QCOMPARE(count, 1); // nothing half written is left
}

void TestThumbnailStore::isForTheUserAlone()
{
    const QString path = makePng(file(u"a.png"_s));
    m_store->keep(path, plain({170, 256}), 256);
    const QFileInfo thumbnail(m_store->pathOf(path, 256));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(thumbnail.isReadable());
    QVERIFY(!(thumbnail.permissions() & others));
    QVERIFY(!(QFileInfo(thumbnail.path()).permissions() & others));
}

void TestThumbnailStore::distrustsWhatItFinds_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("of another file") << u"other"_s;
    QTest::newRow("no picture") << u"text"_s;
    QTest::newRow("cut") << u"cut"_s;
    QTest::newRow("far too large") << u"large"_s;
    QTest::newRow("another format") << u"jpeg"_s;
}

void TestThumbnailStore::distrustsWhatItFinds()
{
    QFETCH(QString, content);
    const QString path = makePng(file(u"a.png"_s));
    const QString thumbnail = m_store->pathOf(path, 128);
    m_store->keep(path, plain({85, 128}), 128);
    QVERIFY(!m_store->find(path, 128).isNull());
    if (content == "other"_L1)
        writeOthers(thumbnail, u"file:///elsewhere.png"_s, timeOf(path));
    else if (content == "text"_L1)
        writeFile(thumbnail, "not a picture");
    else if (content == "cut"_L1)
        resizeFile(thumbnail, 20);
    else if (content == "large"_L1)
        makePngClaiming(thumbnail, {60'000, 60'000});
    else
        makeJpeg(thumbnail);
    QVERIFY(m_store->find(path, 128).isNull());
}

QTEST_GUILESS_MAIN(TestThumbnailStore)
#include "tst_thumbnailstore.moc"
