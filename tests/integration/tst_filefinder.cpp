// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/filefinder.h"
#include "media/inspect.h"
#include "media/study.h"
#include "support/deferred.h"
#include "support/mediafiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;

class TestFileFinder : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWhatWasMoved_data();
    void findsWhatWasMoved();
    void namesTheBestFirst();
    void isUncertainWithoutAHash();
    void takesNoOtherPictureOfTheSameSize();
    void takesNoOtherType();
    void looksInTheFoldersOfOthers();
    void looksInTheUsualFolders();
    void followsNoLinksInACircle();
    void endsAtItsBounds();
    void canBeCancelled();
    void mayBeDeletedAtWork();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    QString folder(const QString& name) const
    {
        if (!QDir().mkpath(file(name)))
            qFatal("The folder could not be made");
        return file(name);
    }
    /// A picture in home/photos/spring, looked at and studied.
    [[nodiscard]] Media original(bool hashed = true) const
    {
        folder(u"home/photos/spring"_s);
        Media media = inspectMedia(makeJpeg(file(u"home/photos/spring/look.jpg"_s)));
        if (hashed)
            media.sha256 = studyMedia(media).sha256;
        return media;
    }
    void move(const Media& media, const QString& to) const
    {
        folder(QFileInfo(to).path());
        QVERIFY(QFile::rename(media.path, file(to)));
    }
    QList<FoundFile> find(const Media& media, const QStringList& alsoIn = {}, const FileSearch& search = {})
    {
        std::optional<Result<QList<FoundFile>>> result;
        findMoved(media, alsoIn, search)
            ->onFinished(this, [&result](const Result<QList<FoundFile>>& found) { result = found; })
            ->start();
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            qFatal("The search did not end");
        return result->value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileFinder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFileFinder::cleanup()
{
    flushDeferredDeletes();
}

void TestFileFinder::findsWhatWasMoved_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("renamed") << u"home/photos/spring/tulips.jpg"_s;
    QTest::newRow("into a folder") << u"home/photos/spring/best/look.jpg"_s;
    QTest::newRow("a folder up") << u"home/photos/look.jpg"_s;
    QTest::newRow("beside") << u"home/photos/summer/look.jpg"_s;
    QTest::newRow("beside, renamed") << u"home/photos/summer/tulips.jpg"_s;
}

void TestFileFinder::findsWhatWasMoved()
{
    QFETCH(QString, to);
    const Media media = original();
    move(media, to);
    QCOMPARE(find(media), (QList<FoundFile>{{file(to), true}}));
    // The old folder went with it.
    QDir(file(u"home/photos/spring"_s)).rmdir(file(u"home/photos/spring"_s));
    QCOMPARE(find(media), (QList<FoundFile>{{file(to), true}}));
}

void TestFileFinder::namesTheBestFirst()
{
    const Media media = original();
    folder(u"home/photos/a"_s);
    folder(u"home/photos/b"_s);
    folder(u"home/photos/c"_s);
    makeJpeg(file(u"home/photos/a/look.jpg"_s), {300, 200}); // another picture of that name
    QVERIFY(QFile::copy(media.path, file(u"home/photos/b/copy.jpg"_s)));
    move(media, u"home/photos/c/look.jpg"_s);
    QCOMPARE(find(media),
        (QList<FoundFile>{{file(u"home/photos/c/look.jpg"_s), true}, {file(u"home/photos/b/copy.jpg"_s), true},
            {file(u"home/photos/a/look.jpg"_s), false}}));
}

void TestFileFinder::isUncertainWithoutAHash()
{
    const Media media = original(false);
    folder(u"home/photos/b"_s);
    QVERIFY(QFile::copy(media.path, file(u"home/photos/b/copy.jpg"_s)));
    move(media, u"home/photos/c/look.jpg"_s);
    QCOMPARE(
        find(media), (QList<FoundFile>{{file(u"home/photos/c/look.jpg"_s), false}, {file(u"home/photos/b/copy.jpg"_s), false}}));
}

void TestFileFinder::takesNoOtherPictureOfTheSameSize()
{
    const Media media = original();
    QByteArray other = readFile(media.path);
    other[other.size() - 3] = char(other.at(other.size() - 3) ^ 1);
    writeFile(file(u"home/photos/other.jpg"_s), other);
    QVERIFY(QFile::remove(media.path));
    QVERIFY(find(media).isEmpty());
}

void TestFileFinder::takesNoOtherType()
{
    const Media media = original(false);
    makePng(file(u"home/photos/look.jpg"_s));
    writeFile(file(u"home/photos/text.jpg"_s), QByteArray(media.bytes, 'x'));
    QVERIFY(QFile::remove(media.path));
    QVERIFY(find(media).isEmpty());
}

void TestFileFinder::looksInTheFoldersOfOthers()
{
    const Media media = original();
    move(media, u"elsewhere/far/away/look.jpg"_s);
    QVERIFY(find(media).isEmpty());
    QCOMPARE(find(media, {file(u"elsewhere/far/away"_s)}), (QList<FoundFile>{{file(u"elsewhere/far/away/look.jpg"_s), true}}));
}

void TestFileFinder::looksInTheUsualFolders()
{
    const Media media = original();
    move(media, u"pictures/2026/may/look.jpg"_s);
    QCOMPARE(find(media, {}, {.usual = {file(u"none"_s), file(u"pictures"_s)}}),
        (QList<FoundFile>{{file(u"pictures/2026/may/look.jpg"_s), true}}));
}

void TestFileFinder::followsNoLinksInACircle()
{
    const Media media = original();
    QVERIFY(QFile::link(file(u"home"_s), file(u"home/photos/circle"_s)));
    move(media, u"home/photos/summer/look.jpg"_s);
    QCOMPARE(find(media, {file(u"home/photos/circle"_s)}), (QList<FoundFile>{{file(u"home/photos/summer/look.jpg"_s), true}}));
}

void TestFileFinder::endsAtItsBounds()
{
    const Media media = original();
    folder(u"home/photos/full"_s);
    for (int n = 0; n < 50; ++n)
        writeFile(file(u"home/photos/full/%1.txt"_s.arg(n)), "text");
    for (int n = 0; n < 12; ++n)
        QVERIFY(QFile::copy(media.path, file(u"home/photos/%1.jpg"_s.arg(n))));
    QVERIFY(QFile::remove(media.path));
    QCOMPARE(find(media).size(), 8);
    QCOMPARE(find(media, {}, {.foundMax = 3}).size(), 3);
    QVERIFY(find(media, {}, {.entriesMax = 0}).isEmpty());
    QVERIFY(find(media, {}, {.timeMax = 0ms}).isEmpty());
}

void TestFileFinder::canBeCancelled()
{
    const Media media = original();
    move(media, u"home/photos/look.jpg"_s);
    std::optional<Result<QList<FoundFile>>> result;
    auto* job = findMoved(media, {}, FileSearch());
    job->onFinished(this, [&result](const Result<QList<FoundFile>>& found) { result = found; })->start();
    job->cancel();
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
}

void TestFileFinder::mayBeDeletedAtWork()
{
    const Media media = original();
    auto* job = findMoved(media, {}, FileSearch());
    job->start();
    delete job;
    QCOMPARE(find(media).size(), 0); // the worker is sound: the file is where it was, so nothing else is found
}

QTEST_GUILESS_MAIN(TestFileFinder)
#include "tst_filefinder.moc"
