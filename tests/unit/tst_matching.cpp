// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/matching.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime armed(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC);
const QDateTime cut = armed.addSecs(30);
const QDateTime now = armed.addSecs(600);

Submission loaf(const QString& id = u"sought"_s)
{
    return {.id = SubmissionId(id),
        .draft = {.media = {.bytes = 1000},
            .board = {BoardId(u"7"_s), u"Bread"_s},
            .title = u"Sourdough  loaf"_s,
            .link = u"https://Example.org"_s},
        .account = {.id = AccountId(u"shop"_s), .providerId = u"scripted"_s},
        .state = SubmissionState::Unconfirmed,
        .created = armed.addSecs(-60),
        .changed = cut,
        .attempts = 1};
}

Attempt attempt(SubmissionState outcome = SubmissionState::Unconfirmed, const QDateTime& began = armed)
{
    return {.began = began, .ended = began.addSecs(30), .outcome = outcome};
}

Unaccounted unaccounted(const Submission& submission)
{
    return unaccountedOf(submission, {attempt()}, now);
}

FoundPin pin(const QString& id = u"1"_s)
{
    return {.receipt = {.state = Receipt::State::Published, .remoteId = RemoteId(id)},
        .title = u"Sourdough loaf"_s,
        .link = u"https://example.org/"_s,
        .board = BoardId(u"7"_s),
        .created = armed.addSecs(10)};
}

RecentPins listed(const QList<FoundPin>& pins, bool complete = true)
{
    return {pins, complete};
}

} // namespace

class MatchingTest : public QObject {
    Q_OBJECT

private slots:
    void lookAlikes_data()
    {
        QTest::addColumn<QList<FoundPin>>("pins");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<QStringList>("candidates");
        QTest::addColumn<bool>("certain");
        const QStringList it{u"1"_s};
        const QStringList none;
        const auto row = [](const char* name, const auto& change, const QStringList& candidates, bool certain,
                             bool complete = true) {
            FoundPin changed = pin();
            change(changed);
            QTest::newRow(name) << QList<FoundPin>{changed} << complete << candidates << certain;
        };
        row("the very one", [](FoundPin&) { }, it, true);
        row("the very one in a list that goes on", [](FoundPin&) { }, it, true, false);
        row("another title", [](FoundPin& p) { p.title = u"Sourdough loaves"_s; }, none, false);
        row("another case", [](FoundPin& p) { p.title = u"Sourdough Loaf"_s; }, none, false);
        row("spaces", [](FoundPin& p) { p.title = u"\tSourdough loaf \n"_s; }, it, true);
        row("another board", [](FoundPin& p) { p.board = BoardId(u"8"_s); }, none, false);
        row("another link", [](FoundPin& p) { p.link = u"https://example.org/loaf"_s; }, none, false);
        row("no link", [](FoundPin& p) { p.link = QString(); }, none, false);
        row("another scheme", [](FoundPin& p) { p.link = u"http://example.org/"_s; }, none, false);
        row("long before", [](FoundPin& p) { p.created = armed.addSecs(-601); }, none, false);
        row("just before", [](FoundPin& p) { p.created = armed.addSecs(-600); }, it, true);
        row("late in the queue", [](FoundPin& p) { p.created = cut.addSecs(900); }, it, true);
        row("long after", [](FoundPin& p) { p.created = cut.addSecs(901); }, none, false);
        row("scheduled, as this one is not", [](FoundPin& p) { p.receipt.scheduledFor = now; }, none, false);
        row("untold link", [](FoundPin& p) { p.link.reset(); }, it, true);
        row("untold link in a list that goes on", [](FoundPin& p) { p.link.reset(); }, it, false, false);
        row("untold board", [](FoundPin& p) { p.board.reset(); }, it, true);
        row("untold board in a list that goes on", [](FoundPin& p) { p.board.reset(); }, it, false, false);
        row(
            "untold link and another board",
            [](FoundPin& p) {
                p.link.reset();
                p.board = BoardId(u"8"_s);
            },
            none, false);
        row("untold time", [](FoundPin& p) { p.created = {}; }, it, false);
        const auto written = [](const QDateTime& local) {
            return [local](FoundPin& p) {
                p.created = local;
                p.createdWithoutZone = true;
            };
        };
        const QDateTime created = pin().created;
        row("no zone, as UTC", written(created), it, true);
        row("no zone, as UTC, in a list that goes on", written(created), it, true, false);
        row("no zone, an hour ahead", written(created.addSecs(3600)), it, false);
        row("no zone, two hours ahead in a list that goes on", written(created.addSecs(7200)), it, false, false);
        row("no zone, three quarters of an hour ahead of India", written(created.addSecs(345 * 60)), it, false);
        row("no zone, eight hours behind", written(created.addSecs(-8 * 3600)), it, false);
        row("no zone, fourteen hours ahead", written(created.addSecs(14 * 3600)), it, false);
        row("no zone, a day before", written(created.addDays(-1)), none, false);
        row("no zone, fifteen hours ahead", written(created.addSecs(15 * 3600)), none, false);
        row("with a zone, an hour ahead", [](FoundPin& p) { p.created = p.created.addSecs(3600); }, none, false);
        row("untold title", [](FoundPin& p) { p.title.clear(); }, it, false);
        row("the file's size", [](FoundPin& p) { p.bytes = 1000; }, it, true);
        row("another size", [](FoundPin& p) { p.bytes = 1001; }, it, false);
        row("without an id", [](FoundPin& p) { p.receipt.remoteId = {}; }, none, false);
        QTest::newRow("empty list") << QList<FoundPin>() << true << none << false;
        QTest::newRow("twins") << QList<FoundPin>{pin(u"1"_s), pin(u"2"_s)} << true << QStringList{u"1"_s, u"2"_s} << false;
        QTest::newRow("three equal") << QList<FoundPin>{pin(u"1"_s), pin(u"2"_s), pin(u"3"_s)} << true
                                     << QStringList{u"1"_s, u"2"_s, u"3"_s} << false;
        QTest::newRow("the same row twice") << QList<FoundPin>{pin(), pin()} << true << it << true;
        FoundPin renamed = pin(u"1"_s);
        renamed.title = u"Cake"_s;
        QTest::newRow("twins, one listed with another title before")
            << QList<FoundPin>{renamed, pin(u"1"_s), pin(u"2"_s)} << true << QStringList{u"1"_s, u"2"_s} << false;
        FoundPin elsewhere = pin(u"2"_s);
        elsewhere.board = BoardId(u"8"_s);
        QTest::newRow("beside one on another board") << QList<FoundPin>{elsewhere, pin()} << true << it << true;
        FoundPin vague = pin(u"2"_s);
        vague.link.reset();
        QTest::newRow("beside one of untold link") << QList<FoundPin>{pin(), vague} << true << QStringList{u"1"_s, u"2"_s} << false;
    }
    void lookAlikes()
    {
        QFETCH(const QList<FoundPin>, pins);
        QFETCH(const bool, complete);
        QFETCH(const QStringList, candidates);
        QFETCH(const bool, certain);
        const Match match = matchOf(unaccounted(loaf()), listed(pins, complete), {}, {});
        QStringList ids;
        for (const FoundPin& candidate : match.candidates)
            ids.append(candidate.receipt.remoteId.text());
        QCOMPARE(ids, candidates);
        QCOMPARE(match.certain, certain);
    }

