// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_media: what the window shows of one file.
//   preview PICTURE SIDE        decodes it to fit a square
//   cover VIDEO SIDE MILLISECONDS   the frame shown at that time, to fit a square
// Prints the milliseconds it took, without the start of this process.

#include "media/thumbnails.h"
#include "media/videoreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int side = arguments.value(3).toInt();
    const Media media{.path = arguments.value(2), .problem = MediaProblem::None};
    QElapsedTimer timer;
    timer.start();
    const QImage image = arguments.value(1) == u"preview"
        ? decodeThumbnail(media, {side, side})
        : VideoReader().frame(media.path, MediaType::Mp4, arguments.value(4).toInt(), {side, side});
    if (std::max(image.width(), image.height()) != side)
        return 1;
    std::printf("%.3f\n", double(timer.nsecsElapsed()) / 1e6);
    return 0;
}
