// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/batch.h"
#include "ui/library/submissioncommands.h"
#include "ui/mainwindow/notifier.h"
#include "ui/navigation/view.h"

#include <QTimer>

namespace pinwright {

/// Tells by one notification of the desktop what became of pins while the window was not in front: a batch that ended, a pin that missed its
/// time, a cause to wait that needs the user. What happens before the user's eyes is not told.
class QueueNews : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    QueueNews(const Services& services, const SubmissionCommands& commands, QObject* parent = nullptr);

signals:
    /// The user clicked on the notification: the view it spoke of is wanted, in front.
    void showRequested(pinwright::View view);

private:
    /// Pins by what became of them.
    struct Outcomes {
        QList<const Submission*> published;
        QList<const Submission*> scheduled;
        QList<const Submission*> needAttention;
        bool onlyMissed = true; ///< of those that need attention
    };

    void readAll();
    void note(const SubmissionId& id);
    void noteStandstills();
    void noteFront();
    void tell();
    [[nodiscard]] Outcomes outcomes() const;
    [[nodiscard]] static QString summaryOf(const Outcomes& outcomes);
    [[nodiscard]] QString bodyOf(const Outcomes& outcomes) const;
    [[nodiscard]] static View viewOf(const Outcomes& outcomes);
    [[nodiscard]] static bool isInFront();

    const Services m_services;
    const SubmissionCommands& m_commands;
    Notifier m_notifier;
    Batch m_batch;
    QSet<SubmissionId> m_open;   ///< whose end is still to come
    QSet<SubmissionId> m_ended;  ///< of this batch, or unseen
    QList<AccountId> m_known;    ///< accounts whose sign-in was refused, told or seen
    QList<AccountId> m_unseen;   ///< those of them that were not seen
    View m_view = View::Sending; ///< what the notification spoke of
    QTimer m_tell;
};

} // namespace pinwright
