// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/words.h"

#include "fuzzing.h"
#include "media/wordtext.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::fuzz;

namespace {

void demandLine(const QString& line)
{
    demandPlain(line, "a line of a file's words");
    demand(line.size() <= wordsMax && line == line.trimmed(), "a line is short and begins with a word");
    demand(oneLineOf(line) == line, "a line stays as it is");
}

void demandParagraphs(const QString& text)
{
    for (const QString& line : text.split(u'\n'))
        demandPlain(line, "a paragraph of a file's words");
    demand(text.size() <= wordsMax && text == text.trimmed(), "a text is short and begins with a word");
    demand(paragraphsOf(text) == text, "a text stays as it is");
}

void readText(const QByteArray& bytes)
{
    const QString text = decodedText(bytes);
    demandLine(oneLineOf(text));
    demandParagraphs(paragraphsOf(text));
    const QString title = titleFromFileName(text);
    demandLine(title);
    demand(title.isEmpty() || title.front() == title.front().toUpper(), "a title begins with a capital, where its letter has one");
}

void readPicture(const QByteArray& content, MediaType type)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture"_s);
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "a file can be made");
    file.close();
    const MediaWords words = readWords(path, type);
    demandLine(words.title);
    demandParagraphs(words.description);
    demandParagraphs(words.altText);
    demand(words.keywords.size() <= 100, "keywords are few");
    std::for_each(words.keywords.begin(), words.keywords.end(), demandLine);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr std::array types{
        MediaType::Jpeg, MediaType::Png, MediaType::Webp, MediaType::Tiff, MediaType::Heic, MediaType::Avif, MediaType::Unknown};
    FuzzedDataProvider input(data, size);
    const MediaType type = types[input.ConsumeIntegralInRange<size_t>(0, types.size() - 1)];
    const QByteArray bytes = rest(input);
    if (type == MediaType::Unknown)
        readText(bytes);
    else
        readPicture(bytes, type);
    return 0;
}