    void comparesWithTheSizeThatWasSent()
    {
        Submission repaired = loaf();
        repaired.sentBytes = 700;
        FoundPin told = pin();
        told.bytes = 700;
        QVERIFY(matchOf(unaccounted(repaired), listed({told}), {}, {}).certain);
        told.bytes = repaired.draft.media.bytes;
        QVERIFY(!matchOf(unaccounted(repaired), listed({told}), {}, {}).certain);
    }

    void idsOfOthersAreNoCandidates()
    {
        const Match match = matchOf(unaccounted(loaf()), listed({pin(u"1"_s), pin(u"2"_s)}), {}, {RemoteId(u"1"_s)});
        QCOMPARE(match.candidates.size(), 1);
        QCOMPARE(match.candidates.constFirst().receipt.remoteId, RemoteId(u"2"_s));
        QVERIFY(match.certain);
        QCOMPARE(matchOf(unaccounted(loaf()), listed({pin()}), {}, {RemoteId(u"1"_s)}), Match());
    }

    void whatAnotherSubmissionCanHaveCreatedIsNotCertain_data()
    {
        QTest::addColumn<Submission>("other");
        QTest::addColumn<QList<Attempt>>("attempts");
        QTest::addColumn<bool>("certain");
        const auto row = [](const char* name, auto change, const QList<Attempt>& attempts, bool certain) {
            Submission other = loaf(u"other"_s);
            change(other);
            QTest::newRow(name) << other << attempts << certain;
        };
        using State = SubmissionState;
        const auto same = [](Submission&) { };
        row("a twin", same, {attempt()}, false);
        row("a twin on its way", [](Submission& s) { s.state = State::Armed; }, {{.began = armed.addSecs(20)}}, false);
        row("a twin of another day", same, {attempt(State::Unconfirmed, armed.addDays(-1))}, true);
        row("a twin on another board", [](Submission& s) { s.draft.board.id = BoardId(u"8"_s); }, {attempt()}, true);
        row("a twin with another link", [](Submission& s) { s.draft.link.clear(); }, {attempt()}, true);
        row("a twin that was refused", [](Submission& s) { s.state = State::Failed; }, {attempt(State::Failed)}, true);
        row("a twin that waits again", [](Submission& s) { s.state = State::Waiting; }, {attempt(State::Waiting)}, true);
        const auto known = [](Submission& s) {
            s.state = State::Published;
            s.remoteId = RemoteId(u"known"_s);
        };
        row("a twin that is known", known, {attempt(State::Published)}, true);
        row("a twin that was found", known, {attempt()}, true);
        row("a twin that was sent again", known, {attempt(), attempt(State::Published)}, false);
        row("a twin the user marked", [](Submission& s) { s.state = State::Published; }, {attempt()}, false);
        row("a twin from before tries were kept", same, {}, false);
    }
    void whatAnotherSubmissionCanHaveCreatedIsNotCertain()
    {
        QFETCH(const Submission, other);
        QFETCH(const QList<Attempt>, attempts);
        QFETCH(const bool, certain);
        const Match match = matchOf(unaccounted(loaf()), listed({pin()}), {unaccountedOf(other, attempts, now)}, {});
        QCOMPARE(match.candidates.size(), 1);
        QCOMPARE(match.certain, certain);
    }

