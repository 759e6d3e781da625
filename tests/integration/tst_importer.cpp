// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/importer.h"
#include "draftfixture.h"
#include "httptestclient.h"
#include "support/mediafiles.h"
#include "webmedia/webfetcher.h"

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

/// The web on this computer: what is at a path, fetched by the real fetcher.
struct Web {
    explicit Web(const QString& folder) : fetcher(http.client, folder) { }

    [[nodiscard]] MediaFetch fetch()
    {
        return [this](const QUrl& address, const AccountId& account) {
            askedFor.append(account);
            return fetcher.fetch(address, {.service = account == outside ? NetworkKind::Internet : NetworkKind::Loopback});
        };
    }
    void serve(const QByteArray& content, const QByteArray& type = "image/jpeg")
    {
        server.always(FaultServer::answer(200, content, {{"Content-Type", type}}));
    }
    void refuse() { server.always(FaultServer::answer(403, "no")); }

    const AccountId outside{u"outside"_s}; ///< whose service is in the internet
    HttpTestClient http;
    WebFetcher fetcher;
    FaultServer server;
    QList<AccountId> askedFor;
};

/// The next run of the program, once it has looked at what was left.
struct NextRun {
    NextRun(Store& store, const QString& folder, const MediaFetch& fetch) : drafts(store), importer(drafts, folder, fetch)
    {
        const QSignalSpy inspected(&importer, &Importer::inspected);
        drafts.load();
        if (!QTest::qWaitFor([&] { return !inspected.isEmpty(); }))
            qFatal("the next run did not look at the drafts");
    }

    DraftCollection drafts;
    Importer importer;
};

Incoming addresses(const QList<QUrl>& urls)
{
    Incoming incoming;
    incoming.urls = urls;
    return incoming;
}

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
    void keepsTexts_data();
    void keepsTexts();
    void looksAtTextOnlyWhereThereIsNothingElse();
    void storesAPastedPicture();
    void saysThatAPastedPictureCanNotBeStored();
    void carriesAccountAndBoard();
    void reportsThatDraftsCouldNotBeSaved();
    void looksAgain();
    void knowsAFileThatIsGone();
    void dropsALookThatCameTooLate();
    void looksAtWhatAnEarlierRunLeft();
    void endsWhileAtWork();

    void fetchesAddresses();
    void makesADraftPerLineOfAddresses();
    void storesTheSamePictureOnce();
    void proposesThePageAsLink();
    void saysWhyAnAddressIsNotFetched_data();
    void saysWhyAnAddressIsNotFetched();
    void triesAgain();
    void takesThePictureThatStandsBy();
    void leavesThePictureThatStandsBy();
    void readsPicturesInDataAddresses();
    void takesUpAnUnfinishedFetch();
    void fetchesAFewAtATime();
    void takesAHundredAddressesAtOnce();
    void dropsAFetchNobodyWaitsFor_data();
    void dropsAFetchNobodyWaitsFor();
    void fetchesAgainWhenARemovalIsUndone();
    void cancelsAFetch();
    void cancelsAFetchThatWaits();
    void tellsProgress();
    void fetchesForAnotherAccountOnlyWhatItsNetworkAllows();
    void endsWhileFetching();

private:
    /// Imports and waits until all was looked at.
    ImportReport import(const Incoming& incoming);
    /// Imports `count` addresses at which nothing is ever answered, and waits until `fetches` of them are asked for.
    void importUnanswered(int count, int fetches);
    [[nodiscard]] QString file(const QString& name) const { return m_fixture->file(name); }
    [[nodiscard]] const Draft& draft(const ImportReport& report, int index) const { return *m_drafts->find(report.drafts[index]); }

    std::unique_ptr<DraftFixture> m_fixture;
    std::unique_ptr<Web> m_web;
    std::unique_ptr<DraftCollection> m_drafts;
    std::unique_ptr<Importer> m_importer;
    QByteArray m_jpeg;
};

