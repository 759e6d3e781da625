// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attempt.h"
#include "ui/history/historymodel.h"
#include "ui/library/submissioncommands.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pinwright {

class MessageLine;

/// Beside the history: one pin with everything that is known of it, each attempt, and what can be done with it.
class HistoryDetails : public QScrollArea {
    Q_OBJECT

public:
    /// Both must outlive it.
    HistoryDetails(const Services& services, SubmissionCommands& commands, QWidget* parent = nullptr);

    void showPin(const Submission& pin, const HistoryModel::Since& since);
    [[nodiscard]] const SubmissionId& pin() const { return m_pin.id; }

    [[nodiscard]] QSize sizeHint() const override;

private:
    void showOutcome();
    void showSince(const HistoryModel::Since& since);
    void showFacts();
    void addFact(const QString& name, const QString& value);
    void addAddress(const QString& name, const QUrl& address);
    void addFactName(const QString& name);
    void readAttempts();
    void takeAttempts(const SubmissionId& id, const Result<QList<Attempt>>& attempts);
    void showAttempts();
    [[nodiscard]] QString outcomeOf(const Attempt& attempt) const;
    void copyDetails();

    const Services m_services;
    SubmissionCommands& m_commands;
    Submission m_pin;
    QList<Attempt> m_attempts;

    QLabel* m_title;
    MessageLine* m_outcome;
    MessageLine* m_since;
    QGridLayout* m_facts = nullptr;
    QWidget* m_factsArea = nullptr;
    QVBoxLayout* m_column;
    QLabel* m_attemptsTitle;
    QWidget* m_attemptsArea;
    QVBoxLayout* m_attemptsColumn = nullptr;
    MessageLine* m_attemptsProblem;
    QMap<SubmissionCommand, QToolButton*> m_buttons;
    MessageLine* m_copied;
};

} // namespace pinwright
