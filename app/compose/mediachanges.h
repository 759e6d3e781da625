// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/media.h"
#include "core/mediaedits.h"

#include <QObject>

namespace pinwright {

class DraftCollection;
class Importer;

/// Gives drafts another picture or video, and changes what is done to theirs, in steps that the program's Undo takes back.
class MediaChanges : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaChanges)

public:
    /// Both outlive it. Steps that outlive it do nothing any more.
    MediaChanges(DraftCollection& drafts, Importer& importer, QObject* parent = nullptr);
    ~MediaChanges() override;

    void setEdits(const DraftId& id, const MediaEdits& edits);
    /// The file is looked at, or the address fetched, at once. What was done to the one before goes, unless it is given again.
    void replace(const DraftId& id, const Media& media, const MediaEdits& edits = {});

signals:
    /// A step was taken, back, or again.
    void stepped(const pinwright::DraftId& id);

private:
    friend class ChangeMedia;

    /// Puts these in place of those the draft has, which are given back.
    void exchange(const DraftId& id, Media& media, MediaEdits& edits);

    DraftCollection& m_drafts;
    Importer& m_importer;
};

} // namespace pinwright
