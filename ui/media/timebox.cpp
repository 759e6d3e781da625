// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/timebox.h"

#include "ui/widgets/cliptime.h"

#include <algorithm>

namespace pinwright {

namespace {

constexpr int day = 24 * 3600; ///< s

} // namespace

TimeBox::TimeBox(QWidget* parent) : QDoubleSpinBox(parent)
{
    setDecimals(3);
    setRange(0, day);
    setSingleStep(1);
    setAccelerated(true);
}

QString TimeBox::textFromValue(double value) const
{
    return clipTime(qRound64(value * 1000));
}

double TimeBox::valueFromText(const QString& text) const
{
    return double(clipTimeFromText(text).value_or(0)) / 1000;
}

QValidator::State TimeBox::validate(QString& text, int&) const
{
    const auto ms = clipTimeFromText(text);
    if (ms)
        return double(*ms) / 1000 <= maximum() ? QValidator::Acceptable : QValidator::Invalid;
    const bool becomesOne = std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u':' || c == u'.' || c == u','; });
    return becomesOne ? QValidator::Intermediate : QValidator::Invalid;
}

} // namespace pinwright
