// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QStringList>

#include <memory>

namespace pinwright {

/// Tells other processes that this one lives: a locked file in a common folder, named after a random id. The system lets go of the lock
/// when the process dies, however it dies. Each outbox has its own, so two in one process count as two.
class OwnerLock {
public:
    explicit OwnerLock(QString folder);
    ~OwnerLock();
    Q_DISABLE_COPY_MOVE(OwnerLock)

    /// Takes the lock; true where it is held already. False where the folder can't be written to: then nothing may be claimed.
    [[nodiscard]] bool take();
    /// Written to the database as the owner of what is claimed. Never used again by another process.
    [[nodiscard]] const QString& id() const { return m_id; }

    /// The ids of all processes that live, or may live for all that can be told. Removes what dead ones left. Usable from any thread.
    [[nodiscard]] static QStringList living(const QString& folder);

private:
    QString m_folder;
    QString m_id;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace pinwright
