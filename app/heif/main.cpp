// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// pinwright-heif: looks at one HEIC or AVIF picture and writes what it found to standard output (heif/heifanswer.h). Started by the
// program, which sets the time limit.

#include "heif/heiffile.h"
#include "helper/process.h"

#include <cstdio>

using namespace pinwright;

namespace {

Result<HeifFacts> answerTo(const HeifQuestion& question)
{
    const auto file = HeifFile::open(question.path);
    if (!file)
        return tl::unexpected(file.error());
    HeifFacts facts = (*file)->facts();
    if (question.box.isEmpty())
        return facts;
    auto picture = (*file)->picture(question.box);
    if (!picture)
        return tl::unexpected(picture.error());
    facts.picture = std::move(*picture);
    return facts;
}

} // namespace

int main(int argc, char** argv)
{
    const auto question = HeifQuestion::fromArguments(argumentsOf(argc, argv));
    if (!question) {
        std::fputs("Usage: pinwright-heif PATH facts | picture WIDTH HEIGHT\n", stderr);
        return 2;
    }
    limitProcess({});
    return writeAnswer(heifAnswer(answerTo(*question)));
}
