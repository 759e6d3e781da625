// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retryafter.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr std::chrono::seconds longest = std::chrono::days(1);

// "06 Nov 1994 08:49:37 GMT" and "06-Nov-94 08:49:37 GMT" after the weekday, and asctime's "Nov  6 08:49:37 1994". The weekday
// says nothing the rest does not.
constexpr auto dayFirst =
    "^[A-Za-z]+, (?<day>\\d{2})[ -](?<month>[A-Za-z]{3})[ -](?<year>\\d{4}|\\d{2}) (?<time>[\\d:]{8}) GMT$"_L1;
constexpr auto asctime = "^[A-Za-z]{3} (?<month>[A-Za-z]{3}) {1,2}(?<day>\\d{1,2}) (?<time>[\\d:]{8}) (?<year>\\d{4})$"_L1;

int monthNumber(const QString& name)
{
    const auto names = u"jan feb mar apr may jun jul aug sep oct nov dec"_s.split(u' ');
    return int(names.indexOf(name.toLower())) + 1;
}

// RFC 9110, 5.6.7: a year of two digits that seems more than 50 years ahead is in the past.
int fullYear(const QString& digits, int thisYear)
{
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year;
    const int sameCentury = thisYear - thisYear % 100 + year;
    return sameCentury > thisYear + 50 ? sameCentury - 100 : sameCentury;
}

QDateTime httpDate(const QString& text, int thisYear)
{
    for (const auto pattern : {dayFirst, asctime}) {
        const auto match = QRegularExpression(pattern).match(text);
        if (!match.hasMatch())
            continue;
        const QDate date(
            fullYear(match.captured(u"year"), thisYear), monthNumber(match.captured(u"month")), match.captured(u"day").toInt());
        const auto time = QTime::fromString(match.captured(u"time"), u"hh:mm:ss"_s);
        // A QDateTime takes a missing time for midnight.
        return time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
    }
    return {};
}

bool isNumber(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& value, const QDateTime& now)
{
    const auto text = QString::fromLatin1(value.trimmed());
    if (isNumber(text)) {
        bool fits = false;
        const std::chrono::seconds seconds(text.toInt(&fits));
        return fits ? std::min(seconds, longest) : longest;
    }
    const auto date = httpDate(text, now.toUTC().date().year());
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(std::chrono::seconds(now.secsTo(date)), std::chrono::seconds(0), longest);
}

} // namespace pinwright
