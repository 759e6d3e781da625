// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chance.h"
#include "markeddraft.h"
#include "quickclock.h"
#include "store/accountrepository.h"
#include "store/draftrepository.h"
#include "support/canaries.h"
#include "typedtext.h"

#include <QProcess>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using State = SubmissionState;

namespace {

/// What the victim said it typed.
struct Typed {
    DraftId draft;
    qsizetype length = 0;
    qint64 at = 0; ///< QuickClock::steady()
};

class Victim {
public:
    Victim(const QString& folder, const QByteArray& clock, const QByteArray& secret)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"pinwright.*.info=true"_s);
        environment.insert(u"PINWRIGHT_TORTURE_CLOCK"_s, QString::fromLatin1(clock));
        environment.insert(u"PINWRIGHT_TORTURE_SECRET"_s, QString::fromLatin1(secret));
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationDirPath() + u"/torturevictim"_s, {folder});
        if (!m_process.waitForStarted())
            qFatal("torturevictim did not start");
    }
    ~Victim() { kill(); }
    Q_DISABLE_COPY_MOVE(Victim)

    /// Lets it work for so long after its window would be there, or after its start.
    void live(std::chrono::milliseconds time, bool fromReady)
    {
        while (fromReady && !m_said.contains("ready\n"))
            read(10'000);
        const QDeadlineTimer end(time);
        while (!end.hasExpired())
            read(int(end.remainingTime()));
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_killedAt = QuickClock::steady();
        m_process.kill();
        m_process.waitForFinished();
        m_said += m_process.readAllStandardOutput();
    }
    [[nodiscard]] qint64 killedAt() const { return m_killedAt; }
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }

    /// Every line it said to its end.
    [[nodiscard]] QList<Typed> typed() const
    {
        QList<Typed> typed;
        for (const QByteArray& line : m_said.left(m_said.lastIndexOf('\n') + 1).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 4)
                typed.append({DraftId(QString::fromLatin1(words[1])), words[2].toLongLong(), words[3].toLongLong()});
        }
        return typed;
    }

private:
    void read(int milliseconds)
    {
        m_process.waitForReadyRead(milliseconds);
        m_said += m_process.readAllStandardOutput();
        if (m_process.state() == QProcess::NotRunning)
            qFatal("torturevictim ended by itself: %s", m_process.readAllStandardError().constData());
    }

    QProcess m_process;
    QByteArray m_said;
    qint64 m_killedAt = 0;
};

} // namespace

/// Kills a process that types and sends, again and again, and looks for what was lost or made twice.
class TestTortureKill : public QObject {
    Q_OBJECT

private slots:
    void killedAtAnyMoment();

private:
    void addWaiting(int count);
    [[nodiscard]] std::unique_ptr<Victim> newVictim();
    void compareDrafts(const Victim& victim);
    void compareSubmissions();
    [[nodiscard]] int pinsOf(const QByteArray& mark) const;
    [[nodiscard]] bool allEnded();

    Chance m_chance;
    QTemporaryDir m_folder;
    QuickClock m_clock;
    ModelService m_service{m_clock};
    Account m_account = testAccount(u"multi-upload"_s);
    const QByteArray m_secret = makeCanary("key");
    std::unique_ptr<Eyes> m_eyes;
    QHash<SubmissionId, QByteArray> m_marks;
    QHash<DraftId, qsizetype> m_kept; ///< how much of each draft was found on disk
    QByteArray m_said;
    qint64 m_mostLost = 0; ///< milliseconds of typing
};

void TestTortureKill::addWaiting(int count)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray mark = "mark-" + QByteArray::number(m_marks.size());
        const Draft draft = markedDraft(m_folder.path(), mark, m_account, 50'000);
        const QDateTime now = m_clock.now();
        const Submission submission{.id = SubmissionId::create(),
            .draft = draft,
            .account = m_account,
            .fingerprint = fingerprintOf(draft, m_account.id),
            .created = now,
            .changed = now};
        QVERIFY(m_eyes->submissions().add(submission));
        m_marks.insert(submission.id, mark);
    }
}

std::unique_ptr<Victim> TestTortureKill::newVictim()
{
    return std::make_unique<Victim>(m_folder.path(), m_clock.text(), m_secret);
}

