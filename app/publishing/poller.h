// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"
#include "providers/provider.h"
#include "publishing/publishingmeans.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace pinwright {

/// Asks services after Processing and Scheduled submissions (these from their time on), sparingly: all of an account at once where there are
/// several, at waits that double from Capabilities::firstPoll up to a minute. A new one makes the waits short again as long as
/// the account's service takes plenty of requests. Keeps to the RequestBudget and asks nothing while the service can't be reached.
/// Changes nothing itself.
class Poller : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Poller)

public:
    static constexpr std::chrono::milliseconds longestWait{60'000};
    /// So many "no such upload" in a row, and the outcome is taken as unknown.
    static constexpr int missingMax = 3;
    static constexpr int questionsAtOnce = 4;
    /// So long an account is not asked for a list again whose service gave none.
    static constexpr std::chrono::minutes unlistedFor{60};

    Poller(const PublishingMeans& means, QObject* parent);

    /// Begins to ask after it, goes on with what changed, or leaves off, as its state tells.
    void follow(const Submission& submission);
    /// Asks soon instead of later, whatever the budget says: the user's word. Those of one account asked for in one go are asked after
    /// together.
    void askNow(const Submission& submission);
    /// Looks at the clock; to be called about once a second.
    void tick();
    /// Leaves off for good.
    void stop();

signals:
    /// What the service said, or why it could not be asked, taken over into the submission. Only real differences. A pause the service asked
    /// for is none, unless the user asked.
    void answered(const pinwright::Submission& outcome, pinwright::SubmissionState expected);
    /// Its question was answered or failed; after answered().
    void asked(const pinwright::SubmissionId& id);

private:
    /// A time to come: over when so much time has passed, or as soon as the clock says so, which goes on while the computer sleeps.
    class Moment {
    public:
        Moment() = default;
        Moment(std::chrono::milliseconds wait, const QDateTime& now) : m_passing(wait), m_clock(now.addMSecs(wait.count())) { }

        [[nodiscard]] bool isOver(const QDateTime& now) const { return m_passing.hasExpired() || m_clock <= now; }
        [[nodiscard]] std::chrono::milliseconds remaining() const { return std::chrono::milliseconds(m_passing.remainingTime()); }

    private:
        QDeadlineTimer m_passing{0};
        QDateTime m_clock;
    };

    struct Watch {
        enum class Due {
            No,
            Yes,
            Singly, ///< a list told nothing of it
        };

        Submission submission;
        bool begun = false; ///< Processing, or its time has come
        Due due = Due::No;
        bool asking = false;
        bool wanted = false; ///< by the user, who is told whatever comes
        int missing = 0;
        quint64 turn = 0; ///< when it was asked after last: the lowest goes first
        Moment rest;      ///< a stalled one is not asked after before
    };

    /// Pins of one account, by how they are asked after.
    struct Questions {
        QList<SubmissionId> together; ///< by one list; none, or two at least
        QList<SubmissionId> singly;
    };

    /// When the pins of one account are asked after.
    struct Pace {
        Moment next;
        std::chrono::milliseconds wait{}; ///< after that
    };

    [[nodiscard]] bool canAskAfter(const Submission& submission) const;
    [[nodiscard]] bool isStalled(const Submission& submission) const;
    [[nodiscard]] std::chrono::milliseconds firstWait(const Account& account) const;

    void begin(Watch& watch);
    void makeDue();
    void askDue();
    void askUrgent();
    void sleep();
    void ask(const QList<SubmissionId>& due);
    [[nodiscard]] Questions questionsAfter(const QList<SubmissionId>& ids) const;
    void askSingly(const SubmissionId& id);
    void askTogether(const QList<SubmissionId>& ids);
    void noteAsked(Watch& watch);
    void judge(const SubmissionId& id, const Result<Receipt>& answer);
    void judgeList(const QList<SubmissionId>& ids, const Result<QMap<RemoteId, Receipt>>& answer);
    void takeOver(const SubmissionId& id, const Result<Receipt>& answer);
    void tellWaiting(const Account& account, const Error& error);
    void slowDown(const Account& account, const Error& error);

    PublishingMeans m_means;
    QHash<SubmissionId, Watch> m_watches;
    QList<SubmissionId> m_urgent; ///< on the user's word
    QHash<AccountId, Pace> m_paces;
    QHash<AccountId, Moment> m_unlisted; ///< until then
    QTimer m_timer;
    quint64 m_turn = 0;
    int m_asking = 0; ///< questions on their way
};

} // namespace pinwright
