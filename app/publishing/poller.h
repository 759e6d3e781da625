// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "core/clock.h"
#include "core/submission.h"
#include "providers/registry.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QTimer>

namespace pinwright {

/// Asks services after Processing and Scheduled submissions: Processing after Capabilities::firstPoll, then at doubled waits up to a
/// minute; Scheduled in the same way from its time on. Changes nothing itself.
class Poller : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Poller)

public:
    static constexpr std::chrono::milliseconds longestWait{60'000};
    /// So many "no such upload" in a row, and the outcome is taken as unknown.
    static constexpr int missingMax = 3;
    static constexpr int questionsAtOnce = 4;

    Poller(AccountBook& accounts, const ProviderRegistry& providers, const Clock& clock, QObject* parent);

    /// Begins to ask after it, goes on with what changed, or leaves off, as its state tells.
    void follow(const Submission& submission);
    /// Asks now instead of later.
    void askNow(const Submission& submission);
    /// Looks at the clock for Scheduled ones; to be called about once a second.
    void tick();
    /// Leaves off for good.
    void stop();

signals:
    /// What the service said, or why it could not be asked, taken over into the submission. Only real differences.
    void answered(const pinwright::Submission& outcome, pinwright::SubmissionState expected);

private:
    struct Watch {
        Submission submission;
        std::chrono::milliseconds wait{}; ///< after the next answer
        QDeadlineTimer next;
        int missing = 0;
        bool asking = false;
    };

    [[nodiscard]] bool canAskAfter(const Submission& submission) const;
    [[nodiscard]] Watch newWatch(const Submission& submission) const;
    [[nodiscard]] bool timeHasCome(const Submission& submission) const;
    void askDue();
    void ask(const SubmissionId& id);
    void judge(const SubmissionId& id, const Result<Receipt>& answer);

    AccountBook& m_accounts;
    const ProviderRegistry& m_providers;
    const Clock& m_clock;
    QHash<SubmissionId, Watch> m_watches;
    QTimer m_timer;
    int m_asking = 0;
};

} // namespace pinwright
