// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/study.h"

#include "media/thumbnails.h"
#include "media/workerjob.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPainter>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>

namespace pinwright {

namespace {

constexpr qsizetype hashBlock = qsizetype{1} << 20;
/// A picture is decoded to this before it is made smaller still.
constexpr QSize studyBox{128, 128};
/// The side of the picture whose frequencies are looked at, and how many of the lowest of each direction count.
constexpr int side = 32;
constexpr int columns = 8;
constexpr int rows = 6;
/// Of 48 bits. Pictures that differ do so in 24 on average.
constexpr int alikeMax = 8;
/// One in so many of the frequencies that are strong in either. What stands alone on white, and is as good as symmetric, has few of them.
constexpr int strongPerDiffering = 3;
/// Grey levels; a picture with less deviation shows nothing that tells it from others.
constexpr double plainDeviation = 1.5;
/// How far the colours of pictures that look the same may lie apart, in levels of the 256 that red and blue have about grey.
constexpr int colourApart = 12;
/// Levels that keep the noise of a picture that is as good as grey from being taken for a colour.
constexpr double faint = 1;
/// Of the mean strength of the frequencies: weaker ones are noise, of which one picture can have two kinds.
constexpr double weak = 0.1;

using Greys = std::array<std::array<double, side>, side>;
using Frequencies = std::array<double, size_t(columns) * rows>;

double sumOf(const Greys& greys, double (*part)(double grey))
{
    double sum = 0;
    for (const auto& row : greys) {
        for (const double grey : row)
            sum += part(grey);
    }
    return sum;
}

QImage smallOf(const QImage& shown)
{
    QImage small(side, side, QImage::Format_RGB32);
    small.fill(Qt::white); // under what is transparent
    QPainter painter(&small);
    painter.drawImage(0, 0, shown.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return small;
}

/// About their mean.
Greys greysOf(const QImage& small)
{
    Greys greys{};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            greys[size_t(y)][size_t(x)] = qGray(small.pixel(x, y));
    }
    const double mean = sumOf(greys, [](double grey) { return grey; }) / (side * side);
    for (auto& row : greys) {
        for (double& grey : row)
            grey -= mean;
    }
    return greys;
}

/// How far red and blue are from grey, from -128 to 127.
struct Colours {
    qint8 red = 0;
    qint8 blue = 0;
};

/// The picture's colours as one, to which each adds by its strength: a thing on white has the thing's.
Colours coloursOf(const QImage& small)
{
    double red = 0;
    double blue = 0;
    double strengths = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const QRgb pixel = small.pixel(x, y);
            const double r = (qRed(pixel) - qGray(pixel)) / 2.0;
            const double b = (qBlue(pixel) - qGray(pixel)) / 2.0;
            const double strength = std::hypot(r, b);
            red += r * strength;
            blue += b * strength;
            strengths += strength;
        }
    }
    const double whole = strengths + faint * side * side;
    return {qint8(std::lround(red / whole)), qint8(std::lround(blue / whole))};
}

bool isPlain(const Greys& greys)
{
    return sumOf(greys, [](double grey) { return grey * grey; }) < plainDeviation * plainDeviation * side * side;
}

/// How much a place counts: less towards the edges, so that a thin border is not what is seen most.
double weight(int x)
{
    return std::sqrt(std::sin(std::numbers::pi * (x + 0.5) / side));
}

using Waves = std::array<std::array<double, side>, std::max(columns, rows)>;

/// The lowest frequencies of the discrete cosine transform, without the constant one.
Waves waves()
{
    Waves all{};
    for (int u = 0; u < int(all.size()); ++u) {
        for (int x = 0; x < side; ++x)
            all[size_t(u)][size_t(x)] = weight(x) * std::cos(std::numbers::pi * (2 * x + 1) * (u + 1) / (2.0 * side));
    }
    return all;
}

Frequencies frequenciesOf(const Greys& greys)
{
    const Waves all = waves();
    Waves lines{}; // by horizontal frequency, then by line
    for (size_t u = 0; u < columns; ++u) {
        for (size_t y = 0; y < side; ++y) {
            for (size_t x = 0; x < side; ++x)
                lines[u][y] += greys[y][x] * all[u][x];
        }
    }
    Frequencies frequencies{};
    for (size_t v = 0; v < rows; ++v) {
        for (size_t u = 0; u < columns; ++u) {
            for (size_t y = 0; y < side; ++y)
                frequencies[v * columns + u] += lines[u][y] * all[v][y];
        }
    }
    return frequencies;
}

/// What divides the strong from the rest: about half of each, but none that is noise among the strong.
double thresholdOf(const Frequencies& frequencies)
{
    Frequencies sorted = frequencies;
    auto* middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    double squares = 0;
    for (const double frequency : frequencies)
        squares += frequency * frequency;
    return std::max(*middle, weak * std::sqrt(squares / double(frequencies.size())));
}

QByteArray contentHash(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() > studyBytesMax)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(hashBlock, Qt::Uninitialized);
    qint64 total = 0;
    qint64 got = 0;
    while ((got = file.read(block.data(), block.size())) > 0) {
        total += got;
        if (total > studyBytesMax) // it grows
            return {};
        hash.addData(QByteArrayView(block).first(got));
    }
    return got < 0 ? QByteArray() : hash.result().toHex();
}

} // namespace

MediaStudy studyMedia(const Media& media)
{
    // Anything may be at its path by now: another file, or a pipe, which waits for its other end.
    if (!isUnchanged(media))
        return {};
    MediaStudy study{.sha256 = contentHash(media.path)};
    if (isPicture(media.type))
        study.perceptualHash = perceptualHashOf(decodeThumbnail(media, studyBox));
    return isUnchanged(media) ? study : MediaStudy();
}

Job<MediaStudy>* studyMediaJob(const Media& media)
{
    return new WorkerJob<MediaStudy>([media] { return studyMedia(media); });
}

// 48 bits tell which low frequencies of a small grey copy are strong ("pHash"): what changes size, compression or brightness changes few of
// them. Below them are eight bits each of how red and how blue it is.
std::optional<quint64> perceptualHashOf(const QImage& shown)
{
    if (shown.isNull())
        return std::nullopt;
    const QImage small = smallOf(shown);
    const Greys greys = greysOf(small);
    if (isPlain(greys))
        return std::nullopt;
    const Frequencies frequencies = frequenciesOf(greys);
    const double threshold = thresholdOf(frequencies);
    quint64 hash = 0;
    for (const double frequency : frequencies)
        hash = hash << 1 | quint64(frequency > threshold);
    const Colours colours = coloursOf(small);
    return hash << 16 | quint64(quint8(colours.red)) << 8 | quint8(colours.blue);
}

bool looksTheSame(quint64 one, quint64 other)
{
    const auto isApart = [](quint64 a, quint64 b) { return std::abs(qint8(a) - qint8(b)) > colourApart; };
    if (isApart(one >> 8, other >> 8) || isApart(one, other))
        return false;
    const quint64 shape = one >> 16;
    const quint64 otherShape = other >> 16;
    const int differing = std::popcount(shape ^ otherShape);
    return differing <= alikeMax && differing * strongPerDiffering <= std::popcount(shape | otherShape);
}

} // namespace pinwright
