// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench: speed and memory as ratios within this run, each against a named peer, or against the limit a person notices.
// Prints a Markdown table. With an argument only what main() has under that name. Exit code 1 where a figure misses its limit.

#include "sink.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QProcessEnvironment environmentIn(const QString& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(name, folder + u'/' + name.mid(4).toLower());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

QString childPath(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

/// Runs a child to its end; the numbers it printed. Ends the benchmark where the child fails.
std::vector<double> figuresOf(const QString& child, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setProcessEnvironment(environmentIn(folder));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(childPath(child), arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s %s failed", qPrintable(child), qPrintable(arguments.join(u' ')));
    std::vector<double> figures;
    for (const QByteArray& word : process.readAllStandardOutput().simplified().split(' '))
        figures.push_back(word.toDouble());
    return figures;
}

/// From the start of a process to the word it prints when painted, in milliseconds.
double millisecondsToPaint(const QString& child, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setProcessEnvironment(environmentIn(folder));
    QElapsedTimer timer;
    timer.start();
    process.start(childPath(child), arguments);
    if (!process.waitForReadyRead(20'000) || !process.readAllStandardOutput().startsWith("painted"))
        qFatal("%s was not painted", qPrintable(child));
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(20'000);
    return elapsed;
}

bool allKept = true;

void row(const QString& what, const QString& measured, const QString& against, const QString& limit, bool kept)
{
    allKept = allKept && kept;
    out() << "| " << what << " | " << measured << " | " << against << " | " << limit << " | " << (kept ? "yes" : "**no**")
          << " |\n";
    out().flush();
}

QString number(double value, int decimals = 1)
{
    return QString::number(value, 'f', decimals);
}

void benchStart(const QString& folder)
{
    figuresOf(u"bench_window"_s, {u"seed"_s, u"10000"_s}, folder);
    std::vector<double> ours, peers, ratios;
    for (int run = 0; run < 12; ++run) {
        const double peer = millisecondsToPaint(u"bench_emptywindow"_s, {}, folder);
        const double own = millisecondsToPaint(u"bench_window"_s, {u"paint"_s}, folder);
        if (run < 2)
            continue; // the first ones read the libraries from the disk
        peers.push_back(peer);
        ours.push_back(own);
        ratios.push_back(own / peer);
    }
    row(u"start to first paint, 10,000 drafts stored"_s, number(median(ours)) + u" ms"_s,
        u"empty QMainWindow, "_s + number(median(peers)) + u" ms: "_s + number(median(ratios), 2) + u" ×"_s, u"≤ 1.5 ×"_s,
        median(ratios) <= 1.5);
}

void benchUpload(const QString& folder)
{
    const QString path = folder + u"/one-gibibyte.mp4"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(qint64(1) << 30))
        qFatal("No room for the file to upload");
    file.close();
    pinwright::bench::Sink sink;
    const QString url = u"http://127.0.0.1:%1/upload"_s.arg(sink.port());
    std::vector<double> ours, peers, ratios, memory;
    for (int run = 0; run < 6; ++run) {
        const auto peer = figuresOf(u"bench_upload"_s, {u"plain"_s, url, path}, folder);
        const auto own = figuresOf(u"bench_upload"_s, {u"pinwright"_s, url, path}, folder);
        if (run == 0)
            continue;
        ours.push_back(own.at(0) / 1e6);
        peers.push_back(peer.at(0) / 1e6);
        ratios.push_back(own.at(0) / peer.at(0));
        memory.push_back((own.at(1) - peer.at(1)) / 1024);
    }
    row(u"1 GiB multipart upload on loopback"_s, number(median(ours), 2) + u" s"_s,
        u"plain QFile POST, "_s + number(median(peers), 2) + u" s: "_s + number(median(ratios), 2) + u" ×"_s, u"≤ 1.1 ×"_s,
        median(ratios) <= 1.1);
    row(u"its peak memory"_s, u"%1 MiB more"_s.arg(number(median(memory))), u"plain QFile POST"_s, u"≤ 8 MiB more"_s,
        median(memory) <= 8);
}

void benchWindow(const QString& folder)
{
    const auto keys = figuresOf(u"bench_window"_s, {u"keys"_s}, folder);
    row(u"key press to preview painted, p95, 10,000 drafts"_s, number(keys.at(0)) + u" ms"_s, u"one frame"_s, u"< 16 ms"_s,
        keys.at(0) < 16);
    const auto filter = figuresOf(u"bench_window"_s, {u"filter"_s}, folder);
    row(u"search in 10,000 drafts, p95"_s, number(filter.at(0)) + u" ms"_s, u"one frame"_s, u"< 16 ms"_s, filter.at(0) < 16);
}

void benchDropOf(int count)
{
    const QTemporaryDir pictures;
    QImage image(600, 900, QImage::Format_RGB32);
    for (int n = 0; n < count; ++n) {
        image.fill(QColor::fromHsv(n * 7 % 360, 120, 200));
        if (!image.save(pictures.filePath(u"%1.jpg"_s.arg(n))))
            qFatal("The pictures can't be written");
    }
    std::vector<double> listed, stalls, memory;
    for (int run = 0; run < 3; ++run) {
        QTemporaryDir fresh;
        const auto figures = figuresOf(u"bench_window"_s, {u"drop"_s, pictures.path()}, fresh.path());
        if (figures.at(2) != count)
            qFatal("Only %d drafts were stored", int(figures.at(2)));
        listed.push_back(figures.at(0));
        stalls.push_back(figures.at(1));
        memory.push_back(figures.at(3));
    }
    const QString files = QLocale(QLocale::English).toString(count);
    row(u"%1 files dropped → %1 drafts on disk and listed"_s.arg(files), number(median(listed)) + u" ms"_s, u"–"_s, u"< 1,000 ms"_s,
        median(listed) < 1000);
    row(u"longest time the window was busy meanwhile"_s, number(median(stalls)) + u" ms"_s, u"one frame"_s, u"≤ 16 ms"_s,
        median(stalls) <= 16);
    row(u"its peak memory"_s, number(median(memory), 0) + u" MiB"_s, u"–"_s, u"≤ 256 MiB"_s, median(memory) <= 256);
}

void benchDrop()
{
    benchDropOf(500);
    benchDropOf(1000);
}

/// A picture with so much in it that it takes a camera's bytes.
QImage richPicture(int number, QSize size = {1600, 2400})
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(quint32(number) + 1);
    const QRgb ground = QColor::fromHsv(number * 37 % 360, 160, 180).rgb();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb square = (x / 200 + y / 200) % 2 == 0 ? 0 : 0x303030;
            image.setPixel(x, y, ground ^ square ^ (random.generate() & 0x0f0f0f));
        }
    }
    return image;
}

/// Of a whole process, from its start to its end.
double millisecondsOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Ours against a program of others, which reads the same file.
void compare(const QString& what, const std::function<double()>& ours, const QString& name, const std::function<double()>& peer)
{
    std::vector<double> owns, peers, ratios;
    for (int run = 0; run < 8; ++run) {
        const double theirs = peer();
        const double own = ours();
        if (run == 0)
            continue; // reads the libraries from the disk
        owns.push_back(own);
        peers.push_back(theirs);
        ratios.push_back(own / theirs);
    }
    row(what, number(median(owns), 0) + u" ms"_s,
        name + u", "_s + number(median(peers), 0) + u" ms: "_s + number(median(ratios), 2) + u" ×"_s, u"≤ 1.2 ×"_s,
        median(ratios) <= 1.2);
}

void benchPreview()
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"large.jpg"_s);
    if (!richPicture(1, {8000, 6000}).save(picture, nullptr, 85))
        qFatal("The picture can't be written");
    const auto ours = [&] { return millisecondsOf(childPath(u"bench_media"_s), {u"preview"_s, picture, u"480"_s}); };
    const QString what = u"48 megapixel JPEG to a preview of 480 pixels, a process each"_s;
    compare(what, ours, u"`djpeg -scale 1/8`"_s, [&] {
        return millisecondsOf(u"djpeg"_s, {u"-scale"_s, u"1/8"_s, u"-outfile"_s, folder.filePath(u"small.ppm"_s), picture});
    });
    compare(what, ours, u"`vipsthumbnail --size 480x480`"_s, [&] {
        return millisecondsOf(u"vipsthumbnail"_s, {picture, u"--size"_s, u"480x480"_s, u"-o"_s, folder.filePath(u"small.jpg"_s)});
    });
}

