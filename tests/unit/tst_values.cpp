// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/board.h"
#include "core/folders.h"
#include "core/json.h"
#include "core/submission.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

Draft fullDraft()
{
    Draft draft;
    draft.id = DraftId(u"d1"_s);
    draft.media = {.path = u"/home/ana/\u00e4 \"b\"/bread.jpg"_s,
        .type = MediaType::Jpeg,
        .bytes = 5'000'000'000,
        .pixels = QSize(1000, 1500),
        .durationMs = 12'345,
        .modified = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC),
        .sha256 = "00ff",
        .problem = MediaProblem::Truncated,
        .problemDetail = u"ends early"_s,
        .stored = true};
    draft.media.address = QUrl(u"https://example.com/a%20b.jpg?x=%C3%A9"_s);
    draft.origin = u"https://example.com/page"_s;
    draft.account = AccountId(u"a1"_s);
    draft.board = {.id = BoardId(u"9007199254740993"_s),
        .name = u"Brot \U0001F35E"_s,
        .section = SectionId(u"77"_s),
        .sectionName = u"Roggen"_s};
    draft.title = u"Rye \"bread\"\nin five"_s;
    draft.description = u"<b>&amp;\\"_s;
    draft.link = u"https://example.com/?a=b&c=%20"_s;
    draft.altText = u"\u2028"_s;
    draft.schedule = scheduleAt(QDate(2026, 3, 12), QTime(9, 30), "Europe/Berlin");
    draft.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 1), Qt::UTC);
    return draft;
}

Account fullAccount()
{
    return {.id = AccountId(u"a1"_s),
        .providerId = u"multi-upload"_s,
        .name = u"@shop"_s,
        .server = QUrl(u"http://127.0.0.1:8080/api/v1"_s),
        .settings = {{u"account-id"_s, u"42"_s}, {u"x"_s, QString(u""_s)}},
        .mediaHost = {.kind = u"webdav"_s, .settings = {{u"webdav-user"_s, u"ana"_s}}}};
}

} // namespace

class TestValues : public QObject {
    Q_OBJECT

private slots:
    void draftsSurviveJson()
    {
        const Draft draft = fullDraft();
        QVERIFY(draftFromJson(draftToJson(draft)) == draft);
        Draft gap = draft;
        gap.schedule = scheduleAt(QDate(2026, 3, 29), QTime(2, 30), "Europe/Berlin");
        QVERIFY(draftFromJson(draftToJson(gap)) == gap);
        Draft empty;
        empty.id = DraftId(u"d2"_s);
        QVERIFY(draftFromJson(draftToJson(empty)) == empty);
    }

    void everyTypeAndProblemSurvivesJson()
    {
        Draft draft = fullDraft();
        for (int type = 0; type <= int(MediaType::Webm); ++type) {
            draft.media.type = MediaType(type);
            QCOMPARE(draftFromJson(draftToJson(draft))->media.type, MediaType(type));
        }
        for (int problem = 0; problem <= int(MediaProblem::NotFetched); ++problem) {
            draft.media.problem = MediaProblem(problem);
            QCOMPARE(draftFromJson(draftToJson(draft))->media.problem, MediaProblem(problem));
        }
    }

