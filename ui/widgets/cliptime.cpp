// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/cliptime.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr qint64 longest = 1000LL * 3600 * 1000; ///< ms; nothing is longer

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

QString minutesAndSeconds(qint64 seconds)
{
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    const QString rest = u':' + twoDigits(seconds % 60);
    const QString upToMinutes = hours > 0 ? QString(QString::number(hours) + u':' + twoDigits(minutes)) : QString::number(minutes);
    return upToMinutes + rest;
}

/// Of the language where it writes these digits.
QString decimalPoint()
{
    const QLocale locale;
    return locale.zeroDigit() == u"0"_s ? locale.decimalPoint() : u"."_s;
}

} // namespace

QString clipLength(qint64 ms)
{
    return minutesAndSeconds((ms + 500) / 1000);
}

QString clipTime(qint64 ms)
{
    return minutesAndSeconds(ms / 1000) + decimalPoint() + u"%1"_s.arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

std::optional<qint64> clipTimeFromText(const QString& text)
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() > 3)
        return {};
    double seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString part = parts.at(i);
        bool isNumber = false;
        double number = 0;
        if (i + 1 == parts.size())
            number = part.replace(u',', u'.').toDouble(&isNumber);
        else
            number = part.toUInt(&isNumber);
        if (!isNumber || !std::isfinite(number) || number < 0)
            return {};
        seconds = seconds * 60 + number;
    }
    if (seconds * 1000 > double(longest))
        return {};
    return qRound64(seconds * 1000);
}

} // namespace pinwright
