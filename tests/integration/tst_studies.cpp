// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/studies.h"
#include "draftfixture.h"
#include "media/inspect.h"
#include "support/mediafiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;

class TestStudies : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void studiesWhatWasLookedAt();
    void studiesTheNewestFirst();
    void leavesWhatNeedsNone();
    void studiesAFileThatChanged();
    void dropsAStudyThatCameTooLate();
    void studiesWhatEarlierRunsLeft();
    void endsWhileAtWork();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_fixture->file(name); }
    /// In the collection, looked at.
    DraftId add(const Media& media);
    void start(const Studies::Pace& pace = {.calm = 1ms, .startUp = 1ms, .breath = 1ms});
    [[nodiscard]] const Media& media(const DraftId& id) const { return m_drafts->find(id)->media; }

    std::unique_ptr<DraftFixture> m_fixture;
    std::unique_ptr<DraftCollection> m_drafts;
    std::unique_ptr<Studies> m_studies;
};

void TestStudies::init()
{
    m_fixture = std::make_unique<DraftFixture>();
    m_drafts = std::make_unique<DraftCollection>(m_fixture->store);
    const QSignalSpy loaded(m_drafts.get(), &DraftCollection::loaded);
    m_drafts->load();
    QTRY_COMPARE(loaded.size(), 1);
}

void TestStudies::cleanup()
{
    m_studies.reset();
    m_drafts.reset();
    m_fixture.reset();
    flushDeferredDeletes();
}

void TestStudies::start(const Studies::Pace& pace)
{
    m_studies = std::make_unique<Studies>(*m_drafts);
    m_studies->setPace(pace);
}

DraftId TestStudies::add(const Media& media)
{
    Draft draft = m_drafts->newDraft();
    draft.media = media;
    if (!*waitFor(m_drafts->add({draft})))
        qFatal("the draft was not added");
    return draft.id;
}

void TestStudies::studiesWhatWasLookedAt()
{
    start();
    const QString path = makeJpeg(file(u"a.jpg"_s));
    const DraftId id = add(inspectEntry(path));
    QCOMPARE(media(id).problem, MediaProblem::NotChecked);
    QTest::qWait(50);
    QVERIFY(media(id).sha256.isEmpty()); // not before it is known to be a picture

    const QSignalSpy finished(m_studies.get(), &Studies::finished);
    Draft draft = *m_drafts->find(id);
    draft.media = inspectMedia(path);
    m_drafts->update(draft);
    QTRY_VERIFY(!finished.isEmpty());
    QCOMPARE(media(id).sha256, sha256Of(readFile(path)));
    QVERIFY(media(id).perceptualHash);
    QTRY_COMPARE(m_fixture->onDisk(id)->media, media(id));
}

void TestStudies::studiesTheNewestFirst()
{
    start({.calm = 200ms, .startUp = 1ms, .breath = 1ms});
    QList<DraftId> ids;
    for (int i = 0; i < 5; ++i)
        ids.prepend(add(inspectMedia(makeJpeg(file(u"%1.jpg"_s.arg(i)), {40 + i, 60}))));
    QList<DraftId> studied;
    connect(m_drafts.get(), &DraftCollection::changed, this, [&](int row) { studied.append(m_drafts->at(row).id); });
    QTRY_COMPARE(studied, ids);
}

void TestStudies::leavesWhatNeedsNone()
{
    start();
    const QSignalSpy changed(m_drafts.get(), &DraftCollection::changed);
    const QSignalSpy finished(m_studies.get(), &Studies::finished);
    add({});
    add(inspectMedia(file(u"gone.jpg"_s)));
    add(inspectMedia(writeFile(file(u"empty.jpg"_s), {})));
    // A picture that stands by for its address.
    Media standIn = inspectMedia(makeJpeg(file(u"standin.jpg"_s)));
    standIn.address = QUrl(u"https://example.com/a.jpg"_s);
    add(standIn);
    Media known = inspectMedia(makeJpeg(file(u"known.jpg"_s)));
    known.sha256 = "11";
    known.perceptualHash = 22;
    add(known);
    // One more, so that there is an end to wait for.
    const DraftId last = add(inspectMedia(makeJpeg(file(u"last.jpg"_s))));
    QTRY_VERIFY(!finished.isEmpty());
    QVERIFY(!media(last).sha256.isEmpty());
    QCOMPARE(changed.size(), 1);
}

void TestStudies::studiesAFileThatChanged()
{
    start();
    const QString path = makeJpeg(file(u"a.jpg"_s));
    const DraftId id = add(inspectMedia(path));
    QTRY_VERIFY(!media(id).sha256.isEmpty());
    for (const QSize size : {QSize(80, 120), QSize(90, 130)}) {
        makeJpeg(path, size);
        Draft draft = *m_drafts->find(id);
        draft.media = inspectMedia(path);
        m_drafts->update(draft);
        QTRY_COMPARE(media(id).sha256, sha256Of(readFile(path)));
    }
    // The same file looked at again loses what was known of it for a moment only.
    Draft draft = *m_drafts->find(id);
    draft.media = inspectMedia(path);
    m_drafts->update(draft);
    QTRY_COMPARE(media(id).sha256, sha256Of(readFile(path)));
}

void TestStudies::dropsAStudyThatCameTooLate()
{
    start();
    const DraftId id = add(inspectMedia(makeJpeg(file(u"a.jpg"_s), {2000, 3000})));
    const Media other = inspectMedia(makeJpeg(file(u"b.jpg"_s), {40, 60}));
    const QSignalSpy finished(m_studies.get(), &Studies::finished);
    Draft draft = *m_drafts->find(id);
    draft.media = other;
    m_drafts->update(draft);
    QTRY_VERIFY(!finished.isEmpty() && !media(id).sha256.isEmpty());
    QCOMPARE(media(id).sha256, sha256Of(readFile(other.path)));
}

void TestStudies::studiesWhatEarlierRunsLeft()
{
    QList<DraftId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(add(inspectMedia(makeJpeg(file(u"%1.jpg"_s.arg(i)), {40 + i, 60}))));
    DraftCollection next(m_fixture->store);
    Studies studies(next);
    studies.setPace({.calm = 1ms, .startUp = 1500ms, .breath = 1ms});
    const QSignalSpy finished(&studies, &Studies::finished);
    const QSignalSpy changed(&next, &DraftCollection::changed);
    const QSignalSpy loaded(&next, &DraftCollection::loaded);
    QElapsedTimer sinceStart;
    sinceStart.start();
    next.load();
    QTRY_COMPARE(loaded.size(), 1);
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY(sinceStart.elapsed() >= 1500);
    QTRY_VERIFY(!finished.isEmpty());
    for (const DraftId& id : std::as_const(ids))
        QVERIFY(next.find(id)->media.perceptualHash);
}

void TestStudies::endsWhileAtWork()
{
    start();
    for (int i = 0; i < 3; ++i)
        add(inspectMedia(makeJpeg(file(u"%1.jpg"_s.arg(i)), {1000, 1500})));
    m_studies.reset();
    QTest::qWait(10);
    QCOMPARE(m_drafts->size(), 3);
}

QTEST_MAIN(TestStudies)
#include "tst_studies.moc"
