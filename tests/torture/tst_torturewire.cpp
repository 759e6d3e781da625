// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/recordingserver.h"
#include "torturebench.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using Service = TortureBench::Service;
using State = SubmissionState;

namespace {

enum class During { Create, Upload, Poll };

constexpr qsizetype largeFile = 1'500'000;
constexpr int shops = 16;

} // namespace

Q_DECLARE_METATYPE(During)

/// Breaks the wire at random points of everything a pin needs, and looks at the service for what it really got.
class TestTortureWire : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void breaksAnywhere_data();
    void breaksAnywhere();
    void redirectsCarryNothing_data();
    void redirectsCarryNothing();

private:
    [[nodiscard]] Wire::Fault faultIn(const Wire::Passed& passed, int connection);
    void breakNext(TortureBench::Shop& shop, During during, const QList<Wire::Passed>& passed);

    Chance m_chance;
    QTemporaryDir m_folder;
    Certificate m_certificate;
};

void TestTortureWire::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_certificate = makeCertificate(m_folder.filePath(u"loopback"_s), u"IP:127.0.0.1"_s);
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(m_certificate.path));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

/// Somewhere in what passes on such a connection when nothing breaks.
Wire::Fault TestTortureWire::faultIn(const Wire::Passed& passed, int connection)
{
    static const QList<Wire::How> ways{Wire::How::Close, Wire::How::Reset, Wire::How::Truncate, Wire::How::Stall};
    const bool inAnswer = m_chance.happens(50);
    return {.connection = connection,
        .inAnswer = inAnswer,
        .bytes = m_chance.below(inAnswer ? passed.answer : passed.request + 1),
        .how = m_chance.oneOf(ways)};
}

void TestTortureWire::breakNext(TortureBench::Shop& shop, During during, const QList<Wire::Passed>& passed)
{
    const auto some = [this, &passed](int connection) { return faultIn(passed.value(connection, passed.constLast()), connection); };
    Wire& wire = during == During::Upload && shop.filesWire ? *shop.filesWire : *shop.wire;
    const int first = during == During::Create || &wire != shop.filesWire.get() ? 0 : int(m_chance.below(3));
    QList<Wire::Fault> faults{some(during == During::Poll ? 1 + int(m_chance.below(2)) : first)};
    if (m_chance.happens(30)) // and once more when it is tried or looked for again
        faults.append(some(faults.constFirst().connection + 1));
    wire.plan(faults);
}

void TestTortureWire::breaksAnywhere_data()
{
    QTest::addColumn<bool>("secure");
    QTest::addColumn<During>("during");
    for (const bool secure : {false, true}) {
        const char* how = secure ? "TLS" : "plain";
        QTest::addRow("create, %s", how) << secure << During::Create;
        QTest::addRow("upload, %s", how) << secure << During::Upload;
        QTest::addRow("poll, %s", how) << secure << During::Poll;
    }
}

