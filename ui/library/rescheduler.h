// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/services.h"

#include <QObject>

namespace pinwright {

/// Gives pins that wait here for their time another one, or gives them back to the drafts; each as one step that can be undone.
/// A pin is known by its draft, which stays the same when it goes back and forth.
class Rescheduler : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rescheduler)

public:
    /// All services must outlive it.
    explicit Rescheduler(const Services& services, QObject* parent = nullptr);

    /// Waits here for its time, so its time is for this program to change.
    [[nodiscard]] bool isMovable(const Submission& submission) const;

    /// Where one of them can't be put there, none is moved and refused() tells of it. Those that are not movable stay where they are.
    void moveBy(const QList<SubmissionId>& ids, std::chrono::minutes time);
    /// Keeps the time of day.
    void moveByDays(const QList<SubmissionId>& ids, int days);
    /// Also a Missed one, which then waits again; that can't be undone.
    void moveTo(const SubmissionId& id, const Schedule& schedule);
    void backToDrafts(const QList<SubmissionId>& ids);

signals:
    /// The pin can't be put to `wanted`: it has passed, or does not exist.
    void refused(const pinwright::SubmissionId& id, const pinwright::Schedule& wanted);
    /// A step that can be undone was done.
    void done(const QString& sentence);
    /// Something asked for could not be done.
    void failed(const QString& sentence);

private:
    friend class MovePins;
    friend class PinsBackToDrafts;

    /// A pin, by its draft, and the time it shall have.
    struct Step {
        DraftId pin;
        Schedule from;
        Schedule to;
    };

    [[nodiscard]] const Submission* waitingPin(const DraftId& draft) const;
    /// Asked for last, and on its way to the disk; else what it has.
    [[nodiscard]] Schedule timeOf(const Submission& submission) const;
    template <class Change>
    void moveEach(const QList<SubmissionId>& ids, Change change);
    void push(const QList<Step>& steps);
    void put(const DraftId& pin, const Schedule& schedule);
    void ask(const SubmissionId& id, const DraftId& pin, const Schedule& schedule);
    void takeBack(const DraftId& pin);
    void finishTakingBack(const Draft& draft, const Result<Done>& withdrawn);
    void scheduleAgain(const DraftId& pin);

    const Services m_services;
    struct Asked {
        Schedule schedule;
        int jobs = 0;
    };
    QHash<DraftId, Asked> m_asked;
    QSet<DraftId> m_goingBack; ///< asked for
    int m_cameBack = 0;        ///< of those asked for together
};

} // namespace pinwright
