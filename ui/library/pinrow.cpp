// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/pinrow.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace pinwright {

namespace {

class PinRows {
    Q_DECLARE_TR_FUNCTIONS(PinRows)
};

} // namespace

QString shortWhen(const Schedule& schedule)
{
    return QLocale().toString(QDateTime(schedule.date, schedule.time, Qt::UTC), QLocale::ShortFormat);
}

QString noTitleText()
{
    //: Stands where a pin has no title yet
    return PinRows::tr("(no title)");
}

QString quotedTitle(const QString& title)
{
    const QString line = title.simplified();
    return line.isEmpty() ? noTitleText() : QLocale().quoteString(line);
}

QString PinRow::shownTitle() const
{
    return title.isEmpty() ? noTitleText() : title;
}

QStringList PinRow::details() const
{
    QStringList parts;
    if (title.isEmpty())
        parts.append(media.fileName());
    parts << note << place << account << when;
    parts.removeAll(QString());
    return parts;
}

QString PinRow::spoken() const
{
    QStringList parts{time, shownTitle()};
    parts.removeAll(QString());
    parts.append(details());
    if (!state.isEmpty())
        parts.append(state);
    //: Joins the parts of a list row for screen readers
    return parts.join(PinRows::tr(", "));
}

} // namespace pinwright
