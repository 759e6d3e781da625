// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace pinwright {

/// Whether the user's files are still those that were looked at when a pin was composed. Looks in a worker, at what is asked for alone.
class FileChanges : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileChanges)

public:
    enum class Change {
        NotKnown, ///< the worker has not looked yet
        None,
        Changed, ///< another size or time
        Gone,
        DriveAway, ///< it was on a drive that is not connected
    };

    explicit FileChanges(QObject* parent = nullptr);
    ~FileChanges() override;

    /// What is known by now; `found()` follows where that is nothing. None for what is no file of the user's.
    [[nodiscard]] Change of(const Media& media);
    /// The files may have changed since: they are looked at again when they are asked for.
    void forget();

signals:
    void found();

private:
    void look();
    void take(int round, const QHash<QString, Change>& changes);

    QHash<QString, Change> m_known; ///< NotKnown: is being looked at
    QList<Media> m_asked;
    QTimer m_next;
    QThreadPool m_pool;
    int m_round = 0; ///< of forgetting: what an older one found no longer counts
};

} // namespace pinwright
