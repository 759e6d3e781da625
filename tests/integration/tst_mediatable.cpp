// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/importer.h"
#include "compose/studies.h"
#include "core/pixels.h"
#include "core/validation.h"
#include "draftfixture.h"
#include "media/inspect.h"
#include "media/repair.h"
#include "media/thumbnails.h"
#include "support/exiftool.h"
#include "support/mediafiles.h"

#include <QColorSpace>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;
using enum RepairStep;

// Real files of every kind, made by programs of others (support/mediatable.sh): what Pinwright knows of each, what it would send, and what
// those programs say of what was made to be sent.

namespace {

constexpr QSize small{64, 96};
constexpr QSize film{128, 192};

/// What the pictures show.
enum class Shows {
    Quarters, ///< red, green / blue, white
    Greys,    ///< the same without colour
    NotAsked,
};

struct Row {
    const char* file;
    MediaType type;
    QSize pixels;
    MediaFacts facts;
    RepairSteps steps;
    MediaType to = MediaType::Unknown; ///< what is sent; Unknown: the file's own type
    Shows shows = Shows::Quarters;
    QList<IssueCode> refused; ///< why the service does not take it all the same
};

struct BadRow {
    const char* file;
    MediaType type;
    MediaProblem problem;
};

constexpr auto srgb = ColourSpace::Srgb;
constexpr auto wide = ColourSpace::Wide;
constexpr auto grey = ColourSpace::Grey;
constexpr auto cmyk = ColourSpace::Cmyk;

MediaFacts picture(ColourSpace colours = srgb, int bits = 8)
{
    return {.colours = colours, .bitsPerChannel = bits};
}

MediaFacts turned(int orientation)
{
    return {.orientation = orientation, .colours = srgb, .bitsPerChannel = 8};
}

MediaFacts clear(ColourSpace colours = srgb, int bits = 8)
{
    return {.colours = colours, .bitsPerChannel = bits, .alpha = true};
}

MediaFacts moving(bool alpha = false)
{
    return {.colours = srgb, .bitsPerChannel = 8, .alpha = alpha, .animated = true};
}

MediaFacts telling(bool location = false)
{
    return {.colours = srgb, .bitsPerChannel = 8, .privateData = true, .location = location};
}

MediaFacts video(const QString& codec, const QString& sound = {}, int rotation = 0)
{
    return {.videoCodec = codec, .audioCodec = sound, .frameRate = 10, .rotation = rotation};
}

MediaFacts placed(MediaFacts facts)
{
    facts.privateData = true;
    facts.location = true;
    return facts;
}

const QList<Row>& rows()
{
    using enum MediaType;
    static const QList<Row> list{
        {"plain.jpg", Jpeg, small, picture()},
        {"orientation1.jpg", Jpeg, small, turned(1)},
        {"orientation2.jpg", Jpeg, small, turned(2), Turn},
        {"orientation3.jpg", Jpeg, small, turned(3), Turn},
        {"orientation4.jpg", Jpeg, small, turned(4), Turn},
        {"orientation5.jpg", Jpeg, small, turned(5), Turn},
        {"orientation6.jpg", Jpeg, small, turned(6), Turn},
        {"orientation7.jpg", Jpeg, small, turned(7), Turn},
        {"orientation8.jpg", Jpeg, small, turned(8), Turn},
        {"progressive.jpg", Jpeg, small, picture()},
        {"fine.jpg", Jpeg, small, picture()},
        {"coarse.jpg", Jpeg, small, picture()},
        {"odd.jpg", Jpeg, {63, 95}, picture()},
        {"grey.jpg", Jpeg, small, picture(grey), {}, Unknown, Shows::Greys},
        {"cmyk.jpg", Jpeg, small, picture(cmyk), ToSrgb},
        {"srgb.jpg", Jpeg, small, picture()},
        {"p3.jpg", Jpeg, small, picture(wide), ToSrgb},
        {"adobe.jpg", Jpeg, small, picture(wide), ToSrgb},
        {"gps.jpg", Jpeg, small, telling(true), RemovePrivateData},
        {"turnedgps.jpg", Jpeg, small,
            {.orientation = 6, .colours = srgb, .bitsPerChannel = 8, .privateData = true, .location = true},
            RepairSteps(Turn) | RemovePrivateData},
        {"camera.jpg", Jpeg, small, telling(), RemovePrivateData},
        {"xmp.jpg", Jpeg, small, telling(), RemovePrivateData},
        {"iptc.jpg", Jpeg, small, telling(), RemovePrivateData},
        {"comment.jpg", Jpeg, small, telling(), RemovePrivateData},
        {"thumbnail.jpg", Jpeg, small, telling(), RemovePrivateData},
        {"trailer.jpg", Jpeg, small, telling(), RemovePrivateData},
        {"png.jpg", Png, small, picture()},
        {"jpeg.mp4", Jpeg, small, picture()},
        {"Ünï “%1” & <b>.jpg", Jpeg, small, picture()},

        {"plain.png", Png, small, picture()},
        {"deep.png", Png, small, picture(srgb, 16), ToSrgb},
        {"interlaced.png", Png, small, picture()},
        {"clear.png", Png, small, clear()},
        {"palette.png", Png, small, picture()},
        {"clearpalette.png", Png, small, clear()},
        {"grey.png", Png, small, picture(grey), {}, Unknown, Shows::Greys},
        {"bilevel.png", Png, small, picture(grey, 1), {}, Unknown, Shows::NotAsked},
        {"greyclear.png", Png, small, clear(grey), {}, Unknown, Shows::Greys},
        {"p3.png", Png, small, picture(wide), ToSrgb},
        {"gps.png", Png, small, telling(true), RemovePrivateData},
        {"xmp.png", Png, small, telling(), RemovePrivateData},
        {"text.png", Png, small, telling(), RemovePrivateData},
        {"turned.png", Png, small, turned(6), Turn},
        {"moving.png", Png, small, moving()},
        {"wide.png", Png, {30'000, 8}, picture(), Shrink, Unknown, Shows::NotAsked},
        {"profilebomb.png", Png, small, picture(wide), ToSrgb, Unknown, Shows::NotAsked},

        {"plain.gif", Gif, small, picture(), Convert, Jpeg},
        {"clear.gif", Gif, small, clear(), Convert, Png},
        {"moving.gif", Gif, small, moving(), RepairSteps(Convert) | OnePicture, Jpeg},
        {"xmp.gif", Gif, small, telling(), RepairSteps(Convert) | RemovePrivateData, Jpeg},
        {"comment.gif", Gif, small, telling(), RepairSteps(Convert) | RemovePrivateData, Jpeg},

        {"plain.webp", Webp, small, picture(), Convert, Jpeg},
        {"lossless.webp", Webp, small, picture(), Convert, Jpeg},
        {"clear.webp", Webp, small, clear(), Convert, Png},
        {"clearlossless.webp", Webp, small, clear(), Convert, Png},
        {"moving.webp", Webp, small, moving(), RepairSteps(Convert) | OnePicture, Jpeg},
        {"gps.webp", Webp, small, telling(true), RepairSteps(Convert) | RemovePrivateData, Jpeg},

        {"plain.tif", Tiff, small, picture(), Convert, Jpeg},
        {"packed.tif", Tiff, small, picture(), Convert, Jpeg},
        {"big.tif", Tiff, small, picture(), Convert, Jpeg},
        {"deep.tif", Tiff, small, picture(srgb, 16), RepairSteps(Convert) | ToSrgb, Jpeg},
        {"cmyk.tif", Tiff, small, picture(cmyk), RepairSteps(Convert) | ToSrgb, Jpeg},
        {"grey.tif", Tiff, small, picture(grey), Convert, Jpeg, Shows::Greys},
        {"clear.tif", Tiff, small, clear(), Convert, Png},
        {"pages.tif", Tiff, small, moving(), RepairSteps(Convert) | OnePicture, Jpeg},
        {"turned.tif", Tiff, small, turned(6), RepairSteps(Convert) | Turn, Jpeg},
        {"gps.tif", Tiff, small, telling(true), RepairSteps(Convert) | RemovePrivateData, Jpeg},

        {"plain.bmp", Bmp, small, picture(), Convert, Jpeg},
        {"palette.bmp", Bmp, small, picture(), Convert, Jpeg},
        {"clear.bmp", Bmp, small, clear(), Convert, Png},

        {"plain.heic", Heic, small, picture(), Convert, Jpeg},
        {"gps.heic", Heic, small, telling(true), RepairSteps(Convert) | RemovePrivateData, Jpeg},
        {"clear.heic", Heic, small, clear(), Convert, Png},
        // A HEIC is turned by what is beside its EXIF, which the encoder does not write.
        {"turned.heic", Heic, {96, 64}, picture(), Convert, Jpeg, Shows::NotAsked},
        {"p3.heic", Heic, small, picture(wide), RepairSteps(Convert) | ToSrgb, Jpeg},
        {"deep.heic", Heic, small, picture(srgb, 10), RepairSteps(Convert) | ToSrgb, Jpeg},
        {"several.heic", Heic, small, moving(), RepairSteps(Convert) | OnePicture, Jpeg},
        {"plain.avif", Avif, small, picture(), Convert, Jpeg},
        {"gps.avif", Avif, small, telling(true), RepairSteps(Convert) | RemovePrivateData, Jpeg},
        {"clear.avif", Avif, small, clear(), Convert, Png},
        {"deep.avif", Avif, small, picture(srgb, 10), RepairSteps(Convert) | ToSrgb, Jpeg},

        {"h264.mp4", Mp4, film, video(u"h264"_s, u"aac"_s)},
        {"silent.mp4", Mp4, film, video(u"h264"_s)},
        {"faststart.mp4", Mp4, film, video(u"h264"_s, u"aac"_s)},
        {"vast.mp4", Mp4, film, video(u"h264"_s, u"aac"_s)},
        {"video.png", Mp4, film, video(u"h264"_s, u"aac"_s)},
        {"gps.mp4", Mp4, film, placed(video(u"h264"_s, u"aac"_s)), RemovePrivateData},
        {"deep.mp4", Mp4, film, video(u"h264"_s)},
        {"rotated90.mp4", Mp4, film, video(u"h264"_s, {}, 90)},
        {"rotated180.mp4", Mp4, film, video(u"h264"_s, {}, 180)},
        {"rotated270.mp4", Mp4, film, video(u"h264"_s, {}, 270)},
        {"h265.mp4", Mp4, film, video(u"hevc"_s)},
        {"av1.mp4", Mp4, film, video(u"av1"_s), {}, Unknown, Shows::Quarters, {IssueCode::VideoCodecRefused}},
        {"plain.mov", QuickTime, film, video(u"h264"_s, u"aac"_s), Convert, Mp4},
        {"gps.mov", QuickTime, film, placed(video(u"h264"_s, u"aac"_s)), RepairSteps(Convert) | RemovePrivateData, Mp4},
        {"h264.mkv", Webm, film, video(u"h264"_s), Convert, Mp4},
        {"vp9.webm", Webm, film, video(u"vp9"_s, u"opus"_s), {}, Unknown, Shows::Quarters,
            {IssueCode::MediaTypeRefused, IssueCode::VideoCodecRefused}},
        {"av1.webm", Webm, film, video(u"av1"_s), {}, Unknown, Shows::Quarters,
            {IssueCode::MediaTypeRefused, IssueCode::VideoCodecRefused}},
    };
    return list;
}

const QList<BadRow>& badRows()
{
    using enum MediaType;
    using enum MediaProblem;
    static const QList<BadRow> list{
        {"half.plain.jpg", Jpeg, Truncated},
        {"half.plain.png", Png, Truncated},
        {"half.plain.gif", Gif, Truncated},
        {"half.plain.webp", Webp, Truncated},
        {"half.plain.tif", Tiff, Truncated},
        {"half.plain.bmp", Bmp, Truncated},
        {"half.plain.heic", Heic, Truncated},
        {"half.plain.avif", Avif, Truncated},
        {"half.h264.mp4", Mp4, Truncated},
        {"half.plain.mov", QuickTime, Truncated},
        {"half.vp9.webm", Webm, Truncated},
        // The half of a file in room for three gigabytes.
        {"sparse.jpg", Jpeg, Damaged},
        {"sparse.mp4", Mp4, Damaged},
        {"empty.jpg", MediaType::Unknown, Empty},
        {"text.jpg", MediaType::Unknown, UnknownType},
        {"page.png", MediaType::Unknown, UnknownType},
        {"script.svg", MediaType::Unknown, UnknownType},
        {"sound.mp4", MediaType::Unknown, UnknownType},
        {"wider.png", Png, TooManyPixels},
        {"bomb.png", Png, TooManyPixels},
    };
    return list;
}

/// A service that takes what nearly all take.
Capabilities service()
{
    Capabilities capabilities;
    capabilities.pictureTypes = {MediaType::Jpeg, MediaType::Png};
    capabilities.videoTypes = {MediaType::Mp4};
    capabilities.videoCodecs = {u"h264"_s, u"hevc"_s};
    capabilities.limits.pictureSideMax = 20'000;
    return capabilities;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s%s", qPrintable(program), process.readAllStandardError().constData(), qPrintable(process.errorString()));
    return process.readAllStandardOutput();
}

bool isNear(QRgb colour, QRgb wanted)
{
    constexpr int tolerance = 40;
    return std::abs(qRed(colour) - qRed(wanted)) <= tolerance && std::abs(qGreen(colour) - qGreen(wanted)) <= tolerance
        && std::abs(qBlue(colour) - qBlue(wanted)) <= tolerance;
}

/// From the upper left to the lower right.
using Quarters = std::array<QRgb, 4>;

bool show(const Quarters& quarters, Shows shows)
{
    constexpr Quarters colours{0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffffff};
    if (shows == Shows::Quarters)
        return std::equal(quarters.begin(), quarters.end(), colours.begin(), isNear);
    const auto light = [&quarters](size_t index) { return qGray(quarters[index]); };
    return shows == Shows::NotAsked || (light(2) < light(0) && light(0) < light(1) && light(1) < light(3));
}

Quarters quartersOf(const QImage& picture)
{
    QImage white(picture.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter(&white).drawImage(0, 0, picture);
    const int x = picture.width() / 4;
    const int y = picture.height() / 4;
    return {white.pixel(x, y), white.pixel(3 * x, y), white.pixel(x, 3 * y), white.pixel(3 * x, 3 * y)};
}

/// What a file was before anybody looked at it.
struct Version {
    qint64 bytes;
    QDateTime modified;
    QByteArray sha256; ///< of those that are not large

    explicit Version(const QString& path)
        : bytes(QFileInfo(path).size())
        , modified(QFileInfo(path).lastModified())
        , sha256(bytes < 10'000'000 ? sha256Of(readFile(path)) : QByteArray())
    { }

    friend bool operator==(const Version&, const Version&) = default;
};

/// What others say of a file that was made to be sent.
struct Verdict {
    QStringList findings; ///< exiftool's: what it tells besides its picture
    QString identity;     ///< identify's: format, size, bits, colours
    Quarters quarters{};  ///< ImageMagick's
};

/// The longest time this thread could not answer.
class StallProbe : public QObject {
public:
    StallProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(1);
        m_since.start();
    }
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

class TestMediaTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void hasManyFiles();
    void understands_data();
    void understands();
    void plans_data() { understands_data(); }
    void plans();
    void repairs_data() { understands_data(); }
    void repairs();
    void copiesVideos_data();
    void copiesVideos();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesWhatCannotBeDecoded();
    void takesThemAllAtOnce();
    void leavesThemAlone();

private:
    [[nodiscard]] QString file(const char* name) const { return m_files.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] Draft draftOf(const char* name) const { return {.media = m_media.value(QString::fromUtf8(name))}; }
    [[nodiscard]] RepairPlan planOf(const char* name) const { return planRepair(draftOf(name), service(), {}); }
    [[nodiscard]] Verdict verdictOn(const char* name) const { return m_verdicts.value(QString::fromUtf8(name)); }
    void makeFiles();
    void repairAll();
    void askOthers();

    QTemporaryDir m_files;
    QTemporaryDir m_own;
    QHash<QString, Version> m_before;
    QHash<QString, Media> m_media;
    QHash<QString, Result<Media>> m_sent; ///< of those that are repaired
    QHash<QString, Verdict> m_verdicts;   ///< on their pictures
};

void TestMediaTable::makeFiles()
{
    const auto profile = [this](const char* name, QColorSpace::NamedColorSpace space) {
        writeFile(file(name), QColorSpace(space).iccProfile());
    };
    profile("p3.icc", QColorSpace::DisplayP3);
    profile("adobe.icc", QColorSpace::AdobeRgb);
    profile("srgb.icc", QColorSpace::SRgb);
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedChannels);
    script.start(QStringLiteral(MEDIA_TABLE_SCRIPT), {m_files.path()});
    if (!script.waitForFinished(120'000) || script.exitStatus() != QProcess::NormalExit || script.exitCode() != 0)
        qFatal("the files could not be made");
}

void TestMediaTable::initTestCase()
{
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_own.filePath(u"cache"_s)));
    // Damaged files are meant to be refused.
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false\nqt.gui.icc*=false"_s);
    makeFiles();
    for (const QFileInfo& info : QDir(m_files.path()).entryInfoList(QDir::Files))
        m_before.insert(info.fileName(), Version(info.filePath()));
    for (const Row& row : rows())
        m_media.insert(QString::fromUtf8(row.file), inspectMedia(file(row.file)));
    repairAll();
    askOthers();
}

void TestMediaTable::repairAll()
{
    for (const Row& row : rows()) {
        const RepairPlan plan = planOf(row.file);
        const Media media = draftOf(row.file).media;
        if (media.problem == MediaProblem::None && !plan.isEmpty())
            m_sent.insert(QString::fromUtf8(row.file), repairedMedia(media, plan, m_own.filePath(u"repaired"_s)));
    }
}

void TestMediaTable::askOthers()
{
    QStringList names;
    QStringList paths;
    for (auto it = m_sent.cbegin(); it != m_sent.cend(); ++it) {
        // ImageMagick's own limits are lower than a picture's that is this wide.
        if (*it && isPicture((*it)->type) && std::max((*it)->pixels.width(), (*it)->pixels.height()) < 1000) {
            names.append(it.key());
            paths.append((*it)->path);
        }
    }
    const QHash<QString, QStringList> found = privateFindings(paths);
    const QList<QByteArray> identities =
        outputOf(u"identify"_s, QStringList{u"-format"_s, u"%m %wx%h %z %[orientation]\n"_s} + paths).split('\n');
    const QByteArray pixels = outputOf(u"convert"_s,
        paths
            + QStringList{u"-background"_s, u"white"_s, u"-alpha"_s, u"remove"_s, u"-sample"_s, u"2x2!"_s, u"-colorspace"_s,
                u"sRGB"_s, u"-type"_s, u"TrueColor"_s, u"-depth"_s, u"8"_s, u"rgb:-"_s});
    constexpr qsizetype bytesOfOne = 12;
    QCOMPARE(pixels.size(), bytesOfOne * paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        Verdict verdict{found.value(paths[i]), QString::fromLatin1(identities[i])};
        for (size_t quarter = 0; quarter < 4; ++quarter) {
            const auto* rgb = reinterpret_cast<const uchar*>(pixels.constData()) + bytesOfOne * i + 3 * quarter;
            verdict.quarters[quarter] = qRgb(rgb[0], rgb[1], rgb[2]);
        }
        m_verdicts.insert(names[i], verdict);
    }
}

void TestMediaTable::hasManyFiles()
{
    int made = 0;
    const auto count = [&](const char* name) { made += QFileInfo::exists(file(name)) ? 1 : 0; };
    for (const Row& row : rows())
        count(row.file);
    for (const BadRow& row : badRows())
        count(row.file);
    QCOMPARE_GE(made, 60);
    QCOMPARE_GE(m_verdicts.size(), 30);
}

void TestMediaTable::understands_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < rows().size(); ++i)
        QTest::newRow(rows()[i].file) << i;
}

