// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule.h"

#include <QRegularExpression>

#include <algorithm>

namespace pinwright {

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;

QTime toMinute(QTime time)
{
    return QTime(time.hour(), time.minute());
}

/// The offsets in force a day before and a day after the wall time: around a change of clocks they differ.
struct Offsets {
    int before = 0;
    int after = 0;
};

Offsets offsetsAround(const QDateTime& wallAsUtc, const QTimeZone& zone)
{
    return {zone.offsetFromUtc(wallAsUtc.addSecs(-daySeconds)), zone.offsetFromUtc(wallAsUtc.addSecs(daySeconds))};
}

/// Not left to QDateTime, which answers gaps and repeated hours differently from version to version.
QDateTime instantOf(const QDateTime& wallAsUtc, const QTimeZone& zone)
{
    const Offsets offsets = offsetsAround(wallAsUtc, zone);
    // The larger offset gives the earlier instant: the first occurrence of an hour that occurs twice.
    for (const int offset : {std::max(offsets.before, offsets.after), std::min(offsets.before, offsets.after)}) {
        const QDateTime instant = wallAsUtc.addSecs(-offset);
        if (zone.offsetFromUtc(instant) == offset)
            return instant;
    }
    return {};
}

QDateTime wallAsUtc(const Schedule& schedule)
{
    return QDateTime(schedule.date, schedule.time, Qt::UTC);
}

} // namespace

Schedule scheduleAt(QDate date, QTime time, const QByteArray& zone)
{
    Schedule schedule{.date = date, .time = toMinute(time), .zone = zone, .utc = {}};
    const QTimeZone timeZone(zone);
    const QDateTime wall = wallAsUtc(schedule);
    if (timeZone.isValid() && date.isValid() && time.isValid())
        schedule.utc = instantOf(wall, timeZone);
    return schedule;
}

Schedule scheduleAtInstant(const QDateTime& utc, const QByteArray& zone)
{
    const QTimeZone timeZone(zone);
    if (!timeZone.isValid() || !utc.isValid())
        return {.date = {}, .time = {}, .zone = zone, .utc = {}};
    const QDateTime instant = utc.toUTC();
    const QDateTime wall = instant.addSecs(timeZone.offsetFromUtc(instant));
    return {.date = wall.date(), .time = toMinute(wall.time()), .zone = zone, .utc = instant};
}

Schedule nextExisting(const Schedule& schedule)
{
    const QTimeZone zone(schedule.zone);
    const QDateTime wall = wallAsUtc(schedule);
    if (schedule.exists() || !zone.isValid() || !wall.isValid())
        return schedule;
    const QDateTime beforeGap = wall.addSecs(-offsetsAround(wall, zone).after);
    const QTimeZone::OffsetData change = zone.nextTransition(beforeGap.addSecs(-1));
    return change.atUtc.isValid() ? scheduleAtInstant(change.atUtc, schedule.zone) : schedule;
}

Schedule nextFuture(const Schedule& schedule, const QDateTime& now)
{
    const QDate today = scheduleAtInstant(now, schedule.zone).date;
    if (!today.isValid())
        return schedule;
    Schedule next;
    for (int days = 0; days < 3; ++days) {
        next = nextExisting(scheduleAt(today.addDays(days), schedule.time, schedule.zone));
        if (next.exists() && next.utc > now)
            break;
    }
    return next;
}

QByteArray systemZone()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return QTimeZone(id).isValid() ? id : QByteArrayLiteral("UTC");
}

QString isoUtc(const QDateTime& instant)
{
    return instant.toUTC().toString(Qt::ISODate);
}

std::optional<QDateTime> instantFromIso(const QString& text)
{
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[+-]\\d{2}(?::?\\d{2})?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = iso.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString normal = match.captured(1) + u'T' + match.captured(2) + match.captured(3).toUpper();
    const QDateTime instant = QDateTime::fromString(normal, Qt::ISODateWithMs).toUTC();
    return instant.isValid() ? std::optional(instant) : std::nullopt;
}

} // namespace pinwright
