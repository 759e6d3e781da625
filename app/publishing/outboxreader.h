// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/submission.h"
#include "store/listing.h"

#include <QObject>

namespace pinwright {

class Store;

/// What is in the database.
struct OutboxContents {
    Listing<Submission, SubmissionId> submissions; ///< newest first
    bool paused = false;
};

/// Reads the outbox, and again when another process wrote to it.
class OutboxReader : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxReader)

public:
    OutboxReader(Store& store, QObject* parent);

    /// Reads what other processes changed; `contentsRead()` follows where there is any.
    void readChanges();
    /// Reads it all the same: one's own changes are not noticed.
    void readAll();

signals:
    void contentsRead(const pinwright::OutboxContents& contents);
    /// It could not be read; told once for each error.
    void failed(const pinwright::Error& error);

private:
    struct Reading;

    void tell(const Error& error);

    Store& m_store;
    std::optional<Error> m_error; ///< told already
    qint64 m_version = -1;        ///< PRAGMA data_version of the last reading
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace pinwright
