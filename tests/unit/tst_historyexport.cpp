// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/historyexport.h"
#include "publishing/technicaldetails.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime published(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

Submission pin()
{
    Submission pin;
    pin.id = SubmissionId(u"s-1"_s);
    pin.draft.title = u"Rye bread"_s;
    pin.draft.link = u"https://example.com/rye"_s;
    pin.draft.board = {BoardId(u"7"_s), u"Bread"_s, SectionId(u"8"_s), u"Rolls"_s};
    pin.account = {.id = AccountId(u"a"_s), .providerId = u"keyed"_s, .name = u"shop"_s};
    pin.state = SubmissionState::Published;
    pin.created = published.addSecs(-60);
    pin.changed = published;
    pin.attempts = 2;
    pin.remoteId = RemoteId(u"123456789012345678"_s);
    pin.url = QUrl(u"https://pinterest.com/pin/123456789012345678/"_s);
    return pin;
}

/// The table read again as RFC 4180 says, which is more than the writer needs.
QList<QStringList> read(const QByteArray& csv)
{
    if (!csv.startsWith("\xEF\xBB\xBF"))
        qFatal("No mark of UTF-8");
    const QString text = QString::fromUtf8(csv.mid(3));
    QList<QStringList> lines;
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (quoted && letter == u'"' && text.mid(i + 1, 1) == u"\"") {
            cell += letter;
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && letter == u',') {
            cells.append(std::exchange(cell, {}));
        } else if (!quoted && letter == u'\r' && text.mid(i + 1, 1) == u"\n") {
            cells.append(std::exchange(cell, {}));
            lines.append(std::exchange(cells, {}));
            ++i;
        } else {
            cell += letter;
        }
    }
    if (quoted || !cell.isEmpty() || !cells.isEmpty())
        qFatal("The table is cut");
    return lines;
}

QList<QStringList> table(const Submission& pin)
{
    return read(historyCsv({.pins = {pin}, .services = {{u"keyed"_s, u"Keyed Service"_s}}}));
}

QString titleCell(const QString& title)
{
    Submission named = pin();
    named.draft.title = title;
    return table(named).at(1).at(1);
}

Result<int> written(const HistoryExport& history, const QString& path)
{
    QObject context;
    std::optional<Result<int>> result;
    auto* job = exportHistory(history, path);
    QSignalSpy finished(job, &JobBase::finished);
    job->onFinished(&context, [&result](const Result<int>& r) { result = r; })->start();
    finished.wait();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return *result;
}

} // namespace

class HistoryExportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
    }

    void columns()
    {
        const QList<QStringList> lines = table(pin());
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0),
            QStringList({u"time"_s, u"title"_s, u"description"_s, u"link"_s, u"alt text"_s, u"account"_s, u"service"_s, u"board"_s,
                u"section"_s, u"state"_s, u"attempts"_s, u"pin id"_s, u"pin page"_s, u"error"_s}));
        QCOMPARE(lines.at(1),
            QStringList({u"2026-03-10T10:30:00+01:00"_s, u"Rye bread"_s, QString(), u"https://example.com/rye"_s, QString(),
                u"shop"_s, u"Keyed Service"_s, u"Bread"_s, u"Rolls"_s, u"published"_s, u"2"_s, u"123456789012345678"_s,
                u"https://pinterest.com/pin/123456789012345678/"_s, QString()}));
    }

    void wholeTextsSurvive_data()
    {
        QTest::addColumn<QString>("title");
        for (const QString& title : {u"a,b"_s, u"say \"yes\""_s, u"two\nlines"_s, u"two\r\nlines"_s, u"semi;colon"_s, u"tab\tbed"_s,
                 u" spaces "_s, u"\""_s, u"Crème brûlée 🥐 \u202eabc"_s, u"寿司"_s, u"a=b"_s, u"1+1"_s, u"x@y"_s})
            QTest::addRow("%s", title.toUtf8().toPercentEncoding().constData()) << title;
    }
    void wholeTextsSurvive()
    {
        QFETCH(const QString, title);
        QCOMPARE(titleCell(title), title);
    }

    void formulasAreTexts_data()
    {
        QTest::addColumn<QString>("title");
        for (const QString& title : {u"=1+1"_s, u"+49 30"_s, u"-5 °C bread"_s, u"@shop"_s, u"\t=1+1"_s, u"\r=1+1"_s, u"\n=1"_s,
                 u"＝1+1"_s, u"=HYPERLINK(\"http://evil\",\"x\")"_s})
            QTest::addRow("%s", title.toUtf8().toPercentEncoding().constData()) << title;
    }
    void formulasAreTexts()
    {
        QFETCH(const QString, title);
        QCOMPARE(titleCell(title), u'\'' + title);
    }

    /// Where a program splits at semicolons, no cell begins within another.
    void semicolonsAreQuoted()
    {
        Submission named = pin();
        named.draft.title = u"harmless;=1+1"_s;
        QVERIFY(historyCsv({.pins = {named}}).contains("\"harmless;=1+1\""));
    }

    void linesEndAsTheStandardSays()
    {
        const QByteArray csv = historyCsv({.pins = {pin(), pin()}});
        QCOMPARE(csv.count("\r\n"), 3);
        QCOMPARE(csv.count('\n'), 3);
        QVERIFY(csv.endsWith("\r\n"));
    }

    void unpublishedOnesSayWhy()
    {
        Submission failed = pin();
        failed.state = SubmissionState::Failed;
        failed.error = Error{.kind = ErrorKind::Rejected, .httpStatus = 422, .detail = u"Image is too small"_s};
        failed.url = {};
        const QStringList line = table(failed).at(1);
        QCOMPARE(line.at(9), u"failed"_s);
        QVERIFY2(
            line.at(13).contains(u"Keyed Service"_s) && line.at(13).contains(u"Image is too small"_s), qPrintable(line.at(13)));

        // What the last look at a published one met is none of its history.
        failed.state = SubmissionState::Published;
        QCOMPARE(table(failed).at(1).at(13), QString());
    }

    void unknownServiceAndBoardGoByTheirIds()
    {
        Submission bare = pin();
        bare.draft.board = {BoardId(u"7"_s), {}, SectionId(u"8"_s), {}};
        const QStringList line = read(historyCsv({.pins = {bare}})).at(1);
        QCOMPARE(line.at(6), u"keyed"_s);
        QCOMPARE(line.at(7), u"7"_s);
        QCOMPARE(line.at(8), u"8"_s);
    }

    void fileIsWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"history.csv"_s);
        const HistoryExport history{.pins = {pin(), pin()}};
        QCOMPARE(written(history, path).value(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), historyCsv(history));

        const Result<int> failed = written(history, folder.filePath(u"nowhere/history.csv"_s));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Storage);
        QVERIFY(!failed.error().detail.isEmpty());
    }

    void technicalDetailsAreWhole()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        Submission failed = pin();
        failed.state = SubmissionState::Failed;
        failed.error = Error{.kind = ErrorKind::RateLimit,
            .httpStatus = 429,
            .providerCode = u"slow_down"_s,
            .detail = u"too\nmany"_s,
            .retryAfter = std::chrono::seconds(90)};
        const QList<Attempt> attempts{
            {.began = published, .ended = published.addMSecs(1500), .outcome = SubmissionState::Waiting, .error = failed.error},
            {.began = published.addSecs(90)}};
        const QString text = technicalDetails(failed, attempts, u"Keyed Service"_s);
        for (const QString& line : {u"Pinwright: 1.2.3"_s, u"service: Keyed Service (keyed)"_s, u"submission: s-1"_s,
                 u"remote id: 123456789012345678"_s, u"state: failed"_s, u"submitted: 2026-03-10T09:29:00.000Z"_s,
                 u"changed: 2026-03-10T09:30:00.000Z"_s, u"error: rate-limit"_s, u"HTTP status: 429"_s, u"code: slow_down"_s,
                 u"detail: too many"_s, u"retry after: 90 s"_s, u"attempt 1:"_s, u"  began: 2026-03-10T09:30:00.000Z"_s,
                 u"  took: 1500 ms"_s, u"  became: waiting"_s, u"  error: rate-limit"_s, u"attempt 2:"_s, u"  became: not ended"_s})
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(line + u"\nis not in\n" + text));
    }

    void technicalDetailsTellNothingPrivate()
    {
        const QString canary = u"canary-4711"_s;
        Submission secret = pin();
        secret.draft.title = secret.draft.description = secret.draft.altText = canary;
        secret.draft.link = u"https://example.com/"_s + canary;
        secret.draft.media.path = u"/home/"_s + canary;
        secret.account.name = canary;
        secret.account.settings.insert(u"identity-token"_s, canary);
        secret.account.mediaHost = {.kind = u"webdav"_s, .settings = {{u"user"_s, canary}}};
        secret.account.server = QUrl(u"https://%1:%1@example.com/%1?key=%1#%1"_s.arg(canary));
        secret.hosted = {QUrl(u"https://files.example.com/"_s + canary), secret.account.mediaHost};
        secret.url = QUrl(u"https://%1:%1@pinterest.com/pin/1/?token=%1#%1"_s.arg(canary));
        const QString text = technicalDetails(secret, {{.began = published, .ended = published}}, u"Keyed Service"_s);
        QVERIFY2(!text.contains(canary), qPrintable(text));
        QVERIFY(text.contains(u"https://pinterest.com/pin/1/"_s));
        QVERIFY(text.contains(u"https://example.com"_s));
    }
};

QTEST_GUILESS_MAIN(HistoryExportTest)
#include "tst_historyexport.moc"