void TestImporter::init()
{
    m_fixture = std::make_unique<DraftFixture>();
    m_web = std::make_unique<Web>(file(u"media"_s));
    m_drafts = std::make_unique<DraftCollection>(m_fixture->store);
    m_importer = std::make_unique<Importer>(*m_drafts, file(u"media"_s), m_web->fetch());
    m_jpeg = readFile(makeJpeg(file(u"served.jpg"_s), {40, 60}));
    m_web->serve(m_jpeg);
}

void TestImporter::cleanup()
{
    m_importer.reset();
    m_drafts.reset();
    m_web.reset();
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

void TestImporter::importUnanswered(int count, int fetches)
{
    m_web->server.always(FaultServer::neverAnswer());
    QList<QUrl> urls;
    for (int i = 0; i < count; ++i)
        urls.append(m_web->server.url(u"/%1"_s.arg(i)));
    const QSignalSpy imported(m_importer.get(), &Importer::imported);
    m_importer->import(addresses(urls));
    if (!QTest::qWaitFor([&] { return !imported.isEmpty() && m_web->server.requestCount() == fetches; }))
        qFatal("the import did not fetch");
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
    const QUrl web = m_web->server.url(u"/a"_s);
    Incoming incoming;
    incoming.urls = {picture, web, picture, detour, web};
    QCOMPARE(import(incoming).drafts.size(), 2);
    // In another drop it is wanted again.
    QCOMPARE(import(incoming).drafts.size(), 2);
    QCOMPARE(m_drafts->size(), 4);
}

void TestImporter::keepsTexts_data()
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
    QTest::newRow("text with an address") << text(u"see https://example.com"_s) << u"see https://example.com"_s << QString();
    QTest::newRow("address of a file without a path") << url(u"file:?//n/b.jpg"_s) << u"file:?//n/b.jpg"_s << QString();
    QTest::newRow("another kind of address") << url(u"mailto:a@example.com"_s) << u"mailto:a@example.com"_s << QString();
}

void TestImporter::keepsTexts()
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

