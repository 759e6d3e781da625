// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/importer.h"
#include "draftfixture.h"
#include "httptestclient.h"
#include "support/exiftool.h"
#include "support/faultserver.h"
#include "support/mediafiles.h"
#include "webmedia/webfetcher.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

/// From a file's words to the draft's texts, and back.
class TestFilledFields : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void fillsInWhatAFileSays();
    void isOneStepThatCanBeUndone();
    void undoesTheLastImportAlone();
    void undoesOnlyWhatIsStillTheFiles();
    void keepsWhatTheUserWroteMeanwhile();
    void fillsInOnce();
    void fillsInWhenAFileComesLater();
    void fillsInOfWhatWasFetched();
    void fillsInOfAReplacedFile();
    void leavesAFileThatOnlyChanged();
    void isSwitchedOff();
    void knowsKeywords();
    void fillsInOfManyFilesAtOnce();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_fixture->file(name); }
    QString tagged(const QString& name, const QStringList& tags) { return tag(makeJpeg(file(name), {40, 60}), tags); }
    QList<DraftId> import(const QList<QUrl>& urls);
    DraftId importFile(const QString& path) { return import({QUrl::fromLocalFile(path)}).value(0); }
    void reinspect(const DraftId& id);
    [[nodiscard]] const Draft& draft(const DraftId& id) const { return *m_drafts->find(id); }
    [[nodiscard]] FilledFields& filled() const { return m_importer->filledFields(); }

    const QStringList m_tags{
        u"-XMP-dc:Title=Rye bread"_s, u"-XMP-dc:Description=A crusty loaf."_s, u"-XMP-iptcCore:AltTextAccessibility=A dark loaf"_s};
    QTemporaryDir m_settings;
    std::unique_ptr<DraftFixture> m_fixture;
    std::unique_ptr<HttpTestClient> m_http;
    std::unique_ptr<WebFetcher> m_fetcher;
    std::unique_ptr<DraftCollection> m_drafts;
    std::unique_ptr<Importer> m_importer;
};

void TestFilledFields::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pinwright"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestFilledFields::init()
{
    m_fixture = std::make_unique<DraftFixture>();
    m_http = std::make_unique<HttpTestClient>();
    m_fetcher = std::make_unique<WebFetcher>(m_http->client, file(u"media"_s));
    m_drafts = std::make_unique<DraftCollection>(m_fixture->store);
    m_importer = std::make_unique<Importer>(*m_drafts, file(u"media"_s),
        [this](const QUrl& address, const AccountId&) { return m_fetcher->fetch(address, {.service = NetworkKind::Loopback}); });
}

void TestFilledFields::cleanup()
{
    saveFillInTexts(true);
    m_importer.reset();
    m_drafts.reset();
    m_fetcher.reset();
    m_http.reset();
    m_fixture.reset();
    flushDeferredDeletes();
}

