// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// pinwright-video: looks at one video and writes what it found to standard output (video/videoanswer.h). Started by the program, which
// sets the time limit.

#include "helper/process.h"
#include "video/videofile.h"

#include <QFileInfo>

#include <cstdio>

using namespace pinwright;

namespace {

/// A copy is about as long as what it is made of; an index of its own comes on top.
ProcessLimits limitsFor(const VideoQuestion& question)
{
    if (question.target.isEmpty())
        return {};
    const qint64 bytes = QFileInfo(question.path).size();
    return {.processorSeconds = 120, .fileBytes = bytes + bytes / 8 + qint64{16} * 1024 * 1024};
}

Result<VideoFacts> answerTo(const VideoQuestion& question)
{
    const auto video = VideoFile::open(question.path, question.type);
    if (!video)
        return tl::unexpected(video.error());
    VideoFacts facts = (*video)->facts();
    if (!question.box.isEmpty())
        facts.frame = (*video)->frame(question.atMs, question.box);
    if (question.target.isEmpty())
        return facts;
    return VideoFile::copy(question.path, question.type, question.target).map([&facts](Done) { return facts; });
}

} // namespace

int main(int argc, char** argv)
{
    const auto question = VideoQuestion::fromArguments(argumentsOf(argc, argv));
    if (!question) {
        std::fputs("Usage: pinwright-video mp4|mov|webm PATH facts | frame WIDTH HEIGHT MILLISECONDS | copy TARGET\n", stderr);
        return 2;
    }
    limitProcess(limitsFor(*question));
    return writeAnswer(videoAnswer(answerTo(*question)));
}
