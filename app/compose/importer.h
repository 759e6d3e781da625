// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/draftcollection.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

namespace pinwright {

struct Harvest;

/// What came by drop, paste, file dialog or command line, taken out of its MIME data.
struct Incoming {
    QList<QUrl> urls;  ///< files and web addresses
    QImage image;      ///< a pasted picture
    QString text;      ///< only looked at where there is nothing else
    AccountId account; ///< for the new drafts; may be empty
    BoardRef board;
};

/// What became of it: `files + folders' files + texts` add up to `drafts`.
struct ImportReport {
    QList<DraftId> drafts;
    int unusable = 0;           ///< drafts whose file can't be used, as far as seen without opening it (each says why)
    std::optional<Error> error; ///< the drafts, or a pasted picture, could not be saved
};

/// Turns what came in into drafts: one per file (folders are walked for pictures and videos), one per web address or text. Drafts are saved and
/// listed at once; the look at the files follows in workers and updates them. Never refuses: what can't be used becomes a draft that
/// says what is missing. Drafts of an earlier run whose files were not looked at any more are looked at once the collection is loaded.
class Importer : public QObject {
    Q_OBJECT

public:
    /// Pasted pictures are stored as PNG under `mediaFolder`. `drafts` outlives the importer.
    Importer(DraftCollection& drafts, QString mediaFolder, QObject* parent = nullptr);
    ~Importer() override;

    void import(const Incoming& incoming);
    /// Looks at the draft's file again (it was changed, or is back).
    void reinspect(const DraftId& id);

signals:
    /// The drafts are listed and saved; their files may still be looked at.
    void imported(const pinwright::ImportReport& report);
    /// Every file that came in was looked at.
    void inspected();

private:
    struct Look {
        DraftId draft;
        Media media;
    };

    void addHarvest(const Harvest& harvest);
    void look(const DraftId& id, const QString& path);
    void onLooked(const Look& look);
    void applyLooks();
    void lookAtUnchecked();

    DraftCollection& m_drafts;
    QString m_mediaFolder;
    QList<Look> m_looked; ///< ended, not yet in the collection
    QTimer m_applyTimer;
    int m_pending = 0;
    QThreadPool m_pool;
};

} // namespace pinwright