    void untoldBoardMakesATwinOnAnotherBoardPossible()
    {
        FoundPin vague = pin();
        vague.board.reset();
        Submission other = loaf(u"other"_s);
        other.draft.board.id = BoardId(u"8"_s);
        QVERIFY(!matchOf(unaccounted(loaf()), listed({vague}), {unaccounted(other)}, {}).certain);
        other.draft.title = u"Baguette"_s;
        QVERIFY(matchOf(unaccounted(loaf()), listed({vague}), {unaccounted(other)}, {}).certain);
    }

    void withoutAZoneATwinOfTheSameDayIsPossible()
    {
        const Unaccounted earlier =
            unaccountedOf(loaf(u"other"_s), {attempt(SubmissionState::Unconfirmed, armed.addSecs(-7200))}, now);
        QVERIFY(matchOf(unaccounted(loaf()), listed({pin()}), {earlier}, {}).certain);
        FoundPin local = pin();
        local.createdWithoutZone = true;
        QVERIFY(!matchOf(unaccounted(loaf()), listed({local}), {earlier}, {}).certain);
    }

    void eachTryHasATimeOfItsOwn()
    {
        const Submission sent = loaf();
        const Unaccounted twice = unaccountedOf(sent,
            {attempt(), attempt(SubmissionState::Failed, armed.addSecs(7200)),
                attempt(SubmissionState::Unconfirmed, armed.addSecs(14400))},
            armed.addSecs(20000));
        QCOMPARE(twice.times.size(), 2);
        FoundPin created = pin();
        QVERIFY(agrees(twice, created));
        created.created = armed.addSecs(7200);
        QVERIFY(!agrees(twice, created));
        created.created = armed.addSecs(14410);
        QVERIFY(agrees(twice, created));
        QCOMPARE(wholeSpan({twice}), TimeSpan({armed.addSecs(-600), armed.addSecs(14430 + 900)}));
    }

    void aTryWhoseProcessDiedEndsAfterAWhile()
    {
        const Unaccounted died = unaccountedOf(
            loaf(), {{.began = armed, .ended = armed.addDays(3), .outcome = SubmissionState::Unconfirmed}}, armed.addDays(3));
        QCOMPARE(died.times, QList<TimeSpan>({{armed.addSecs(-600), armed.addSecs(6 * 3600 + 900)}}));
    }

    void withoutTriesTheSubmissionsOwnTimesCount()
    {
        const Unaccounted old = unaccountedOf(loaf(), {}, now);
        QCOMPARE(old.times, QList<TimeSpan>({{armed.addSecs(-60 - 600), cut.addSecs(900)}}));
    }

    void scheduledOnesMatchTheirTimeOnly()
    {
        Submission scheduled = loaf();
        scheduled.draft.schedule = scheduleAtInstant(armed.addDays(2), "Europe/Berlin");
        const Unaccounted sought = unaccounted(scheduled);
        FoundPin found = pin();
        QVERIFY(agrees(sought, found));
        found.receipt.scheduledFor = armed.addDays(2).addSecs(20);
        QVERIFY(agrees(sought, found));
        found.created = armed.addDays(2); // a service may note when it published
        QVERIFY(agrees(sought, found));
        found.receipt.scheduledFor = armed.addDays(3);
        QVERIFY(!agrees(sought, found));
    }

    void theIdItsServiceGaveItDecides()
    {
        Submission missing = loaf();
        missing.remoteId = RemoteId(u"2"_s);
        FoundPin own = pin(u"2"_s);
        own.title = u"Cut by the serv…"_s;
        const Match match = matchOf(unaccounted(missing), listed({pin(u"1"_s), own}, false), {unaccounted(loaf(u"twin"_s))}, {});
        QVERIFY(match.certain);
        QCOMPARE(match.candidates, QList<FoundPin>{own});
    }

    void composedAndDecomposedLettersAreTheSame()
    {
        Submission sent = loaf();
        sent.draft.title = u"Käse"_s.normalized(QString::NormalizationForm_D);
        FoundPin found = pin();
        found.title = u"Käse"_s.normalized(QString::NormalizationForm_C);
        QVERIFY(agrees(unaccounted(sent), found));
    }

    void manyCandidatesAreCut()
    {
        QList<FoundPin> pins;
        for (int i = 0; i < 1000; ++i)
            pins.append(pin(QString::number(i)));
        const Match match = matchOf(unaccounted(loaf()), listed(pins), {}, {});
        QCOMPARE(match.candidates.size(), candidatesMax);
        QVERIFY(!match.certain);
    }
};

QTEST_GUILESS_MAIN(MatchingTest)
#include "tst_matching.moc"
