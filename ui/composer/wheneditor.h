// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QRadioButton;
class QTimeEdit;

namespace pinwright {

/// Now, or at a date and time in a zone that is always shown. Takes any time; whether it is good is for the checks to say.
class WhenEditor : public QWidget {
    Q_OBJECT

public:
    explicit WhenEditor(const Clock& clock, QWidget* parent = nullptr);

    /// Shows a schedule without announcing it.
    void setSchedule(const std::optional<Schedule>& schedule);
    /// The field the keyboard goes to: the chosen one of the two buttons.
    [[nodiscard]] QWidget* focusTarget() const;
    [[nodiscard]] QRadioButton* nowButton() const { return m_now; }
    /// The keyboard goes to the time, where there is one, else to the choice.
    void focusTime();
    /// The inputs, for event filters.
    [[nodiscard]] QList<QWidget*> inputs() const;

signals:
    void scheduleChosen(const std::optional<pinwright::Schedule>& schedule);

private:
    void chooseNow();
    void chooseTime();
    void timeEdited();
    void showSchedule();
    [[nodiscard]] Schedule nextFullHour() const;

    const Clock& m_clock;
    std::optional<Schedule> m_schedule;
    std::optional<Schedule> m_last; ///< comes back when the choice does
    QRadioButton* m_now = nullptr;
    QRadioButton* m_at = nullptr;
    QWidget* m_inputs = nullptr;
    QDateEdit* m_date = nullptr;
    QTimeEdit* m_time = nullptr;
    QLabel* m_zone = nullptr;
};

} // namespace pinwright
