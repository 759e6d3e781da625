// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/queuemove.h"
#include "ui/services.h"

#include <QObject>

#include <functional>

namespace pinwright {

/// Gives pins that wait for their turn another place among them, each time as one step that can be undone once it is on disk.
class Reorderer : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reorderer)

public:
    /// All services must outlive it.
    explicit Reorderer(const Services& services, QObject* parent = nullptr);

    /// Finds the place in the order that is shown then.
    using FindPlace = std::function<std::optional<QueuePlace>()>;
    /// Moves are made one after the other, so that the keys may be faster than the disk. Nothing moves where there is no place.
    void move(const FindPlace& place);

signals:
    /// A step that can be undone was done, and is on disk.
    void done(const QString& sentence);
    /// Something asked for could not be done.
    void failed(const QString& sentence);

private:
    friend class MoveInQueue;

    struct Asked {
        FindPlace place;
        bool isNew; ///< rather than undone or done again
    };

    /// Brings back an order that came about when these pins were moved.
    void restore(const QList<SubmissionId>& order, const QList<SubmissionId>& moved);
    void ask(const Asked& asked);
    void beginNext();
    void carryOut(const QueuePlace& place);
    void note(const QueuePlace& place, const QList<SubmissionId>& from);
    [[nodiscard]] QList<SubmissionId> waiting() const;
    [[nodiscard]] QString moveText(const QueuePlace& place) const;

    const Services m_services;
    QList<Asked> m_asked; ///< the first is under way
};

} // namespace pinwright
