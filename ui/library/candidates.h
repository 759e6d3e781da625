// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/submissioncommands.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace pinwright {

/// Below the list: the pins of a service of which one may be the selected pin of unknown outcome, with their pictures beside its own.
/// Shows itself only where there are any.
class CandidatesPanel : public QFrame {
    Q_OBJECT

public:
    /// `commands` outlives the panel.
    CandidatesPanel(const Services& services, SubmissionCommands& commands, QWidget* parent = nullptr);

    /// Nobody: hides it.
    void showFor(const Submission* submission);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void clear();
    void fitHeight();
    void build(const Submission& submission);
    [[nodiscard]] QWidget* buildCard(QWidget* picture, const QString& when, const QString& note, QWidget* controls);
    [[nodiscard]] QWidget* buildOwnCard(const Submission& submission);
    [[nodiscard]] QWidget* buildCandidate(const Submission& submission, const FoundPin& pin, qsizetype position);

    const Services m_services;
    SubmissionCommands& m_commands;
    SubmissionId m_id;
    QList<FoundPin> m_pins;
    QLabel* m_question;
    QScrollArea* m_scroll;
    QWidget* m_cards = nullptr;
};

} // namespace pinwright
