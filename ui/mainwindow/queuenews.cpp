// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/queuenews.h"

#include "ui/library/pinrow.h"
#include "ui/mainwindow/standstilltext.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace pinwright {

using namespace std::chrono_literals;

QueueNews::QueueNews(const Services& services, const SubmissionCommands& commands, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_commands(commands)
{
    // Many outcomes may come at once; they are told together.
    m_tell.setSingleShot(true);
    m_tell.setInterval(300ms);
    connect(&m_tell, &QTimer::timeout, this, &QueueNews::tell);
    connect(&services.outbox, &Outbox::loaded, this, &QueueNews::readAll);
    connect(&services.outbox, &Outbox::added, this, &QueueNews::note);
    connect(&services.outbox, &Outbox::changed, this, &QueueNews::note);
    connect(&services.outbox, &Outbox::standstillsChanged, this, &QueueNews::noteStandstills);
    connect(&m_notifier, &Notifier::activated, this, [this] {
        emit showRequested(m_view);
        noteFront();
    });
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this] {
        if (isInFront())
            noteFront();
    });
}

void QueueNews::readAll()
{
    m_batch = {};
    m_open.clear();
    const QList<Submission>& all = m_services.outbox.submissions();
    for (const Submission& submission : all)
        note(submission.id);
}

void QueueNews::note(const SubmissionId& id)
{
    const Submission* submission = m_services.outbox.find(id);
    if (!submission)
        return;
    const bool wasRunning = m_batch.isRunning();
    m_batch.note(id, pinwright::viewOf(*submission, m_services.clock.now()) == View::Sending);
    const bool settled = isFinal(submission->state) || submission->state == SubmissionState::Scheduled;
    if (!settled)
        m_open.insert(id);
    const bool ends = settled && m_open.remove(id);
    if (ends && submission->state != SubmissionState::Cancelled)
        m_ended.insert(id);
    const bool missed = ends && submission->state == SubmissionState::Missed;
    const bool batchEnds = wasRunning && !m_batch.isRunning();
    // An unknown outcome may come to light after it was told.
    const bool corrects = !ends && settled && m_ended.contains(id) && !m_batch.isRunning();
    if (missed || batchEnds || corrects)
        m_tell.start();
}

void QueueNews::noteStandstills()
{
    QList<AccountId> refused;
    const QList<Standstill> standstills = m_services.outbox.standstills();
    for (const Standstill& standstill : standstills) {
        if (standstill.cause == Standstill::Cause::SignIn)
            refused.append(standstill.account);
    }
    const bool inFront = isInFront();
    bool tells = m_unseen.removeIf([&refused](const AccountId& id) { return !refused.contains(id); }) > 0;
    for (const AccountId& id : std::as_const(refused)) {
        if (m_known.contains(id) || inFront)
            continue;
        m_unseen.append(id);
        tells = true;
    }
    m_known = refused;
    if (tells)
        m_tell.start();
}

void QueueNews::noteFront()
{
    m_unseen.clear();
    if (!m_batch.isRunning())
        m_ended.clear();
    m_notifier.withdraw();
}

void QueueNews::tell()
{
    if (isInFront()) {
        noteFront();
        return;
    }
    const Outcomes ended = outcomes();
    const QString endedText = summaryOf(ended);
    QStringList waits;
    const QList<Standstill> standstills = m_services.outbox.standstills();
    for (const Standstill& standstill : standstills) {
        if (standstill.cause == Standstill::Cause::SignIn && m_unseen.contains(standstill.account))
            waits.append(standstillText(standstill, m_services));
    }
    if (waits.isEmpty() && endedText.isEmpty()) {
        m_notifier.withdraw();
        return;
    }
    if (waits.isEmpty()) {
        m_view = viewOf(ended);
        m_notifier.show({.summary = endedText, .body = bodyOf(ended)});
        return;
    }
    m_view = View::Sending;
    const QString first = waits.takeFirst();
    if (!endedText.isEmpty())
        //: A sentence in a notification; %1: "12 pins published and 1 needs attention"
        waits.append(tr("%1.").arg(endedText));
    m_notifier.show({.summary = first, .body = waits.join(u'\n')});
}

QueueNews::Outcomes QueueNews::outcomes() const
{
    Outcomes result;
    for (const SubmissionId& id : m_ended) {
        const Submission* submission = m_services.outbox.find(id);
        if (!submission || submission->state == SubmissionState::Cancelled)
            continue;
        if (submission->state == SubmissionState::Published) {
            result.published.append(submission);
        } else if (submission->state == SubmissionState::Scheduled) {
            result.scheduled.append(submission);
        } else if (isFinal(submission->state)) {
            result.needAttention.append(submission);
            result.onlyMissed = result.onlyMissed && submission->state == SubmissionState::Missed;
        }
    }
    return result;
}

QString QueueNews::summaryOf(const Outcomes& outcomes)
{
    QStringList parts;
    if (const int count = int(outcomes.published.size()); count > 0)
        parts.append(tr("%Ln pins published", nullptr, count));
    if (const int count = int(outcomes.scheduled.size()); count > 0)
        parts.append(tr("%Ln pins scheduled", nullptr, count));
    if (const int count = int(outcomes.needAttention.size()); count > 0) {
        if (outcomes.onlyMissed)
            //: Their time passed while they could not be sent
            parts.append(tr("%Ln pins missed their time", nullptr, count));
        else if (parts.isEmpty())
            parts.append(tr("%Ln pins need attention", nullptr, count));
        else
            //: After "12 pins published"
            parts.append(tr("%Ln need attention", nullptr, count));
    }
    return QLocale().createSeparatedList(parts);
}

QString QueueNews::bodyOf(const Outcomes& outcomes) const
{
    if (outcomes.needAttention.size() == 1) {
        const Submission& pin = *outcomes.needAttention.constFirst();
        //: %1: a pin's title in quotation marks, %2: a sentence saying what became of it
        return tr("%1: %2").arg(quotedTitle(pin.draft.title), m_commands.outcomeOf(pin));
    }
    const QList<const Submission*> all = outcomes.published + outcomes.scheduled + outcomes.needAttention;
    if (all.size() == 1)
        return quotedTitle(all.constFirst()->draft.title);
    const QString account = all.constFirst()->account.name;
    const bool same =
        std::all_of(all.cbegin(), all.cend(), [&account](const Submission* pin) { return pin->account.name == account; });
    return same ? account : QString();
}

View QueueNews::viewOf(const Outcomes& outcomes)
{
    if (outcomes.needAttention.isEmpty())
        return outcomes.published.isEmpty() ? View::Scheduled : View::Published;
    const bool failed = std::any_of(outcomes.needAttention.cbegin(), outcomes.needAttention.cend(),
        [](const Submission* pin) { return pin->state != SubmissionState::Unconfirmed; });
    return failed ? View::Failed : View::Unknown;
}

bool QueueNews::isInFront()
{
    const QWidget* active = QApplication::activeWindow();
    return active && active->isVisible() && !active->isMinimized();
}

} // namespace pinwright
