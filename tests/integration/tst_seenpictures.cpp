// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxfixture.h"
#include "publishing/seenpictures.h"
#include "store/submissionrepository.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;
using Where = SeenPicture::Where;

namespace {

constexpr quint64 picture = 0xf0f0'1234'5678'9abc;
constexpr quint64 nearly = picture ^ 0b1011'0000'0000'0000'0000; // the same, smaller or compressed
constexpr quint64 other = ~picture;

} // namespace

/// Where a draft's picture was met before.
class TestSeenPictures : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_drafts.clear();
    }
    void cleanup()
    {
        m_seen.reset();
        m_desk.reset();
        end();
    }

    void countsWhatLedToAPin_data();
    void countsWhatLedToAPin();
    void comparesByLook_data();
    void comparesByLook();
    void tellsTheSameFileFromOneThatLooksTheSame();
    void keepsAccountsApart();
    void neverMeetsItself();
    void theLatestPublishedFirst();
    void ofTwoDraftsTheLaterWarns();
    void followsDrafts();
    void followsTheOutbox();
    void historyThatIsClearedIsForgotten();
    void tellsOnceOfMany();
    void namesABoardWithoutANameByItsId();
    void isQuick();

private:
    struct Left {
        State state = State::Published;
        QString board = u"Bread"_s;
        quint64 hash = picture;
        QDateTime changed = startOfTest.addDays(-7);
        QByteArray sha256;
    };
    /// A pin of a draft that is not among these.
    SubmissionId leave(const Left& left, const DraftId& draft = DraftId::create(), const Account& account = {})
    {
        Draft made = pictured(left.hash);
        made.media.sha256 = left.sha256;
        made.id = draft;
        made.board = {.id = BoardId(u"42"_s), .name = left.board};
        const Account& owner = account.id.isEmpty() ? m_account : account;
        made.account = owner.id;
        const Submission submission{.id = SubmissionId::create(),
            .draft = made,
            .account = owner,
            .fingerprint = fingerprintOf(made, owner.id),
            .state = left.state,
            .created = startOfTest.addDays(-9),
            .changed = left.changed};
        if (!SubmissionRepository(m_eyes->database()).add(submission))
            qFatal("The submission could not be left");
        return submission.id;
    }
    Draft pictured(std::optional<quint64> hash)
    {
        Draft made = draft(u"loaf %1"_s.arg(++m_number));
        made.media.perceptualHash = hash;
        return made;
    }
    Draft& addDraft(std::optional<quint64> hash)
    {
        m_drafts.append(pictured(hash));
        if (m_seen)
            m_seen->note(m_drafts.last());
        return m_drafts.last();
    }
    [[nodiscard]] int rowOf(const DraftId& id) const
    {
        const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&id](const Draft& each) { return each.id == id; });
        return found == m_drafts.end() ? -1 : int(found - m_drafts.begin());
    }
    void open(Outbox::Works works = Outbox::Works::OwnOnly)
    {
        m_desk = newDesk(works);
        m_seen = std::make_unique<SeenPictures>(*m_desk->outbox,
            SeenPictures::Drafts{.find = [this](const DraftId& id) { return rowOf(id) < 0 ? nullptr : &m_drafts.at(rowOf(id)); },
                .rowOf = [this](const DraftId& id) { return rowOf(id); }});
        start(*m_desk);
        for (const Draft& each : std::as_const(m_drafts))
            m_seen->note(each);
    }

    QList<Draft> m_drafts;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SeenPictures> m_seen;
    int m_number = 0;
};

void TestSeenPictures::countsWhatLedToAPin_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<std::optional<SeenPicture::Where>>("where");
    const auto row = [](const char* name, State state, std::optional<Where> where) { QTest::newRow(name) << state << where; };
    row("waiting", State::Waiting, Where::Outbox);
    row("armed", State::Armed, Where::Outbox);
    row("processing", State::Processing, Where::Outbox);
    row("scheduled", State::Scheduled, Where::Outbox);
    row("unconfirmed", State::Unconfirmed, Where::Outbox);
    row("published", State::Published, Where::Published);
    row("failed", State::Failed, std::nullopt);
    row("missed", State::Missed, std::nullopt);
    row("cancelled", State::Cancelled, std::nullopt);
}

