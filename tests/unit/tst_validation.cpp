// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Draft goodDraft()
{
    Draft draft;
    draft.id = DraftId(u"d"_s);
    draft.media.path = u"/home/ana/bread.jpg"_s;
    draft.media.type = MediaType::Jpeg;
    draft.media.bytes = 1000;
    draft.media.pixels = QSize(1000, 1500);
    draft.media.problem = MediaProblem::None;
    draft.account = AccountId(u"a"_s);
    draft.board = {.id = BoardId(u"b1"_s), .name = u"Bread"_s};
    draft.title = u"Rye bread"_s;
    draft.altText = u"A loaf"_s;
    return draft;
}

ValidationContext goodContext()
{
    ValidationContext context;
    context.capabilities.pictureTypes = {MediaType::Jpeg, MediaType::Png};
    context.capabilities.videoTypes = {MediaType::Mp4};
    context.capabilities.limits.pictureBytesMax = 20'000'000;
    context.capabilities.limits.videoBytesMax = 2'000'000'000;
    context.capabilities.limits.pictureSideMax = 10'000;
    context.accountKnown = true;
    context.now = now;
    context.repairs = {.automatic = false, .removePrivateData = false};
    return context;
}

using Change = std::function<void(Draft&, ValidationContext&)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(QList<pinwright::Issue>)

class TestValidation : public QObject {
    Q_OBJECT

private slots:
    void findsIssues_data();
    void findsIssues();

    void keepsFieldOrder()
    {
        Draft draft;
        draft.title = QString(101, u'x');
        draft.description = QString(501, u'x');
        draft.link = u"example.com"_s;
        draft.altText = QString(501, u'x');
        draft.schedule = scheduleAt(QDate(2026, 2, 1), QTime(9, 0), "UTC");
        const QList<Issue> issues = validate(draft, {.capabilities = {}, .accountKnown = false, .boards = nullptr, .now = now});
        QCOMPARE(issues.size(), 8);
        for (int i = 0; i < issues.size(); ++i)
            QCOMPARE(int(issues[i].field), i);
        QVERIFY(hasErrors(issues));
    }

    void knowsErrorsFromHints()
    {
        QVERIFY(!hasErrors({}));
        QVERIFY(!hasErrors({{.severity = Severity::Hint}, {.severity = Severity::Warning}}));
        QVERIFY(hasErrors({{.severity = Severity::Hint}, {.severity = Severity::Error}}));
    }

