// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"
#include "core/schedule.h"
#include "fuzzing.h"
#include "net/retryafter.h"

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider input(data, size);
    const auto now = QDateTime::fromSecsSinceEpoch(input.ConsumeIntegralInRange<qint64>(0, 4'102'444'800), Qt::UTC);
    const QByteArray bytes = rest(input);

    if (const auto wait = parseRetryAfter(bytes, now))
        demand(*wait >= std::chrono::seconds(0) && *wait <= std::chrono::days(1),
            "nobody waits for less than nothing or more than a day");

    const QString text = QString::fromUtf8(bytes);
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
    return 0;
}