namespace {

QByteArray whyNotMade(const QString& path)
{
    return QFileInfo::exists(path + u".skipped"_s) ? readFile(path + u".skipped"_s).trimmed() : QByteArray();
}

} // namespace

#define SKIP_IF_NOT_MADE(path)                                                                                                     \
    do {                                                                                                                           \
        if (const QByteArray why = whyNotMade(path); !why.isEmpty())                                                               \
            QSKIP(why.constData());                                                                                                \
    } while (false)

void TestMediaTable::understands()
{
    QFETCH(const int, index);
    const Row& row = rows()[index];
    SKIP_IF_NOT_MADE(file(row.file));
    const Media media = draftOf(row.file).media;
    QVERIFY2(media.problem == MediaProblem::None, qPrintable(QString::number(int(media.problem)) + media.problemDetail));
    QCOMPARE(media.type, row.type);
    QCOMPARE(media.pixels, row.pixels);
    QCOMPARE(media.facts.orientation, row.facts.orientation);
    QCOMPARE(media.facts.colours, row.facts.colours);
    QCOMPARE(media.facts.bitsPerChannel, row.facts.bitsPerChannel);
    QCOMPARE(media.facts.alpha, row.facts.alpha);
    QCOMPARE(media.facts.animated, row.facts.animated);
    QCOMPARE(media.facts.privateData, row.facts.privateData);
    QCOMPARE(media.facts.location, row.facts.location);
    QCOMPARE(media.facts.videoCodec, row.facts.videoCodec);
    QCOMPARE(media.facts.audioCodec, row.facts.audioCodec);
    QCOMPARE(media.facts.rotation, row.facts.rotation);
    QCOMPARE(qRound(media.facts.frameRate), qRound(row.facts.frameRate));
    QCOMPARE(media.durationMs > 0, isVideo(row.type));

    const QImage thumbnail = decodeThumbnail(media, small);
    QCOMPARE(thumbnail.size(), fitted(row.pixels, small));
    QVERIFY(show(quartersOf(thumbnail), row.shows));
}