void benchCover(const QString& folder)
{
    const QTemporaryDir made;
    const QString video = made.filePath(u"video.mp4"_s);
    millisecondsOf(u"ffmpeg"_s,
        {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=1920x1080:r=30:d=10"_s, u"-c:v"_s,
            u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-g"_s, u"30"_s, u"-pix_fmt"_s, u"yuv420p"_s, video});
    compare(
        u"frame of a 1080p video at 7.3 s, 480 pixels wide"_s,
        [&] { return figuresOf(u"bench_media"_s, {u"cover"_s, video, u"480"_s, u"7300"_s}, folder).at(0); },
        u"`ffmpeg -ss 7.3 -frames:v 1`"_s,
        [&] {
            return millisecondsOf(u"ffmpeg"_s,
                {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-ss"_s, u"7.3"_s, u"-i"_s, video, u"-frames:v"_s, u"1"_s, u"-vf"_s,
                    u"scale=480:-2"_s, made.filePath(u"frame.png"_s)});
        });
}

void benchScroll()
{
    QTemporaryDir folder;
    QTemporaryDir pictures;
    for (int n = 0; n < 24; ++n) {
        if (!richPicture(n).save(pictures.filePath(u"%1.jpg"_s.arg(n)), nullptr, 85))
            qFatal("The pictures can't be written");
    }
    figuresOf(u"bench_window"_s, {u"seedpictures"_s, u"10000"_s, pictures.path()}, folder.path());
    for (const QString& how : {u"made"_s, u"read from the disk"_s}) {
        const auto figures = figuresOf(u"bench_window"_s, {u"scroll"_s}, folder.path());
        row(u"10,000 drafts scrolled past in 10 s, %1 thumbnails %2: longest time the window was busy"_s.arg(
                number(figures.at(2), 0), how),
            number(figures.at(0)) + u" ms, computing "_s + number(figures.at(3)) + u" ms"_s, u"one frame"_s, u"≤ 16 ms"_s,
            figures.at(0) <= 16);
        row(u"its peak memory"_s, number(figures.at(1), 0) + u" MiB"_s, u"–"_s, u"≤ 256 MiB"_s, figures.at(1) <= 256);
    }
}

/// As `bench_outbox run` sends it: a multipart form with the same fields and the same file.
void writeCurlRequests(const QString& config, const QString& url, const QString& picture, int count)
{
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The file for curl can't be written");
    QTextStream text(&file);
    for (int n = 0; n < count; ++n) {
        if (n > 0)
            text << "next\n";
        text << "url = \"" << url << "/upload\"\n"
             << "silent\nfail\noutput = /dev/null\n"
             << "header = \"Accept: application/json\"\nheader = \"x-api-key: bench\"\n"
             << "form = \"accountId=bench\"\nform = \"pinterest_board_id=11\"\n"
             << "form = \"photo=@" << picture << ";filename=photo.jpg;type=image/jpeg\"\n"
             << "form = \"title=Pin number " << n << "\"\n";
    }
}

double secondsOfCurl(const QString& config)
{
    QElapsedTimer timer;
    timer.start();
    QProcess curl;
    curl.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    curl.start(u"curl"_s, {u"--disable"_s, u"--config"_s, config});
    if (!curl.waitForFinished(120'000) || curl.exitCode() != 0)
        qFatal("curl failed");
    return double(timer.nsecsElapsed()) / 1e9;
}

/// What the outbox must wait for: that a create request is about to leave, and what became of it, is on disk before anything else.
double secondsOfSyncs(const QString& path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("The file to be synced can't be written");
    const QByteArray pages(16 * 1024, 'x');
    QElapsedTimer timer;
    timer.start();
    for (int n = 0; n < count; ++n) {
        if (file.write(pages) != pages.size() || ::fdatasync(file.handle()) != 0)
            qFatal("The disk does not sync");
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

QString smallPicture(const QTemporaryDir& folder)
{
    const QString picture = folder.filePath(u"small.jpg"_s);
    QImage image(100, 150, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    if (!image.save(picture))
        qFatal("The picture can't be written");
    return picture;
}

void benchOutbox()
{
    constexpr int count = 1000;
    QTemporaryDir folder;
    const QString picture = smallPicture(folder);
    pinwright::bench::Sink sink;
    const QString url = u"http://127.0.0.1:%1"_s.arg(sink.port());
    const QString config = folder.filePath(u"curl"_s);
    writeCurlRequests(config, url, picture, count);
    std::vector<double> ours, curls, curlRatios, peers, ratios;
    for (int run = 0; run < 4; ++run) {
        const double curl = secondsOfCurl(config);
        const double peer = curl + secondsOfSyncs(folder.filePath(u"synced"_s), 2 * count);
        QTemporaryDir fresh;
        figuresOf(u"bench_outbox"_s, {u"seed"_s, QString::number(count), url, picture}, fresh.path());
        const int before = sink.answered();
        const auto own = figuresOf(u"bench_outbox"_s, {u"run"_s}, fresh.path());
        if (sink.answered() - before != count)
            qFatal("%d requests for %d pins", sink.answered() - before, count);
        if (run == 0)
            continue;
        ours.push_back(own.at(0) / 1e3);
        curls.push_back(curl);
        curlRatios.push_back(own.at(0) / 1e3 / curl);
        peers.push_back(peer);
        ratios.push_back(own.at(0) / 1e3 / peer);
    }
    const QString alone = u" (curl alone, "_s + number(median(curls), 2) + u" s: "_s + number(median(curlRatios), 1) + u" ×)"_s;
    row(u"1,000 small pins through the outbox"_s, number(median(ours), 2) + u" s"_s,
        u"the same requests by curl and two synced writes each, "_s + number(median(peers), 2) + u" s: "_s
            + number(median(ratios), 1) + u" ×"_s + alone,
        u"≤ 3 ×"_s, median(ratios) <= 3);
}

void benchHeld()
{
    QTemporaryDir folder;
    figuresOf(u"bench_outbox"_s, {u"seedheld"_s, u"10000"_s, u"http://127.0.0.1:9"_s, smallPicture(folder)}, folder.path());
    const auto share = figuresOf(u"bench_outbox"_s, {u"idle"_s, u"20"_s}, folder.path());
    row(u"idle outbox, 10,000 pins held for a later time or try"_s, number(share.at(0), 2) + u" % of a core"_s, u"–"_s,
        u"< 0.5 %"_s, share.at(0) < 0.5);
}

void benchHistory()
{
    QTemporaryDir folder;
    figuresOf(u"bench_window"_s, {u"seedhistory"_s, u"10000"_s}, folder.path());
    const auto filter = figuresOf(u"bench_window"_s, {u"history"_s}, folder.path());
    row(u"key press to filtered history of 10,000 pins, p95"_s, number(filter.at(0)) + u" ms"_s, u"one frame"_s, u"< 16 ms"_s,
        filter.at(0) < 16);
}

QString firstLine(const QString& path, const QByteArray& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    out() << "Machine: " << firstLine(u"/proc/cpuinfo"_s, "model name") << ", " << QThread::idealThreadCount() << " cores, "
          << firstLine(u"/proc/meminfo"_s, "MemTotal") << " of memory; " << QSysInfo::prettyProductName() << ", Qt " << qVersion()
          << ", offscreen.\n\n| what | measured | against | keep | kept |\n|---|---|---|---|---|\n";
    const QString only = QCoreApplication::arguments().value(1);
    const QList<std::pair<QString, std::function<void()>>> benches{
        {u"start"_s, [&] { benchStart(folder.path()); }},
        {u"upload"_s, [&] { benchUpload(folder.path()); }},
        {u"window"_s, [&] { benchWindow(folder.path()); }}, // with the drafts of "start"
        {u"drop"_s, benchDrop},
        {u"history"_s, benchHistory},
        {u"scroll"_s, benchScroll},
        {u"preview"_s, benchPreview},
        {u"cover"_s, [&] { benchCover(folder.path()); }},
        {u"outbox"_s, benchOutbox},
        {u"held"_s, benchHeld},
    };
    for (const auto& [name, bench] : benches) {
        if (only.isEmpty() || only == name)
            bench();
    }
    return allKept ? 0 : 1;
}
