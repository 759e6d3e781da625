// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/pictureloader.h"
#include "media/videoreader.h"
#include "support/mediafiles.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

QImage plain(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

/// Holds up the worker until it is opened.
struct Gate {
    QSemaphore reached;
    QSemaphore opened;
};

PictureLoader::Make behind(const std::shared_ptr<Gate>& gate, int side)
{
    return [gate, side] {
        gate->reached.release();
        gate->opened.acquire();
        return plain(side);
    };
}

QList<int> firsts(const QSignalSpy& spy)
{
    QList<int> numbers;
    for (const QVariantList& call : spy)
        numbers.append(call.at(0).toInt());
    return numbers;
}

} // namespace

class TestPictureLoader : public QObject {
    Q_OBJECT

private slots:
    void readsFramesOfAVideo();
    void readsTheLastFramePastTheEnd();
    void brokenVideoGivesNull();
    void latestRequestWins();
    void readsAsideWhenNothingIsWanted();
    void cancelDropsAll();
    void doesNotWaitForItsWorker();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// The grey of the frame shown at that time; -1 for none.
    int greyAt(const QString& path, qint64 ms);

    QTemporaryDir m_folder;
};

int TestPictureLoader::greyAt(const QString& path, qint64 ms)
{
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load([path, ms] { return VideoReader().frame(path, MediaType::Mp4, ms, {64, 64}); });
    if (!loaded.wait(15'000))
        qFatal("No frame came");
    const auto image = loaded.first().at(1).value<QImage>();
    return image.isNull() ? -1 : qGray(image.pixel(image.rect().center()));
}

void TestPictureLoader::readsFramesOfAVideo()
{
    const QString path = makeMp4(file(u"count.mp4"_s), {.size = {64, 48}, .frames = 25, .counting = true});
    QVERIFY(std::abs(greyAt(path, 0) - greyOfFrame(0)) <= 4);
    QVERIFY(std::abs(greyAt(path, 40) - greyOfFrame(1)) <= 4);
    QVERIFY(std::abs(greyAt(path, 520) - greyOfFrame(13)) <= 4);
}

void TestPictureLoader::readsTheLastFramePastTheEnd()
{
    const QString path = makeMp4(file(u"end.mp4"_s), {.size = {64, 48}, .frames = 25, .counting = true});
    QVERIFY(std::abs(greyAt(path, 960) - greyOfFrame(24)) <= 4);
    QVERIFY(std::abs(greyAt(path, 999'999) - greyOfFrame(24)) <= 4);
}

void TestPictureLoader::brokenVideoGivesNull()
{
    QCOMPARE(greyAt(writeFile(file(u"broken.mp4"_s),
                        QByteArray("\0\0\0\x18"
                                   "ftypmp42",
                            12)
                            + QByteArray(500, 'x')),
                 40),
        -1);
    QCOMPARE(greyAt(file(u"nowhere.mp4"_s), 40), -1);
}

void TestPictureLoader::latestRequestWins()
{
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    const auto gate = std::make_shared<Gate>();
    const int first = loader.load(behind(gate, 1));
    QVERIFY(gate->reached.tryAcquire(1, 5000));
    auto dropped = std::make_shared<std::atomic_int>(0);
    for (int i = 0; i < 100; ++i) {
        loader.load([dropped] {
            ++*dropped;
            return plain(2);
        });
    }
    const int last = loader.load([] { return plain(3); });
    QVERIFY(loader.isBusy());
    QCOMPARE(loaded.count(), 0);
    gate->opened.release();
    QTRY_COMPARE(loaded.count(), 2);
    // What was begun is given out, then the latest: a view that slides has something to show.
    QCOMPARE(firsts(loaded), (QList<int>{first, last}));
    QCOMPARE(loaded.last().at(1).value<QImage>().width(), 3);
    QCOMPARE(dropped->load(), 0);
    QVERIFY(!loader.isBusy());
}

void TestPictureLoader::readsAsideWhenNothingIsWanted()
{
    PictureLoader loader;
    QStringList order;
    connect(&loader, &PictureLoader::loaded, &loader,
        [&order](int, const QImage& image) { order.append(u"w%1"_s.arg(image.width())); });
    connect(&loader, &PictureLoader::loadedAside, &loader,
        [&order](int index, const QImage& image) { order.append(u"a%1:%2"_s.arg(index).arg(image.width())); });
    const auto gate = std::make_shared<Gate>();
    loader.loadAside({behind(gate, 10), [] { return plain(11); }, [] { return plain(12); }});
    QVERIFY(gate->reached.tryAcquire(1, 5000));
    QVERIFY(!loader.isBusy());
    loader.load([] { return plain(1); });
    QVERIFY(loader.isBusy());
    gate->opened.release();
    QTRY_COMPARE(order.size(), 4);
    QCOMPARE(order, (QStringList{u"a0:10"_s, u"w1"_s, u"a1:11"_s, u"a2:12"_s}));
}

void TestPictureLoader::cancelDropsAll()
{
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    QSignalSpy aside(&loader, &PictureLoader::loadedAside);
    const auto gate = std::make_shared<Gate>();
    loader.load(behind(gate, 1));
    loader.load([] { return plain(2); });
    loader.loadAside({[] { return plain(3); }});
    QVERIFY(gate->reached.tryAcquire(1, 5000));
    loader.cancel();
    QVERIFY(!loader.isBusy());
    gate->opened.release();
    const int next = loader.load([] { return plain(4); });
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(firsts(loaded), QList<int>{next});
    QCOMPARE(aside.count(), 0);
}

void TestPictureLoader::doesNotWaitForItsWorker()
{
    const auto gate = std::make_shared<Gate>();
    {
        PictureLoader loader;
        loader.load(behind(gate, 1));
        QVERIFY(gate->reached.tryAcquire(1, 5000));
    } // with the worker at its work, which would wait for ever
    gate->opened.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
}

QTEST_GUILESS_MAIN(TestPictureLoader)
#include "tst_pictureloader.moc"
