// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heif/heifanswer.h"

#include "helper/answer.h"

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

bool isBlock(const QByteArray& block)
{
    return block.size() <= longestHeifBlock;
}

bool isPossible(const HeifFacts& facts, const HeifQuestion& question)
{
    constexpr int mostBits = 16;
    return facts.pixels.width() > 0 && facts.pixels.height() > 0 && facts.bitsPerChannel > 0 && facts.bitsPerChannel <= mostBits
        && isBlock(facts.profile) && isBlock(facts.exif) && isBlock(facts.xmp) && facts.picture.isPossibleIn(question.box);
}

QDataStream& operator<<(QDataStream& stream, const HeifFacts& facts)
{
    return stream << facts.pixels << facts.bitsPerChannel << facts.alpha << facts.severalPictures << facts.hiddenPictures
                  << facts.otherBlocks << facts.profile << facts.exif << facts.xmp << facts.picture;
}

QDataStream& operator>>(QDataStream& stream, HeifFacts& facts)
{
    return stream >> facts.pixels >> facts.bitsPerChannel >> facts.alpha >> facts.severalPictures >> facts.hiddenPictures
        >> facts.otherBlocks >> facts.profile >> facts.exif >> facts.xmp >> facts.picture;
}

} // namespace

QString heifHelper()
{
    return u"pinwright-heif"_s;
}

QStringList HeifQuestion::arguments() const
{
    if (box.isEmpty())
        return {path, u"facts"_s};
    return {path, u"picture"_s, QString::number(box.width()), QString::number(box.height())};
}

std::optional<HeifQuestion> HeifQuestion::fromArguments(const QStringList& arguments)
{
    if (arguments.size() == 2 && arguments.at(1) == u"facts")
        return HeifQuestion{.path = arguments.at(0)};
    if (arguments.size() != 4 || arguments.at(1) != u"picture")
        return std::nullopt;
    const QSize box = QSize(arguments.at(2).toInt(), arguments.at(3).toInt()).boundedTo(largestHeifBox);
    return box.isEmpty() ? std::nullopt : std::optional(HeifQuestion{.path = arguments.at(0), .box = box});
}

QByteArray heifAnswer(const Result<HeifFacts>& facts)
{
    if (!facts)
        return answerOf(facts.error());
    return answerOf([&facts](QDataStream& stream) { stream << *facts; });
}

qsizetype longestHeifAnswer(const HeifQuestion& question)
{
    return longestAnswerFrame + 3 * longestHeifBlock + largestRawPicture(question.box);
}

Result<HeifFacts> parseHeifAnswer(const QByteArray& answer, const HeifQuestion& question)
{
    HeifFacts facts;
    const auto read = readAnswer(answer, heifHelper(), [&facts](QDataStream& stream) { stream >> facts; });
    if (!read)
        return failure(read.error());
    if (!isPossible(facts, question))
        return failure(impossibleAnswer(heifHelper()));
    return facts;
}

} // namespace pinwright
