// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/wheneditor.h"

#include "ui/widgets/textstyles.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

/// The locale's short date, but with the whole year: two digits of a year are guessed at.
QString dateFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString zoneText(const Schedule& schedule, const QDateTime& now)
{
    const QTimeZone zone(schedule.zone);
    const QDateTime instant = schedule.exists() ? schedule.utc : now;
    const int minutes = zone.offsetFromUtc(instant) / 60;
    const QChar sign = minutes < 0 ? QChar(0x2212) : u'+';
    QString offset = QString::number(std::abs(minutes) / 60);
    if (minutes % 60 != 0)
        offset += u":%1"_s.arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return u"%1 (UTC%2%3)"_s.arg(QString::fromLatin1(schedule.zone), sign, offset);
}

/// From right to left Qt would turn the parts around, and the text's own order of digits would make 6:30 of it 30:6.
void setFormat(QDateTimeEdit* edit, const QString& format)
{
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setDisplayFormat(format);
    edit->unsetLayoutDirection();
}

} // namespace

WhenEditor::WhenEditor(const Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    m_now = new QRadioButton(tr("&Now", "when to publish"), this);
    m_now->setObjectName(u"whenNow"_s);
    m_at = new QRadioButton(tr("At a Set T&ime", "when to publish"), this);
    m_at->setObjectName(u"whenAt"_s);

    m_inputs = new QWidget(this);
    m_date = new QDateEdit(m_inputs);
    m_date->setObjectName(u"dateField"_s);
    m_date->setCalendarPopup(true);
    setFormat(m_date, dateFormat(locale()));
    m_date->setTimeSpec(Qt::UTC); // in local time a day whose midnight the clocks skip can't be shown
    m_date->setAccessibleName(tr("Date"));
    m_time = new QTimeEdit(m_inputs);
    m_time->setObjectName(u"timeField"_s);
    setFormat(m_time, locale().timeFormat(QLocale::ShortFormat));
    m_time->setTimeSpec(Qt::UTC);
    m_time->setAccessibleName(tr("Time"));
    m_zone = new QLabel(m_inputs);
    m_zone->setObjectName(u"zoneLabel"_s);
    m_zone->setTextFormat(Qt::PlainText);
    alignLeading(m_zone);
    m_zone->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(m_zone, TextStyle::Small);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_now);
    choices->addWidget(m_at);
    choices->addStretch();

    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_date, 3);
    fields->addWidget(m_time, 2);
    auto* inputColumn = new QVBoxLayout(m_inputs);
    inputColumn->setContentsMargins(0, 0, 0, 0);
    inputColumn->setSpacing(4);
    inputColumn->addLayout(fields);
    inputColumn->addWidget(m_zone);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(choices);
    column->addWidget(m_inputs);

    // Not clicked: assistive technology toggles.
    connect(m_now, &QRadioButton::toggled, this, [this](bool now) { now ? chooseNow() : chooseTime(); });
    connect(m_date, &QDateEdit::dateChanged, this, &WhenEditor::timeEdited);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhenEditor::timeEdited);
    showSchedule();
}

QWidget* WhenEditor::focusTarget() const
{
    return m_schedule ? m_at : m_now;
}

void WhenEditor::focusTime()
{
    QWidget* target = m_schedule ? static_cast<QWidget*>(m_time) : m_now;
    target->setFocus(Qt::TabFocusReason);
    m_time->setSelectedSection(QDateTimeEdit::HourSection); // not the last, as from right to left
}

QList<QWidget*> WhenEditor::inputs() const
{
    return {m_now, m_at, m_date, m_time};
}

void WhenEditor::setSchedule(const std::optional<Schedule>& schedule)
{
    if (schedule == m_schedule && m_now->isChecked() != m_at->isChecked())
        return;
    m_schedule = schedule;
    m_last.reset();
    showSchedule();
}

void WhenEditor::chooseNow()
{
    if (!m_schedule)
        return;
    m_last = m_schedule;
    m_schedule.reset();
    showSchedule();
    emit scheduleChosen(m_schedule);
}

void WhenEditor::chooseTime()
{
    if (m_schedule)
        return;
    m_schedule = m_last ? *m_last : nextFullHour();
    showSchedule();
    emit scheduleChosen(m_schedule);
}

void WhenEditor::timeEdited()
{
    if (!m_schedule)
        return;
    m_schedule = scheduleAt(m_date->date(), m_time->time(), m_schedule->zone);
    m_zone->setText(zoneText(*m_schedule, m_clock.now()));
    emit scheduleChosen(m_schedule);
}

void WhenEditor::showSchedule()
{
    {
        const QSignalBlocker silent(m_now);
        m_now->setChecked(!m_schedule);
        m_at->setChecked(m_schedule.has_value());
    }
    m_inputs->setVisible(m_schedule.has_value());
    if (!m_schedule)
        return;
    const QSignalBlocker dateBlocker(m_date);
    const QSignalBlocker timeBlocker(m_time);
    m_date->setDate(m_schedule->date);
    m_time->setTime(m_schedule->time);
    m_zone->setText(zoneText(*m_schedule, m_clock.now()));
}

Schedule WhenEditor::nextFullHour() const
{
    const QDateTime now = m_clock.now();
    Schedule hour;
    // Where the clocks go back, the next full hour on the wall may name one that has passed.
    for (int ahead = 1; !hour.exists() || hour.utc <= now; ++ahead) {
        const Schedule later = scheduleAtInstant(now.addSecs(ahead * 3600), systemZone());
        hour = nextExisting(scheduleAt(later.date, QTime(later.time.hour(), 0), later.zone));
    }
    return hour;
}

} // namespace pinwright
