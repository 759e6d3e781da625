// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/draftcollection.h"
#include "compose/filledfields.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace pinwright {

struct Harvest;

/// What came by drop, paste, file dialog or command line, taken out of its MIME data.
struct Incoming {
    QList<QUrl> urls;  ///< files, web addresses, and pictures that are in their data: address
    QUrl page;         ///< where the pictures at those addresses lead to; proposed as the link
    QImage image;      ///< a pasted picture; beside an address it stands by in case that can't be fetched
    QString text;      ///< only looked at where there is nothing else
    AccountId account; ///< for the new drafts; may be empty
    BoardRef board;
};

/// What became of it.
struct ImportReport {
    QList<DraftId> drafts;
    std::optional<Error> error; ///< the drafts, or a pasted picture, could not be saved
};

/// Makes the job that fetches what is at an address, for a draft of that account (which may be empty), and yields it as it is after
/// the look at it. The `detail` of its errors is a whole sentence. Given by the composition root.
using MediaFetch = std::function<Job<Media>*(const QUrl& address, const AccountId& account)>;

/// Turns what came in into drafts: one per file (folders are walked for pictures and videos), one per web address or text. Drafts are
/// saved and listed at once; the look at the files follows in workers, addresses are fetched a few at a time, and both update them. Never
/// refuses: what can't be used becomes a draft that says what is missing. Whatever draft comes into the list not checked yet is looked at
/// or fetched: new ones, those an earlier run left, a removal undone. What a file seen for the first time says in words is filled in where
/// the draft says nothing itself.
class Importer : public QObject {
    Q_OBJECT

public:
    /// Pasted pictures are stored under `mediaFolder`. `drafts` outlives the importer.
    Importer(DraftCollection& drafts, QString mediaFolder, MediaFetch fetch, QObject* parent = nullptr);
    ~Importer() override;

    void import(const Incoming& incoming);
    /// Looks at the draft's file again (it was changed, or is back), or fetches its address (again).
    void reinspect(const DraftId& id);
    /// Leaves the draft's address unfetched; the draft says so.
    void cancelFetch(const DraftId& id);

    [[nodiscard]] FilledFields& filledFields() { return m_filled; }

signals:
    /// The drafts are listed and saved; their files may still be looked at.
    void imported(const pinwright::ImportReport& report);
    /// Every file that came in was looked at, and every address fetched or not.
    void inspected();
    /// Bytes of a fetch that is under way.
    void fetchProgressed(const pinwright::DraftId& id, qint64 done, qint64 total);

private:
    struct Look {
        DraftId draft;
        Media media;
        MediaWords words;
    };

    struct Fetch {
        QUrl address;
        AccountId account;
        Job<Media>* job;
    };

    void addHarvest(const Harvest& harvest);
    void look(const DraftId& id, const Media& known);
    void readWordsOf(const DraftId& id, const Media& fetched);
    void run(const std::function<Look()>& work);
    void onLooked(const Look& look);
    void applyLooks();
    void apply(const Look& look);
    void tellIfIdle();

    void fetchMore();
    void startFetch(const Draft& draft);
    void endFetch(const DraftId& id, const Result<Media>& result);
    void takeFetched(const DraftId& id, const Media& media);
    void takeUnfetched(const DraftId& id, const QString& sentence);
    void dropFetch(const DraftId& id);
    void onInserted(int first, int last);
    void onChanged(const Draft& draft);
    void onRemoved();

    DraftCollection& m_drafts;
    QString m_mediaFolder;
    MediaFetch m_fetch;
    FilledFields m_filled;
    QList<Look> m_looked; ///< ended, not yet in the collection
    QTimer m_applyTimer;
    int m_pending = 0;                   ///< looks asked for and not yet in the collection
    QList<DraftId> m_toFetch;            ///< the next one first
    QHash<DraftId, Fetch> m_fetching;    ///< under way
    QHash<DraftId, AccountId> m_shutOut; ///< for whose account a private network was refused
    QThreadPool m_pool;
};

} // namespace pinwright
