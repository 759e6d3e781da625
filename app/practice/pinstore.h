// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "practice/practicepin.h"

#include <QMutex>

namespace pinwright {

/// The practice service's pins on disk: `pins/ID.json` and `media/ID.jpg` (png, mp4) under one folder. Usable from any thread.
class PinStore {
public:
    /// Reads what is there; creates the folders, and empties the one for uploads that never ended.
    explicit PinStore(const QString& folder);
    Q_DISABLE_COPY_MOVE(PinStore)

    /// A new path on the same disk as the media, for a file that is being received.
    [[nodiscard]] QString newUploadPath();

    /// Gives the pin its id, moves `uploadedFile` to its place and writes both. Storage errors leave nothing behind.
    [[nodiscard]] Result<PracticePin> add(PracticePin pin, const QString& uploadedFile);

    [[nodiscard]] std::optional<PracticePin> find(qint64 id) const;
    /// Newest first.
    [[nodiscard]] QList<PracticePin> all() const;
    [[nodiscard]] QList<PracticePin> onBoard(const BoardId& board) const;

    [[nodiscard]] QString mediaPath(const PracticePin& pin) const;

private:
    [[nodiscard]] QString pinPath(qint64 id) const;

    const QString m_folder;
    mutable QMutex m_mutex;
    QMap<qint64, PracticePin> m_pins;
    qint64 m_lastId = 1000;
    qint64 m_lastUpload = 0;
};

} // namespace pinwright