void TestMediaTable::plans()
{
    QFETCH(const int, index);
    const Row& row = rows()[index];
    SKIP_IF_NOT_MADE(file(row.file));
    const RepairPlan plan = planOf(row.file);
    QCOMPARE(plan.steps, row.steps);
    if (row.steps)
        QCOMPARE(plan.to, row.to == MediaType::Unknown ? row.type : row.to);

    QList<IssueCode> refusals;
    for (const Issue& issue : validate(draftOf(row.file), {.capabilities = service(), .accountKnown = true})) {
        if (issue.field == Field::Media && issue.severity == Severity::Error)
            refusals.append(issue.code);
    }
    QCOMPARE(refusals, row.refused);
}

void TestMediaTable::repairs()
{
    QFETCH(const int, index);
    const Row& row = rows()[index];
    SKIP_IF_NOT_MADE(file(row.file));
    if (!row.steps) {
        QVERIFY(!m_sent.contains(QString::fromUtf8(row.file)));
        return;
    }
    const auto found = m_sent.constFind(QString::fromUtf8(row.file));
    QVERIFY(found != m_sent.cend());
    const Result<Media>& sent = *found;
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    const MediaType type = row.to == MediaType::Unknown ? row.type : row.to;
    QCOMPARE(sent->type, type);
    QVERIFY(!sent->facts.privateData);
    if (isVideo(type))
        return; // copiesVideos()
    QCOMPARE(sent->facts.orientation, 1);
    QVERIFY(sent->facts.colours == srgb || sent->facts.colours == grey);
    QCOMPARE(sent->facts.bitsPerChannel, 8);
    QVERIFY(planRepair({.media = *sent}, service(), {}).isEmpty());
    QCOMPARE(sent->pixels, fitted(row.pixels, {20'000, 20'000}));
    if (row.pixels.width() > 1000)
        return; // too wide for ImageMagick

    const Verdict verdict = verdictOn(row.file);
    QCOMPARE(verdict.findings, QStringList());
    const QString identity = u"%1 %2x%3 8 Undefined"_s.arg(
        mediaTypeName(type), QString::number(row.pixels.width()), QString::number(row.pixels.height()));
    QCOMPARE(verdict.identity, identity);
    QVERIFY(show(verdict.quarters, row.shows));
}

