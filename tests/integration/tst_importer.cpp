// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/importer.h"
#include "draftfixture.h"
#include "support/mediafiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

/// The longest time this thread could not answer.
class StallProbe : public QObject {
public:
    StallProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(1);
        m_since.start();
    }
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

class TestImporter : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void makesADraftPerFile();
    void takesFiveHundredFilesAtOnce();
    void keepsWhatCanNotBeUsed();
    void walksFolders();
    void skipsTheSameFileTwice();
    void keepsTextsAndAddresses_data();
    void keepsTextsAndAddresses();
    void looksAtTextOnlyWhereThereIsNothingElse();
    void storesAPastedPicture();
    void saysThatAPastedPictureCanNotBeStored();
    void carriesAccountAndBoard();
    void reportsThatDraftsCouldNotBeSaved();
    void looksAgain();
    void dropsALookThatCameTooLate();
    void looksAtWhatAnEarlierRunLeft();
    void endsWhileAtWork();

private:
    /// Imports and waits until all was looked at.
    ImportReport import(const Incoming& incoming);
    [[nodiscard]] QString file(const QString& name) const { return m_fixture->file(name); }
    [[nodiscard]] const Draft& draft(const ImportReport& report, int index) const { return *m_drafts->find(report.drafts[index]); }

    std::unique_ptr<DraftFixture> m_fixture;
    std::unique_ptr<DraftCollection> m_drafts;
    std::unique_ptr<Importer> m_importer;
};

void TestImporter::init()
{
    m_fixture = std::make_unique<DraftFixture>();
    m_drafts = std::make_unique<DraftCollection>(m_fixture->store);
    m_importer = std::make_unique<Importer>(*m_drafts, file(u"media"_s));
}

void TestImporter::cleanup()
{
    m_importer.reset();
    m_drafts.reset();
    m_fixture.reset();
    flushDeferredDeletes();
}

ImportReport TestImporter::import(const Incoming& incoming)
{
    std::optional<ImportReport> report;
    bool inspected = false;
    QObject context;
    connect(m_importer.get(), &Importer::imported, &context, [&report](const ImportReport& r) { report = r; });
    connect(m_importer.get(), &Importer::inspected, &context, [&inspected] { inspected = true; });
    m_importer->import(incoming);
    if (!QTest::qWaitFor([&] { return report && inspected; }, 10'000))
        qFatal("the import did not end");
    return *report;
}

void TestImporter::makesADraftPerFile()
{
    const QStringList files{makeJpeg(file(u"b.jpg"_s)), makePng(file(u"a.png"_s)), makeMp4(file(u"c.mp4"_s))};
    Incoming incoming;
    for (const QString& path : files)
        incoming.urls.append(QUrl::fromLocalFile(path));
    QList<Draft> onDiskWhenTold;
    QList<MediaProblem> whenTold;
    connect(m_importer.get(), &Importer::imported, this, [&](const ImportReport& report) {
        onDiskWhenTold = m_fixture->onDisk();
        for (const DraftId& id : report.drafts)
            whenTold.append(m_drafts->find(id)->media.problem);
    });
    const ImportReport report = import(incoming);
    QCOMPARE(report.drafts.size(), 3);
    QCOMPARE(report.unusable, 0);
    QVERIFY(!report.error);
    QCOMPARE(onDiskWhenTold.size(), 3);
    QCOMPARE(whenTold, QList<MediaProblem>(3, MediaProblem::NotChecked));
    const QList<MediaType> types{MediaType::Jpeg, MediaType::Png, MediaType::Mp4};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_drafts->at(i).id, report.drafts[i]);
        QCOMPARE(draft(report, i).media.path, files[i]);
        QCOMPARE(draft(report, i).media.problem, MediaProblem::None);
        QCOMPARE(draft(report, i).media.type, types[i]);
        QVERIFY(draft(report, i).media.pixels.isValid());
        QVERIFY(draft(report, i).created.isValid());
    }
    QTRY_COMPARE(m_fixture->onDisk(report.drafts[2]), draft(report, 2));
}

