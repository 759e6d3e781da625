// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/draft.h"
#include "core/json.h"
#include "core/submission.h"
#include "fuzzing.h"
#include "heif/heifanswer.h"
#include "net/localchannel.h"
#include "video/videoanswer.h"

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::fuzz;

// What Pinwright's own programs write and read back, from a disk that may have damaged it or a process that may have broken; and times,
// which are written in the same way by everybody.

namespace {

template <class T>
void demandKept(const QByteArray& json, std::optional<T> (*read)(const QByteArray&), QByteArray (*write)(const T&))
{
    const std::optional<T> value = read(json);
    if (!value)
        return;
    const QByteArray written = write(*value);
    const std::optional<T> same = read(written);
    demand(same && write(*same) == written, "what was written is kept");
}

void demandArgumentsKept(const QByteArray& message)
{
    const QStringList arguments = LocalChannel::argumentsIn(message);
    demand(LocalChannel::argumentsIn(LocalChannel::messageOf(arguments)) == arguments, "arguments arrive as they were sent");
    const std::optional<VideoQuestion> question = VideoQuestion::fromArguments(arguments);
    if (!question)
        return;
    demand(isVideo(question->type) && question->box == question->box.boundedTo(largestVideoBox),
        "a question is about a video, in a box");
    demand(VideoQuestion::fromArguments(question->arguments()) == question, "a question is kept");
}

void demandHeifArgumentsKept(const QByteArray& message)
{
    const std::optional<HeifQuestion> question = HeifQuestion::fromArguments(LocalChannel::argumentsIn(message));
    demand(!question || HeifQuestion::fromArguments(question->arguments()) == question, "a question is kept");
}

/// What any answer's picture is.
void demandPicture(const RawPicture& picture, QSize box)
{
    const QSize size = picture.size;
    demand(picture.pixels.isEmpty() || size == size.boundedTo(box), "a picture fits its box");
    demand(
        picture.pixels.isEmpty() || picture.pixels.size() == qint64(4) * size.width() * size.height(), "a picture has its pixels");
}

void demandPossibleHeif(const QByteArray& answer, const HeifQuestion& question)
{
    const Result<HeifFacts> facts = parseHeifAnswer(answer, question);
    if (!facts) {
        demand(facts.error().detail.size() <= 1000, "a refusal is short");
        return;
    }
    demand(answer.size() <= longestHeifAnswer(question), "an answer is not longer than one can be");
    demand(!facts->pixels.isEmpty() && facts->bitsPerChannel > 0, "a picture has a size and bits");
    demandPicture(facts->picture, question.box);
    demand(parseHeifAnswer(heifAnswer(facts), question) == facts, "an answer is kept");
}

void demandPossible(const QByteArray& answer, const VideoQuestion& question)
{
    const Result<VideoFacts> facts = parseVideoAnswer(answer, question);
    if (!facts) {
        demand(facts.error().detail.size() <= 1000, "a refusal is short");
        return;
    }
    demand(answer.size() <= longestVideoAnswer(question), "an answer is not longer than one can be");
    demand(!facts->pixels.isEmpty() && facts->durationMs >= 0 && facts->rotation % 90 == 0, "a video has a size and a length");
    const QSize box = facts->rotation % 180 == 0 ? question.box : question.box.transposed();
    demandPicture(facts->frame, box);
    demand(parseVideoAnswer(videoAnswer(facts), question) == facts, "an answer is kept");
}

void demandInstantsKept(const QString& text)
{
    if (const std::optional<QDateTime> instant = instantFromIso(text)) {
        demand(instant->isValid() && instant->timeSpec() == Qt::UTC, "an instant is UTC");
        demand(text.trimmed().back().isDigit() || text.trimmed().back().toUpper() == u'Z', "an instant has an offset");
        const std::optional<QDateTime> same = instantFromIso(isoUtc(*instant));
        demand(same && same->toSecsSinceEpoch() == instant->toSecsSinceEpoch(), "what a service gets is the same instant");
        const Schedule schedule = scheduleAtInstant(*instant, "Europe/Berlin");
        demand(schedule.utc == *instant && schedule.date.isValid() && schedule.time.isValid(), "an instant has a wall time");
    }

    const QDateTime stored = instantFromText(text);
    demand(instantFromText(instantToText(stored)) == stored, "a stored instant is kept");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    demandKept(bytes, draftFromJson, draftToJson);
    demandKept(bytes, accountFromJson, accountToJson);
    demandKept(bytes, errorFromJson, errorToJson);
    const MediaHostSettings place = placeFromJson(bytes);
    demand(placeFromJson(placeToJson(place)) == place, "a place is kept");
    demandArgumentsKept(bytes);
    demandPossible(bytes, {.path = u"/v"_s, .type = MediaType::Mp4, .box = {}});
    demandPossible(bytes, {.path = u"/v"_s, .type = MediaType::Webm, .box = QSize(8, 4)});
    demandHeifArgumentsKept(bytes);
    demandPossibleHeif(bytes, {.path = u"/p"_s, .box = {}});
    demandPossibleHeif(bytes, {.path = u"/p"_s, .box = QSize(8, 4)});
    demandInstantsKept(QString::fromUtf8(bytes));
    return 0;
}
