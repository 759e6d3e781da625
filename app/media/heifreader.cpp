// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/heifreader.h"

#include "heif/heifanswer.h"
#include "media/colourprofile.h"
#include "media/exif.h"
#include "media/helperprocess.h"

#include <QColorSpace>

namespace pinwright {

HeifReader::HeifReader(QString program, std::chrono::milliseconds timeLimit) : m_program(std::move(program)), m_timeLimit(timeLimit)
{ }

QString HeifReader::installedProgram()
{
    return installedHelper(heifHelper());
}

Result<HeifFacts> HeifReader::facts(const QString& path) const
{
    return ask({.path = path});
}

QImage HeifReader::picture(const QString& path, QSize box) const
{
    const auto facts = ask({.path = path, .box = box.isEmpty() ? largestHeifBox : box.boundedTo(largestHeifBox)});
    if (!facts)
        return {};
    QImage image = imageOf(facts->picture);
    if (!image.isNull() && !facts->profile.isEmpty())
        image.setColorSpace(QColorSpace::fromIccProfile(facts->profile));
    return image;
}

Result<HeifFacts> HeifReader::ask(const HeifQuestion& question) const
{
    const auto answer = askHelper(heifHelper(),
        {.program = m_program,
            .arguments = question.arguments(),
            .longestAnswer = longestHeifAnswer(question),
            .timeLimit = m_timeLimit});
    return answer ? parseHeifAnswer(*answer, question) : Result<HeifFacts>(failure(answer.error()));
}

MediaFacts mediaFactsOf(const HeifFacts& heif)
{
    const ExifFacts exif = readExif(heif.exif);
    MediaFacts facts; // its own turns are applied while decoding; that of EXIF does not count
    facts.colours = heif.profile.isEmpty() ? ColourSpace::Srgb : coloursOf(heif.profile);
    facts.bitsPerChannel = heif.bitsPerChannel;
    facts.alpha = heif.alpha;
    facts.animated = heif.severalPictures;
    facts.location = exif.location || tellsPlace(heif.xmp);
    facts.privateData = facts.location || exif.privateData || !heif.xmp.isEmpty() || heif.otherBlocks || heif.hiddenPictures;
    return facts;
}

} // namespace pinwright