    void brokenJsonIsNoValue_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << draftToJson(fullDraft()).chopped(10);
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no id") << QByteArray("{}");
        QTest::newRow("number") << QByteArray("{\"id\":7,\"kind\":7}");
    }

    void brokenJsonIsNoValue()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!draftFromJson(json));
        QVERIFY(!accountFromJson(json));
        QVERIFY(!errorFromJson(json));
    }

    void wrongTypesBecomeEmpty()
    {
        const auto draft = draftFromJson(R"({"id":"d","media":7,"board":[],"title":{},"schedule":"x","created":false})");
        QVERIFY(draft);
        QVERIFY(draft->media.isEmpty());
        QCOMPARE(draft->media.problem, MediaProblem::NotChecked);
        QVERIFY(draft->board.isEmpty());
        QVERIFY(draft->title.isEmpty());
        QVERIFY(draft->schedule && !draft->schedule->exists());
    }

    void accountsSurviveJson()
    {
        QVERIFY(accountFromJson(accountToJson(fullAccount())) == fullAccount());
        const Account plain{
            .id = AccountId(u"a"_s), .providerId = u"practice"_s, .name = u"Practice"_s, .server = {}, .settings = {}};
        QVERIFY(accountFromJson(accountToJson(plain)) == plain);
    }

    void addressesThatAreNoneAreNotKept_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no scheme") << u"htt`s://shop.example.com"_s;
        QTest::newRow("no host") << u"https://"_s;
        QTest::newRow("host that is none") << u"https://[shop"_s;
        QTest::newRow("not of the web") << u"file:///etc/passwd"_s;
    }

    void addressesThatAreNoneAreNotKept()
    {
        QFETCH(QString, address);
        const auto draft = draftFromJson(compactJson({{u"id"_s, u"d"_s}, {u"media"_s, QJsonObject{{u"address"_s, address}}}}));
        QVERIFY(draft && draft->media.isEmpty());
        // Without a server the documented one would get the key.
        QVERIFY(!accountFromJson(compactJson({{u"id"_s, u"a"_s}, {u"server"_s, address}})));
    }

    void errorsSurviveJson()
    {
        const Error error{.kind = ErrorKind::RateLimit,
            .httpStatus = 429,
            .providerCode = u"slow"_s,
            .detail = u"\"Slow\" down"_s,
            .retryAfter = std::chrono::seconds(90),
            .outcomeUnknown = true};
        QVERIFY(errorFromJson(errorToJson(error)) == error);
        for (int kind = 0; kind <= int(ErrorKind::Secrets); ++kind) {
            const Error plain{.kind = ErrorKind(kind)};
            QVERIFY(errorFromJson(errorToJson(plain)) == plain);
            QCOMPARE(errorKindFromName(errorKindName(ErrorKind(kind))), ErrorKind(kind));
        }
        QVERIFY(!errorKindFromName(u"Rate-Limit"));
    }

    void statesHaveStableNames()
    {
        const QStringList names{u"waiting"_s, u"preparing"_s, u"armed"_s, u"processing"_s, u"scheduled"_s, u"published"_s,
            u"failed"_s, u"unconfirmed"_s, u"missed"_s, u"cancelled"_s};
        for (int state = 0; state < names.size(); ++state) {
            QCOMPARE(submissionStateName(SubmissionState(state)), names[state]);
            QCOMPARE(submissionStateFromName(names[state]), SubmissionState(state));
            QCOMPARE(isFinal(SubmissionState(state)), state >= int(SubmissionState::Published));
        }
        QVERIFY(!submissionStateFromName(u""));
    }

    void typesAreSorted()
    {
        QVERIFY(isPicture(MediaType::Jpeg) && !isVideo(MediaType::Jpeg));
        QVERIFY(isVideo(MediaType::Mp4) && !isPicture(MediaType::Mp4));
        QVERIFY(!isPicture(MediaType::Unknown) && !isVideo(MediaType::Unknown));
        QSet<QString> suffixes;
        for (int type = int(MediaType::Jpeg); type <= int(MediaType::Webm); ++type) {
            QVERIFY(isPicture(MediaType(type)) != isVideo(MediaType(type)));
            QVERIFY(!mediaTypeName(MediaType(type)).isEmpty());
            QVERIFY(mimeType(MediaType(type)).startsWith(isPicture(MediaType(type)) ? "image/" : "video/"));
            suffixes.insert(fileSuffix(MediaType(type)));
        }
        QCOMPARE(suffixes.size(), int(MediaType::Webm));
    }

    void noticesAChangedFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1234");
        file.close();
        const QFileInfo info(file);
        Media media{.path = file.fileName(), .bytes = 4, .modified = info.lastModified().toUTC()};
        QVERIFY(isUnchanged(media));
        media.modified = media.modified.addMSecs(-1);
        QVERIFY(!isUnchanged(media));
        media.modified = info.lastModified().toUTC();
        media.bytes = 5;
        QVERIFY(!isUnchanged(media));
        media.bytes = 4;
        QVERIFY(file.remove());
        QVERIFY(!isUnchanged(media));
    }

    void foldsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"BREAD"_s << u"bread"_s;
        QTest::newRow("accents") << u"Crème Brûlée"_s << u"creme brulee"_s;
        QTest::newRow("decomposed") << u"Cre\u0300me"_s << u"creme"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("white space") << u"  Rye \t bread\n"_s << u"rye bread"_s;
        QTest::newRow("wide letters") << u"\uFF22\uFF52\uFF45\uFF41\uFF44"_s << u"bread"_s;
        QTest::newRow("ligature") << u"\uFB01sh"_s << u"fish"_s;
        QTest::newRow("other script") << u"ХЛЕБ"_s << u"хлеб"_s;
    }

    void foldsNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, folded);
        QCOMPARE(foldedName(name), folded);
    }

    void findsBoards()
    {
        const QList<Board> boards{
            {.id = BoardId(u"1"_s), .name = u"Bread"_s},
            {.id = BoardId(u"2"_s), .name = u"bread"_s},
            {.id = BoardId(u"3"_s), .name = u"Crème"_s},
            {.id = BoardId(u"4"_s), .name = u"1"_s},
        };
        QCOMPARE(findBoard(boards, u"1"_s)->id.text(), u"1"_s); // an id goes before a name
        QCOMPARE(findBoard(boards, u"bread"_s)->id.text(), u"2"_s);
        QCOMPARE(findBoard(boards, u"creme"_s)->id.text(), u"3"_s);
        QVERIFY(!findBoard(boards, u"BREAD"_s)); // two have it
        QVERIFY(!findBoard(boards, u"Cake"_s));
        QVERIFY(!findBoard({}, u"Cake"_s));

        const QList<BoardSection> sections{{SectionId(u"1"_s), u"2"_s}, {SectionId(u"2"_s), u"Rolls"_s}};
        QCOMPARE(findSection(sections, u"2"_s)->name, u"Rolls"_s);
        QCOMPARE(findSection(sections, u"rölls"_s)->id.text(), u"2"_s);
        QVERIFY(!findSection(sections, u"Loaves"_s));
    }

    void fingerprintsTellPinsApart()
    {
        const AccountId account(u"a1"_s);
        const Draft draft = fullDraft();
        const QByteArray print = fingerprintOf(draft, account);
        QCOMPARE(print.size(), 64);

        const QList<std::function<void(Draft&)>> differences{
            [](Draft& d) { d.board.id = BoardId(u"x"_s); },
            [](Draft& d) { d.board.section = SectionId(u"x"_s); },
            [](Draft& d) { d.title += u'x'; },
            [](Draft& d) { d.description += u'x'; },
            [](Draft& d) { d.link += u'x'; },
            [](Draft& d) { d.altText += u'x'; },
            [](Draft& d) { d.schedule.reset(); },
            [](Draft& d) { d.schedule = scheduleAt(QDate(2026, 3, 12), QTime(9, 31), "Europe/Berlin"); },
            [](Draft& d) { d.media.sha256 = "11"; },
            [](Draft& d) { d.media.sha256.clear(); },
            [](Draft& d) { d.edits.padRatio = 1; },
            [](Draft& d) { d.edits.cover = VideoCover{.atMs = 1}; },
            [](Draft& d) {
                // The same letters in other fields.
                d.description.prepend(d.title.back());
                d.title.chop(1);
            },
        };
        QSet<QByteArray> prints{print, fingerprintOf(draft, AccountId(u"a2"_s))};
        for (const auto& change : differences) {
            Draft other = draft;
            change(other);
            prints.insert(fingerprintOf(other, account));
        }
        QCOMPARE(prints.size(), differences.size() + 2);

        Draft same = draft;
        same.id = DraftId(u"other"_s);
        same.board.name = u"renamed"_s;
        same.board.sectionName = u"renamed"_s;
        same.media.path = u"/elsewhere.jpg"_s;
        same.created = same.created.addDays(1);
        same.edits.repairs = true;
        QCOMPARE(fingerprintOf(same, account), print);
    }

    void fingerprintsWithoutAHashUseTheFile()
    {
        Draft a = fullDraft();
        a.media.sha256.clear();
        Draft b = a;
        b.media.modified = b.media.modified.addSecs(1);
        QVERIFY(fingerprintOf(a, AccountId(u"a"_s)) != fingerprintOf(b, AccountId(u"a"_s)));
    }

    void foldersFollowTheVariables()
    {
        QTemporaryDir home;
        for (const char* name : {"DATA", "CONFIG", "CACHE", "STATE"})
            qputenv(QByteArray("XDG_" + QByteArray(name) + "_HOME").constData(),
                (home.path() + u'/' + QString::fromLatin1(name)).toUtf8());
        qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
        QCOMPARE(dataFolder(), home.filePath(u"DATA/pinwright"_s));
        QCOMPARE(configFolder(), home.filePath(u"CONFIG/pinwright"_s));
        QCOMPARE(cacheFolder(), home.filePath(u"CACHE/pinwright"_s));
        QCOMPARE(stateFolder(), home.filePath(u"STATE/pinwright"_s));
        QCOMPARE(runtimeFolder(), home.filePath(u"pinwright"_s));
        QVERIFY(QDir(home.path()).isEmpty()); // asking creates nothing

        qputenv("XDG_STATE_HOME", "relative");
        QCOMPARE(stateFolder(), QDir::homePath() + u"/.local/state/pinwright"_s);
        qunsetenv("XDG_RUNTIME_DIR");
        QCOMPARE(runtimeFolder(), cacheFolder());
    }

    void createsPrivateFolders()
    {
        QTemporaryDir home;
        const QString path = home.filePath(u"ä/b/c"_s);
        QVERIFY(ensureFolder(path));
        QVERIFY(QFileInfo(path).isDir());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QVERIFY(ensureFolder(path));

        QFile file(home.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Result<Done> refused = ensureFolder(file.fileName() + u"/below"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().detail.contains(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
