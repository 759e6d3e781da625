// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "core/submission.h"
#include "publishing/publishingmeans.h"

namespace pinwright {

enum class CopyRemoval {
    Deleted,
    StillNeeded, ///< left there for another pin, with which it can be deleted
};

/// The copies of pins' files at the places they were put at: deletes and forgets them. That a pin no longer needs its copy is for the
/// caller to know.
class HostedCopies : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostedCopies)

public:
    HostedCopies(const PublishingMeans& means, QObject* parent);

    /// Errors: Rejected, with a sentence for the user, where a pin is just being prepared; those of the place, of its secrets, Storage.
    [[nodiscard]] Job<CopyRemoval>* remove(const Submission& submission);
    [[nodiscard]] Job<Done>* forget(const Submission& submission);
    /// Meanwhile nothing may be begun that may be about to use a copy.
    [[nodiscard]] bool isRemoving() const { return m_removals > 0; }

signals:
    /// As it is on disk afterwards; others may have changed with it.
    void kept(const pinwright::Submission& submission);
    /// isRemoving() may have ended.
    void removalEnded();

private:
    [[nodiscard]] Job<CopyRemoval>* deleteCopy(const Submission& submission);
    template <class T>
    [[nodiscard]] Job<T>* showBefore(const SubmissionId& id, const T& outcome);

    PublishingMeans m_means;
    int m_removals = 0;
};

} // namespace pinwright
