// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/services.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pinwright {

class MessageLine;
class WhenEditor;

/// Below the list: another date and time for one pin. What is wrong with a time is said as in the form, with the next valid one.
class RescheduleBar : public QFrame {
    Q_OBJECT

public:
    explicit RescheduleBar(const Services& services, QWidget* parent = nullptr);

    /// Shows itself for this pin, with `wanted` as the time or else what it has, and takes the keyboard.
    void open(const Submission& pin, const std::optional<Schedule>& wanted = {});
    [[nodiscard]] const SubmissionId& pin() const { return m_id; }

signals:
    void rescheduled(const pinwright::SubmissionId& id, const pinwright::Schedule& schedule);
    void publishNow(const pinwright::SubmissionId& id);
    /// Without either.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const std::optional<Schedule>& schedule);
    void accept();

    const Services m_services;
    SubmissionId m_id;
    Draft m_draft; ///< with the time chosen
    QLabel* m_title;
    WhenEditor* m_when;
    MessageLine* m_problem;
    QPushButton* m_accept;
};

} // namespace pinwright
