// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sentences.h"
#include "ui/services.h"
#include "ui/widgets/icons.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace pinwright {

/// What the user can do with a submission.
enum class SubmissionCommand {
    OpenPin,
    PublishNow,
    Reschedule,
    BackToDrafts,
    Stop,
    SendAgain,
    Edit,
    MarkPublished,
    CheckNow,
    DeleteCopy,
    CheckAgain,
};

[[nodiscard]] const QList<SubmissionCommand>& allSubmissionCommands();
[[nodiscard]] QString commandText(SubmissionCommand command);
[[nodiscard]] Icon commandIcon(SubmissionCommand command);

/// The one place that knows which command fits which submission, and carries it out; used by the library and the activity list.
class SubmissionCommands : public QObject {
    Q_OBJECT

public:
    using OpenUrl = std::function<bool(const QUrl&)>;

    SubmissionCommands(const Services& services, OpenUrl openUrl, QObject* parent = nullptr);

    [[nodiscard]] bool isAvailable(SubmissionCommand command, const Submission& submission) const;
    void run(SubmissionCommand command, const SubmissionId& id);
    [[nodiscard]] bool isStalled(const Submission& submission) const { return m_services.outbox.isStalled(submission.id); }
    /// Those that failed and can be sent again; newest first.
    [[nodiscard]] QList<Submission> failedOnes() const;
    /// This pin of the service is the one of an Unconfirmed submission.
    void confirm(const SubmissionId& id, const FoundPin& pin);
    void openPage(const QUrl& url);
    /// Leaves the copy of its file where it is and forgets it.
    void forgetCopy(const SubmissionId& id);
    [[nodiscard]] ErrorSubject subjectOf(const Submission& submission) const;
    /// What became of it, and what that asks of the user.
    [[nodiscard]] QString outcomeOf(const Submission& submission) const;

signals:
    /// Edit brought the draft back to the list.
    void draftTakenBack(const pinwright::DraftId& id);
    /// Its time is wanted from the user.
    void rescheduleRequested(const pinwright::SubmissionId& id);
    void backToDraftsRequested(const pinwright::SubmissionId& id);
    /// The copy of its file was not deleted, for the reason in the sentence, which is no failure.
    void copyKept(const QString& sentence);
    /// The copy of its file could not be deleted, for the reason in the sentence; it may be forgotten.
    void copyNotDeleted(const pinwright::SubmissionId& id, const QString& sentence);
    /// It could not be done.
    void failed(const QString& sentence);
    /// No program could open the page.
    void couldNotOpen(const QUrl& url);

private:
    [[nodiscard]] bool canStartAnew(const Submission& submission) const;
    [[nodiscard]] bool waitsForItsTime(const Submission& submission) const;
    [[nodiscard]] bool canLookUp(const Submission& submission) const;
    [[nodiscard]] QString withLookUp(const QString& outcome, const Submission& submission) const;
    [[nodiscard]] QString withTries(const QString& outcome, const Submission& submission) const;
    [[nodiscard]] QString stalledText(const Submission& submission) const;
    void publishNow(const Submission& submission);
    void takeBack(const Submission& submission);
    void deleteCopy(const Submission& submission);
    [[nodiscard]] QString notDeleted(const Submission& submission, const Error& error) const;

    const Services m_services;
    OpenUrl m_openUrl;
    QHash<SubmissionId, QDateTime> m_lastProgress; ///< of those being sent
};

} // namespace pinwright
