// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "ui/history/historyfilter.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QToolButton;

namespace pinwright {

/// Which part of the history is shown, and what can be done with that part.
class HistoryFilterBar : public QWidget {
    Q_OBJECT

public:
    /// `clock` must outlive the bar.
    explicit HistoryFilterBar(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] HistoryCriteria criteria() const;
    /// What can be chosen is what occurs in the history; what is chosen stays offered.
    void offer(const HistoryModel& model);
    /// Time passed: today may be another day.
    void passTime();
    void reset();
    void setExportable(bool exportable);

signals:
    void changed();
    void exportRequested();
    void clearRequested();

private:
    /// The rows of the box of days.
    enum class Days { Any, Today, Yesterday, Last7, Last30, One };

    QComboBox* addBox(const char* objectName, const QString& accessibleName, const QString& any);
    QToolButton* addButton(const char* objectName, const QString& text);
    void fillDays();
    void showDay();
    void tellIfChanged();
    [[nodiscard]] Days days() const;
    [[nodiscard]] QDate today() const;

    const Clock& m_clock;
    QComboBox* m_state;
    QComboBox* m_account;
    QComboBox* m_board;
    QComboBox* m_days;
    QDateEdit* m_day;
    QToolButton* m_reset;
    QToolButton* m_export;
    QToolButton* m_clear;
    HistoryCriteria m_told;
};

} // namespace pinwright