void TestImporter::knowsAFileThatIsGone()
{
    const QString path = makePng(file(u"a.png"_s));
    const QString away = file(u"away.png"_s);
    Incoming incoming;
    incoming.urls = {QUrl::fromLocalFile(path)};
    const ImportReport report = import(incoming);
    Draft studied = draft(report, 0);
    studied.media.sha256 = "00ff";
    studied.media.perceptualHash = 7;
    m_drafts->update(studied);

    const auto lookAgain = [&] {
        QSignalSpy inspected(m_importer.get(), &Importer::inspected);
        m_importer->reinspect(studied.id);
        QVERIFY(inspected.wait());
    };
    // Its size and content are what it can be found by.
    QVERIFY(QFile::rename(path, away));
    lookAgain();
    Media gone = studied.media;
    gone.problem = MediaProblem::Missing;
    QCOMPARE(draft(report, 0).media, gone);
    QVERIFY(QFile::rename(away, path));
    lookAgain();
    QCOMPARE(draft(report, 0).media, studied.media);
    // Of another file nothing of that holds.
    makeJpeg(path);
    lookAgain();
    QCOMPARE(draft(report, 0).media.type, MediaType::Jpeg);
    QVERIFY(draft(report, 0).media.sha256.isEmpty());
    QVERIFY(!draft(report, 0).media.perceptualHash);
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
    Draft unseen = m_drafts->newDraft(); // by a Pinwright without its video reader
    unseen.media.path = makePng(file(u"unseen.png"_s));
    unseen.media.problem = MediaProblem::NoReader;
    QVERIFY(waitFor(m_drafts->add({left, m_drafts->newDraft(), unseen})));

    const NextRun next(m_fixture->store, file(u"media"_s), m_web->fetch());
    QCOMPARE(next.drafts.at(0).media.problem, MediaProblem::None);
    QCOMPARE(next.drafts.at(1).media.problem, MediaProblem::NotChecked);
    QCOMPARE(next.drafts.at(2).media.problem, MediaProblem::None);
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

void TestImporter::fetchesAddresses()
{
    const QUrl address = m_web->server.url(u"/rye.jpg?size=2"_s);
    Incoming incoming = addresses({address});
    incoming.account = AccountId(u"shop"_s);
    QList<Draft> whenTold;
    connect(m_importer.get(), &Importer::imported, this, [&](const ImportReport&) { whenTold = m_fixture->onDisk(); });
    const ImportReport report = import(incoming);
    // Saved with its address before anything was fetched.
    QCOMPARE(whenTold.size(), 1);
    QCOMPARE(whenTold[0].media.address, address);
    QCOMPARE(whenTold[0].media.problem, MediaProblem::NotChecked);
    QVERIFY(whenTold[0].link.isEmpty() && whenTold[0].origin.isEmpty());

    const Media& media = draft(report, 0).media;
    QCOMPARE(media.problem, MediaProblem::None);
    QCOMPARE(media.address, address);
    QCOMPARE(media.type, MediaType::Jpeg);
    QCOMPARE(media.pixels, QSize(40, 60));
    QCOMPARE(media.bytes, m_jpeg.size());
    QVERIFY(media.stored && !media.sha256.isEmpty());
    QCOMPARE(readFile(media.path), m_jpeg);
    QCOMPARE(m_web->askedFor, QList<AccountId>{incoming.account});
    QTRY_COMPARE(m_fixture->onDisk(report.drafts[0]), draft(report, 0));
}

void TestImporter::makesADraftPerLineOfAddresses()
{
    Incoming incoming;
    incoming.text = m_web->server.url(u"/a"_s).toString() + u"\n\n"_s + m_web->server.url(u"/b"_s).toString() + u"\r\n"_s
        + m_web->server.url(u"/a"_s).toString();
    const ImportReport report = import(incoming);
    QCOMPARE(report.drafts.size(), 2);
    QCOMPARE(draft(report, 0).media.address.path(), u"/a"_s);
    QCOMPARE(draft(report, 1).media.address.path(), u"/b"_s);
    QCOMPARE(draft(report, 1).media.problem, MediaProblem::None);
}

void TestImporter::storesTheSamePictureOnce()
{
    const ImportReport report = import(addresses({m_web->server.url(u"/a"_s), m_web->server.url(u"/b"_s)}));
    const QString path = draft(report, 0).media.path;
    QCOMPARE(draft(report, 1).media.path, path);
    m_drafts->remove({report.drafts[0]});
    m_drafts->save();

    // After the next start, the one draft is gone and the other still has its picture.
    DraftCollection drafts(m_fixture->store);
    QSignalSpy loaded(&drafts, &DraftCollection::loaded);
    drafts.load();
    QVERIFY(loaded.wait());
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(readFile(path), m_jpeg);

    drafts.remove({report.drafts[1]});
    drafts.save();
    DraftCollection later(m_fixture->store);
    QSignalSpy loadedLater(&later, &DraftCollection::loaded);
    later.load();
    QVERIFY(loadedLater.wait());
    QVERIFY(!QFile::exists(path));
}

void TestImporter::proposesThePageAsLink()
{
    Incoming incoming = addresses({m_web->server.url(u"/a"_s)});
    incoming.page = QUrl(u"https://example.com/brötchen"_s);
    const ImportReport report = import(incoming);
    QCOMPARE(draft(report, 0).link, u"https://example.com/br%C3%B6tchen"_s);
    QCOMPARE(draft(report, 0).media.problem, MediaProblem::None);
}

void TestImporter::saysWhyAnAddressIsNotFetched_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<MediaProblem>("problem");
    QTest::addColumn<QString>("part");
    QTest::newRow("refused") << 403 << QByteArray("no") << MediaProblem::NotFetched << u"127.0.0.1"_s;
    QTest::newRow("page") << 200 << QByteArray("<!DOCTYPE html><p>Rye") << MediaProblem::NotFetched << u"web page"_s;
    QTest::newRow("no picture") << 200 << QByteArray("rye bread") << MediaProblem::UnknownType << QString();
}

