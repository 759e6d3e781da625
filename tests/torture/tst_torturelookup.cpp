// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torturebench.h"

#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using Service = TortureBench::Service;
using Answer = LookUp::Answer;
using State = SubmissionState;

/// Loses the answers of pins among look-alikes, and looks for what each was taken for.
class TestTortureLookUp : public QObject {
    Q_OBJECT

private slots:
    void findsItsOwnAmongLookAlikes_data();
    void findsItsOwnAmongLookAlikes();

private:
    enum class Likeness {
        None,
        OtherBoard,    ///< two of ours at once, same title
        OtherLink,     ///< two of ours at once, same title and board
        Twins,         ///< two of ours at once, all the same
        OldStranger,   ///< somebody else's, all the same, of yesterday
        NewStranger,   ///< somebody else's, of now, with another link
        PublishedTwin, ///< ours, all the same, known to be there
        OnlyTheTwinIs, ///< the same, and this one was never created
    };
    struct Lost {
        SubmissionId id;
        bool isCertain = false; ///< what the service lists tells it from all others
    };

    [[nodiscard]] QList<Lost> lose(TortureBench& bench, int shop, int number, Likeness likeness);

    Chance m_chance;
};

/// Sends one or two pins whose answers are lost once the service has made them.
QList<TestTortureLookUp::Lost> TestTortureLookUp::lose(TortureBench& bench, int shop, int number, Likeness likeness)
{
    const bool tellsAll = bench.shop(shop).service == Service::OneAll; // board and link; the other lists titles and accounts alone
    const QString account = bench.shop(shop).account.settings.value(tellsAll ? u"identity-token"_s : u"account-id"_s);
    const TortureBench::Texts texts{u"Rye bread %1"_s.arg(number), u"https://example.org/rye"_s, u"7"_s};
    TortureBench::Texts others = texts;
    const ModelService::Pin stranger{.account = account, .board = texts.board, .title = texts.title, .link = texts.link};

    bench.shop(shop).wire->plan({});
    bool isTwo = false;
    bool isCertain = true;
    switch (likeness) {
    case Likeness::None:
        break;
    case Likeness::OtherBoard:
        others.board = u"8"_s;
        isTwo = true;
        isCertain = tellsAll;
        break;
    case Likeness::OtherLink:
        others.link = u"https://example.org/wheat"_s;
        isTwo = true;
        isCertain = tellsAll;
        break;
    case Likeness::Twins:
        isTwo = true;
        isCertain = false;
        break;
    case Likeness::OldStranger: {
        ModelService::Pin old = stranger;
        old.created = bench.clock().now().addDays(-1);
        bench.service().add(old);
        break;
    }
    case Likeness::NewStranger: {
        ModelService::Pin fresh = stranger;
        fresh.link = u"https://example.org/elsewhere"_s;
        bench.service().add(fresh);
        isCertain = tellsAll;
        break;
    }
    case Likeness::PublishedTwin:
    case Likeness::OnlyTheTwinIs: {
        const SubmissionId twin = bench.send(shop, texts);
        if (!bench.settle({twin}) || bench.find(twin).state != State::Published)
            qFatal("The twin was not published");
        break;
    }
    }

    // The last bytes of a request do not arrive, though they left; or the answer does not, or not whole.
    const bool inAnswer = likeness != Likeness::OnlyTheTwinIs;
    const auto fault = [&](int connection) {
        const qint64 before = inAnswer ? m_chance.below(60) : bench.shop(shop).wire->passed().constFirst().request - 2;
        return Wire::Fault{.connection = connection, .inAnswer = inAnswer, .bytes = before, .how = Wire::How::Reset};
    };
    bench.shop(shop).wire->plan(isTwo ? QList{fault(0), fault(1)} : QList{fault(0)});
    QList<Lost> lost{{bench.send(shop, texts), isCertain}};
    if (isTwo)
        lost.append({bench.send(shop, others), isCertain});
    return lost;
}

void TestTortureLookUp::findsItsOwnAmongLookAlikes_data()
{
    QTest::addColumn<Service>("service");
    QTest::newRow("a list of titles") << Service::MultiUpload;
    QTest::newRow("a list of boards, titles and links") << Service::OneAll;
}

void TestTortureLookUp::findsItsOwnAmongLookAlikes()
{
    QFETCH(const Service, service);
    constexpr int likenesses = int(Likeness::OnlyTheTwinIs) + 1;
    TortureBench bench;
    for (int shop = 0; shop < likenesses; ++shop)
        bench.addShop(service);

    const int rounds = inFull(200, 16) / likenesses;
    QList<Lost> all;
    for (int round = 0; round < rounds; ++round) {
        QList<SubmissionId> ids;
        for (int shop = 0; shop < likenesses; ++shop) {
            const auto likeness = Likeness((shop + round) % likenesses);
            for (const Lost& lost : lose(bench, shop, round * likenesses + shop, likeness)) {
                all.append(lost);
                ids.append(lost.id);
            }
        }
        QVERIFY(bench.settle(ids));
    }

    // Those of early rounds were looked for again meanwhile, and met the faults of later ones.
    QList<SubmissionId> everyId;
    for (const Lost& lost : std::as_const(all))
        everyId.append(lost.id);
    for (int shop = 0; shop < likenesses; ++shop)
        bench.shop(shop).wire->plan({});
    QVERIFY(bench.settle(everyId));

    int certain = 0;
    int found = 0;
    int open = 0;
    int offered = 0;
    for (const Lost& lost : all) {
        const QString fault = bench.faultOf(lost.id);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const QList<ModelService::Pin> pins = bench.pinsOf(lost.id);
        if (pins.isEmpty())
            continue; // never created: that it was taken for another would be a fault
        const bool isPublished = bench.find(lost.id).state == State::Published;
        if (lost.isCertain) {
            ++certain;
            found += isPublished;
            continue;
        }
        ++open;
        const QList<FoundPin> candidates = bench.outbox().lookUp(lost.id).candidates;
        const auto own = std::find_if(candidates.cbegin(), candidates.cend(),
            [&pins](const FoundPin& candidate) { return candidate.receipt.remoteId.text() == pins.constFirst().id; });
        offered += isPublished || own != candidates.cend();
        if (!isPublished && own != candidates.cend())
            bench.outbox().confirm(lost.id, FoundPin(*own));
        QTRY_VERIFY(bench.find(lost.id).state == State::Published || bench.find(lost.id).state == State::Processing
            || own == candidates.cend());
    }
    qInfo("%d of %d found, and %d of %d that only the user can tell apart offered", found, certain, offered, open);
    QVERIFY(certain > rounds);
    QVERIFY(100 * found >= 99 * certain);
    QVERIFY(100 * offered >= 99 * open);
    for (const Lost& lost : std::as_const(all))
        QVERIFY2(bench.faultOf(lost.id).isEmpty(), qPrintable(bench.faultOf(lost.id)));
    QVERIFY2(bench.leak().isEmpty(), qPrintable(bench.leak()));
}

QTEST_GUILESS_MAIN(TestTortureLookUp)
#include "tst_torturelookup.moc"
