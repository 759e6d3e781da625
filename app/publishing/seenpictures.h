// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seenpicture.h"
#include "core/submission.h"
#include "publishing/lookalikes.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace pinwright {

class Outbox;

/// Where the same picture was met before, for each account: in pins that were published or are on their way, and in other drafts.
/// Follows the outbox by itself; of drafts it knows what it is told.
class SeenPictures : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeenPictures)

public:
    /// Gives a draft by its id, and its place in the list; nullptr and -1 where it is not there.
    struct Drafts {
        std::function<const Draft*(const DraftId&)> find;
        std::function<int(const DraftId&)> rowOf;
    };

    /// `outbox`, and what `drafts` asks, outlive this.
    SeenPictures(const Outbox& outbox, Drafts drafts, QObject* parent = nullptr);

    /// The draft is there, or changed.
    void note(const Draft& draft);
    void forget(const DraftId& draft);

    /// For the draft's account: the latest pin with its picture that was published, else one on its way, else a draft further up in the
    /// list, so that of two drafts with the same picture only the later one warns. Never a pin made of the draft itself.
    [[nodiscard]] std::optional<SeenPicture> find(const Draft& draft) const;

signals:
    /// What find() says may be another; of many changes at a time, once.
    void changed();

private:
    template <class Id>
    struct Known {
        struct Entry {
            AccountId account;
            quint64 hash = 0;
            friend bool operator==(const Entry&, const Entry&) = default;
        };
        QHash<Id, Entry> entries;
        QHash<AccountId, LookAlikes<Id>> byAccount;

        /// Nothing: it is not known any more. True where that is another than before.
        bool set(const Id& id, const std::optional<Entry>& entry);
        [[nodiscard]] QList<Id> like(const AccountId& account, quint64 hash) const;
    };

    void noteAll();
    void noteSubmission(const SubmissionId& id);
    [[nodiscard]] std::optional<SeenPicture> findSubmission(const Draft& draft, quint64 hash) const;
    [[nodiscard]] std::optional<SeenPicture> findDraft(const Draft& draft, quint64 hash) const;

    const Outbox& m_outbox;
    Drafts m_source;
    Known<SubmissionId> m_submissions;
    QSet<SubmissionId> m_published; ///< of those
    Known<DraftId> m_drafts;
    QTimer m_tell;
};

} // namespace pinwright