void TestImporter::saysWhyAnAddressIsNotFetched()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, part);
    m_web->server.always(FaultServer::answer(status, body, {{"Content-Type", "text/plain"}}));
    const QUrl address = m_web->server.url(u"/a.jpg"_s);
    Incoming incoming = addresses({address});
    const ImportReport report = import(incoming);
    QTEST(draft(report, 0).media.problem, "problem");
    QCOMPARE(draft(report, 0).media.address, address);
    QVERIFY(draft(report, 0).media.path.isEmpty());
    QVERIFY2(draft(report, 0).media.problemDetail.contains(part), qPrintable(draft(report, 0).media.problemDetail));
    QTRY_COMPARE(m_fixture->onDisk(report.drafts[0]), draft(report, 0));
}

void TestImporter::triesAgain()
{
    m_web->refuse();
    const ImportReport report = import(addresses({m_web->server.url(u"/a"_s)}));
    QCOMPARE(draft(report, 0).media.problem, MediaProblem::NotFetched);
    Draft titled = draft(report, 0);
    titled.title = u"Rye"_s;
    m_drafts->update(titled);

    m_web->serve(m_jpeg);
    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    m_importer->reinspect(report.drafts[0]);
    QCOMPARE(draft(report, 0).media.problem, MediaProblem::NotChecked);
    QVERIFY(inspected.wait());
    QCOMPARE(draft(report, 0).media.problem, MediaProblem::None);
    QCOMPARE(draft(report, 0).title, u"Rye"_s);

    // What is there already is fetched anew where that is asked for.
    const QByteArray other = readFile(makePng(file(u"other.png"_s), {8, 8}));
    m_web->serve(other, "image/png");
    m_importer->reinspect(report.drafts[0]);
    QVERIFY(inspected.wait());
    QCOMPARE(draft(report, 0).media.type, MediaType::Png);
}

void TestImporter::takesThePictureThatStandsBy()
{
    m_web->refuse();
    Incoming incoming = addresses({m_web->server.url(u"/a"_s)});
    incoming.image = testPicture({60, 40});
    const ImportReport report = import(incoming);
    const Media& media = draft(report, 0).media;
    QCOMPARE(m_web->server.requestCount(), 1);
    QCOMPARE(media.problem, MediaProblem::None);
    QCOMPARE(media.pixels, QSize(60, 40));
    QVERIFY(media.stored);
    // What could not be fetched must not be handed to a service as if it could.
    QVERIFY(media.address.isEmpty());
    QCOMPARE(QImage(media.path).convertToFormat(QImage::Format_RGB32), incoming.image);
}

void TestImporter::leavesThePictureThatStandsBy()
{
    Incoming incoming = addresses({m_web->server.url(u"/a"_s)});
    incoming.image = testPicture({60, 40});
    const ImportReport report = import(incoming);
    QCOMPARE(draft(report, 0).media.address, incoming.urls[0]);
    QCOMPARE(draft(report, 0).media.type, MediaType::Jpeg);
    QCOMPARE(readFile(draft(report, 0).media.path), m_jpeg);
    QTRY_COMPARE(QDir(file(u"media"_s)).entryList(QDir::Files).size(), 1);
}

void TestImporter::readsPicturesInDataAddresses()
{
    const ImportReport report = import(addresses({QUrl(u"data:image/jpeg;base64,"_s + QString::fromLatin1(m_jpeg.toBase64())),
        QUrl(u"data:image/svg+xml,%3Csvg/%3E"_s), QUrl(u"data:,"_s)}));
    QCOMPARE(report.drafts.size(), 3);
    QCOMPARE(readFile(draft(report, 0).media.path), m_jpeg);
    QCOMPARE(draft(report, 0).media.problem, MediaProblem::None);
    QVERIFY(draft(report, 0).media.stored && draft(report, 0).media.address.isEmpty());
    QCOMPARE(draft(report, 1).media.problem, MediaProblem::UnknownType);
    QCOMPARE(draft(report, 2).media.problem, MediaProblem::Empty);
    QCOMPARE(m_web->server.requestCount(), 0);
}

