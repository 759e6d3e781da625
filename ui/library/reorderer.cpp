// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/reorderer.h"

#include "core/sentences.h"
#include "ui/library/pinrow.h"
#include "ui/navigation/view.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace pinwright {

/// Made once the pins have moved. Moves of the same pins that follow each other are one step.
class MoveInQueue final : public QUndoCommand {
public:
    MoveInQueue(
        Reorderer* reorderer, const QList<SubmissionId>& moved, const QList<SubmissionId>& from, const QList<SubmissionId>& to)
        : QUndoCommand(Reorderer::tr("Move %n Pin(s) in the Queue", "in the menu behind Undo and Redo", int(moved.size())))
        , m_reorderer(reorderer)
        , m_moved(moved)
        , m_from(from)
        , m_to(to)
    { }

    void redo() override
    {
        if (!std::exchange(m_isDone, false) && m_reorderer)
            m_reorderer->restore(m_to, m_moved);
    }
    void undo() override
    {
        if (m_reorderer)
            m_reorderer->restore(m_from, m_moved);
    }
    [[nodiscard]] int id() const override { return 2; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = static_cast<const MoveInQueue*>(other);
        if (m_moved != later->m_moved || m_to != later->m_from)
            return false;
        m_to = later->m_to;
        return true;
    }

private:
    QPointer<Reorderer> m_reorderer;
    QList<SubmissionId> m_moved;
    QList<SubmissionId> m_from; ///< everything that waited
    QList<SubmissionId> m_to;
    bool m_isDone = true; ///< before it is pushed
};

Reorderer::Reorderer(const Services& services, QObject* parent) : QObject(parent), m_services(services) { }

void Reorderer::move(const FindPlace& place)
{
    ask({place, true});
}

void Reorderer::restore(const QList<SubmissionId>& order, const QList<SubmissionId>& moved)
{
    const auto place = [this, order, moved] {
        const QList<SubmissionId> present = waiting();
        const auto found = placeOfOrder(present, order);
        const bool allGone =
            std::none_of(moved.cbegin(), moved.cend(), [&present](const SubmissionId& id) { return present.contains(id); });
        if (!found && allGone)
            emit failed(tr("The order stays as it is, since what was moved no longer waits."));
        return found;
    };
    ask({place, false});
}

void Reorderer::ask(const Asked& asked)
{
    m_asked.append(asked);
    if (m_asked.size() == 1)
        beginNext();
}

void Reorderer::beginNext()
{
    while (!m_asked.isEmpty()) {
        if (const std::optional<QueuePlace> place = m_asked.constFirst().place()) {
            carryOut(*place);
            return;
        }
        m_asked.removeFirst();
    }
}

void Reorderer::carryOut(const QueuePlace& place)
{
    m_services.outbox.moveBefore(place.moving, place.before)
        ->onFinished(this,
            [this, place, from = waiting()](const Result<Done>& moved) {
                const bool isNew = m_asked.takeFirst().isNew;
                if (!moved)
                    emit failed(sentence(moved.error(), {}));
                else if (isNew)
                    note(place, from);
                beginNext();
            })
        ->start();
}

void Reorderer::note(const QueuePlace& place, const QList<SubmissionId>& from)
{
    m_services.drafts.undoStack().push(new MoveInQueue(this, place.moving, from, orderAfter(from, place)));
    emit done(moveText(place));
}

/// In the order they are sent in, also those whose time is to come.
QList<SubmissionId> Reorderer::waiting() const
{
    QList<std::pair<qint64, SubmissionId>> places;
    for (const Submission& submission : m_services.outbox.submissions()) {
        if (submission.state == SubmissionState::Waiting)
            places.append({submission.rank, submission.id});
    }
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<SubmissionId> ids;
    for (const auto& place : std::as_const(places))
        ids.append(place.second);
    return ids;
}

QString Reorderer::moveText(const QueuePlace& place) const
{
    const int count = int(place.moving.size());
    const Submission* pin = m_services.outbox.find(place.moving.constFirst());
    if (count > 1 || !pin)
        return tr("%Ln pins moved in the queue.", nullptr, count);
    const QDateTime now = m_services.clock.now();
    const QList<Submission>& all = m_services.outbox.submissions();
    const auto before = std::count_if(all.cbegin(), all.cend(), [&](const Submission& other) {
        return other.state == SubmissionState::Waiting && viewOf(other, now) == View::Sending && other.rank < pin->rank;
    });
    //: %1: a pin's title, in quotation marks; %2: a number, 1 for the pin that is sent next
    return tr("%1 moved to place %2 of those that wait.").arg(quotedTitle(pin->draft.title), QLocale().toString(before + 1));
}

} // namespace pinwright