QList<DraftId> TestFilledFields::import(const QList<QUrl>& urls)
{
    QSignalSpy imported(m_importer.get(), &Importer::imported);
    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    Incoming incoming;
    incoming.urls = urls;
    m_importer->import(incoming);
    if (!QTest::qWaitFor([&] { return !imported.isEmpty() && !inspected.isEmpty(); }, 10'000))
        qFatal("the import did not end");
    return imported.at(0).at(0).value<ImportReport>().drafts;
}

void TestFilledFields::reinspect(const DraftId& id)
{
    QSignalSpy inspected(m_importer.get(), &Importer::inspected);
    m_importer->reinspect(id);
    if (!inspected.wait())
        qFatal("the look did not end");
}

void TestFilledFields::fillsInWhatAFileSays()
{
    const DraftId id = importFile(tagged(u"a.jpg"_s, m_tags));
    QCOMPARE(draft(id).title, u"Rye bread"_s);
    QCOMPARE(draft(id).description, u"A crusty loaf."_s);
    QCOMPARE(draft(id).altText, u"A dark loaf"_s);
    for (const Field field : {Field::Title, Field::Description, Field::AltText})
        QVERIFY(filled().isFromFile(draft(id), field));
    QVERIFY(!filled().isFromFile(draft(id), Field::Link));
    QTRY_COMPARE(m_fixture->onDisk(id), draft(id));
    const DraftId other = importFile(makeJpeg(file(u"b.jpg"_s)));
    QCOMPARE(draft(other).title, QString());
    QVERIFY(!filled().isFromFile(draft(other), Field::Title));
}

void TestFilledFields::isOneStepThatCanBeUndone()
{
    QSignalSpy ended(&filled(), &FilledFields::batchEnded);
    QList<QUrl> urls{QUrl::fromLocalFile(makeJpeg(file(u"untagged.jpg"_s)))};
    for (int i = 0; i < 3; ++i)
        urls.append(QUrl::fromLocalFile(tagged(u"%1.jpg"_s.arg(i), {u"-XMP-dc:Title=Title %1"_s.arg(i)})));
    const QList<DraftId> ids = import(urls);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.at(0).at(0).toInt(), 3);
    QUndoStack& undo = m_drafts->undoStack();
    QCOMPARE(undo.count(), 1);
    QCOMPARE(draft(ids[3]).title, u"Title 2"_s);
    undo.undo();
    for (const DraftId& id : ids)
        QCOMPARE(draft(id).title, QString());
    undo.redo();
    QCOMPARE(draft(ids[0]).title, QString());
    QCOMPARE(draft(ids[1]).title, u"Title 0"_s);
    QVERIFY(filled().isFromFile(draft(ids[1]), Field::Title));
}

void TestFilledFields::undoesTheLastImportAlone()
{
    const DraftId first = importFile(tagged(u"a.jpg"_s, m_tags));
    const DraftId second = importFile(tagged(u"b.jpg"_s, m_tags));
    m_drafts->undoStack().undo();
    QCOMPARE(draft(second).title, QString());
    QCOMPARE(draft(first).title, u"Rye bread"_s);
}

void TestFilledFields::undoesOnlyWhatIsStillTheFiles()
{
    const DraftId changed = importFile(tagged(u"a.jpg"_s, m_tags));
    Draft draft = this->draft(changed);
    draft.title = u"Mine"_s;
    m_drafts->update(draft);
    QVERIFY(!filled().isFromFile(draft, Field::Title));
    m_drafts->undoStack().undo();
    QCOMPARE(this->draft(changed).title, u"Mine"_s);
    QCOMPARE(this->draft(changed).description, QString());
    // What was published meanwhile is left alone.
    m_drafts->forget(changed);
    m_drafts->undoStack().redo();
    m_drafts->undoStack().undo();
    QCOMPARE(m_drafts->size(), 0);
}

void TestFilledFields::keepsWhatTheUserWroteMeanwhile()
{
    const QString path = tagged(u"a.jpg"_s, m_tags);
    QObject context;
    connect(m_importer.get(), &Importer::imported, &context, [this](const ImportReport& report) {
        Draft draft = this->draft(report.drafts.constFirst());
        draft.title = u"Mine"_s;
        m_drafts->update(draft);
    });
    const DraftId id = importFile(path);
    QCOMPARE(draft(id).title, u"Mine"_s);
    QCOMPARE(draft(id).description, u"A crusty loaf."_s);
    QVERIFY(!filled().isFromFile(draft(id), Field::Title));
}

void TestFilledFields::fillsInOnce()
{
    const DraftId id = importFile(tagged(u"a.jpg"_s, m_tags));
    Draft draft = this->draft(id);
    draft.title.clear();
    m_drafts->update(draft);
    reinspect(id);
    QCOMPARE(this->draft(id).title, QString());
    // Neither where the file was gone meanwhile.
    const QString path = draft.media.path;
    QVERIFY(QFile::rename(path, path + u".away"_s));
    reinspect(id);
    QCOMPARE(this->draft(id).media.problem, MediaProblem::Missing);
    QVERIFY(QFile::rename(path + u".away"_s, path));
    reinspect(id);
    QCOMPARE(this->draft(id).media.problem, MediaProblem::None);
    QCOMPARE(this->draft(id).title, QString());
    // The next run of the program leaves what was looked at.
    QTRY_COMPARE(m_fixture->onDisk(id), this->draft(id));
    DraftCollection next(m_fixture->store);
    const Importer importer(next, file(u"media"_s), {});
    const QSignalSpy loaded(&next, &DraftCollection::loaded);
    next.load();
    QTRY_COMPARE(loaded.size(), 1);
    QTest::qWait(100);
    QCOMPARE(next.find(id)->title, QString());
}

void TestFilledFields::fillsInWhenAFileComesLater()
{
    const QString path = file(u"late.jpg"_s);
    const DraftId id = importFile(path);
    QCOMPARE(draft(id).media.problem, MediaProblem::Missing);
    tagged(u"late.jpg"_s, m_tags);
    reinspect(id);
    QCOMPARE(draft(id).title, u"Rye bread"_s);
}

void TestFilledFields::fillsInOfWhatWasFetched()
{
    FaultServer server;
    server.always(FaultServer::answer(200, readFile(tagged(u"served.jpg"_s, m_tags)), {{"Content-Type", "image/jpeg"}}));
    const DraftId id = import({server.url(u"/a.jpg"_s)}).value(0);
    QCOMPARE(draft(id).media.problem, MediaProblem::None);
    QCOMPARE(draft(id).title, u"Rye bread"_s);
    QVERIFY(!draft(id).media.address.isEmpty());
    QVERIFY(!draft(id).media.sha256.isEmpty());
    QCOMPARE(m_drafts->undoStack().count(), 1);
}

void TestFilledFields::fillsInOfAReplacedFile()
{
    const DraftId id = importFile(makeJpeg(file(u"plain.jpg"_s)));
    Draft draft = this->draft(id);
    draft.description = u"Mine"_s;
    draft.media = {.path = tagged(u"other.jpg"_s, m_tags)};
    m_drafts->update(draft);
    reinspect(id);
    QCOMPARE(this->draft(id).title, u"Rye bread"_s);
    QCOMPARE(this->draft(id).description, u"Mine"_s);
}

void TestFilledFields::leavesAFileThatOnlyChanged()
{
    const QString path = makeJpeg(file(u"a.jpg"_s), {40, 60});
    const DraftId id = importFile(path);
    tag(path, m_tags);
    reinspect(id);
    QVERIFY(draft(id).media.bytes > 0);
    QCOMPARE(draft(id).title, QString());
}

void TestFilledFields::isSwitchedOff()
{
    QVERIFY(loadFillInTexts());
    saveFillInTexts(false);
    QVERIFY(!loadFillInTexts());
    const DraftId id = importFile(tagged(u"a.jpg"_s, m_tags));
    QCOMPARE(draft(id).title, QString());
    QCOMPARE(m_drafts->undoStack().count(), 0);
}

void TestFilledFields::knowsKeywords()
{
    const DraftId id = importFile(tagged(u"a.jpg"_s, {u"-XMP-dc:Subject=rye"_s, u"-XMP-dc:Subject=bread"_s}));
    QCOMPARE(draft(id).description, QString());
    QCOMPARE(m_drafts->undoStack().count(), 0);
    QCOMPARE(filled().keywordsFor(draft(id)), (QStringList{u"rye"_s, u"bread"_s}));
    Draft draft = this->draft(id);
    draft.description = u"Of rye"_s;
    QCOMPARE(filled().keywordsFor(draft).size(), 2);
    draft.description = u"Bread of rye"_s;
    QCOMPARE(filled().keywordsFor(draft), QStringList());
    QCOMPARE(filled().keywordsFor(Draft()), QStringList());
}

void TestFilledFields::fillsInOfManyFilesAtOnce()
{
    constexpr int count = 200;
    const QByteArray content = readFile(tagged(u"source.jpg"_s, m_tags));
    QList<QUrl> urls;
    for (int i = 0; i < count; ++i)
        urls.append(QUrl::fromLocalFile(writeFile(file(u"many%1.jpg"_s.arg(i)), content)));
    QSignalSpy ended(&filled(), &FilledFields::batchEnded);
    const QList<DraftId> ids = import(urls);
    QCOMPARE(ids.size(), count);
    QCOMPARE(ended.size(), 1);
    for (const DraftId& id : ids)
        QCOMPARE(draft(id).altText, u"A dark loaf"_s);
    m_drafts->undoStack().undo();
    for (const DraftId& id : ids)
        QCOMPARE(draft(id).altText, QString());
}

QTEST_GUILESS_MAIN(TestFilledFields)
#include "tst_filledfields.moc"