    void checksAHugeTextQuickly()
    {
        Draft draft = goodDraft();
        draft.description = QString(100'000, u'x');
        QCOMPARE(validate(draft, goodContext()).first().actual, 100'000);
    }
};

void TestValidation::findsIssues_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<Issue>>("expected");
    static const QList<Board> boards{{.id = BoardId(u"b1"_s), .name = u"Bread"_s}};
    static const QList<Board> noBoards;
    const auto row = [](const char* name, const Change& change, const QList<Issue>& expected = {}) {
        QTest::newRow(name) << change << expected;
    };
    const auto tooLong = [](Field field, qint64 actual, qint64 limit) {
        return Issue{.field = field, .code = IssueCode::TooLong, .actual = actual, .limit = limit};
    };

    row("good", [](Draft&, ValidationContext&) { });
    row("good with boards", [](Draft&, ValidationContext& c) { c.boards = &boards; });

    row("no media", [](Draft& d, ValidationContext&) { d.media = {}; }, {{.field = Field::Media, .code = IssueCode::MediaMissing}});
    row("not looked at yet", [](Draft& d, ValidationContext&) { d.media.problem = MediaProblem::NotChecked; },
        {{.field = Field::Media, .code = IssueCode::MediaNotChecked, .text = u"/home/ana/bread.jpg"_s}});
    row("not fetched yet", [](Draft& d, ValidationContext&) { d.media = {.address = QUrl(u"https://example.com/bread.jpg"_s)}; },
        {{.field = Field::Media, .code = IssueCode::MediaNotChecked}});
    for (const MediaProblem problem : {MediaProblem::Missing, MediaProblem::DriveAway, MediaProblem::Unreadable,
             MediaProblem::Directory, MediaProblem::Empty, MediaProblem::UnknownType, MediaProblem::Truncated,
             MediaProblem::Damaged, MediaProblem::TooManyPixels, MediaProblem::NoReader}) {
        row(QByteArray("problem " + QByteArray::number(int(problem))).constData(),
            [problem](Draft& d, ValidationContext&) { d.media.problem = problem; },
            {{.field = Field::Media, .code = IssueCode::MediaProblem, .text = u"/home/ana/bread.jpg"_s, .mediaProblem = problem}});
    }
    row("not fetched",
        [](Draft& d, ValidationContext&) {
            d.media = {.address = QUrl(u"https://example.com/bread.jpg"_s),
                .problem = MediaProblem::NotFetched,
                .problemDetail = u"example.com refused."_s};
        },
        {{.field = Field::Media,
            .code = IssueCode::MediaProblem,
            .text = u"example.com refused."_s,
            .mediaProblem = MediaProblem::NotFetched}});
    const Issue fileNotTaken{.field = Field::Media, .code = IssueCode::FileNotTaken, .text = u"bread.jpg"_s};
    const auto addressesOnly = [](Draft&, ValidationContext& c) {
        c.capabilities.localFiles = false;
        c.capabilities.webAddresses = true;
    };
    row("a file where only addresses are taken", addressesOnly, {fileNotTaken});
    row("a file that can be put on the web", [addressesOnly](Draft& d, ValidationContext& c) {
        addressesOnly(d, c);
        c.mediaHost = true;
    });
    row("an address where only addresses are taken", [addressesOnly](Draft& d, ValidationContext& c) {
        addressesOnly(d, c);
        d.media.address = QUrl(u"https://example.com/bread.jpg"_s);
    });
    row("a copy where only files are taken",
        [](Draft& d, ValidationContext&) { d.media.address = QUrl(u"https://example.com/bread.jpg"_s); });
    row("boards may be named by id", [](Draft& d, ValidationContext& c) {
        c.boards = &boards;
        c.capabilities.boardsById = true;
        d.board = {.id = BoardId(u"not listed"_s)};
    });
    row("type refused", [](Draft& d, ValidationContext&) { d.media.type = MediaType::Webp; },
        {{.field = Field::Media, .code = IssueCode::MediaTypeRefused, .text = u"WebP"_s, .repairable = true}});
    row("video type refused, its codec too",
        [](Draft& d, ValidationContext& c) {
            d.media.type = MediaType::Webm;
            d.media.facts.videoCodec = u"vp9"_s;
            c.capabilities.videoCodecs = {u"h264"_s};
        },
        {{.field = Field::Media, .code = IssueCode::MediaTypeRefused, .text = u"WebM"_s},
            {.field = Field::Media, .code = IssueCode::VideoCodecRefused, .text = u"vp9"_s}});
    row("no types known", [](Draft& d, ValidationContext& c) {
        d.media.type = MediaType::Webp;
        c.capabilities.pictureTypes.clear();
        c.capabilities.videoTypes.clear();
    });
    row("largest picture", [](Draft& d, ValidationContext&) { d.media.bytes = 20'000'000; });
    row("picture too large", [](Draft& d, ValidationContext&) { d.media.bytes = 20'000'001; },
        {{.field = Field::Media,
            .code = IssueCode::MediaTooLarge,
            .actual = 20'000'001,
            .limit = 20'000'000,
            .text = u"bread.jpg"_s,
            .repairable = true}});
    row("video has its own size", [](Draft& d, ValidationContext&) {
        d.media.type = MediaType::Mp4;
        d.media.bytes = 1'900'000'000;
    });
    row("video too large",
        [](Draft& d, ValidationContext&) {
            d.media.type = MediaType::Mp4;
            d.media.bytes = 3'000'000'000;
        },
        {{.field = Field::Media,
            .code = IssueCode::MediaTooLarge,
            .actual = 3'000'000'000,
            .limit = 2'000'000'000,
            .text = u"bread.jpg"_s}});
    row("too wide", [](Draft& d, ValidationContext&) { d.media.pixels = QSize(30'000, 10); },
        {{.field = Field::Media,
            .code = IssueCode::MediaTooWide,
            .actual = 30'000,
            .limit = 10'000,
            .text = u"bread.jpg"_s,
            .repairable = true}});
    const auto repaired = [](const RepairPlan& plan) {
        return Issue{.field = Field::Media,
            .code = IssueCode::MediaRepaired,
            .severity = Severity::Hint,
            .text = u"bread.jpg"_s,
            .plan = plan};
    };
    const auto toJpeg = [](RepairSteps steps) {
        return RepairPlan{.steps = steps, .to = MediaType::Jpeg, .sideMax = 10'000, .bytesMax = 20'000'000};
    };
    row("what is mended is told, not refused",
        [](Draft& d, ValidationContext& c) {
            d.media.type = MediaType::Webp;
            d.media.bytes = 30'000'000;
            d.media.pixels = QSize(30'000, 15'000);
            c.repairs.automatic = true;
        },
        {repaired(toJpeg(RepairSteps(RepairStep::Convert) | RepairStep::Shrink))});
    row("what cannot be mended is refused",
        [](Draft& d, ValidationContext& c) {
            d.media.type = MediaType::Webp;
            d.edits.repairs = true;
            c.repairRefusal = [](const RepairPlan& plan) {
                return plan.to == MediaType::Jpeg ? std::optional(Error{.kind = ErrorKind::Rejected, .detail = u"No picture."_s})
                                                  : std::nullopt;
            };
        },
        {{.field = Field::Media, .code = IssueCode::MediaNotRepaired, .text = u"No picture."_s}});
    row("mended with the user's leave",
        [](Draft& d, ValidationContext&) {
            d.media.type = MediaType::Webp;
            d.edits.repairs = true;
        },
        {repaired(toJpeg(RepairStep::Convert))});
    row("nothing private is sent",
        [](Draft& d, ValidationContext& c) {
            d.media.facts.privateData = true;
            c.repairs.removePrivateData = true;
        },
        {repaired({.steps = RepairStep::RemovePrivateData, .to = MediaType::Jpeg})});
    row("what is refused is not sent in any form",
        [](Draft& d, ValidationContext& c) {
            d.media.facts.privateData = true;
            d.media.bytes = 30'000'000;
            c.repairs.removePrivateData = true;
        },
        {{.field = Field::Media,
            .code = IssueCode::MediaTooLarge,
            .actual = 30'000'000,
            .limit = 20'000'000,
            .text = u"bread.jpg"_s,
            .repairable = true}});
    row("an edited picture of the web where only addresses are taken",
        [addressesOnly](Draft& d, ValidationContext& c) {
            addressesOnly(d, c);
            d.media.address = QUrl(u"https://example.com/bread.jpg"_s);
            d.edits.padRatio = 1;
        },
        {{.field = Field::Media, .code = IssueCode::EditedNotTaken, .text = u"bread.jpg"_s}});
    row("its edits go with a place for files",
        [addressesOnly](Draft& d, ValidationContext& c) {
            addressesOnly(d, c);
            c.mediaHost = true;
            d.media.address = QUrl(u"https://example.com/bread.jpg"_s);
            d.edits.padRatio = 1;
        },
        {repaired({.steps = RepairStep::Pad, .to = MediaType::Jpeg, .padRatio = 1, .sideMax = 10'000, .bytesMax = 20'000'000})});

    const auto tall = [](const char* ratio) {
        return Issue{.field = Field::Media,
            .code = IssueCode::MediaTooTall,
            .severity = Severity::Warning,
            .text = QString::fromLatin1(ratio),
            .plan = {.steps = RepairStep::Crop}};
    };
    row("as tall as feeds show", [](Draft& d, ValidationContext& c) {
        d.media.pixels = QSize(1000, 2000);
        c.capabilities.limits.feedRatioMin = 0.5;
    });
    row("too tall",
        [](Draft& d, ValidationContext& c) {
            d.media.pixels = QSize(1000, 3000);
            c.capabilities.limits.feedRatioMin = 0.5;
        },
        {tall("1:3")});
    row("a little too tall",
        [](Draft& d, ValidationContext& c) {
            d.media.pixels = QSize(1000, 2100);
            c.capabilities.limits.feedRatioMin = 0.5;
        },
        {tall("1:2.1")});
    row("too tall, cropped",
        [](Draft& d, ValidationContext& c) {
            d.media.pixels = QSize(1000, 3000);
            d.edits.crop = QRectF(0, 0, 1, 0.5);
            c.capabilities.limits.feedRatioMin = 0.5;
        },
        {repaired({.steps = RepairStep::Crop,
            .to = MediaType::Jpeg,
            .crop = QRectF(0, 0, 1, 0.5),
            .sideMax = 10'000,
            .bytesMax = 20'000'000})});
    const auto video = [](Draft& d, ValidationContext& c) {
        d.media.type = MediaType::Mp4;
        d.media.facts.videoCodec = u"h264"_s;
        d.media.durationMs = 10'000;
        c.capabilities.videoCodecs = {u"h264"_s, u"hevc"_s};
        c.capabilities.limits.videoMsMin = 4'000;
        c.capabilities.limits.videoMsMax = 900'000;
    };
    const auto videoRow = [row, video](const char* name, const Change& change, const QList<Issue>& expected = {}) {
        row(name, [video, change](Draft& d, ValidationContext& c) { video(d, c), change(d, c); }, expected);
    };
    videoRow("a video", [](Draft&, ValidationContext&) { });
    videoRow("of unknown codec and length", [](Draft& d, ValidationContext&) {
        d.media.facts.videoCodec.clear();
        d.media.durationMs = 0;
    });
    videoRow("shortest and longest", [](Draft& d, ValidationContext& c) {
        d.media.durationMs = 4'000;
        c.capabilities.limits.videoMsMax = 4'000;
    });
    videoRow("too short", [](Draft& d, ValidationContext&) { d.media.durationMs = 3'999; },
        {{.field = Field::Media,
            .code = IssueCode::VideoTooShort,
            .severity = Severity::Warning,
            .actual = 3'999,
            .limit = 4'000}});
    videoRow("too long", [](Draft& d, ValidationContext&) { d.media.durationMs = 900'001; },
        {{.field = Field::Media,
            .code = IssueCode::VideoTooLong,
            .severity = Severity::Warning,
            .actual = 900'001,
            .limit = 900'000}});
    videoRow("codec refused", [](Draft& d, ValidationContext&) { d.media.facts.videoCodec = u"av1"_s; },
        {{.field = Field::Media, .code = IssueCode::VideoCodecRefused, .text = u"av1"_s}});
    const Issue coverNotSent{.field = Field::Media, .code = IssueCode::CoverNotSent, .severity = Severity::Hint};
    videoRow("cover not sent", [](Draft& d, ValidationContext&) { d.edits.cover = VideoCover{.atMs = 1'000}; }, {coverNotSent});
    videoRow("cover sent", [](Draft& d, ValidationContext& c) {
        d.edits.cover = VideoCover{.atMs = 1'000};
        c.capabilities.videoCovers = Capabilities::VideoCovers::Frame;
    });
    videoRow("picture as a cover not sent",
        [](Draft& d, ValidationContext& c) {
            d.edits.cover = VideoCover{.picture = u"/home/ana/cover.jpg"_s};
            c.capabilities.videoCovers = Capabilities::VideoCovers::Frame;
        },
        {coverNotSent});
    const SeenPicture seen{.where = SeenPicture::Where::Published, .board = u"Bread"_s, .when = now};
    row("met before", [seen](Draft&, ValidationContext& c) { c.seen = seen; },
        {{.field = Field::Media, .code = IssueCode::PictureSeen, .severity = Severity::Warning, .seen = seen}});

    row("no account", [](Draft& d, ValidationContext&) { d.account = {}; },
        {{.field = Field::Account, .code = IssueCode::AccountMissing}});
    row("account removed", [](Draft&, ValidationContext& c) { c.accountKnown = false; },
        {{.field = Field::Account, .code = IssueCode::AccountGone}});
    row("no board", [](Draft& d, ValidationContext&) { d.board = {}; }, {{.field = Field::Board, .code = IssueCode::BoardMissing}});
    row("board gone", [](Draft&, ValidationContext& c) { c.boards = &noBoards; },
        {{.field = Field::Board, .code = IssueCode::BoardGone, .text = u"Bread"_s}});

    const Issue required{.field = Field::Title, .code = IssueCode::Required};
    row("no title", [](Draft& d, ValidationContext&) { d.title.clear(); }, {required});
    row("blank title", [](Draft& d, ValidationContext&) { d.title = u" \t\n\u00A0"_s; }, {required});
    row("title without shape", [](Draft& d, ValidationContext&) { d.title = u"\u200B\u200C \u200D\u2060\uFEFF\u00AD"_s; },
        {required});
    row("title of an emoji of two", [](Draft& d, ValidationContext&) { d.title = u"\U0001F469\u200D\U0001F33E"_s; });
    row("blank title, beyond the limit", [](Draft& d, ValidationContext&) { d.title = QString(200, u' '); }, {required});
    row("title not required", [](Draft& d, ValidationContext& c) {
        d.title.clear();
        c.capabilities.limits.titleMin = 0;
    });
    row("one character", [](Draft& d, ValidationContext&) { d.title = u"R"_s; });
    row("title at the feed cut", [](Draft& d, ValidationContext&) { d.title = QString(40, u'x'); });
    row("title beyond the feed cut", [](Draft& d, ValidationContext&) { d.title = QString(40, u'x') + u'y'; },
        {{.field = Field::Title,
            .code = IssueCode::FeedCut,
            .severity = Severity::Hint,
            .actual = 41,
            .limit = 40,
            .text = QString(40, u'x')}});
    row("wide title at the feed cut", [](Draft& d, ValidationContext&) { d.title = QString(30, u'麦'); });
    row("wide title beyond the feed cut", [](Draft& d, ValidationContext&) { d.title = u"Rye: "_s + QString(30, u'パ'); },
        {{.field = Field::Title,
            .code = IssueCode::FeedCut,
            .severity = Severity::Hint,
            .actual = 35,
            .limit = 30,
            .text = u"Rye: "_s + QString(25, u'パ')}});
    row("mostly narrow title", [](Draft& d, ValidationContext&) { d.title = QString(20, u'x') + QString(19, u'麦'); });
    row("half-width title", [](Draft& d, ValidationContext&) { d.title = QString(40, u'ﾊ'); });
    row("100 characters", [](Draft& d, ValidationContext& c) {
        d.title = QString(100, u'x');
        c.capabilities.limits.titleFeedCut = 0;
    });
    row("100 emoji", [](Draft& d, ValidationContext& c) {
        d.title = u"\U0001F35E"_s.repeated(100);
        c.capabilities.limits.titleFeedCut = 0;
    });
    row("title too long", [](Draft& d, ValidationContext&) { d.title = QString(107, u'x'); }, {tooLong(Field::Title, 107, 100)});
    row("101 emoji", [](Draft& d, ValidationContext&) { d.title = u"\U0001F35E"_s.repeated(101); },
        {tooLong(Field::Title, 101, 100)});

    row("longest description", [](Draft& d, ValidationContext&) { d.description = QString(500, u'x'); });
    row("description too long", [](Draft& d, ValidationContext&) { d.description = QString(501, u'x'); },
        {tooLong(Field::Description, 501, 500)});
    row("blank description", [](Draft& d, ValidationContext&) { d.description = QString(600, u' '); });

    const Issue notWeb{.field = Field::Link, .code = IssueCode::LinkNotWeb};
    const Issue malformed{.field = Field::Link, .code = IssueCode::LinkMalformed};
    for (const char* link : {"https://example.com", "http://example.com/a?b=c#d", "HTTPS://Example.com/A", " https://example.com ",
             "https://example.com/%C3%A4", "https://example.com:8443/x", "https://example.com/a|b"})
        row(link, [link](Draft& d, ValidationContext&) { d.link = QString::fromLatin1(link); });
    row("international link", [](Draft& d, ValidationContext&) { d.link = u"https://bäckerei.example/brötchen"_s; });
    for (const char* link :
        {"example.com", "ftp://example.com", "javascript:alert(1)", "file:///etc/passwd", "//example.com", "https:/example.com"})
        row(link, [link](Draft& d, ValidationContext&) { d.link = QString::fromLatin1(link); }, {notWeb});
    for (const char* link : {"https://", "http:///path", "https://exa mple.com", "https://example.com/a b",
             "https://example.com/a\nb", "https://[::1", "https://example.com:port/"})
        row(link, [link](Draft& d, ValidationContext&) { d.link = QString::fromLatin1(link); }, {malformed});
    row("blank link", [](Draft& d, ValidationContext&) { d.link = u"  "_s; });
    row("longest link", [](Draft& d, ValidationContext&) { d.link = u"https://example.com/"_s + QString(2028, u'x'); });
    row("link too long", [](Draft& d, ValidationContext&) { d.link = u"https://example.com/"_s + QString(2029, u'x'); },
        {tooLong(Field::Link, 2049, 2048)});

    const Issue noAlt{.field = Field::AltText, .code = IssueCode::AltTextMissing, .severity = Severity::Warning};
    const Issue altNotSent{.field = Field::AltText, .code = IssueCode::AltTextNotSent, .severity = Severity::Hint};
    row("no alt text", [](Draft& d, ValidationContext&) { d.altText.clear(); }, {noAlt});
    row("alt text without shape", [](Draft& d, ValidationContext&) { d.altText = u"\u200B"_s; }, {noAlt});
    row("blank alt text", [](Draft& d, ValidationContext&) { d.altText = u"   "_s; }, {noAlt});
    row("alt text too long", [](Draft& d, ValidationContext&) { d.altText = QString(501, u'x'); },
        {tooLong(Field::AltText, 501, 500)});
    row("service without alt text", [](Draft&, ValidationContext& c) { c.capabilities.altText = false; }, {altNotSent});
    row("service without alt text, none written", [](Draft& d, ValidationContext& c) {
        d.altText.clear();
        c.capabilities.altText = false;
    });
    row("video without alt text", [](Draft& d, ValidationContext&) {
        d.media.type = MediaType::Mp4;
        d.altText.clear();
    });
    row("alt text not sent for videos",
        [](Draft& d, ValidationContext& c) {
            d.media.type = MediaType::Mp4;
            c.capabilities.altTextForVideo = false;
        },
        {altNotSent});

    const auto at = [](const char* date, const char* time, const char* zone = "Europe/Berlin") {
        return scheduleAt(
            QDate::fromString(QString::fromLatin1(date), Qt::ISODate), QTime::fromString(QString::fromLatin1(time)), zone);
    };
    row("future", [at](Draft& d, ValidationContext&) { d.schedule = at("2026-03-01", "13:01"); });
    row("this very minute", [at](Draft& d, ValidationContext&) { d.schedule = at("2026-03-01", "13:00"); },
        {{.field = Field::When, .code = IssueCode::TimeInPast, .proposal = at("2026-03-02", "13:00")}});
    row("past, later today", [at](Draft& d, ValidationContext&) { d.schedule = at("2026-02-20", "15:00"); },
        {{.field = Field::When, .code = IssueCode::TimeInPast, .proposal = at("2026-03-01", "15:00")}});
    row("gap", [at](Draft& d, ValidationContext&) { d.schedule = at("2026-03-29", "02:30"); },
        {{.field = Field::When, .code = IssueCode::TimeDoesNotExist, .proposal = at("2026-03-29", "03:00")}});
    row("gap in the past", [at](Draft& d, ValidationContext&) { d.schedule = at("2025-03-30", "02:30"); },
        {{.field = Field::When, .code = IssueCode::TimeDoesNotExist, .proposal = at("2026-03-02", "03:00")}});
    row("unknown zone", [at](Draft& d, ValidationContext&) { d.schedule = at("2026-05-01", "09:00", "Mars/Olympus"); },
        {{.field = Field::When, .code = IssueCode::TimeDoesNotExist}});
}

void TestValidation::findsIssues()
{
    QFETCH(Change, change);
    QFETCH(QList<Issue>, expected);
    Draft draft = goodDraft();
    ValidationContext context = goodContext();
    change(draft, context);
    const QList<Issue> issues = validate(draft, context);
    QCOMPARE(issues.size(), expected.size());
    for (int i = 0; i < issues.size(); ++i) {
        QCOMPARE(issues[i].field, expected[i].field);
        QCOMPARE(issues[i].code, expected[i].code);
        QCOMPARE(issues[i].actual, expected[i].actual);
        QCOMPARE(issues[i].limit, expected[i].limit);
        QCOMPARE(issues[i].text, expected[i].text);
        QVERIFY(issues[i] == expected[i]);
    }
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