void TestMediaTable::copiesVideos_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < rows().size(); ++i) {
        if (isVideo(rows()[i].type) && rows()[i].steps)
            QTest::newRow(rows()[i].file) << i;
    }
}

void TestMediaTable::copiesVideos()
{
    QFETCH(const int, index);
    const Row& row = rows()[index];
    SKIP_IF_NOT_MADE(file(row.file));
    const Result<Media> sent = m_sent.value(QString::fromUtf8(row.file));
    QVERIFY(sent);
    const QByteArray probed =
        outputOf(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_format"_s, u"-show_streams"_s, u"-of"_s, u"json"_s, sent->path});
    const QJsonObject all = QJsonDocument::fromJson(probed).object();
    const QJsonArray streams = all.value(u"streams").toArray();
    QVERIFY(all.value(u"format").toObject().value(u"format_name").toString().contains(u"mp4"));
    QCOMPARE(streams.size(), row.facts.audioCodec.isEmpty() ? 1 : 2);
    QCOMPARE(streams[0].toObject().value(u"codec_name").toString(), row.facts.videoCodec);
    QCOMPARE(streams[0].toObject().value(u"width").toInt(), row.pixels.width());
    QCOMPARE(streams[0].toObject().value(u"height").toInt(), row.pixels.height());
    QCOMPARE(streams[0].toObject().value(u"nb_frames").toString(), u"10"_s);
    if (streams.size() > 1)
        QCOMPARE(streams[1].toObject().value(u"codec_name").toString(), row.facts.audioCodec);

    const QByteArray told = exiftool({u"-a"_s, u"-u"_s, u"-ee"_s, u"-G1"_s, sent->path}) + readFile(sent->path);
    for (const char* secret : {"GPS", "CANARY", "+54.3"})
        QVERIFY2(!told.contains(secret), secret);
    QVERIFY(show(quartersOf(decodeThumbnail(*sent, small)), row.shows));
}

void TestMediaTable::namesWhatIsWrong_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < badRows().size(); ++i)
        QTest::newRow(badRows()[i].file) << i;
}

