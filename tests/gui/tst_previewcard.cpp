// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation.h"
#include "support/colours.h"
#include "support/mediafiles.h"
#include "ui/preview/previewcard.h"
#include "ui/preview/previewpane.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

class TestPreviewCard : public QObject {
    Q_OBJECT

private:
    Media pictureOf(const QImage& image, const QString& name)
    {
        const QString path = m_folder.filePath(name);
        if (!image.save(path))
            qFatal("The test's picture could not be written");
        return {.path = path, .type = MediaType::Png, .pixels = image.size(), .problem = MediaProblem::None};
    }
    /// The card's pixels once its picture has come.
    QImage shown(const PreviewCard::Content& content)
    {
        QSignalSpy ready(&m_thumbnails, &Thumbnails::ready);
        m_card->setContent(content);
        m_card->resize(400, m_card->sizeHint().height());
        m_card->grab();
        const QString path = content.media.path;
        if (!path.isEmpty() && !m_decoded.contains(path)) {
            if (ready.isEmpty() && !ready.wait(10'000))
                qFatal("The test's picture was not decoded");
            m_decoded.insert(path);
        }
        return m_card->grab().toImage();
    }

    QTemporaryDir m_folder;
    QSet<QString> m_decoded; ///< paths whose thumbnail has come
    Thumbnails m_thumbnails;
    std::unique_ptr<PreviewCard> m_card;

private slots:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { m_card = std::make_unique<PreviewCard>(m_thumbnails); }
    void cleanup() { m_card.reset(); }

    void showsThePicture()
    {
        const QImage pixels = shown({.media = pictureOf(testPicture({400, 600}), u"quarters.png"_s)});
        const QRect rect = m_card->pictureRect();
        QVERIFY(isClose(pixels.pixelColor(rect.left() + rect.width() / 4, rect.top() + rect.height() / 4), Qt::red));
        QVERIFY(isClose(pixels.pixelColor(rect.left() + rect.width() / 4, rect.top() + 3 * rect.height() / 4), Qt::blue));
        // The corners are round: the stage shows.
        QVERIFY(!isClose(pixels.pixelColor(rect.topLeft()), Qt::red));
    }

    void cutsTheLowerPartOfWhatIsTallerThanFeedsShow()
    {
        QImage tall(300, 900, QImage::Format_RGB32);
        tall.fill(Qt::red);
        QPainter(&tall).fillRect(0, 0, 300, 430, Qt::blue); // of the upper 450 rows, which feeds show
        const QImage pixels = shown({.media = pictureOf(tall, u"tall.png"_s)});
        const QRect rect = m_card->pictureRect();
        QCOMPARE(qRound(100.0 * rect.height() / rect.width()), 150);
        QVERIFY(isClose(pixels.pixelColor(rect.center().x(), rect.top() + 2), Qt::blue));
        QVERIFY(isClose(pixels.pixelColor(rect.left() + 4, rect.top() + int(rect.height() * 0.9)), Qt::blue));
        QVERIFY(isClose(pixels.pixelColor(rect.left() + rect.width() / 4, rect.bottom() - 1), Qt::red));
        QVERIFY(m_card->accessibleDescription().contains(u"lower part"_s));
    }

    void cutsWhereTheServiceSays()
    {
        PreviewCard::Content content{.media = pictureOf(testPicture({300, 900}), u"thirds.png"_s), .feedRatio = 1.0 / 3};
        (void)shown(content);
        const auto ratio = [this] { return qRound(100.0 * m_card->pictureRect().height() / m_card->pictureRect().width()); };
        QCOMPARE(ratio(), 300);
        QVERIFY(!m_card->accessibleDescription().contains(u"lower part"_s));
        content.feedRatio = 0.5;
        m_card->setContent(content);
        QCOMPARE(ratio(), 200);
        QVERIFY(m_card->accessibleDescription().contains(u"lower part"_s));
        content.edits.padRatio = 0.5; // now it is as feeds like it
        m_card->setContent(content);
        QCOMPARE(ratio(), 200);
        QVERIFY(!m_card->accessibleDescription().contains(u"lower part"_s));
    }

    void theCutIsMarked()
    {
        QImage red(300, 900, QImage::Format_RGB32);
        red.fill(Qt::red);
        const Media media = pictureOf(red, u"red.png"_s);
        const auto marked = [this](const QImage& pixels) {
            const QRect rect = m_card->pictureRect();
            for (int y = rect.bottom() - 40; y < rect.bottom(); ++y) {
                if (!isClose(pixels.pixelColor(rect.center().x(), y), Qt::red))
                    return true;
            }
            return false;
        };
        QVERIFY(marked(shown({.media = media})));
        (void)shown({.media = media, .feedRatio = 0.2});
        QTRY_VERIFY(!marked(m_card->grab().toImage()));
    }

    void showsTheEdits()
    {
        PreviewCard::Content content{.media = pictureOf(testPicture({400, 600}), u"edited.png"_s)};
        content.edits.crop = {0, 0.5, 1, 0.5};
        const QImage pixels = shown(content);
        const QRect rect = m_card->pictureRect();
        QCOMPARE(qRound(100.0 * rect.height() / rect.width()), 75);
        QVERIFY(isClose(pixels.pixelColor(rect.left() + rect.width() / 4, rect.center().y()), Qt::blue));
        QVERIFY(isClose(pixels.pixelColor(rect.left() + 3 * rect.width() / 4, rect.center().y()), Qt::white));
    }

    void showsTheCover()
    {
        const QString path = makeMp4(m_folder.filePath(u"count.mp4"_s), {.size = {320, 480}, .frames = 25, .counting = true});
        PreviewCard::Content content{.media = {.path = path,
                                         .type = MediaType::Mp4,
                                         .pixels = {320, 480},
                                         .durationMs = 1000,
                                         .problem = MediaProblem::None},
            .edits = {.cover = VideoCover{.atMs = 800}}};
        const auto grey = [this](const QImage& pixels) { return qGray(pixels.pixel(m_card->pictureRect().center())); };
        QVERIFY(std::abs(grey(shown(content)) - greyOfFrame(20)) <= 6);
        // Until another cover is there, the one before stays.
        content.edits.cover->atMs = 0;
        m_card->setContent(content);
        QVERIFY(std::abs(grey(m_card->grab().toImage()) - greyOfFrame(20)) <= 6);
        QTRY_VERIFY(std::abs(grey(m_card->grab().toImage()) - greyOfFrame(0)) <= 6);
        content.edits.cover->picture = makePng(m_folder.filePath(u"own.png"_s), {400, 600});
        m_card->setContent(content);
        QTRY_VERIFY(isClose(m_card->grab().toImage().pixelColor(m_card->pictureRect().topLeft() + QPoint(60, 60)), Qt::red));
    }

    void asksForTheFullSizeLook()
    {
        m_card->resize(400, m_card->sizeHint().height());
        QSignalSpy look(m_card.get(), &PreviewCard::lookRequested);
        QTest::keyClick(m_card.get(), Qt::Key_Space);
        QCOMPARE(look.count(), 1);
        QTest::mouseDClick(m_card.get(), Qt::LeftButton);
        QCOMPARE(look.count(), 2);
        QTest::keyClick(m_card.get(), Qt::Key_A);
        QCOMPARE(look.count(), 2);
    }

    void takesTheShapeOfThePicture()
    {
        m_card->setContent({.media = {.path = u"/x.jpg"_s, .pixels = {1600, 900}}});
        const int flat = m_card->sizeHint().height();
        m_card->setContent({.media = {.path = u"/x.jpg"_s, .pixels = {900, 1600}}});
        QVERIFY(m_card->sizeHint().height() > flat);
    }

    void placeholderWhereThereIsNoPicture_data()
    {
        QTest::addColumn<Media>("media");
        QTest::newRow("none") << Media();
        QTest::newRow("missing") << Media{.path = u"/nowhere/a.jpg"_s, .type = MediaType::Jpeg, .problem = MediaProblem::Missing};
        QTest::newRow("damaged") << Media{.path = u"/nowhere/a.jpg"_s, .type = MediaType::Jpeg, .problem = MediaProblem::Damaged};
        QTest::newRow("undecodable") << Media{
            .path = u"/nowhere/a.jpg"_s, .type = MediaType::Jpeg, .pixels = {400, 600}, .problem = MediaProblem::None};
    }

    void placeholderWhereThereIsNoPicture()
    {
        QFETCH(Media, media);
        m_card->setContent({.media = media});
        m_card->resize(400, m_card->sizeHint().height());
        const QImage pixels = m_card->grab().toImage();
        const QRect rect = m_card->pictureRect();
        const QColor ground = pixels.pixelColor(rect.left() + 30, rect.top() + 6);
        QVERIFY(ground != pixels.pixelColor(rect.left() - 8, rect.center().y())); // not the stage's
        QSet<QRgb> inks;
        for (int y = rect.top() + 20; y < rect.bottom() - 20; ++y) {
            for (int x = rect.left() + 20; x < rect.right() - 20; ++x)
                inks.insert(pixels.pixel(x, y));
        }
        QVERIFY(inks.size() > 2); // an icon stands there
    }

    void placeholdersSayWhy()
    {
        const Media missing{.path = u"/nowhere/a.jpg"_s, .type = MediaType::Jpeg, .problem = MediaProblem::Missing};
        Media damaged = missing;
        damaged.problem = MediaProblem::Damaged;
        const Media notFetched{.address = QUrl(u"https://example.com/a.jpg"_s), .problem = MediaProblem::NotFetched};
        Media fetching = notFetched;
        fetching.problem = MediaProblem::NotChecked;
        Media looking = missing; // for a moment: says nothing
        looking.problem = MediaProblem::NotChecked;
        QList<QImage> seen;
        for (const Media& media : {looking, Media(), missing, damaged, notFetched, fetching}) {
            m_card->setContent({.media = media});
            m_card->resize(400, m_card->sizeHint().height());
            // Below the middle, where no icon is.
            const QRect rect = m_card->pictureRect();
            const QImage text = m_card->grab(rect.adjusted(0, rect.height() / 2 + 17, 0, 0)).toImage();
            QVERIFY(!seen.contains(text));
            seen.append(text);
        }
    }

    void anotherPinsPictureGoesAtOnceAndItsOwnComes()
    {
        QImage plain(400, 600, QImage::Format_RGB32);
        plain.fill(Qt::red);
        (void)shown({.media = pictureOf(plain, u"first.png"_s)});
        plain.fill(Qt::blue);
        m_card->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
        m_card->setContent({.media = pictureOf(plain, u"second.png"_s)});
        const QPoint middle = m_card->pictureRect().center();
        QVERIFY(!isClose(m_card->grab().toImage().pixelColor(middle), Qt::red));
        QSignalSpy ready(&m_thumbnails, &Thumbnails::ready);
        QVERIFY(!ready.isEmpty() || ready.wait(10'000));
        QTRY_VERIFY(isClose(m_card->screen()->grabWindow(m_card->winId()).toImage().pixelColor(middle), Qt::blue));
    }

    void whoseItIsAndWhereItGoesIsSeen()
    {
        const QImage nobodys = shown({.title = u"Rye bread"_s});
        const QImage bread = shown({.title = u"Rye bread"_s, .board = u"Bread"_s, .account = u"@shop"_s});
        QVERIFY(bread != nobodys);
        QVERIFY(bread != shown({.title = u"Rye bread"_s, .board = u"Rolls"_s, .account = u"@shop"_s}));
    }

    void theFocusIsSeen()
    {
        m_card->resize(400, m_card->sizeHint().height());
        m_card->show();
        m_card->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
        m_card->setFocus(Qt::TabFocusReason);
        QVERIFY(m_card->hasFocus());
        const QImage focused = m_card->grab().toImage();
        m_card->clearFocus();
        QVERIFY(m_card->grab().toImage() != focused);
    }

    void lightAndDarkAreTheCardsOwn()
    {
        const QPoint stage(8, 40);
        m_card->setContent({.title = u"Rye bread"_s});
        m_card->resize(400, m_card->sizeHint().height());
        m_card->setShade(PreviewCard::Shade::Light);
        const QColor light = m_card->grab().toImage().pixelColor(stage);
        m_card->setShade(PreviewCard::Shade::Dark);
        const QColor dark = m_card->grab().toImage().pixelColor(stage);
        QCOMPARE(light, lightPalette().color(QPalette::Base));
        QCOMPARE(dark, darkPalette().color(QPalette::Base));
    }

    void theSwitchChangesTheCard()
    {
        PreviewPane pane(m_thumbnails);
        QCOMPARE(pane.card()->shade(), PreviewCard::Shade::Light);
        pane.findChild<QToolButton*>(u"previewDarkButton"_s)->click();
        QCOMPARE(pane.card()->shade(), PreviewCard::Shade::Dark);
        QVERIFY(!pane.findChild<QToolButton*>(u"previewLightButton"_s)->isChecked());
        pane.findChild<QToolButton*>(u"previewLightButton"_s)->click();
        QCOMPARE(pane.card()->shade(), PreviewCard::Shade::Light);
    }

    void titleIsCutWhereFeedsCut()
    {
        const QString bread = QString::fromUcs4(U"🍞");
        QCOMPARE(PreviewCard::feedTitle(u"short"_s, 40), u"short"_s);
        QCOMPARE(PreviewCard::feedTitle(QString(40, u'x'), 40), QString(40, u'x'));
        QCOMPARE(PreviewCard::feedTitle(QString(41, u'x'), 40), QString(40, u'x') + u'…');
        QCOMPARE(PreviewCard::feedTitle(bread.repeated(41), 40), bread.repeated(40) + u'…');
        QCOMPARE(PreviewCard::feedTitle(QString(41, u'x'), 0), QString(41, u'x'));
    }

    void wideScriptsAreCutEarlier()
    {
        const Limits limits;
        const auto feedTitle = [&limits](
                                   const QString& title) { return PreviewCard::feedTitle(title, titleFeedCutOf(title, limits)); };
        const QString bread = u"自家製のライ麦パンを五つの手順で焼く冬の朝の台所から届いた香り高い一斤の物語"_s; // 39 characters
        QCOMPARE(feedTitle(bread), bread.left(30) + u'…');
        QCOMPARE(feedTitle(QString(39, u'x')), QString(39, u'x'));
        QCOMPARE(feedTitle(u"Rye bread in five steps, baked at 家"_s), u"Rye bread in five steps, baked at 家"_s);
    }

    void whatIsBehindTheCutChangesNoPixel()
    {
        const QString seen = u"Rye bread in five"_s; // with what follows still within the two lines of any font
        const QImage one = shown({.title = seen + u" abc"_s, .titleCut = 17});
        const QImage two = shown({.title = seen + u" more"_s, .titleCut = 17});
        const QImage all = shown({.title = seen + u" more"_s, .titleCut = 0});
        QCOMPARE(one, two);
        QVERIFY(one != all);
    }

    void theTextsHaveTheColumnsWidth()
    {
        // Forty wide letters fill two lines of it, whatever the picture's shape.
        PreviewCard::Content content{
            .media = pictureOf(testPicture({300, 900}), u"narrow.png"_s), .titleCut = 40, .feedRatio = 0.4};
        content.title = u"Rye bread in five simple steps, baked X"_s; // as many as feeds show
        const QImage one = shown(content);
        content.title.chop(1);
        content.title += u'O';
        QVERIFY(one != shown(content)); // its last letter is in sight
        QVERIFY(m_card->pictureRect().width() < 100);
    }

    void videosShowTheirLength()
    {
        Media video = pictureOf(testPicture({400, 600}), u"frame.png"_s);
        const QImage without = shown({.media = video});
        video.type = MediaType::Mp4;
        video.durationMs = 42'000;
        m_card->setContent({.media = video});
        QVERIFY(m_card->accessibleDescription().contains(u"0:42"_s));
        video.type = MediaType::Png; // the frame is a picture here; its length still counts
        QVERIFY(shown({.media = video}) != without);
    }

    void assistiveTechnologyIsToldTheSame()
    {
        m_card->setContent({.title = u"Rye bread"_s, .board = u"Bread › Rolls"_s, .account = u"@shop"_s});
        QCOMPARE(m_card->accessibleName(), u"Preview"_s);
        for (const QString& word : {u"Rye bread"_s, u"Bread › Rolls"_s, u"@shop"_s, u"No picture"_s})
            QVERIFY2(m_card->accessibleDescription().contains(word), qPrintable(word));
    }

    void aKeyPressCostsOneQuickRepaint()
    {
        PreviewCard::Content content{.media = pictureOf(testPicture({1000, 1500}), u"large.png"_s), .titleCut = 40};
        shown(content);
        QList<qint64> times;
        for (int i = 0; i < 100; ++i) {
            content.title += u'x';
            QElapsedTimer time;
            time.start();
            m_card->setContent(content);
            m_card->grab();
            times.append(time.nsecsElapsed() / 1000);
        }
        std::sort(times.begin(), times.end());
        QVERIFY2(times[50] < 16'000, qPrintable(u"median %1 us"_s.arg(times[50]))); // a busy computer spoils the slow end
    }
};

QTEST_MAIN(TestPreviewCard)
#include "tst_previewcard.moc"
