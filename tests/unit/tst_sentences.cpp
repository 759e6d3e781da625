// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"

#include <QLocale>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const ErrorSubject subject{.service = u"Multi-Upload-Tool"_s, .account = u"@shop"_s};

const QList<ErrorKind> kinds{ErrorKind::Authentication, ErrorKind::Permission, ErrorKind::RateLimit, ErrorKind::Rejected,
    ErrorKind::TooLarge, ErrorKind::Unsupported, ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Server, ErrorKind::Protocol,
    ErrorKind::Cancelled, ErrorKind::Storage, ErrorKind::Secrets};

const QList<SubmissionState> states{SubmissionState::Waiting, SubmissionState::Preparing, SubmissionState::Armed,
    SubmissionState::Processing, SubmissionState::Scheduled, SubmissionState::Published, SubmissionState::Failed,
    SubmissionState::Unconfirmed, SubmissionState::Missed, SubmissionState::Cancelled};

Submission submission(SubmissionState state)
{
    Submission result;
    result.state = state;
    result.account.name = u"@shop"_s;
    result.draft.board.name = u"Bread"_s;
    result.draft.media.type = MediaType::Jpeg;
    return result;
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT

private:
    /// What every sentence for the user keeps to.
    void checkStyle(const QString& text)
    {
        QVERIFY(!text.isEmpty());
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u')') || text.endsWith(u'”') || text.endsWith(u'…'), qPrintable(text));
        QVERIFY2(text.front().isUpper() || text.startsWith(u"bread.jpg"), qPrintable(text));
        for (const QString& word : {u"!"_s, u"invalid"_s, u"error"_s, u"oops"_s, u" you"_s, u"something went"_s, u"%1"_s, u"%2"_s,
                 u"%3"_s, u"%n"_s, u"%L"_s})
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void wordsEveryIssue()
    {
        QSet<QString> seen;
        const auto check = [&](const Issue& issue) {
            const QString text = sentence(issue);
            checkStyle(text);
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        };
        const Schedule proposal = scheduleAt(QDate(2026, 3, 29), QTime(3, 0), "Europe/Berlin");
        for (int code = 0; code <= int(IssueCode::TimeDoesNotExist); ++code) {
            if (IssueCode(code) == IssueCode::MediaProblem || IssueCode(code) == IssueCode::MediaNotRepaired)
                continue;
            check({.field = Field::Title,
                .code = IssueCode(code),
                .actual = 107,
                .limit = 100,
                .text = u"Bread"_s,
                .proposal = proposal});
        }
        for (int problem = int(MediaProblem::Missing); problem <= int(MediaProblem::NoReader); ++problem) {
            check({.field = Field::Media,
                .code = IssueCode::MediaProblem,
                .text = u"/home/ana/bread.jpg"_s,
                .mediaProblem = MediaProblem(problem)});
        }
        check({.field = Field::Media, .code = IssueCode::MediaNotRepaired, .text = u"bread.jpg could not be decoded."_s});
        check({.field = Field::When, .code = IssueCode::TimeInPast});
        check({.field = Field::When, .code = IssueCode::TimeDoesNotExist});
    }

    void countsWhatIsTooLong()
    {
        QCOMPARE(sentence(Issue{.field = Field::Title, .code = IssueCode::TooLong, .actual = 107, .limit = 100}),
            u"Title is 7 characters too long (107 of 100)."_s);
        QCOMPARE(sentence(Issue{.field = Field::AltText, .code = IssueCode::TooLong, .actual = 100'000, .limit = 500}),
            u"Alt Text is 99,500 characters too long (100,000 of 500)."_s);
    }

    void saysWhereAFileWas()
    {
        QCOMPARE(
            sentence(Issue{
                .code = IssueCode::MediaProblem, .text = u"/home/ana/photos/look4.jpg"_s, .mediaProblem = MediaProblem::Missing}),
            u"look4.jpg is no longer in /home/ana/photos. The draft text is safe."_s);
    }

    /// They are warnings: the video is sent all the same.
    void doesNotRefuseAVideoForItsLength()
    {
        QCOMPARE(sentence(Issue{.code = IssueCode::VideoTooShort, .actual = 2'400, .limit = 4'000}),
            u"The video is 2.4 s long. One of less than 4 s may be refused."_s);
        QCOMPARE(sentence(Issue{.code = IssueCode::VideoTooLong, .actual = 905'300, .limit = 900'000}),
            u"The video is 15:05 long. One of more than 15:00 may be refused."_s);
    }

    void tellsAFetchFromALook()
    {
        QVERIFY(sentence(Issue{.code = IssueCode::MediaNotChecked, .text = u"/home/ana/https.jpg"_s}).contains(u"checked"));
        QVERIFY(sentence(Issue{.code = IssueCode::MediaNotChecked}).contains(u"fetched from the web"));
    }

    void tellsWhatIsSentInsteadOfAFile()
    {
        const RepairPlan converted{.steps = RepairStep::Convert, .to = MediaType::Jpeg};
        QCOMPARE(repairSentence(u"look3.webp"_s, converted, 1'200'000), u"look3.webp will be sent as JPEG, 1.2 MB."_s);
        QCOMPARE(repairSentence(u"look3.webp"_s, converted, {}), u"look3.webp will be sent as JPEG."_s);
        QCOMPARE(repairSentence(u"a.jpg"_s, {.steps = RepairStep::RemovePrivateData, .to = MediaType::Jpeg}, {}),
            u"a.jpg will be sent without location and camera data."_s);
        const RepairSteps all = RepairSteps(RepairStep::Convert) | RepairStep::OnePicture | RepairStep::Crop | RepairStep::Pad
            | RepairStep::Shrink | RepairStep::Flatten | RepairStep::ToSrgb | RepairStep::RemovePrivateData | RepairStep::Turn;
        QCOMPARE(repairSentence(u"%2.gif"_s, {.steps = all, .to = MediaType::Jpeg}, {}),
            u"%2.gif will be sent as JPEG, without moving, cropped, with margins, smaller, on white, in sRGB colours, without "
            u"location "
            "and camera data."_s);
        QCOMPARE(repairSentence(u"a.jpg"_s, {.steps = RepairStep::Turn, .to = MediaType::Jpeg}, {}),
            u"a.jpg will be sent turned upright."_s);
        QCOMPARE(sentence(Issue{.code = IssueCode::MediaRepaired, .text = u"look3.webp"_s, .plan = converted}),
            u"look3.webp will be sent as JPEG."_s);
    }

    void tellsWhereAPictureWasSeen_data()
    {
        using Where = SeenPicture::Where;
        QTest::addColumn<SeenPicture>("seen");
        QTest::addColumn<QString>("expected");
        const QDateTime when(QDate(2027, 3, 3), QTime(12, 0), Qt::UTC);
        const SeenPicture published{.where = Where::Published, .sameFile = true, .board = u"Bread"_s, .when = when};
        const SeenPicture queued{.where = Where::Outbox, .sameFile = true, .board = u"Bread"_s, .when = when};
        const SeenPicture drafted{.where = Where::Draft, .sameFile = true, .title = u"Rye"_s, .when = when};
        const auto row = [](const char* name, SeenPicture seen, bool sameFile, const QString& expected) {
            seen.sameFile = sameFile;
            QTest::newRow(name) << seen << expected;
        };
        const QString day = QLocale().toString(QDate(2027, 3, 3), QLocale::ShortFormat);
        row("published", published, true, u"The same picture was pinned to Bread on %1."_s.arg(day));
        row("one like it published", published, false, u"A picture that looks the same was pinned to Bread on %1."_s.arg(day));
        row("on its way", queued, true, u"The same picture is on its way to Bread."_s);
        row("one like it on its way", queued, false, u"A picture that looks the same is on its way to Bread."_s);
        row("in a draft", drafted, true, u"The draft “Rye” has the same picture."_s);
        row("one like it in a draft", drafted, false, u"The draft “Rye” has a picture that looks the same."_s);
        const SeenPicture untitled{.where = Where::Draft};
        row("in a draft without a title", untitled, true, u"Another draft has the same picture."_s);
        row("one like it in a draft without a title", untitled, false, u"Another draft has a picture that looks the same."_s);
    }

    void tellsWhereAPictureWasSeen()
    {
        QFETCH(SeenPicture, seen);
        const Issue issue{.code = IssueCode::PictureSeen, .severity = Severity::Warning, .seen = seen};
        QTEST(sentence(issue), "expected");
    }

    void offersAnotherFileWhereNoRepairHelps()
    {
        Issue issue{.code = IssueCode::MediaTypeRefused, .text = u"WebP"_s};
        QVERIFY(sentence(issue).contains(u"another file"));
        issue.repairable = true;
        QCOMPARE(sentence(issue), u"This service does not take WebP files."_s);
    }

    void keepsPercentSignsOfTheUser()
    {
        // A board named like a marker must not swallow the next value.
        const Issue issue{.code = IssueCode::MediaTooLarge, .actual = 34'000'000, .limit = 20'000'000, .text = u"%2%3.png"_s};
        QCOMPARE(sentence(issue), u"%2%3.png is 34.0 MB. This service accepts up to 20.0 MB."_s);
    }

    void wordsEveryError()
    {
        QSet<QString> seen;
        for (const ErrorKind kind : kinds) {
            for (const ErrorSubject& about : {subject, ErrorSubject{}}) {
                const QString text = sentence(Error{.kind = kind}, about);
                checkStyle(text);
                QVERIFY(about.service.isEmpty() || !seen.contains(text));
                seen.insert(text);
                checkStyle(sentence(Error{.kind = kind, .detail = u"The words of the other side."_s}, about));
            }
        }
        QCOMPARE_GE(seen.size(), kinds.size());
    }

    void namesWhoRefusedAndWhat()
    {
        QCOMPARE(sentence(Error{.kind = ErrorKind::Authentication}, subject),
            u"Multi-Upload-Tool refused the key of @shop. Check it under Accounts."_s);
        QCOMPARE(sentence(Error{.kind = ErrorKind::Permission}, subject),
            u"Multi-Upload-Tool does not allow @shop to do this. Check what its key may do there."_s);
        QCOMPARE(sentence(Error{.kind = ErrorKind::Rejected, .httpStatus = 422, .detail = u"Board is full"_s}, subject),
            u"Multi-Upload-Tool refused this: “Board is full”."_s);
        QCOMPARE(sentence(Error{.kind = ErrorKind::Rejected, .detail = u"The board is full."_s}, subject),
            u"Multi-Upload-Tool refused this: “The board is full”."_s);
        QVERIFY(sentence(Error{.kind = ErrorKind::Server, .detail = u"maintenance"_s}, subject).contains(u"on its side"));
        QVERIFY(sentence(Error{.kind = ErrorKind::TooLarge, .httpStatus = 413}, subject).contains(u"smaller"));
        QVERIFY(!sentence(Error{.kind = ErrorKind::TooLarge}, subject).contains(u"smaller"));
    }

    void leavesOwnRefusalsAsTheyAre()
    {
        const QString own = u"“..” is no id of a board. Enter another one."_s;
        for (const ErrorKind kind : kinds) {
            for (const QLatin1StringView code : {ownErrorCode, placeErrorCode, siteErrorCode})
                QCOMPARE(sentence(Error{.kind = kind, .providerCode = code, .detail = own}, subject), own);
            QVERIFY(sentence(Error{.kind = kind, .providerCode = ownErrorCode, .detail = own, .outcomeUnknown = true}, subject)
                    .contains(u"may or may not be on Pinterest"));
        }
        Submission failed = submission(SubmissionState::Failed);
        failed.error = Error{.kind = ErrorKind::Rejected, .providerCode = ownErrorCode, .detail = own};
        QCOMPARE(sentence(failed, subject), own + u" Text and picture are kept.");
    }

    void showsNoBareCodes()
    {
        for (const ErrorKind kind : kinds) {
            const QString text = sentence(Error{.kind = kind, .httpStatus = 418, .providerCode = u"E_TEAPOT"_s}, subject);
            QVERIFY2(!text.contains(u"418") && !text.contains(u"TEAPOT"), qPrintable(text));
        }
    }

    void tellsHowLongToWait_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << 45 << u"Multi-Upload-Tool asked for a pause of 45 seconds."_s;
        QTest::newRow("minutes, rounded up") << 121 << u"Multi-Upload-Tool asked for a pause of 3 minutes."_s;
        QTest::newRow("hours") << 3 * 3600 << u"Multi-Upload-Tool asked for a pause of 3 hours."_s;
    }

    void tellsHowLongToWait()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(sentence(Error{.kind = ErrorKind::RateLimit, .retryAfter = std::chrono::seconds(seconds)}, subject), text);
    }

    void admitsAnUnknownOutcome()
    {
        for (const ErrorKind kind : kinds) {
            const QString text = sentence(Error{.kind = kind, .outcomeUnknown = true}, subject);
            checkStyle(text);
            QVERIFY2(text.contains(u"may or may not be on Pinterest") && text.contains(u"not sent again"), qPrintable(text));
        }
        QVERIFY(sentence(Error{.kind = ErrorKind::Rejected, .httpStatus = 404, .outcomeUnknown = true}, subject)
                .contains(u"does not know it any more"));
        QVERIFY(sentence(Error{.kind = ErrorKind::TooLarge, .outcomeUnknown = true}, subject).contains(u"answer"));
        QCOMPARE(sentence(Error{.kind = ErrorKind::Network, .outcomeUnknown = true}, subject),
            u"The connection broke while sending, so this pin may or may not be on Pinterest. It was not sent again."_s);
    }

    void tellsPasswordStoresApart()
    {
        QSet<QString> seen;
        for (const char* code : {"absent", "locked", "denied", "timeout", "missing", "other"}) {
            const QString text = sentence(Error{.kind = ErrorKind::Secrets, .providerCode = QString::fromLatin1(code)}, subject);
            checkStyle(text);
            seen.insert(text);
        }
        QCOMPARE(seen.size(), 6);
    }

    void tellsDisksApart()
    {
        QSet<QString> seen;
        for (const char* code : {"full", "read-only", "busy", "newer", "damaged", "other"}) {
            const QString text = sentence(Error{.kind = ErrorKind::Storage, .providerCode = QString::fromLatin1(code)}, {});
            checkStyle(text);
            seen.insert(text);
        }
        QCOMPARE(seen.size(), 6);
    }

    void shortensPagesOfText()
    {
        const QString text = sentence(Error{.kind = ErrorKind::Rejected, .detail = u"word\n\n"_s.repeated(500)}, subject);
        QVERIFY(text.size() < 450);
        QVERIFY(!text.contains(u'\n'));
        QVERIFY(text.contains(u'…'));
    }

    void wordsEveryState()
    {
        QSet<QString> names;
        QSet<QString> sentences;
        for (const SubmissionState state : states) {
            names.insert(stateName(state));
            const QString text = sentence(submission(state), subject);
            checkStyle(text);
            sentences.insert(text);
        }
        QCOMPARE(names.size(), states.size());
        QVERIFY(!names.contains(QString()));
        QCOMPARE(sentences.size(), states.size());
    }

    void tellsWhatBecameOfASubmission()
    {
        QCOMPARE(sentence(submission(SubmissionState::Published), subject), u"Published on Bread."_s);

        QCOMPARE(sentence(submission(SubmissionState::Armed), subject), u"Sending to Multi-Upload-Tool…"_s);
        QCOMPARE(sentence(submission(SubmissionState::Armed), {}), u"Sending to @shop…"_s);

        Submission failed = submission(SubmissionState::Failed);
        failed.error = Error{.kind = ErrorKind::Authentication};
        QCOMPARE(sentence(failed, subject), sentence(*failed.error, subject));

        failed.error = Error{.kind = ErrorKind::Rejected, .detail = u"Board is full"_s};
        QCOMPARE(sentence(failed, subject), u"Multi-Upload-Tool refused this: “Board is full”. Text and picture are kept."_s);

        Submission broken = submission(SubmissionState::Unconfirmed);
        QVERIFY(sentence(broken, subject).startsWith(u"Pinwright ended while sending"));
        broken.error = Error{.kind = ErrorKind::Network, .outcomeUnknown = true};
        QVERIFY(sentence(broken, subject).startsWith(u"The connection broke"));

        Submission held = submission(SubmissionState::Waiting);
        held.draft.schedule = scheduleAt(QDate(2026, 3, 12), QTime(9, 30), "Europe/Berlin");
        QCOMPARE(
            sentence(held, subject), u"Waits until 12 Mar 2026, 09:30 (Europe/Berlin, UTC+1). Pinwright must be running then."_s);
        held.state = SubmissionState::Missed;
        QCOMPARE(sentence(held, subject),
            u"Was due on 12 Mar 2026, 09:30 (Europe/Berlin, UTC+1), when it could not be sent. Nothing was sent."_s);
        held.error = Error{.kind = ErrorKind::Timeout, .providerCode = ownErrorCode, .detail = u"The computer slept."_s};
        QCOMPARE(sentence(held, subject),
            u"Was due on 12 Mar 2026, 09:30 (Europe/Berlin, UTC+1). The computer slept. Nothing was sent."_s);
        held.error.reset();
        held.state = SubmissionState::Scheduled;
        QVERIFY(sentence(held, subject).contains(u"Multi-Upload-Tool will publish"));

        Submission later = submission(SubmissionState::Waiting);
        later.error = Error{.kind = ErrorKind::Network};
        later.changed = QDateTime(QDate(2026, 3, 12), QTime(9, 0));
        QCOMPARE(sentence(later, subject), sentence(*later.error, subject));
        later.notBefore = later.changed.addSecs(5 * 60);
        QCOMPARE(sentence(later, subject), sentence(*later.error, subject) + u" Goes on at 09:05."_s);
        later.notBefore = later.changed.addDays(1);
        QCOMPARE(sentence(later, subject), sentence(*later.error, subject) + u" Goes on at 13 Mar 2026, 09:00."_s);

        Submission video = submission(SubmissionState::Processing);
        video.draft.media.type = MediaType::Mp4;
        QVERIFY(sentence(video, subject).contains(u"video"));
    }

    void showsTimesWithTheirZone_data()
    {
        QTest::addColumn<Schedule>("schedule");
        QTest::addColumn<QString>("text");
        const QDate winter(2026, 1, 12);
        QTest::newRow("ahead") << scheduleAt(winter, QTime(9, 30), "Europe/Berlin")
                               << u"12 Jan 2026, 09:30 (Europe/Berlin, UTC+1)"_s;
        QTest::newRow("behind, half an hour")
            << scheduleAt(winter, QTime(9, 30), "America/St_Johns") << u"12 Jan 2026, 09:30 (America/St_Johns, UTC−3:30)"_s;
        QTest::newRow("three quarters") << scheduleAt(winter, QTime(9, 30), "Asia/Kathmandu")
                                        << u"12 Jan 2026, 09:30 (Asia/Kathmandu, UTC+5:45)"_s;
        QTest::newRow("none") << scheduleAt(winter, QTime(9, 30), "UTC") << u"12 Jan 2026, 09:30 (UTC)"_s;
        QTest::newRow("with seconds") << scheduleAtInstant(QDateTime(winter, QTime(8, 30, 59), Qt::UTC), "Europe/Berlin")
                                      << u"12 Jan 2026, 09:30 (Europe/Berlin, UTC+1)"_s;
        QTest::newRow("does not exist") << scheduleAt(QDate(2026, 3, 29), QTime(2, 30), "Europe/Berlin")
                                        << u"29 Mar 2026, 02:30 (Europe/Berlin)"_s;
    }

    void showsTimesWithTheirZone()
    {
        QFETCH(Schedule, schedule);
        QFETCH(QString, text);
        QCOMPARE(whenText(schedule), text);
    }

    void showsNoSecondsInAnyLocale()
    {
        const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
        locales.prepend(QLocale::c());
        for (const QLocale& locale : locales) {
            QLocale::setDefault(locale);
            const auto text = [](int second) -> QString {
                return momentText(QDateTime(QDate(2026, 3, 12), QTime(9, 30, second), Qt::UTC))
                    + whenText(scheduleAt(QDate(2026, 3, 12), QTime(9, 30, second), "Europe/Berlin"));
            };
            QVERIFY2(text(0) == text(47), qPrintable(locale.name() + u": "_s + text(47)));
        }
        QLocale::setDefault(QLocale::c());
        QCOMPARE(momentText(QDateTime(QDate(2026, 3, 12), QTime(9, 30, 47), Qt::UTC)), u"12 Mar 2026, 09:30"_s);
    }

    void namesEveryField()
    {
        QSet<QString> names;
        for (int field = 0; field <= int(Field::When); ++field)
            names.insert(fieldName(Field(field)));
        QCOMPARE(names.size(), int(Field::When) + 1);
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