void TestTortureKill::compareDrafts(const Victim& victim)
{
    const auto all = DraftRepository(m_eyes->database()).all();
    QVERIFY(all);
    QHash<DraftId, QString> onDisk;
    for (const Draft& draft : *all)
        onDisk.insert(draft.id, draft.description);

    QHash<DraftId, qsizetype> safe; // what was typed a second before the end, and so has to be there
    for (const Typed& typed : victim.typed()) {
        QVERIFY2(onDisk.contains(typed.draft), "a draft is lost");
        if (typed.at <= victim.killedAt() - 1000)
            safe[typed.draft] = typed.length;
        else if (typed.length > onDisk.value(typed.draft).size())
            m_mostLost = std::max(m_mostLost, victim.killedAt() - typed.at);
        m_kept.insert(typed.draft, 0);
    }
    for (auto draft = safe.cbegin(); draft != safe.cend(); ++draft) {
        const qsizetype length = onDisk.value(draft.key()).size();
        QVERIFY2(length >= draft.value(), qPrintable(u"%1 of %2 letters"_s.arg(length).arg(draft.value())));
    }
    for (auto draft = m_kept.begin(); draft != m_kept.end(); ++draft) {
        const QString text = onDisk.value(draft.key());
        QVERIFY(onDisk.contains(draft.key()));
        QCOMPARE(text, typedText(text.size()));
        QVERIFY(text.size() >= draft.value());
        draft.value() = text.size();
    }
}

int TestTortureKill::pinsOf(const QByteArray& mark) const
{
    const QList<ModelService::Pin> pins = m_service.pins();
    return int(std::count_if(pins.cbegin(), pins.cend(), [&mark](const ModelService::Pin& pin) { return pin.mark == mark; }));
}

void TestTortureKill::compareSubmissions()
{
    const QList<Submission> all = m_eyes->all();
    QCOMPARE(all.size(), m_marks.size());
    for (const Submission& submission : all) {
        const int pins = pinsOf(m_marks.value(submission.id));
        QVERIFY2(pins <= 1, "made twice");
        if (submission.state == State::Waiting || submission.state == State::Preparing)
            QCOMPARE(pins, 0);
        if (submission.state == State::Published || submission.state == State::Processing)
            QCOMPARE(pins, 1);
    }
    bool intact = false;
    QVERIFY(m_eyes->database().each(
        u"PRAGMA integrity_check"_s, {}, [&intact](const QSqlQuery& row) { intact = row.value(0).toString() == "ok"_L1; }));
    QVERIFY(intact);
}

/// Published, or of unknown outcome where nothing was made.
bool TestTortureKill::allEnded()
{
    const QList<Submission> all = m_eyes->all();
    return std::all_of(all.cbegin(), all.cend(), [this](const Submission& submission) {
        return submission.state == State::Published
            || (submission.state == State::Unconfirmed && pinsOf(m_marks.value(submission.id)) == 0);
    });
}

void TestTortureKill::killedAtAnyMoment()
{
    m_eyes = std::make_unique<Eyes>(m_folder.path());
    m_account.server = m_service.url(m_service.port(), u"/api/v1"_s);
    QVERIFY(AccountRepository(m_eyes->database()).save(m_account));
    m_service.think(std::chrono::milliseconds(60));

    const int rounds = inFull(200, 12);
    int armed = 0; // when they were killed
    // Chance may let every kill of a short run miss the creates; then it goes on until one has met them.
    for (int round = 0; round < rounds || (armed == 0 && round < 5 * rounds); ++round) {
        addWaiting(4);
        const auto victim = newVictim();
        if (m_chance.happens(25))
            victim->live(std::chrono::milliseconds(m_chance.below(500)), false);
        else
            victim->live(std::chrono::milliseconds(m_chance.below(2500)), true);
        victim->kill();
        m_said += victim->errors();
        compareDrafts(*victim);
        compareSubmissions();
        if (QTest::currentTestFailed())
            return;
        const QList<Submission> left = m_eyes->all();
        armed += int(std::count_if(
            left.cbegin(), left.cend(), [](const Submission& submission) { return submission.state == State::Armed; }));
    }

    const auto last = newVictim();
    QTRY_VERIFY_WITH_TIMEOUT(allEnded(), 120'000);
    last->kill();
    m_said += last->errors();
    compareDrafts(*last);
    compareSubmissions();
    qInfo("%d kills: %d drafts, at most %lld ms of typing lost; %d pins, %d killed while they were sent", rounds,
        int(m_kept.size()), m_mostLost, int(m_marks.size()), armed);
    QVERIFY(!m_kept.isEmpty());
    QVERIFY(armed > 0);

    proveFilesWithFinds(m_folder.path());
    QCOMPARE(filesWith(m_folder.path(), m_secret), QStringList());
    QVERIFY(m_said.contains("Sending"));
    QVERIFY(!holdsSecret(m_said, m_secret));
}

QTEST_GUILESS_MAIN(TestTortureKill)
#include "tst_torturekill.moc"
