// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/privatedata.h"

#include "fuzzing.h"
#include "media/picturefacts.h"

#include <QBuffer>

#include <array>

using namespace pinwright;
using namespace pinwright::fuzz;

namespace {

QList<FilePart> partsOf(QByteArray& file, MediaType type)
{
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    return partsToShow(device, type).value_or(QList<FilePart>());
}

QByteArray cleaned(QByteArray& file, MediaType type)
{
    QByteArray written;
    QBuffer source(&file);
    QBuffer target(&written);
    source.open(QIODevice::ReadOnly);
    target.open(QIODevice::WriteOnly);
    demand(copyWithoutPrivateData(source, target, type).has_value(), "what has parts to show can be copied");
    return written;
}

bool isPrivate(QByteArray& file, MediaType type)
{
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    return readPictureFacts(device, type).privateData;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr std::array types{MediaType::Jpeg, MediaType::Png, MediaType::Webp};
    FuzzedDataProvider input(data, size);
    const MediaType type = types[input.ConsumeIntegralInRange<size_t>(0, types.size() - 1)];
    QByteArray file = rest(input);
    const QList<FilePart> parts = partsOf(file, type);
    if (parts.isEmpty())
        return 0;
    qint64 end = 0;
    for (const FilePart& part : parts) {
        demand(part.at >= end && part.bytes > 0, "parts follow each other");
        end = part.at + part.bytes;
        demand(end <= file.size(), "parts lie in the file");
        demand(part.instead.size() <= part.bytes, "nothing grows");
    }
    QByteArray once = cleaned(file, type);
    demand(once.size() <= file.size(), "nothing is added");
    demand(cleaned(once, type) == once, "what is clean stays as it is");
    demand(!isPrivate(once, type), "what is clean is told to be clean");
    return 0;
}