void TestTortureWire::breaksAnywhere()
{
    QFETCH(const bool, secure);
    QFETCH(const During, during);
    TortureBench bench(secure ? std::optional(m_certificate) : std::nullopt);
    const auto send = [&](int shop, int round) {
        const bool isLarge = during == During::Upload && bench.shop(shop).service == Service::MultiUpload;
        return bench.send(
            shop, {u"Rye %1"_s.arg(round), u"https://example.org/%1"_s.arg(round), u"7"_s}, isLarge ? largeFile : 3000);
    };

    // Once without faults, for how much passes.
    QList<SubmissionId> ids;
    for (int shop = 0; shop < shops; ++shop) {
        bench.addShop(during != During::Poll && shop % 2 ? Service::OneAll : Service::MultiUpload);
        ids.append(send(shop, 0));
    }
    QVERIFY(bench.settle(ids));
    QList<QList<Wire::Passed>> passed;
    for (int shop = 0; shop < shops; ++shop) {
        QCOMPARE(bench.find(ids[shop]).state, State::Published);
        const auto& wire =
            during == During::Upload && bench.shop(shop).filesWire ? bench.shop(shop).filesWire : bench.shop(shop).wire;
        passed.append(wire->passed());
        QVERIFY(!passed.constLast().isEmpty());
    }

    const int rounds = inFull(208, 16) / shops;
    for (int round = 1; round <= rounds; ++round) {
        QList<SubmissionId> broken;
        for (int shop = 0; shop < shops; ++shop) {
            breakNext(bench.shop(shop), during, passed[shop]);
            broken.append(send(shop, round));
        }
        QVERIFY(bench.settle(broken));
        ids += broken;
    }

    int created = 0;
    int published = 0;
    int attempts = 0;
    int faults = 0;
    for (int shop = 0; shop < shops; ++shop)
        faults += bench.shop(shop).wire->faultCount() + (bench.shop(shop).filesWire ? bench.shop(shop).filesWire->faultCount() : 0);
    for (const SubmissionId& id : std::as_const(ids)) {
        const QString fault = bench.faultOf(id);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        created += !bench.pinsOf(id).isEmpty();
        published += bench.find(id).state == State::Published;
        attempts += bench.find(id).attempts;
        // What was not created is sent again by itself, unless it is not known whether it was.
        QVERIFY(bench.find(id).state == State::Published || bench.find(id).state == State::Unconfirmed);
    }
    QCOMPARE(bench.outbox().submissions().size(), ids.size());
    qInfo("%d faults: %d pins sent with %d attempts, %d created, %d of them known to be there", faults, int(ids.size()), attempts,
        created, published);
    QVERIFY(faults > rounds * shops / 2);
    QVERIFY(100 * published >= 99 * created);
    QVERIFY(2 * created > ids.size());
    QVERIFY2(bench.leak().isEmpty(), qPrintable(bench.leak()));
}

void TestTortureWire::redirectsCarryNothing_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

/// The service sends everything to somebody else: what is created, uploaded, asked after and looked for.
void TestTortureWire::redirectsCarryNothing()
{
    QFETCH(const int, status);
    TortureBench bench;
    RecordingServer elsewhere;
    const QList<int> both{bench.addShop(Service::MultiUpload), bench.addShop(Service::OneAll)};
    QList<SubmissionId> accepted;
    for (const int shop : both)
        accepted.append(bench.send(shop, {u"Accepted"_s, {}, u"7"_s}));
    QTRY_VERIFY(!bench.pinsOf(accepted[0]).isEmpty() && !bench.pinsOf(accepted[1]).isEmpty());

    bench.service().moveTo(elsewhere.url(u"/elsewhere"_s), status);
    QList<SubmissionId> moved;
    for (const int shop : both)
        moved.append(bench.send(shop, {u"Moved"_s, {}, u"7"_s}));
    QTRY_VERIFY(bench.find(moved[0]).attempts > 0);
    QTRY_VERIFY(std::all_of(moved.cbegin(), moved.cend(), [&bench](const SubmissionId& id) { return bench.find(id).error; }));
    for (const SubmissionId& id : moved) {
        bench.outbox().checkNow(id);
        QVERIFY(bench.pinsOf(id).isEmpty());
    }
    QTRY_VERIFY(!elsewhere.requests().isEmpty());

    bench.service().moveTo({});
    QVERIFY(bench.settle(accepted));
    const QList<RecordedRequest> requests = elsewhere.requests();
    for (const RecordedRequest& request : requests) {
        QVERIFY2(request.method == "GET" || request.method == "HEAD", request.method.constData());
        QVERIFY(request.body.isEmpty());
        QVERIFY(!request.headers.contains("authorization"));
        QVERIFY(!request.headers.contains("x-api-key"));
        for (const QByteArray& secret : bench.secrets()) {
            QVERIFY(!holdsSecret(request.target, secret));
            for (const QByteArray& value : request.headers)
                QVERIFY2(!holdsSecret(value, secret), value.constData());
        }
    }
    for (const SubmissionId& id : moved + accepted)
        QVERIFY2(bench.faultOf(id).isEmpty(), qPrintable(bench.faultOf(id)));
    QVERIFY2(bench.leak().isEmpty(), qPrintable(bench.leak()));
}

QTEST_GUILESS_MAIN(TestTortureWire)
#include "tst_torturewire.moc"
