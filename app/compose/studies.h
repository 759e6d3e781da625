// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/draftcollection.h"
#include "media/study.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace pinwright {

/// Learns of the drafts' files what takes reading them whole (media/study.h), once they were looked at and nothing else is going on: one
/// at a time, newest drafts first, and what earlier runs left last and slowly.
class Studies : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Studies)

public:
    /// `drafts` outlives it.
    explicit Studies(DraftCollection& drafts, QObject* parent = nullptr);
    ~Studies() override;

    /// When the first study begins after the last look at a file has ended, and after the drafts were loaded.
    struct Pace {
        std::chrono::milliseconds calm{1000};
        std::chrono::milliseconds startUp{10'000};
        std::chrono::milliseconds breath{100}; ///< between those of earlier runs
    };
    void setPace(const Pace& pace) { m_pace = pace; }

signals:
    /// Every file that could be studied was.
    void finished();

private:
    /// A file as it was when it was to be studied.
    struct Version {
        QString path;
        qint64 bytes = 0;
        QDateTime modified;

        friend bool operator==(const Version&, const Version&) = default;
    };
    struct Finding {
        DraftId draft;
        Version version;
        MediaStudy study;
    };

    [[nodiscard]] static Version versionOf(const Media& media);
    void onInserted(int first, int last);
    void onChanged(int row);
    void want(const Draft& draft, QList<DraftId>& queue);
    void next();
    void start(const Draft& draft);
    void onStudied(const Finding& finding);
    void applyFindings();
    void tellIfFinished();

    DraftCollection& m_drafts;
    Pace m_pace;
    QHash<DraftId, Version> m_known; ///< wanted or studied, so that it is done once
    QList<DraftId> m_new;            ///< the next one last
    QList<DraftId> m_old;            ///< left by earlier runs, the next one last
    QList<Finding> m_findings;       ///< not yet in the collection
    QDeadlineTimer m_oldFrom;        ///< those of earlier runs not before
    bool m_running = false;
    QTimer m_next;
    QTimer m_apply;
    QThreadPool m_pool;
};

} // namespace pinwright
