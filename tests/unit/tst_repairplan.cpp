// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/repairplan.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Case {
    Draft draft;
    Capabilities service;
    RepairSettings settings{.automatic = true, .removePrivateData = true};
};

using Change = std::function<void(Case&)>;
using Step = RepairStep;

/// Nothing needs to be done to it.
Case soundPicture()
{
    Case sound;
    sound.draft.media = {.path = u"/home/ana/bread.jpg"_s,
        .type = MediaType::Jpeg,
        .bytes = 1'000'000,
        .pixels = QSize(2000, 3000),
        .facts = {.colours = ColourSpace::Srgb, .bitsPerChannel = 8},
        .problem = MediaProblem::None};
    sound.service.pictureTypes = {MediaType::Jpeg, MediaType::Png};
    sound.service.videoTypes = {MediaType::Mp4};
    sound.service.videoCodecs = {u"h264"_s, u"hevc"_s};
    sound.service.limits.pictureBytesMax = 20'000'000;
    sound.service.limits.pictureSideMax = 10'000;
    return sound;
}

void makeVideo(Case& of, MediaType type, const QString& codec)
{
    of.draft.media.type = type;
    of.draft.media.facts = {.videoCodec = codec};
}

RepairPlan encodedAs(MediaType to, RepairSteps steps)
{
    return {.steps = steps, .to = to, .sideMax = 10'000, .bytesMax = 20'000'000};
}

RepairPlan copiedAs(MediaType to, RepairSteps steps)
{
    return {.steps = steps, .to = to};
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(pinwright::RepairPlan)

class TestRepairPlan : public QObject {
    Q_OBJECT

private slots:
    void plans_data();
    void plans()
    {
        QFETCH(const Change, change);
        Case made = soundPicture();
        change(made);
        const RepairPlan plan = planRepair(made.draft, made.service, made.settings);
        QTEST(plan, "allowed");
        const RepairPlan possible = possibleRepair(made.draft, made.service, made.settings);
        QTEST(possible, "possible");
    }

    void tellsWhatLeavesPixelsAlone()
    {
        QVERIFY(RepairPlan().keepsPixels());
        QVERIFY(copiedAs(MediaType::Jpeg, Step::RemovePrivateData).keepsPixels());
        QVERIFY(!copiedAs(MediaType::Jpeg, RepairSteps(Step::RemovePrivateData) | Step::Turn).keepsPixels());
    }
};

void TestRepairPlan::plans_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<RepairPlan>("allowed");
    QTest::addColumn<RepairPlan>("possible");
    // The same whether it is done without asking or with the user's leave, and `unasked` without it.
    const auto row = [](const char* name, const Change& change, const RepairPlan& mended, const RepairPlan& unasked = {}) {
        QTest::newRow(name) << change << mended << mended;
        QTest::addRow("%s, asked for", name) << Change([change](Case& c) {
            change(c);
            c.settings.automatic = false;
            c.draft.edits.repairs = true;
        }) << mended << mended;
        QTest::addRow("%s, not asked for", name) << Change([change](Case& c) {
            change(c);
            c.settings.automatic = false;
        }) << unasked << mended;
    };
    const auto same = [row](const char* name, const Change& change, const RepairPlan& plan) { row(name, change, plan, plan); };
    const auto type = [](MediaType t) { return [t](Case& c) { c.draft.media.type = t; }; };

    same("sound", [](Case&) { }, {});
    same("nothing there", [](Case& c) { c.draft.media = {}; }, {});
    same("a file that cannot be read",
        [](Case& c) {
            c.draft.media.type = MediaType::Webp;
            c.draft.media.problem = MediaProblem::Truncated;
        },
        {});

    for (const MediaType foreign :
        {MediaType::Webp, MediaType::Heic, MediaType::Avif, MediaType::Tiff, MediaType::Bmp, MediaType::Gif})
        row(qPrintable(mediaTypeName(foreign)), type(foreign), encodedAs(MediaType::Jpeg, Step::Convert));
    row(
        "transparent WebP",
        [](Case& c) {
            c.draft.media.type = MediaType::Webp;
            c.draft.media.facts.alpha = true;
        },
        encodedAs(MediaType::Png, Step::Convert));
    row(
        "transparent WebP where PNG is not taken",
        [](Case& c) {
            c.draft.media.type = MediaType::Webp;
            c.draft.media.facts.alpha = true;
            c.service.pictureTypes = {MediaType::Jpeg};
        },
        encodedAs(MediaType::Jpeg, RepairSteps(Step::Convert) | Step::Flatten));
    row(
        "JPEG where PNG alone is taken", [](Case& c) { c.service.pictureTypes = {MediaType::Png}; },
        encodedAs(MediaType::Png, Step::Convert));
    same("nothing that can be written is taken",
        [](Case& c) {
            c.draft.media.type = MediaType::Webp;
            c.service.pictureTypes = {MediaType::Avif};
        },
        {});
    same("no pictures are taken", [](Case& c) { c.service.pictureTypes.clear(); }, {});
    same("the service is not known yet",
        [](Case& c) {
            c.draft.media.type = MediaType::Webp;
            c.service = {};
        },
        {});
    row(
        "animation",
        [](Case& c) {
            c.draft.media.type = MediaType::Gif;
            c.draft.media.facts.animated = true;
        },
        encodedAs(MediaType::Jpeg, RepairSteps(Step::Convert) | Step::OnePicture));
    same("animation that is taken",
        [](Case& c) {
            c.draft.media.type = MediaType::Gif;
            c.draft.media.facts.animated = true;
            c.draft.media.facts.privateData = true;
            c.service.pictureTypes.append(MediaType::Gif);
        },
        {});

    row("too many bytes", [](Case& c) { c.draft.media.bytes = 20'000'001; }, encodedAs(MediaType::Jpeg, Step::Shrink));
    row("too many pixels", [](Case& c) { c.draft.media.pixels = QSize(10'001, 100); }, encodedAs(MediaType::Jpeg, Step::Shrink));
    row(
        "PNG with too many pixels",
        [](Case& c) {
            c.draft.media.type = MediaType::Png;
            c.draft.media.pixels = QSize(10'001, 100);
        },
        encodedAs(MediaType::Png, Step::Shrink));
    row(
        "PNG with too many bytes",
        [](Case& c) {
            c.draft.media.type = MediaType::Png;
            c.draft.media.bytes = 20'000'001;
        },
        encodedAs(MediaType::Jpeg, RepairSteps(Step::Convert) | Step::Shrink));
    row(
        "transparent PNG with too many bytes",
        [](Case& c) {
            c.draft.media.type = MediaType::Png;
            c.draft.media.bytes = 20'000'001;
            c.draft.media.facts.alpha = true;
        },
        encodedAs(MediaType::Png, Step::Shrink));
    same("no limits are known",
        [](Case& c) {
            c.draft.media.bytes = 200'000'001;
            c.service.limits.pictureBytesMax = 0;
        },
        {});

    row("turned", [](Case& c) { c.draft.media.facts.orientation = 6; }, encodedAs(MediaType::Jpeg, Step::Turn));
    for (const ColourSpace colours : {ColourSpace::Wide, ColourSpace::Cmyk})
        row(
            qPrintable(u"colours %1"_s.arg(int(colours))), [colours](Case& c) { c.draft.media.facts.colours = colours; },
            encodedAs(MediaType::Jpeg, Step::ToSrgb));
    same("grey", [](Case& c) { c.draft.media.facts.colours = ColourSpace::Grey; }, {});
    row(
        "16 bits",
        [](Case& c) {
            c.draft.media.type = MediaType::Png;
            c.draft.media.facts.bitsPerChannel = 16;
        },
        encodedAs(MediaType::Png, Step::ToSrgb));

    const auto privateType = [](MediaType t) {
        return [t](Case& c) {
            c.draft.media.type = t;
            c.draft.media.facts.privateData = true;
        };
    };
    same("private data", privateType(MediaType::Jpeg), copiedAs(MediaType::Jpeg, Step::RemovePrivateData));
    same("private data in PNG", privateType(MediaType::Png), copiedAs(MediaType::Png, Step::RemovePrivateData));
    same("private data may be sent",
        [](Case& c) {
            c.draft.media.facts.privateData = true;
            c.settings.removePrivateData = false;
        },
        {});
    row("private data in what is converted", privateType(MediaType::Heic),
        encodedAs(MediaType::Jpeg, RepairSteps(Step::Convert) | Step::RemovePrivateData));
    row("private data in what is not taken", privateType(MediaType::Webp),
        encodedAs(MediaType::Jpeg, RepairSteps(Step::Convert) | Step::RemovePrivateData));
    same(
        "private data in what is taken and can only be converted",
        [privateType](Case& c) {
            privateType(MediaType::Heic)(c);
            c.service.pictureTypes.append(MediaType::Heic);
        },
        encodedAs(MediaType::Jpeg, RepairSteps(Step::Convert) | Step::RemovePrivateData));
    same(
        "private data, turned",
        [](Case& c) {
            c.draft.media.facts.privateData = true;
            c.draft.media.facts.orientation = 8;
        },
        encodedAs(MediaType::Jpeg, RepairSteps(Step::RemovePrivateData) | Step::Turn));
    same(
        "private data where the service is not known yet",
        [](Case& c) {
            c.draft.media.facts.privateData = true;
            c.service = {};
        },
        copiedAs(MediaType::Jpeg, Step::RemovePrivateData));

    const auto crop = [](Case& c) { c.draft.edits.crop = QRectF(0, 0, 0.5, 0.5); };
    RepairPlan cropped = encodedAs(MediaType::Jpeg, Step::Crop);
    cropped.crop = QRectF(0, 0, 0.5, 0.5);
    same("cropped", crop, cropped);
    same(
        "cropped to what is small enough",
        [crop](Case& c) {
            crop(c);
            c.draft.media.pixels = QSize(20'000, 100);
        },
        cropped);
    RepairPlan croppedToo = cropped;
    croppedToo.steps |= Step::Convert | RepairSteps(Step::Turn) | Step::ToSrgb;
    same(
        "cropped, and made into what is taken",
        [crop](Case& c) {
            crop(c);
            c.draft.media.type = MediaType::Webp;
            c.draft.media.facts.orientation = 3;
            c.draft.media.facts.colours = ColourSpace::Wide;
        },
        croppedToo);
    RepairPlan padded = encodedAs(MediaType::Png, RepairSteps(Step::Pad) | Step::OnePicture);
    padded.padRatio = 1;
    padded.padding = Padding::Blur;
    same(
        "padded",
        [](Case& c) {
            c.draft.media.type = MediaType::Png;
            c.draft.media.facts.animated = true;
            c.draft.edits.padRatio = 1;
            c.draft.edits.padding = Padding::Blur;
        },
        padded);

    const auto onTheWeb = [](Case& c) {
        c.draft.media.address = QUrl(u"https://example.com/bread.webp"_s);
        c.draft.media.type = MediaType::Webp;
        c.draft.media.facts.privateData = true;
        c.service.webAddresses = true;
    };
    same("sent by its address", onTheWeb, {});
    RepairPlan croppedOfWeb = cropped;
    croppedOfWeb.steps |= RepairSteps(Step::Convert) | Step::RemovePrivateData;
    same(
        "cropped where its address could be sent",
        [onTheWeb, crop](Case& c) {
            onTheWeb(c);
            crop(c);
        },
        croppedOfWeb);

    same("video", [](Case& c) { makeVideo(c, MediaType::Mp4, u"h264"_s); }, {});
    row(
        "video in another container", [](Case& c) { makeVideo(c, MediaType::QuickTime, u"hevc"_s); },
        copiedAs(MediaType::Mp4, Step::Convert));
    same("video whose codec is not taken", [](Case& c) { makeVideo(c, MediaType::Webm, u"vp9"_s); }, {});
    same("MP4 is not taken",
        [](Case& c) {
            makeVideo(c, MediaType::QuickTime, u"h264"_s);
            c.service.videoTypes.clear();
        },
        {});
    same("video's size and crop",
        [crop](Case& c) {
            makeVideo(c, MediaType::Mp4, u"h264"_s);
            crop(c);
            c.draft.media.pixels = QSize(20'000, 100);
            c.draft.media.bytes = 900'000'000;
        },
        {});
    same(
        "video with private data",
        [](Case& c) {
            makeVideo(c, MediaType::Mp4, u"av1"_s);
            c.draft.media.facts.privateData = true;
        },
        copiedAs(MediaType::Mp4, Step::RemovePrivateData));
    const auto privateMov = [](Case& c) {
        makeVideo(c, MediaType::QuickTime, u"h264"_s);
        c.draft.media.facts.privateData = true;
    };
    row("video in another container with private data", privateMov,
        copiedAs(MediaType::Mp4, RepairSteps(Step::RemovePrivateData) | Step::Convert));
    same(
        "video in another container that is taken, with private data",
        [privateMov](Case& c) {
            privateMov(c);
            c.service.videoTypes.append(MediaType::QuickTime);
        },
        copiedAs(MediaType::Mp4, RepairSteps(Step::RemovePrivateData) | Step::Convert));
}

QTEST_GUILESS_MAIN(TestRepairPlan)
#include "tst_repairplan.moc"