void TestMediaTable::namesWhatIsWrong()
{
    QFETCH(const int, index);
    const BadRow& row = badRows()[index];
    SKIP_IF_NOT_MADE(file(row.file));
    QElapsedTimer timer;
    timer.start();
    const Media media = inspectMedia(file(row.file));
    QCOMPARE(media.problem, row.problem);
    QCOMPARE(media.type, row.type);
    QVERIFY(planRepair({.media = media}, service(), {}).isEmpty());
    QVERIFY(decodeThumbnail(media, small).width() <= small.width());
    QCOMPARE_LT(timer.elapsed(), 3000);
    const QList<Issue> issues = validate({.media = media}, {.capabilities = service(), .accountKnown = true});
    QCOMPARE(issues.first().code, IssueCode::MediaProblem);
    QCOMPARE(issues.first().severity, Severity::Error);
}

/// A canvas of 65,535 pixels a side, of which a small part is drawn: Qt believes the part when it is asked, and the canvas when it decodes.
void TestMediaTable::namesWhatCannotBeDecoded()
{
    const Media media = inspectMedia(file("bomb.gif"));
    QCOMPARE(media.type, MediaType::Gif);
    QVERIFY(decodeThumbnail(media, small).isNull());
    const RepairPlan plan = planRepair({.media = media}, service(), {});
    QCOMPARE(plan.steps, RepairSteps(Convert));
    const Result<Media> sent = repairedMedia(media, plan, m_own.filePath(u"repaired"_s));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Rejected);
    QVERIFY(sent.error().detail.contains(u"bomb.gif"));
}