void TestSeenPictures::countsWhatLedToAPin()
{
    QFETCH(SubmissionState, state);
    QFETCH(std::optional<SeenPicture::Where>, where);
    leave({.state = state});
    open();
    const std::optional<SeenPicture> seen = m_seen->find(addDraft(picture));
    QCOMPARE(seen ? std::optional(seen->where) : std::nullopt, where);
    if (where == Where::Published) {
        QCOMPARE(seen->board, u"Bread"_s);
        QCOMPARE(seen->when, startOfTest.addDays(-7));
    }
}

void TestSeenPictures::comparesByLook_data()
{
    QTest::addColumn<std::optional<quint64>>("hash");
    QTest::addColumn<bool>("found");
    QTest::newRow("the same") << std::optional(picture) << true;
    QTest::newRow("nearly") << std::optional(nearly) << true;
    QTest::newRow("another") << std::optional(other) << false;
    QTest::newRow("not computed") << std::optional<quint64>() << false;
}

void TestSeenPictures::comparesByLook()
{
    QFETCH(std::optional<quint64>, hash);
    QFETCH(bool, found);
    leave({});
    open();
    QCOMPARE(m_seen->find(addDraft(hash)).has_value(), found);
}

void TestSeenPictures::tellsTheSameFileFromOneThatLooksTheSame()
{
    leave({.sha256 = "b2ead"});
    open();
    Draft& copy = addDraft(picture);
    QVERIFY(!m_seen->find(copy)->sameFile); // not read whole yet
    copy.media.sha256 = "b2ead";
    QVERIFY(m_seen->find(copy)->sameFile);
    copy.media.sha256 = "e99";
    QVERIFY(!m_seen->find(copy)->sameFile);

    copy.media.perceptualHash = other;
    m_seen->note(copy);
    Draft& later = addDraft(other);
    QVERIFY(!m_seen->find(later)->sameFile);
    later.media.sha256 = "e99";
    QCOMPARE(m_seen->find(later)->where, Where::Draft);
    QVERIFY(m_seen->find(later)->sameFile);
}

void TestSeenPictures::keepsAccountsApart()
{
    Account studio = m_account;
    studio.id = AccountId::create();
    leave({}, DraftId::create(), studio);
    open();
    Draft draft = pictured(picture);
    QVERIFY(!m_seen->find(draft));
    draft.account = studio.id;
    QVERIFY(m_seen->find(draft));
    draft.account = {};
    QVERIFY(!m_seen->find(draft));
}

void TestSeenPictures::neverMeetsItself()
{
    const Draft& draft = addDraft(picture);
    leave({}, draft.id);
    open();
    QVERIFY(!m_seen->find(draft));
}

void TestSeenPictures::theLatestPublishedFirst()
{
    leave({.board = u"Old"_s, .changed = startOfTest.addDays(-30)});
    leave({.board = u"Newer"_s, .changed = startOfTest.addDays(-3)});
    leave({.board = u"Older"_s, .changed = startOfTest.addDays(-20)});
    leave({.state = State::Waiting, .board = u"Coming"_s, .changed = startOfTest});
    addDraft(picture);
    open();
    const std::optional<SeenPicture> seen = m_seen->find(addDraft(picture));
    QVERIFY(seen);
    QCOMPARE(seen->board, u"Newer"_s);
    QCOMPARE(seen->where, Where::Published);
}

void TestSeenPictures::namesABoardWithoutANameByItsId()
{
    leave({.board = {}});
    open();
    const std::optional<SeenPicture> seen = m_seen->find(addDraft(picture));
    QVERIFY(seen);
    QCOMPARE(seen->board, u"42"_s);
}

