// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// pinwright-video: looks at one video and writes what it found to standard output (video/videoanswer.h). Started by the program, which
// sets the time limit.

#include "video/videofile.h"

#include <QFile>

#include <cstdio>
#include <sys/resource.h>

using namespace pinwright;

namespace {

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(resource, &both);
}

/// A video may be made to do harm. What it can't do here is fill the memory or the disk, or work on where nobody waits any more.
void limitProcess()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, 20);   // seconds
#ifndef __SANITIZE_ADDRESS__ // it reserves addresses by the terabyte
    limit(RLIMIT_AS, rlim_t{2048} * 1024 * 1024);
#endif
}

Result<VideoFacts> look(const VideoQuestion& question)
{
    const auto video = VideoFile::open(question.path, question.type);
    if (!video)
        return tl::unexpected(video.error());
    VideoFacts facts = (*video)->facts();
    if (!question.box.isEmpty())
        facts.frame = (*video)->firstFrame(question.box);
    return facts;
}

} // namespace

int main(int argc, char** argv)
{
    limitProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    const auto question = VideoQuestion::fromArguments(arguments);
    if (!question) {
        std::fputs("Usage: pinwright-video mp4|mov|webm PATH [WIDTH HEIGHT]\n", stderr);
        return 2;
    }
    const QByteArray answer = videoAnswer(look(*question));
    const bool written = std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout) == size_t(answer.size());
    return written && std::fflush(stdout) == 0 ? 0 : 1;
}