void TestImporter::takesUpAnUnfinishedFetch()
{
    importUnanswered(1, 1);
    m_importer.reset();

    m_web->serve(m_jpeg);
    const NextRun next(m_fixture->store, file(u"media"_s), m_web->fetch());
    QCOMPARE(next.drafts.at(0).media.problem, MediaProblem::None);
    QCOMPARE(next.drafts.at(0).media.type, MediaType::Jpeg);
}

void TestImporter::fetchesAFewAtATime()
{
    importUnanswered(9, 4);
    QCOMPARE(m_web->askedFor.size(), 4);

    // One that is given up makes room for the next.
    m_web->serve(m_jpeg);
    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    for (int row = 0; row < 4; ++row)
        m_importer->cancelFetch(m_drafts->at(row).id);
    QVERIFY(inspected.wait());
    QCOMPARE(m_web->askedFor.size(), 9);
    for (int row = 0; row < 9; ++row)
        QCOMPARE(m_drafts->at(row).media.problem, row < 4 ? MediaProblem::NotFetched : MediaProblem::None);
}

void TestImporter::takesAHundredAddressesAtOnce()
{
    constexpr int count = 100;
    QList<QUrl> urls;
    for (int i = 0; i < count; ++i)
        urls.append(m_web->server.url(u"/%1.jpg"_s.arg(i)));
    QSignalSpy inserted(m_drafts.get(), &DraftCollection::inserted);
    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    qint64 listedAfter = 0;
    QElapsedTimer timer;
    connect(m_importer.get(), &Importer::imported, this, [&] { listedAfter = timer.elapsed(); });

    const StallProbe probe;
    timer.start();
    m_importer->import(addresses(urls));
    QVERIFY(inspected.wait(15'000));
    const qint64 longest = probe.longest();
    QCOMPARE(inserted.count(), 1);
    QVERIFY2(listedAfter > 0 && listedAfter < 1000, qPrintable(QString::number(listedAfter)));
    QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
    for (int row = 0; row < count; ++row)
        QCOMPARE(m_drafts->at(row).media.problem, MediaProblem::None);
    qInfo("listed after %lld ms, all fetched after %lld ms, longest stall %lld ms", listedAfter, timer.elapsed(), longest);
}

void TestImporter::dropsAFetchNobodyWaitsFor_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("removed") << true;
    QTest::newRow("given a file") << false;
}

void TestImporter::dropsAFetchNobodyWaitsFor()
{
    QFETCH(bool, removed);
    importUnanswered(1, 1);

    const Draft fetching = m_drafts->at(0);
    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    Draft changed = fetching;
    changed.media = {.path = makePng(file(u"own.png"_s))};
    if (removed)
        m_drafts->remove({fetching.id});
    else
        m_drafts->update(changed);
    // Nothing is under way any more.
    QCOMPARE(inspected.count(), 1);
    QCOMPARE(m_drafts->size(), removed ? 0 : 1);
    if (!removed) {
        m_importer->reinspect(fetching.id);
        QVERIFY(inspected.wait());
        QCOMPARE(m_drafts->at(0).media.path, changed.media.path);
        QCOMPARE(m_drafts->at(0).media.problem, MediaProblem::None);
        QVERIFY(m_drafts->at(0).media.address.isEmpty());
    }
}

void TestImporter::fetchesAgainWhenARemovalIsUndone()
{
    importUnanswered(1, 1);
    m_drafts->remove({m_drafts->at(0).id});
    m_web->serve(m_jpeg);
    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    m_drafts->undoStack().undo();
    QVERIFY(inspected.wait());
    QCOMPARE(m_drafts->at(0).media.problem, MediaProblem::None);
}

void TestImporter::cancelsAFetch()
{
    importUnanswered(1, 1);
    m_importer->cancelFetch(m_drafts->at(0).id);
    QCOMPARE(m_drafts->at(0).media.problem, MediaProblem::NotFetched);
    QVERIFY(m_drafts->at(0).media.problemDetail.contains(u"127.0.0.1"_s));
    QCOMPARE(m_drafts->at(0).media.address, m_web->server.url(u"/0"_s));
    // Neither what is done nor what is not there can be cancelled.
    const Draft before = m_drafts->at(0);
    m_importer->cancelFetch(before.id);
    m_importer->cancelFetch(DraftId::create());
    QCOMPARE(m_drafts->at(0), before);
}

void TestImporter::cancelsAFetchThatWaits()
{
    importUnanswered(5, 4);
    m_importer->cancelFetch(m_drafts->at(4).id);
    QCOMPARE(m_drafts->at(4).media.problem, MediaProblem::NotFetched);
    m_importer->cancelFetch(m_drafts->at(0).id);
    QCOMPARE(m_web->askedFor.size(), 4);
}

void TestImporter::tellsProgress()
{
    const QByteArray large = readFile(makePng(file(u"large.png"_s))) + QByteArray(3'000'000, 'x');
    m_web->server.always(FaultServer::stalledAnswer(200, large, large.size() * 2));
    QSignalSpy progress(m_importer.get(), &Importer::fetchProgressed);
    QSignalSpy imported(m_importer.get(), &Importer::imported);
    m_importer->import(addresses({m_web->server.url(u"/a"_s)}));
    QVERIFY(imported.wait());
    QTRY_VERIFY(!progress.isEmpty() && progress.constLast().at(1).toLongLong() > large.size() / 2);
    QCOMPARE(progress.constLast().at(0).value<DraftId>(), m_drafts->at(0).id);
    QCOMPARE(progress.constLast().at(2).toLongLong(), large.size() * 2);
}

void TestImporter::fetchesForAnotherAccountOnlyWhatItsNetworkAllows()
{
    Incoming incoming = addresses({m_web->server.url(u"/a"_s)});
    incoming.account = m_web->outside;
    const ImportReport report = import(incoming);
    QCOMPARE(draft(report, 0).media.problem, MediaProblem::NotFetched);
    QCOMPARE(m_web->server.requestCount(), 0);

    Draft changed = draft(report, 0);
    changed.title = u"Rye"_s;
    m_drafts->update(changed);
    QCOMPARE(m_web->askedFor.size(), 1);

    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    changed.account = AccountId(u"inside"_s);
    m_drafts->update(changed);
    QVERIFY(inspected.wait());
    QCOMPARE(draft(report, 0).media.problem, MediaProblem::None);
    QCOMPARE(m_web->askedFor, (QList<AccountId>{m_web->outside, changed.account}));

    // What was fetched, or refused by a site, is not asked for again.
    changed = draft(report, 0);
    changed.account = m_web->outside;
    m_drafts->update(changed);
    m_web->refuse();
    incoming.account = AccountId(u"inside"_s);
    Draft refused = draft(import(incoming), 0);
    QCOMPARE(refused.media.problem, MediaProblem::NotFetched);
    refused.account = m_web->outside;
    m_drafts->update(refused);
    QCoreApplication::processEvents();
    QCOMPARE(m_drafts->find(refused.id)->media.problem, MediaProblem::NotFetched);
    QCOMPARE(m_web->askedFor.size(), 3);
}

void TestImporter::endsWhileFetching()
{
    importUnanswered(8, 4);
    m_importer.reset();
    const QList<Draft> left = m_fixture->onDisk();
    QCOMPARE(left.size(), 8);
    for (const Draft& draft : left)
        QCOMPARE(draft.media.problem, MediaProblem::NotChecked);
}

QTEST_MAIN(TestImporter)
#include "tst_importer.moc"
