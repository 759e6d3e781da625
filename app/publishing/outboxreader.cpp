// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/outboxreader.h"

#include "store/store.h"
#include "store/submissionrepository.h"

#include <utility>

namespace pinwright {

/// nullopt: nothing changed since.
struct OutboxReader::Reading {
    qint64 version = -1;
    std::optional<OutboxContents> contents;

    static Result<Reading> from(Database& db, qint64 known)
    {
        const qint64 version = db.dataVersion(); // before reading: what is committed in between is read again
        if (version == known)
            return Reading{version, std::nullopt};
        SubmissionRepository repository(db);
        const Result<bool> paused = repository.isPaused();
        if (!paused)
            return failure(paused.error());
        return repository.all().map(
            [&](const Listing<Submission, SubmissionId>& all) { return Reading{version, OutboxContents{all, *paused}}; });
    }
};

OutboxReader::OutboxReader(Store& store, QObject* parent) : QObject(parent), m_store(store) { }

void OutboxReader::readChanges()
{
    if (m_reading)
        return;
    m_reading = true;
    m_store.run<Reading>([known = m_version](Database& db) { return Reading::from(db, known); })
        ->onFinished(this,
            [this](const Result<Reading>& reading) {
                m_reading = false;
                if (!reading)
                    return tell(reading.error());
                m_error.reset();
                m_version = reading->version;
                if (reading->contents)
                    emit contentsRead(*reading->contents);
                if (std::exchange(m_readAgain, false))
                    readAll();
            })
        ->start();
}

void OutboxReader::readAll()
{
    m_version = -1;
    m_readAgain = m_reading;
    readChanges();
}

void OutboxReader::tell(const Error& error)
{
    if (std::exchange(m_error, error) != error)
        emit failed(error);
}

} // namespace pinwright
