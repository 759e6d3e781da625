// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "core/draft.h"
#include "core/submission.h"

#include <QTimer>

namespace pinwright::cli {

/// Checks a pin, hands it to the outbox, and follows it until the service has accepted it, or with --wait until its outcome is known. A
/// time that the service does not keep is kept by the outbox: with --wait by this one, unless another Pinwright is quicker.
class PublishCommand final : public Command {
    Q_OBJECT

public:
    explicit PublishCommand(Means means);

    void start() override;
    void stop() override;

private:
    [[nodiscard]] bool readOptions();
    void lookAtMedia();
    void fetch(const QUrl& address);
    void checkDraft();
    /// Learns what the picture looks like, so that it is known again.
    void study(const Session& session);
    void findBoard(const Session& session);
    void chooseBoard(const Session& session, const Result<QList<Board>>& boards);
    void refuseBoard(const QList<Board>& boards);
    void findSection(const Session& session);
    void chooseSection(const QList<BoardSection>& sections);
    void queue();
    void add();
    void tellWhereSeen();

    void follow();
    [[nodiscard]] bool isSettled(const Submission& submission);
    [[nodiscard]] bool isHeld(const Submission& submission);
    void tellOfWaiting(const Submission& submission);
    [[nodiscard]] QString noteOn(const Submission& submission);
    void giveUp(const Error& error);
    void report(const Submission& submission);

    Account m_account;
    Provider* m_provider = nullptr;
    ErrorSubject m_subject;
    QString m_section; ///< as given
    Draft m_draft;
    SubmissionId m_id;                  ///< empty until it is in the outbox
    std::optional<Schedule> m_toldTime; ///< of the pin that --wait waits for
    QTimer m_patience;                  ///< runs while --wait waits for a service that processes the pin
    bool m_adding = false;
    bool m_stopped = false;
};

} // namespace pinwright::cli
