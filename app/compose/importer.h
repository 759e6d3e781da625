// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/draftcollection.h"

#include <QImage>
#include <QObject>
#include <QUrl>

namespace pinwright {

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
    int unusable = 0;           ///< drafts whose file can't be used as it is (each says why)
    std::optional<Error> error; ///< the drafts could not be saved
};

/// Turns what came in into drafts: one per file (folders are walked for pictures and videos), one per web address or text. Drafts are saved and
/// listed at once; the look at the files follows in workers and updates them. Never refuses: what can't be used becomes a draft that
/// says what is missing.
class Importer : public QObject {
    Q_OBJECT

public:
    /// Pasted pictures are stored as PNG under `mediaFolder`.
    Importer(DraftCollection& drafts, QString mediaFolder, QObject* parent = nullptr);

    void import(const Incoming& incoming);
    /// Looks at the draft's file again (it was changed, or is back).
    void reinspect(const DraftId& id);

signals:
    /// The drafts are listed and saved; their files may still be looked at.
    void imported(const pinwright::ImportReport& report);
    /// Every file of the last import was looked at.
    void inspected();

private:
    DraftCollection& m_drafts;
    QString m_mediaFolder;
    int m_pending = 0;
};

} // namespace pinwright
