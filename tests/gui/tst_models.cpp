// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowdesk.h"
#include "ui/library/draftfilter.h"
#include "ui/library/draftlistmodel.h"
#include "ui/library/submissionfilter.h"
#include "ui/library/submissionlistmodel.h"
#include "ui/navigation/navigationmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Strict = QAbstractItemModelTester;
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The window's objects without the window.
class Objects : public WindowDesk {
public:
    explicit Objects(const QString& folder) : WindowDesk(folder)
    {
        store.open()->start();
        QSignalSpy loaded(&outbox, &Outbox::loaded);
        accounts.load();
        drafts.load();
        outbox.start();
        if (!QTest::qWaitFor([&] { return accounts.isLoaded() && drafts.isLoaded() && !loaded.isEmpty(); }))
            qFatal("The test's store could not be opened");
    }
};

QStringList titlesOf(const QAbstractItemModel& model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

Draft titled(const QString& title)
{
    Draft draft;
    draft.id = DraftId::create();
    draft.title = title;
    return draft;
}

/// A pin as the outbox takes it.
SubmissionId submit(Objects& desk, const Account& account, const QString& title, const QTemporaryDir& folder)
{
    const Draft draft = desk.goodDraft(account, makeJpeg(folder.filePath(u"look.jpg"_s)), title);
    const auto id = waitFor(desk.outbox.add(draft, account));
    return id && *id ? **id : SubmissionId();
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private slots:
    void draftsComeAndGoRowByRow()
    {
        const QTemporaryDir folder;
        Objects desk(folder.path());
        DraftListModel model(desk.drafts, [&](const Draft& draft) { return desk.check(draft); });
        DraftFilter filter(model);
        Strict modelTester(&model, fatal);
        Strict filterTester(&filter, fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        const QList<Draft> drafts{titled(u"one"_s), titled(u"two"_s), titled(u"three"_s), titled(u"four"_s)};
        desk.add(drafts);
        QCOMPARE(titlesOf(model), QStringList({u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
        desk.drafts.remove({drafts.at(0).id, drafts.at(2).id});
        QCOMPARE(titlesOf(model), QStringList({u"two"_s, u"four"_s}));
        desk.drafts.undoStack().undo();
        QCOMPARE(titlesOf(filter), QStringList({u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
        Draft changed = drafts.at(1);
        changed.title = u"2"_s;
        desk.drafts.update(changed);
        QCOMPARE(model.index(1).data(Qt::DisplayRole).toString(), u"2"_s);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(u"2, "));
        QCOMPARE(reset.size(), 0);
    }

    void attentionIsCounted()
    {
        const QTemporaryDir folder;
        Objects desk(folder.path());
        const Account account = desk.addAccount(u"@shop"_s);
        (void)desk.boards.boards(account.id);
        QTRY_VERIFY(desk.boards.boards(account.id).list.fetchedAt.isValid());
        DraftListModel model(desk.drafts, [&](const Draft& draft) { return desk.check(draft); });
        DraftFilter filter(model);
        Strict tester(&filter, fatal);
        filter.setAttentionOnly(true);

        const QString picture = makeJpeg(folder.filePath(u"look.jpg"_s));
        Draft good = desk.goodDraft(account, picture, u"Good"_s);
        Draft bad = desk.goodDraft(account, picture, QString());
        desk.add({good, bad, titled(u"No picture"_s)});
        QTRY_COMPARE(model.attentionCount(), 2);
        QCOMPARE(titlesOf(filter), QStringList({noTitleText(), u"No picture"_s}));
        // Without a title the file's name tells it apart.
        QCOMPARE(filter.index(0, 0).data(PinRowRole).value<PinRow>().details(), QStringList({u"look.jpg"_s, u"Bread"_s}));
        QVERIFY(filter.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"look.jpg"_s));

        // Mended while it is edited, it stays listed until another one is edited.
        filter.setKept(bad.id);
        bad.title = u"Now it has one"_s;
        desk.drafts.update(bad);
        QTRY_COMPARE(model.attentionCount(), 1);
        QCOMPARE(titlesOf(filter), QStringList({u"Now it has one"_s, u"No picture"_s}));
        filter.setKept({});
        QCOMPARE(titlesOf(filter), QStringList({u"No picture"_s}));

        desk.drafts.remove({bad.id, good.id, model.idAt(2)});
        QTRY_COMPARE(model.attentionCount(), 0);
    }

    void searchIgnoresCaseAndAccents()
    {
        const QTemporaryDir folder;
        Objects desk(folder.path());
        DraftListModel model(desk.drafts, [&](const Draft& draft) { return desk.check(draft); });
        DraftFilter filter(model);
        Strict tester(&filter, fatal);
        Draft board = titled(u"Plain"_s);
        board.board = {BoardId(u"1"_s), u"Crème"_s};
        desk.add({titled(u"Bröd with SEEDS"_s), titled(u"Cake"_s), board});
        const auto found = [&filter](const QString& text) {
            filter.setSearch(text);
            return titlesOf(filter);
        };
        QCOMPARE(found(u"brod"_s), QStringList({u"Bröd with SEEDS"_s}));
        QCOMPARE(found(u"seeds  BRÖ"_s), QStringList({u"Bröd with SEEDS"_s}));
        QCOMPARE(found(u"creme"_s), QStringList({u"Plain"_s}));
        QCOMPARE(found(u"nothing"_s), QStringList());
        QCOMPARE(found(u" "_s).size(), 3);
    }

    void tenThousandDraftsAreSearchedWithinAFrame()
    {
        const QTemporaryDir folder;
        Objects desk(folder.path());
        DraftListModel model(desk.drafts, [](const Draft&) { return QList<Issue>(); });
        DraftFilter filter(model);
        QList<Draft> drafts;
        const QStringList words{u"rye"_s, u"bread"_s, u"porridge"_s, u"knife"_s, u"plum"_s, u"cardamom"_s, u"winter"_s};
        for (int i = 0; i < 10'000; ++i) {
            Draft draft = titled(words.at(i % 7) + u' ' + words.at(i / 7 % 7) + u' ' + QString::number(i));
            draft.description =
                u"A description of ordinary length, as people write it under a picture of their %1."_s.arg(words.at(i % 5));
            drafts.append(draft);
        }
        desk.add(drafts);
        // The model works this out between events.
        for (int row = 0; row < model.rowCount(); ++row)
            (void)model.searchText(row);

        QList<qint64> times;
        for (const QString& word : {u"cardamom bread"_s, u"winter"_s, u"knife 9"_s}) {
            for (qsizetype length = 1; length <= word.size(); ++length) {
                QElapsedTimer timer;
                timer.start();
                filter.setSearch(word.left(length));
                QVERIFY(filter.rowCount() <= 10'000);
                times.append(timer.nsecsElapsed() / 1000);
            }
        }
        std::sort(times.begin(), times.end());
        const qint64 p95 = times.at(times.size() * 95 / 100);
        qInfo("search among 10,000 drafts, p95: %lld us", static_cast<long long>(p95));
#ifdef QT_NO_DEBUG
        QVERIFY2(p95 < 16'000, qPrintable(QString::number(p95)));
#else
        // Without optimisation, or under sanitizers, only the order of magnitude counts.
        QVERIFY2(p95 < 160'000, qPrintable(QString::number(p95)));
#endif
    }

    void submissionsStandInTheirViews()
    {
        const QTemporaryDir folder;
        Objects desk(folder.path());
        const Account account = desk.addAccount(u"@shop"_s);
        SubmissionListModel model(desk.outbox, desk.clock);
        SubmissionFilter filter(model);
        Strict modelTester(&model, fatal);
        Strict filterTester(&filter, fatal);
        desk.service.answers.push_back(receipt(Receipt::State::Published));
        const SubmissionId first = submit(desk, account, u"First"_s, folder);
        QTRY_COMPARE(desk.outbox.find(first)->state, SubmissionState::Published);
        desk.service.answers.push_back(failure({.kind = ErrorKind::Network, .outcomeUnknown = true}));
        const SubmissionId second = submit(desk, account, u"Second"_s, folder);
        QTRY_COMPARE(desk.outbox.find(second)->state, SubmissionState::Unconfirmed);

        QCOMPARE(titlesOf(model), QStringList({u"Second"_s, u"First"_s}));
        QTRY_COMPARE(model.counts().value(View::Unknown), 1);
        QCOMPARE(model.counts().value(View::Published), 1);
        filter.setView(View::Published);
        QCOMPARE(titlesOf(filter), QStringList({u"First"_s}));
        filter.setView(View::Unknown);
        QCOMPARE(titlesOf(filter), QStringList({u"Second"_s}));
        desk.outbox.markPublished(second);
        QTRY_COMPARE(filter.rowCount(), 0);
        filter.setView(View::Published);
        QCOMPARE(titlesOf(filter), QStringList({u"Second"_s, u"First"_s}));
        filter.setSearch(u"first"_s);
        QCOMPARE(titlesOf(filter), QStringList({u"First"_s}));
    }

    void aPinWaitsAmongTheScheduledUntilItsTime()
    {
        Submission submission;
        submission.draft.schedule = scheduleAt(QDate(2026, 5, 1), QTime(9, 0), "UTC");
        const QDateTime due = submission.draft.schedule->utc;
        QCOMPARE(viewOf(submission, due.addSecs(-1)), View::Scheduled);
        QCOMPARE(viewOf(submission, due), View::Sending);
        submission.draft.schedule.reset();
        QCOMPARE(viewOf(submission, due), View::Sending);
        submission.state = SubmissionState::Missed;
        QCOMPARE(viewOf(submission, due), View::Failed);
    }

    void viewsAndCounts()
    {
        NavigationModel model;
        Strict tester(&model, fatal);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCount(View::Drafts, 5);
        model.setCount(View::Drafts, 5);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0).data(NavigationModel::CountRole).toInt(), 5);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Drafts, 5"_s);
        for (const View view : allViews())
            QCOMPARE(viewFromName(viewName(view)), view);
        QCOMPARE(viewFromName(u"unheard of"), View::Drafts);
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
};

QTEST_MAIN(ModelsTest)
#include "tst_models.moc"
