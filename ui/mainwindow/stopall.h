// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/submissioncommands.h"

#include <QTimer>

namespace pinwright {

/// Stops everything that is being sent or waits for its turn, and can put it back.
class StopAll : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    StopAll(const Services& services, SubmissionCommands& commands, QObject* parent = nullptr);

    void stop();
    /// Those that were stopped before they were sent wait again. One whose outcome is unknown by now stays as it is.
    void sendAgain();

signals:
    /// So many were stopped before they were sent, all in all.
    void stopped(int count);

private:
    void note(const SubmissionId& id);

    const Services m_services;
    SubmissionCommands& m_commands;
    QSet<SubmissionId> m_stopping;
    QList<SubmissionId> m_stopped; ///< before they were sent
    QTimer m_tell;
};

} // namespace pinwright
