// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"
#include "publishing/lookup.h"
#include "publishing/matching.h"
#include "publishing/publishingmeans.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace pinwright {

class Database;

/// Takes a pin that was found for that of an Unconfirmed submission, and reads the submission back. nullopt: it is not Unconfirmed any
/// more, or the pin is known as another submission's; nothing was changed.
[[nodiscard]] Result<std::optional<Submission>> commitFound(
    Database& db, const SubmissionId& id, const FoundPin& pin, const QDateTime& now);

/// Looks for Unconfirmed submissions among the newest pins of their accounts, where Capabilities::lookUp: soon after they became so
/// and at the program's start, then at growing waits for a day. Those of one account and board are looked for with one question. What is
/// certainly found is committed, in the transaction in which it was compared with what all other submissions may have created; the rest is
/// for the user to decide.
class Reconciler : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reconciler)

public:
    static constexpr int questionsAtOnce = 2;
    /// May the account's service be asked without the user's word? False while its sign-in is refused.
    using MayAsk = std::function<bool(const AccountId&)>;

    Reconciler(const PublishingMeans& means, MayAsk mayAsk, QObject* parent);

    /// Begins to look for it, goes on with what changed, or leaves off, as its state tells.
    void follow(const Submission& submission);
    /// Looks now, on the user's word; `lookUpChanged()` follows with the answer.
    void askNow(const Submission& submission);
    /// To be called about once a second: what had to wait may go on.
    void tick();
    /// Leaves off for good.
    void stop();

    [[nodiscard]] LookUp lookUp(const SubmissionId& id) const { return m_watches.value(id).lookUp; }

signals:
    void lookUpChanged(const pinwright::SubmissionId& id);
    /// Found, and committed as given here; `lookUpChanged()` follows.
    void settled(const pinwright::Submission& onDisk);

private:
    struct Watch {
        Submission submission;
        LookUp lookUp;
        QDeadlineTimer next;
        int asked = 0;
        bool asking = false;
    };
    /// Those of one account and board.
    struct Question {
        Account account;
        BoardId board;
        QList<SubmissionId> ids;
    };
    struct Answer;

    [[nodiscard]] const Provider* providerOf(const Submission& submission) const;
    [[nodiscard]] bool isInTime(const Watch& watch) const;
    void askDue();
    [[nodiscard]] QList<Question> dueQuestions() const;
    void ask(const Question& question);
    void take(const Question& question, const Result<Answer>& answer);
    void takeOver(const SubmissionId& id, const Result<Answer>& answer);
    void setLookUp(const SubmissionId& id, const LookUp& lookUp);

    PublishingMeans m_means;
    MayAsk m_mayAsk;
    QHash<SubmissionId, Watch> m_watches;
    QTimer m_timer;
    int m_asking = 0;
    bool m_stopped = false;
};

} // namespace pinwright
