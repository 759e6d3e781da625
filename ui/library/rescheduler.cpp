// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/rescheduler.h"

#include "core/sentences.h"
#include "ui/library/daytext.h"
#include "ui/library/pinrow.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace pinwright {

/// Presses of a key that follow each other on the same pins are one step.
class MovePins final : public QUndoCommand {
public:
    MovePins(Rescheduler* rescheduler, const QList<Rescheduler::Step>& steps)
        : QUndoCommand(Rescheduler::tr("Reschedule %n Pin(s)", "in the menu behind Undo and Redo", int(steps.size())))
        , m_rescheduler(rescheduler)
        , m_steps(steps)
    { }

    void redo() override
    {
        for (const auto& step : std::as_const(m_steps)) {
            if (m_rescheduler)
                m_rescheduler->put(step.pin, step.to);
        }
    }
    void undo() override
    {
        for (const auto& step : std::as_const(m_steps)) {
            if (m_rescheduler)
                m_rescheduler->put(step.pin, step.from);
        }
    }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& later = static_cast<const MovePins*>(other)->m_steps;
        const bool same = std::equal(m_steps.cbegin(), m_steps.cend(), later.cbegin(), later.cend(),
            [](const auto& a, const auto& b) { return a.pin == b.pin && a.to == b.from; });
        if (!same)
            return false;
        for (qsizetype i = 0; i < later.size(); ++i)
            m_steps[i].to = later.at(i).to;
        return true;
    }

private:
    QPointer<Rescheduler> m_rescheduler;
    QList<Rescheduler::Step> m_steps;
};

class PinsBackToDrafts final : public QUndoCommand {
public:
    PinsBackToDrafts(Rescheduler* rescheduler, const QList<DraftId>& pins)
        : QUndoCommand(Rescheduler::tr("Move %n Pin(s) Back to Drafts", "in the menu behind Undo and Redo", int(pins.size())))
        , m_rescheduler(rescheduler)
        , m_pins(pins)
    { }

    void redo() override
    {
        for (const DraftId& pin : std::as_const(m_pins)) {
            if (m_rescheduler)
                m_rescheduler->takeBack(pin);
        }
    }
    void undo() override
    {
        for (const DraftId& pin : std::as_const(m_pins)) {
            if (m_rescheduler)
                m_rescheduler->scheduleAgain(pin);
        }
    }

private:
    QPointer<Rescheduler> m_rescheduler;
    QList<DraftId> m_pins;
};

Rescheduler::Rescheduler(const Services& services, QObject* parent) : QObject(parent), m_services(services) { }

bool Rescheduler::isMovable(const Submission& submission) const
{
    return m_services.outbox.isHeldHere(submission) && submission.draft.schedule->utc > m_services.clock.now();
}

void Rescheduler::moveBy(const QList<SubmissionId>& ids, std::chrono::minutes time)
{
    // By instants: there is none that does not exist.
    moveEach(ids, [seconds = std::chrono::seconds(time).count()](const Schedule& from) {
        return scheduleAtInstant(from.utc.addSecs(seconds), from.zone);
    });
}

void Rescheduler::moveByDays(const QList<SubmissionId>& ids, int days)
{
    moveEach(ids, [days](const Schedule& from) { return scheduleAt(from.date.addDays(days), from.time, from.zone); });
}

void Rescheduler::moveTo(const SubmissionId& id, const Schedule& schedule)
{
    const Submission* submission = m_services.outbox.find(id);
    if (!submission)
        return;
    if (!schedule.exists() || schedule.utc <= m_services.clock.now()) {
        emit refused(id, schedule);
        return;
    }
    if (isMovable(*submission))
        push({{submission->draft.id, timeOf(*submission), schedule}});
    else
        ask(id, submission->draft.id, schedule);
}

void Rescheduler::backToDrafts(const QList<SubmissionId>& ids)
{
    QList<DraftId> pins;
    for (const SubmissionId& id : ids) {
        const Submission* submission = m_services.outbox.find(id);
        if (submission && isMovable(*submission))
            pins.append(submission->draft.id);
    }
    if (pins.isEmpty())
        return;
    m_services.drafts.undoStack().push(new PinsBackToDrafts(this, pins));
}

const Submission* Rescheduler::waitingPin(const DraftId& draft) const
{
    const QList<Submission>& all = m_services.outbox.submissions();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Submission& each) {
        return each.draft.id == draft && each.state == SubmissionState::Waiting && isMovable(each);
    });
    return found == all.cend() ? nullptr : &*found;
}

