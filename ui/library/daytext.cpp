// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/daytext.h"

#include "core/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

class Days {
    Q_DECLARE_TR_FUNCTIONS(Days)
};

} // namespace

QString dayText(QDate day, QDate today)
{
    if (day == today)
        return Days::tr("Today");
    if (day == today.addDays(1))
        return Days::tr("Tomorrow");
    if (day == today.addDays(-1))
        return Days::tr("Yesterday");
    //: Date pattern, see QLocale::toString(): ddd short day name, d day, MMM short month name, yyyy year
    const QString pattern = day.year() == today.year() ? Days::tr("ddd d MMM", "pattern") : Days::tr("ddd d MMM yyyy", "pattern");
    return QLocale().toString(day, pattern);
}

QString timeText(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString dayAndTimeText(const Schedule& schedule, QDate today)
{
    //: %1: a day, such as "Tomorrow" or "Thu 12 Mar"; %2: a time of day
    return Days::tr("%1, %2").arg(dayText(schedule.date, today), timeText(schedule.time));
}

QString clockText(const QDateTime& instant, const QDateTime& now)
{
    const Schedule moment = here(instant);
    return moment.date == here(now).date ? timeText(moment.time) : momentText(QDateTime(moment.date, moment.time, Qt::UTC));
}

QString clockTextWithSeconds(const QDateTime& instant, const QDateTime& now)
{
    // Only the long form has seconds in every locale. The zone that it has too is the same for all.
    static const QRegularExpression zone(u",?\\s*[(\\[]?\\bt+\\b[)\\]]?\\s*"_s);
    const QDateTime moment = instant.toLocalTime();
    const QString time = QLocale().toString(moment.time(), QLocale().timeFormat(QLocale::LongFormat).remove(zone));
    const QDate today = now.toLocalTime().date();
    return moment.date() == today ? time : Days::tr("%1, %2").arg(dayText(moment.date(), today), time);
}

Schedule here(const QDateTime& instant)
{
    return scheduleAtInstant(instant, systemZone());
}

} // namespace pinwright
