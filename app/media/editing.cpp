// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/editing.h"

#include <QColor>
#include <QColorSpace>
#include <QPainter>

#include <algorithm>
#include <array>

namespace pinwright {

namespace {

/// Of the pixels of `edge`, a line of them, weighted by how opaque they are.
QColor meanColour(const QImage& picture, const QRect& edge)
{
    const QImage line = picture.copy(edge).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    std::array<quint64, 4> sums{};
    for (int y = 0; y < line.height(); ++y) {
        for (int x = 0; x < line.width(); ++x) {
            const QRgb pixel = reinterpret_cast<const QRgb*>(line.constScanLine(y))[x];
            sums[0] += quint64(qRed(pixel));
            sums[1] += quint64(qGreen(pixel));
            sums[2] += quint64(qBlue(pixel));
            sums[3] += quint64(qAlpha(pixel));
        }
    }
    const quint64 count = quint64(line.width()) * quint64(line.height());
    const auto mean = [&sums, count](size_t channel) { return int((sums[channel] + count / 2) / count); };
    return QColor::fromRgba(qUnpremultiply(qRgba(mean(0), mean(1), mean(2), mean(3))));
}

void fillWithEdges(QPainter& painter, const QImage& picture, const QRect& inner, const QRect& all)
{
    const QRect own = picture.rect();
    const auto fill = [&](const QRect& margin, const QRect& edge) {
        if (!margin.isEmpty())
            painter.fillRect(margin, meanColour(picture, edge));
    };
    fill({0, 0, inner.left(), all.height()}, {0, 0, 1, own.height()});
    fill({inner.right() + 1, 0, all.width() - inner.right() - 1, all.height()}, {own.width() - 1, 0, 1, own.height()});
    fill({0, 0, all.width(), inner.top()}, {0, 0, own.width(), 1});
    fill({0, inner.bottom() + 1, all.width(), all.height() - inner.bottom() - 1}, {0, own.height() - 1, own.width(), 1});
}

/// Each pixel becomes the mean of those around it; what lies beyond the picture is taken for its edge.
QImage boxBlurred(const QImage& picture, int radius)
{
    QImage blurred(picture.size(), picture.format());
    const int right = picture.width() - 1;
    const int bottom = picture.height() - 1;
    const int count = (2 * radius + 1) * (2 * radius + 1);
    for (int y = 0; y <= bottom; ++y) {
        for (int x = 0; x <= right; ++x) {
            std::array<int, 3> sums{};
            for (int dy = -radius; dy <= radius; ++dy) {
                for (int dx = -radius; dx <= radius; ++dx) {
                    const QRgb pixel = picture.pixel(std::clamp(x + dx, 0, right), std::clamp(y + dy, 0, bottom));
                    sums[0] += qRed(pixel);
                    sums[1] += qGreen(pixel);
                    sums[2] += qBlue(pixel);
                }
            }
            blurred.setPixel(x, y, qRgb(sums[0] / count, sums[1] / count, sums[2] / count));
        }
    }
    return blurred;
}

/// The picture, enlarged to cover `all` and blurred so far that it is a play of its colours. Blurred small, so that any size of it looks the
/// same.
void fillWithBlur(QPainter& painter, const QImage& picture, const QRect& all)
{
    constexpr QSize smallBox(40, 40);
    constexpr int radius = 3;
    const QSize covering = all.size().scaled(picture.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
    QRect shown(QPoint(0, 0), covering);
    shown.moveCenter(picture.rect().center());
    const QImage part = picture.copy(shown.intersected(picture.rect()));
    const QSize small = part.size().scaled(smallBox, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage blurred = part.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    for (int pass = 0; pass < 2; ++pass)
        blurred = boxBlurred(blurred, radius);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(all, blurred);
}

QImage padded(const QImage& picture, double ratio, Padding padding)
{
    const QSize size = paddedSize(picture.size(), ratio);
    if (size == picture.size())
        return picture;
    const QRect all(QPoint(0, 0), size);
    const QRect inner(QPoint((size.width() - picture.width()) / 2, (size.height() - picture.height()) / 2), picture.size());
    QImage wider(size, picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (wider.isNull()) // no memory for it
        return {};
    wider.fill(picture.hasAlphaChannel() ? Qt::transparent : Qt::black);
    QPainter painter(&wider);
    if (padding == Padding::Blur)
        fillWithBlur(painter, picture, all);
    else
        fillWithEdges(painter, picture, inner, all);
    painter.drawImage(inner.topLeft(), picture);
    painter.end();
    wider.setColorSpace(picture.colorSpace());
    return wider;
}

} // namespace

QImage edited(const QImage& shown, const MediaEdits& edits)
{
    if (shown.isNull())
        return shown;
    const QRect kept = keptPart(shown.size(), edits.crop);
    return padded(kept == shown.rect() ? shown : shown.copy(kept), edits.padRatio, edits.padding);
}

} // namespace pinwright