Schedule Rescheduler::timeOf(const Submission& submission) const
{
    const auto asked = m_asked.constFind(submission.draft.id);
    return asked == m_asked.cend() ? *submission.draft.schedule : asked->schedule;
}

template <class Change>
void Rescheduler::moveEach(const QList<SubmissionId>& ids, Change change)
{
    QList<Step> steps;
    for (const SubmissionId& id : ids) {
        const Submission* submission = m_services.outbox.find(id);
        if (!submission || !isMovable(*submission))
            continue;
        const Schedule from = timeOf(*submission);
        const Schedule to = change(from);
        if (!to.exists() || to.utc <= m_services.clock.now()) {
            emit refused(id, to);
            return;
        }
        steps.append({submission->draft.id, from, to});
    }
    if (!steps.isEmpty())
        push(steps);
}

void Rescheduler::push(const QList<Step>& steps)
{
    const Submission* first = waitingPin(steps.constFirst().pin);
    const QString title = first ? quotedTitle(first->draft.title) : QString();
    m_services.drafts.undoStack().push(new MovePins(this, steps));
    const Schedule& to = steps.constFirst().to;
    const QDate today = here(m_services.clock.now()).date;
    //: %1: a pin's title, in quotation marks; %2: "Tomorrow, 09:30"
    emit done(steps.size() == 1 ? tr("%1 moved to %2.").arg(title, dayAndTimeText(to, today))
                                : tr("%Ln pins moved.", nullptr, int(steps.size())));
}

void Rescheduler::put(const DraftId& pin, const Schedule& schedule)
{
    if (const Submission* submission = waitingPin(pin))
        ask(submission->id, pin, schedule);
    else
        emit failed(tr("It is no longer waiting here, so its time stays as it is."));
}

void Rescheduler::ask(const SubmissionId& id, const DraftId& pin, const Schedule& schedule)
{
    Asked& asked = m_asked[pin];
    asked.schedule = schedule;
    ++asked.jobs;
    m_services.outbox.reschedule(id, schedule)
        ->onFinished(this,
            [this, pin](const Result<Done>& result) {
                if (--m_asked[pin].jobs == 0)
                    m_asked.remove(pin);
                if (!result)
                    emit failed(sentence(result.error(), {}));
            })
        ->start();
}

void Rescheduler::takeBack(const DraftId& pin)
{
    if (m_goingBack.contains(pin))
        return;
    const Submission* submission = waitingPin(pin);
    if (!submission) {
        emit failed(tr("It is no longer waiting here, so it did not go back to the drafts."));
        return;
    }
    Draft draft = submission->draft;
    draft.schedule = timeOf(*submission);
    m_goingBack.insert(pin);
    m_services.outbox.withdraw(submission->id)
        ->onFinished(this, [this, draft](const Result<Done>& withdrawn) { finishTakingBack(draft, withdrawn); })
        ->start();
}

void Rescheduler::finishTakingBack(const Draft& draft, const Result<Done>& withdrawn)
{
    m_goingBack.remove(draft.id);
    if (withdrawn) {
        // Only now that it will not be sent: else one pin could be published twice.
        m_services.drafts.takeBack(draft);
        ++m_cameBack;
    } else {
        emit failed(sentence(withdrawn.error(), {}));
    }
    if (!m_goingBack.isEmpty())
        return;
    if (const int count = std::exchange(m_cameBack, 0); count > 0)
        emit done(tr("%Ln pins are back among the drafts.", nullptr, count));
}

void Rescheduler::scheduleAgain(const DraftId& pin)
{
    const Draft* draft = m_services.drafts.find(pin);
    if (!draft) // never came back, which was told
        return;
    const Account* account = m_services.accounts.find(draft->account);
    if (!account || !draft->schedule || !draft->schedule->exists() || draft->schedule->utc <= m_services.clock.now()
        || hasErrors(m_services.check(*draft))) {
        emit failed(tr("It can no longer be scheduled as it was. It stays among the drafts."));
        return;
    }
    m_services.drafts.save();
    m_services.outbox.add(*draft, *account)
        ->onFinished(this,
            [this, pin](const Result<SubmissionId>& result) {
                if (result)
                    m_services.drafts.forget(pin);
                else
                    emit failed(sentence(result.error(), {}));
            })
        ->start();
}

} // namespace pinwright