void TestMediaTable::takesThemAllAtOnce()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    const MediaFetch fetch = [](const QUrl&, const AccountId&) -> Job<Media>* { qFatal("nothing is to be fetched"); };
    Importer importer(drafts, fixture.file(u"media"_s), fetch);
    Studies studies(drafts);
    studies.setPace({.calm = std::chrono::milliseconds(1)});
    Thumbnails thumbnails(ThumbnailStore(m_own.filePath(u"thumbnails"_s)));
    const QSignalSpy studied(&studies, &Studies::finished);
    int drawn = 0;
    connect(&thumbnails, &Thumbnails::ready, this, [&drawn] { ++drawn; });
    connect(&thumbnails, &Thumbnails::failed, this, [&drawn] { ++drawn; });
    Incoming incoming;
    for (const QFileInfo& info : QDir(m_files.path()).entryInfoList(QDir::Files))
        incoming.urls.append(QUrl::fromLocalFile(info.filePath()));
    const qsizetype count = incoming.urls.size();

    // Nothing here sleeps between its looks, which the probe would see.
    QEventLoop loop;
    QTimer::singleShot(60'000, &loop, [&loop] { loop.exit(1); });
    connect(&importer, &Importer::inspected, &loop, &QEventLoop::quit);
    const StallProbe probe;
    importer.import(incoming);
    QCOMPARE(loop.exec(), 0);
    for (int row = 0; row < drafts.size(); ++row)
        QVERIFY(thumbnails.get(drafts.at(row).media, small).isNull());
    const auto endIfDone = [&] {
        if (drawn == drafts.size() && !studied.isEmpty())
            loop.quit();
    };
    connect(&thumbnails, &Thumbnails::ready, &loop, endIfDone);
    connect(&thumbnails, &Thumbnails::failed, &loop, endIfDone);
    connect(&studies, &Studies::finished, &loop, endIfDone);
    QCOMPARE(loop.exec(), 0);
    const qint64 longest = probe.longest();

    QCOMPARE(drafts.size(), count);
    for (int row = 0; row < drafts.size(); ++row) {
        const Media& media = drafts.at(row).media;
        QVERIFY(media.problem != MediaProblem::NotChecked);
        const auto known = m_media.constFind(media.fileName());
        if (known != m_media.cend()) {
            QCOMPARE(media.problem, known->problem);
            QCOMPARE(media.facts, known->facts);
            QCOMPARE(media.sha256.isEmpty(), media.bytes > studyBytesMax);
        }
    }
    QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
    qInfo("%d files, longest stall %lld ms", int(count), longest);
}

void TestMediaTable::leavesThemAlone()
{
    QCOMPARE(QDir(m_files.path()).entryList(QDir::Files).size(), m_before.size());
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it)
        QVERIFY2(Version(m_files.filePath(it.key())) == *it, qPrintable(it.key()));
}

QTEST_GUILESS_MAIN(TestMediaTable)
#include "tst_mediatable.moc"