void TestSeenPictures::ofTwoDraftsTheLaterWarns()
{
    addDraft(other);
    const Draft first = addDraft(picture);
    const Draft second = addDraft(nearly);
    const Draft third = addDraft(picture);
    open();
    QVERIFY(!m_seen->find(first));
    const SeenPicture seen{
        .where = Where::Draft, .draft = first.id, .board = first.board.name, .title = first.title, .when = first.created};
    QCOMPARE(m_seen->find(second), std::optional(seen));
    QCOMPARE(m_seen->find(third), std::optional(seen));
}

void TestSeenPictures::followsDrafts()
{
    open();
    const DraftId first = addDraft(picture).id;
    const Draft second = addDraft(picture);
    QSignalSpy changed(m_seen.get(), &SeenPictures::changed);
    QVERIFY(m_seen->find(second));
    m_drafts[0].media.perceptualHash = other;
    m_seen->note(m_drafts[0]);
    QVERIFY(!m_seen->find(second));
    QVERIFY(changed.wait());
    m_drafts[0].media.perceptualHash = picture;
    m_seen->note(m_drafts[0]);
    QVERIFY(m_seen->find(second));
    m_seen->forget(first);
    QVERIFY(!m_seen->find(second));
    QTRY_COMPARE(changed.count(), 2);
    // A key press in the title is nothing to check pictures again for.
    m_drafts[1].title += u'x';
    m_seen->note(m_drafts[1]);
    QTest::qWait(20);
    QCOMPARE(changed.count(), 2);
}

void TestSeenPictures::followsTheOutbox()
{
    open(Outbox::Works::Everything);
    const Draft draft = addDraft(picture);
    QSignalSpy changed(m_seen.get(), &SeenPictures::changed);
    const SubmissionId sent = m_desk->add(pictured(nearly), m_account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    QCOMPARE(m_seen->find(draft)->where, Where::Outbox);
    QTRY_VERIFY(changed.count() > 0);
    changed.clear();
    m_service->creates.front().job->answer(receipt(Receipt::State::Published));
    QTRY_COMPARE(m_desk->state(sent), State::Published);
    QCOMPARE(m_seen->find(draft)->where, Where::Published);
    QTRY_COMPARE(changed.count(), 1);
    const SubmissionId stopped = m_desk->add(pictured(other), m_account);
    QTRY_COMPARE(m_service->creates.size(), 2);
    QVERIFY(m_seen->find(pictured(other)));
    m_service->creates.back().job->answer(failure({.kind = ErrorKind::Rejected}));
    QTRY_COMPARE(m_desk->state(stopped), State::Failed);
    QVERIFY(!m_seen->find(pictured(other)));
}

void TestSeenPictures::historyThatIsClearedIsForgotten()
{
    leave({});
    open();
    const Draft draft = addDraft(picture);
    QVERIFY(m_seen->find(draft));
    QSignalSpy changed(m_seen.get(), &SeenPictures::changed);
    QVERIFY(changed.wait());
    changed.clear();
    QCOMPARE(waitFor(m_desk->outbox->clearHistory(startOfTest))->value(), 1);
    QVERIFY(!m_seen->find(draft));
    QTRY_COMPARE(changed.count(), 1);
}

void TestSeenPictures::tellsOnceOfMany()
{
    open();
    QSignalSpy changed(m_seen.get(), &SeenPictures::changed);
    for (int n = 0; n < 50; ++n)
        addDraft(quint64(n) << 32);
    QTRY_COMPARE(changed.count(), 1);
}

void TestSeenPictures::isQuick()
{
    open();
    QRandomGenerator random(7);
    Draft draft = pictured(random.generate64());
    for (int n = 0; n < 10'000; ++n) {
        draft.id = DraftId::create();
        draft.media.perceptualHash = random.generate64();
        m_seen->note(draft);
    }
    constexpr int looks = 200;
    QElapsedTimer timer;
    timer.start();
    for (int n = 0; n < looks; ++n) {
        draft.media.perceptualHash = random.generate64();
        QVERIFY(!m_seen->find(draft));
    }
    QCOMPARE_LT(timer.elapsed(), looks); // a millisecond for each
}

QTEST_GUILESS_MAIN(TestSeenPictures)
#include "tst_seenpictures.moc"
