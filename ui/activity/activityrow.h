// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/outbox.h"
#include "ui/library/submissioncommands.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace pinwright {

class ElidedLabel;
class ThinProgress;
class ThumbnailLabel;

/// One submission in the activity list: picture, title, sentence, progress of its upload, and what can be done with it.
class ActivityRow : public QWidget {
    Q_OBJECT

public:
    ActivityRow(const SubmissionId& id, Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// The state that is shown.
    [[nodiscard]] SubmissionState state() const { return m_state; }
    void showSubmission(const Submission& submission, const SubmissionCommands& commands);
    void showProgress(const Outbox::Progress& progress);

signals:
    void commandRequested(pinwright::SubmissionCommand command, const pinwright::SubmissionId& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyColours();
    void arrange();

    SubmissionId m_id;
    SubmissionState m_state = SubmissionState::Waiting;
    bool m_stalled = false;
    ThumbnailLabel* m_thumbnail;
    ElidedLabel* m_title;
    QLabel* m_stateIcon;
    QLabel* m_sentence;
    ThinProgress* m_progress;
    QBoxLayout* m_content;  ///< the texts, and beside or below them:
    QBoxLayout* m_controls; ///< progress and buttons
    QMap<SubmissionCommand, QToolButton*> m_buttons;
};

} // namespace pinwright
