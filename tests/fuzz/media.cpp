// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzing.h"
#include "media/colourprofile.h"
#include "media/exif.h"
#include "media/picturefacts.h"
#include "media/sniff.h"
#include "media/videoboxes.h"
#include "media/wholeness.h"

#include <QBuffer>

#include <memory>

using namespace pinwright;
using namespace pinwright::fuzz;

namespace {

/// In memory of exactly its size, so that a byte read beyond it is seen.
MediaType sniffExactly(const QByteArray& file)
{
    const qsizetype size = std::min(file.size(), sniffBytes);
    const auto head = std::make_unique<char[]>(size_t(size));
    std::copy_n(file.cbegin(), size, head.get());
    return sniff({head.get(), size});
}

bool isOfKnownLength(MediaType type)
{
    return type == MediaType::Jpeg || type == MediaType::Png || type == MediaType::Webp || type == MediaType::Bmp
        || type == MediaType::Tiff;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider input(data, size);
    const bool asSniffed = input.ConsumeBool();
    const auto other = MediaType(input.ConsumeIntegralInRange(0, int(MediaType::Webm)));
    QByteArray file = rest(input);

    const MediaType type = asSniffed ? sniffExactly(file) : other;
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    const MediaProblem problem = checkWholeness(device, type);
    demand((problem == MediaProblem::UnknownType) == (type == MediaType::Unknown), "only an unknown type is unknown");
    demand(problem == MediaProblem::None || problem == MediaProblem::Truncated || problem == MediaProblem::Damaged
            || problem == MediaProblem::UnknownType,
        "a file that can be read is whole, truncated or damaged");
    demand(problem == MediaProblem::None || checkWholeness(device, type) == problem, "where the device stood does not matter");

    const MediaFacts facts = readPictureFacts(device, type);
    demand(facts.orientation >= 1 && facts.orientation <= 8, "an orientation is one of eight");
    demand(facts.privateData || !facts.location, "a place is private");
    demand(facts.bitsPerChannel >= 0 && facts.bitsPerChannel <= 255, "a channel has a few bits");
    demand(readPictureFacts(device, type) == facts, "where the device stood does not matter for what it tells");
    const bool hasOtherBoxes = holdsOtherBoxes(device);
    demand(holdsOtherBoxes(device) == hasOtherBoxes, "where the device stood does not matter for a video's boxes");
    const ExifFacts exif = readExif(file);
    demand(exif.orientation >= 1 && exif.orientation <= 8 && (exif.privateData || !exif.location), "EXIF is read in the same way");
    demand(coloursOf(file) != ColourSpace::Unknown, "a profile means some colours");

    if (problem == MediaProblem::None && isOfKnownLength(type)) {
        QByteArray longer = file + "and more";
        QBuffer longerDevice(&longer);
        longerDevice.open(QIODevice::ReadOnly);
        demand(checkWholeness(longerDevice, type) == MediaProblem::None, "what stands behind the end does not matter");
    }
    return 0;
}