void TestImporter::takesFiveHundredFilesAtOnce()
{
    constexpr int count = 500;
    const QByteArray picture = readFile(makeJpeg(file(u"picture.jpg"_s), {800, 1200}));
    Incoming incoming;
    for (int i = 0; i < count; ++i)
        incoming.urls.append(QUrl::fromLocalFile(writeFile(file(u"picture%1.jpg"_s.arg(i)), picture)));
    const ListMirror mirror(*m_drafts);
    QSignalSpy inserted(m_drafts.get(), &DraftCollection::inserted);
    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    qint64 listedAfter = 0;
    QElapsedTimer timer;
    connect(m_importer.get(), &Importer::imported, this, [&] { listedAfter = timer.elapsed(); });

    const StallProbe probe;
    timer.start();
    m_importer->import(incoming);
    // QTRY_… sleeps between its looks, which the probe would see.
    QVERIFY(inspected.wait(10'000));
    const qint64 longest = probe.longest();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(m_drafts->size(), count);
    QVERIFY(mirror.agrees());
    QCOMPARE(m_fixture->onDisk().size(), count);
    QVERIFY2(listedAfter > 0 && listedAfter < 1000, qPrintable(QString::number(listedAfter)));
    QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
    for (int row = 0; row < count; ++row)
        QCOMPARE(m_drafts->at(row).media.problem, MediaProblem::None);
    qInfo("listed after %lld ms, all looked at after %lld ms, longest stall %lld ms", listedAfter, timer.elapsed(), longest);
}

void TestImporter::keepsWhatCanNotBeUsed()
{
    const QString cut = resizeFile(makeJpeg(file(u"cut.jpg"_s)), 1000);
    Incoming incoming;
    for (const QString& path : {file(u"missing.jpg"_s), writeFile(file(u"empty.jpg"_s), {}), cut,
             writeFile(file(u"a.txt"_s), "text"), makePng(file(u"good.png"_s))})
        incoming.urls.append(QUrl::fromLocalFile(path));
    const ImportReport report = import(incoming);
    QCOMPARE(report.drafts.size(), 5);
    QCOMPARE(report.unusable, 2); // as far as seen from outside
    const QList<MediaProblem> problems{
        MediaProblem::Missing, MediaProblem::Empty, MediaProblem::Truncated, MediaProblem::UnknownType, MediaProblem::None};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(draft(report, i).media.problem, problems[i]);
}

void TestImporter::walksFolders()
{
    QVERIFY(QDir().mkpath(file(u"album/deep/deeper"_s)));
    QVERIFY(QDir().mkpath(file(u"bare"_s)));
    const QString second = makeJpeg(file(u"album/2.jpg"_s));
    const QString tenth = makePng(file(u"album/10.dat"_s));
    const QString deep = makeMp4(file(u"album/deep/deeper/a.mp4"_s));
    writeFile(file(u"album/notes.jpg"_s), "no picture");
    writeFile(file(u"bare/readme.txt"_s), "no picture either");
    QVERIFY(QFile::link(file(u"album"_s), file(u"album/deep/circle"_s)));

    Incoming incoming;
    incoming.urls = {QUrl::fromLocalFile(file(u"album"_s)), QUrl::fromLocalFile(file(u"bare"_s))};
    const ImportReport report = import(incoming);
    QCOMPARE(report.drafts.size(), 4);
    QCOMPARE(report.unusable, 1);
    QCOMPARE(draft(report, 0).media.path, second);
    QCOMPARE(draft(report, 1).media.path, tenth);
    QCOMPARE(draft(report, 2).media.path, deep);
    QCOMPARE(draft(report, 3).media.path, file(u"bare"_s));
    QCOMPARE(draft(report, 3).media.problem, MediaProblem::Directory);
}

void TestImporter::skipsTheSameFileTwice()
{
    const QUrl picture = QUrl::fromLocalFile(makeJpeg(file(u"a.jpg"_s)));
    const QUrl detour = QUrl::fromLocalFile(file(u"./media/../a.jpg"_s));
    const QUrl web(u"https://example.com/a"_s);
    Incoming incoming;
    incoming.urls = {picture, web, picture, detour, web};
    QCOMPARE(import(incoming).drafts.size(), 2);
    // In another drop it is wanted again.
    QCOMPARE(import(incoming).drafts.size(), 2);
    QCOMPARE(m_drafts->size(), 4);
}

void TestImporter::keepsTextsAndAddresses_data()
{
    QTest::addColumn<Incoming>("incoming");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("link");
    const auto text = [](const QString& content) {
        Incoming incoming;
        incoming.text = content;
        return incoming;
    };
    const auto url = [](const QString& address) {
        Incoming incoming;
        incoming.urls = {QUrl(address)};
        return incoming;
    };
    const QString lines = u"Two loaves,\none oven"_s;
    const QString large(100'000, u'x');
    QTest::newRow("text") << text(lines) << lines << QString();
    QTest::newRow("100,000 characters") << text(large) << large << QString();
    QTest::newRow("address as text") << text(u" https://example.com/bread \n"_s) << u"https://example.com/bread"_s
                                     << u"https://example.com/bread"_s;
    QTest::newRow("text with an address") << text(u"see https://example.com"_s) << u"see https://example.com"_s << QString();
    QTest::newRow("address") << url(u"http://example.com/a?b=c"_s) << u"http://example.com/a?b=c"_s
                             << u"http://example.com/a?b=c"_s;
    QTest::newRow("address with odd letters")
        << url(u"https://example.com/brötchen"_s) << u"https://example.com/brötchen"_s << u"https://example.com/br%C3%B6tchen"_s;
    QTest::newRow("another kind of address") << url(u"mailto:a@example.com"_s) << u"mailto:a@example.com"_s << QString();
}

void TestImporter::keepsTextsAndAddresses()
{
    QFETCH(Incoming, incoming);
    QFETCH(QString, origin);
    QFETCH(QString, link);
    const ImportReport report = import(incoming);
    QCOMPARE(report.drafts.size(), 1);
    QCOMPARE(draft(report, 0).origin, origin);
    QCOMPARE(draft(report, 0).link, link);
    QVERIFY(draft(report, 0).media.isEmpty());
    QVERIFY(draft(report, 0).title.isEmpty());
    QCOMPARE(m_fixture->onDisk(report.drafts[0])->origin, origin);
}

void TestImporter::looksAtTextOnlyWhereThereIsNothingElse()
{
    Incoming incoming;
    incoming.text = u"a.jpg"_s;
    incoming.urls = {QUrl::fromLocalFile(makeJpeg(file(u"a.jpg"_s)))};
    QCOMPARE(import(incoming).drafts.size(), 1);

    Incoming fileAsText;
    fileAsText.text = incoming.urls.first().toString();
    const ImportReport report = import(fileAsText);
    QCOMPARE(report.drafts.size(), 1);
    QCOMPARE(draft(report, 0).media.path, file(u"a.jpg"_s));

    Incoming blank;
    blank.text = u" \n"_s;
    QVERIFY(import(blank).drafts.isEmpty());
    QVERIFY(import({}).drafts.isEmpty());
}

void TestImporter::storesAPastedPicture()
{
    Incoming incoming;
    incoming.image = testPicture({60, 40});
    const ImportReport report = import(incoming);
    QCOMPARE(report.drafts.size(), 1);
    const Media& media = draft(report, 0).media;
    QCOMPARE(QFileInfo(media.path).absolutePath(), file(u"media"_s));
    QVERIFY(media.stored);
    QCOMPARE(media.type, MediaType::Png);
    QCOMPARE(media.problem, MediaProblem::None);
    QCOMPARE(media.pixels, QSize(60, 40));
    QCOMPARE(QImage(media.path).convertToFormat(QImage::Format_RGB32), incoming.image);
}

void TestImporter::saysThatAPastedPictureCanNotBeStored()
{
    writeFile(file(u"media"_s), "a file where the folder should be");
    Incoming incoming;
    incoming.image = testPicture({60, 40});
    const ImportReport report = import(incoming);
    QCOMPARE(report.drafts.size(), 1);
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ErrorKind::Storage);
    QCOMPARE(draft(report, 0).media.problem, MediaProblem::Missing);
}

void TestImporter::carriesAccountAndBoard()
{
    Incoming incoming;
    incoming.text = u"one"_s;
    incoming.account = AccountId(u"account"_s);
    incoming.board = {.id = BoardId(u"1"_s), .name = u"Bread"_s};
    import(incoming);
    Incoming later;
    later.text = u"two"_s;
    const ImportReport report = import(later);
    QCOMPARE(draft(report, 0).account, incoming.account);
    QCOMPARE(draft(report, 0).board, incoming.board);
}

void TestImporter::reportsThatDraftsCouldNotBeSaved()
{
    m_fixture->fill(true);
    Incoming incoming;
    incoming.text = QString(300'000, u'x');
    const ImportReport report = import(incoming);
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ErrorKind::Storage);
    QCOMPARE(draft(report, 0).origin, incoming.text);
}

void TestImporter::looksAgain()
{
    const QString path = file(u"a.jpg"_s);
    Incoming incoming;
    incoming.urls = {QUrl::fromLocalFile(path)};
    const ImportReport report = import(incoming);
    QCOMPARE(draft(report, 0).media.problem, MediaProblem::Missing);

    makePng(path);
    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    m_importer->reinspect(report.drafts[0]);
    QVERIFY(inspected.wait());
    QCOMPARE(draft(report, 0).media.problem, MediaProblem::None);
    QCOMPARE(draft(report, 0).media.type, MediaType::Png);
    m_importer->reinspect(DraftId::create());
}

void TestImporter::dropsALookThatCameTooLate()
{
    const QString first = makePng(file(u"first.png"_s));
    const QString second = makeJpeg(file(u"second.jpg"_s));
    Incoming incoming;
    incoming.urls = {QUrl::fromLocalFile(first)};
    const ImportReport report = import(incoming);
    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    m_importer->reinspect(report.drafts[0]);
    Draft changed = draft(report, 0);
    changed.media = {.path = second};
    m_drafts->update(changed);
    QVERIFY(inspected.wait());
    QCOMPARE(draft(report, 0).media, changed.media);

    m_importer->reinspect(report.drafts[0]);
    m_drafts->remove(report.drafts);
    QVERIFY(inspected.wait());
    QCOMPARE(m_drafts->size(), 0);
}

void TestImporter::looksAtWhatAnEarlierRunLeft()
{
    Draft left = m_drafts->newDraft();
    left.media.path = makePng(file(u"left.png"_s));
    QVERIFY(waitFor(m_drafts->add({left, m_drafts->newDraft()})));

    DraftCollection drafts(m_fixture->store);
    Importer importer(drafts, file(u"media"_s));
    QSignalSpy inspected(&importer, &Importer::inspected);
    drafts.load();
    QVERIFY(inspected.wait());
    QCOMPARE(drafts.at(0).media.problem, MediaProblem::None);
    QCOMPARE(drafts.at(1).media.problem, MediaProblem::NotChecked);
}

void TestImporter::endsWhileAtWork()
{
    Incoming incoming;
    const QByteArray picture = readFile(makeJpeg(file(u"picture.jpg"_s)));
    for (int i = 0; i < 50; ++i)
        incoming.urls.append(QUrl::fromLocalFile(writeFile(file(u"p%1.jpg"_s.arg(i)), picture)));
    QSignalSpy imported(m_importer.get(), &Importer::imported);
    m_importer->import(incoming);
    QVERIFY(imported.wait());
    m_importer.reset();
    QCOMPARE(m_fixture->onDisk().size(), 50);
}

QTEST_MAIN(TestImporter)
#include "tst_importer.moc"
