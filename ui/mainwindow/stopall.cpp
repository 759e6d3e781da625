// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/stopall.h"

#include "ui/navigation/view.h"

#include <algorithm>

namespace pinwright {

using namespace std::chrono_literals;

StopAll::StopAll(const Services& services, SubmissionCommands& commands, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_commands(commands)
{
    // Each is stopped by itself; they are told together.
    m_tell.setSingleShot(true);
    m_tell.setInterval(200ms);
    connect(&m_tell, &QTimer::timeout, this, [this] { emit stopped(int(m_stopped.size())); });
    connect(&services.outbox, &Outbox::changed, this, &StopAll::note);
}

void StopAll::stop()
{
    m_stopping.clear();
    m_stopped.clear();
    const QDateTime now = m_services.clock.now();
    const QList<Submission>& all = m_services.outbox.submissions();
    for (const Submission& submission : all) {
        if (viewOf(submission, now) == View::Sending && m_commands.isAvailable(SubmissionCommand::Stop, submission))
            m_stopping.insert(submission.id);
    }
    m_services.outbox.stopAll();
}

void StopAll::sendAgain()
{
    QList<Submission> pins;
    for (const SubmissionId& id : std::exchange(m_stopped, {})) {
        if (const Submission* submission = m_services.outbox.find(id))
            pins.append(*submission);
    }
    std::stable_sort(pins.begin(), pins.end(), [](const Submission& a, const Submission& b) { return a.rank < b.rank; });
    for (const Submission& pin : std::as_const(pins))
        m_commands.run(SubmissionCommand::SendAgain, pin.id);
}

void StopAll::note(const SubmissionId& id)
{
    const Submission* submission = m_services.outbox.find(id);
    if (!submission || !isFinal(submission->state) || !m_stopping.remove(id))
        return;
    if (submission->state != SubmissionState::Cancelled)
        return;
    m_stopped.append(id);
    m_tell.start();
}

} // namespace pinwright
