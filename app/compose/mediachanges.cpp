// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/mediachanges.h"

#include "compose/draftcollection.h"
#include "compose/importer.h"

#include <QPointer>

#include <utility>

namespace pinwright {

namespace {

bool isSameFile(const Media& one, const Media& other)
{
    if (!one.address.isEmpty() || !other.address.isEmpty())
        return one.address == other.address;
    return one.path == other.path;
}

/// What happens, as the menu names it behind Undo and Redo.
QString stepName(const MediaEdits& before, const MediaEdits& after)
{
    if (before.crop != after.crop)
        return after.crop.isEmpty() ? MediaChanges::tr("Remove Crop", "in the menu behind Undo and Redo")
                                    : MediaChanges::tr("Crop Picture", "in the menu behind Undo and Redo");
    if (before.padRatio != after.padRatio || before.padding != after.padding)
        return after.padRatio > 0 ? MediaChanges::tr("Pad Picture", "in the menu behind Undo and Redo")
                                  : MediaChanges::tr("Remove Margins", "in the menu behind Undo and Redo");
    if (before.cover != after.cover)
        return after.cover ? MediaChanges::tr("Choose Cover", "in the menu behind Undo and Redo")
                           : MediaChanges::tr("Remove Cover", "in the menu behind Undo and Redo");
    return MediaChanges::tr("Repair File", "in the menu behind Undo and Redo");
}

} // namespace

class ChangeMedia final : public QUndoCommand {
public:
    ChangeMedia(MediaChanges* changes, const DraftId& id, const Media& media, const MediaEdits& edits, const QString& name)
        : QUndoCommand(name)
        , m_changes(changes)
        , m_id(id)
        , m_media(media)
        , m_edits(edits)
    { }

    void redo() override { exchange(); }
    void undo() override { exchange(); }

private:
    void exchange()
    {
        if (m_changes)
            m_changes->exchange(m_id, m_media, m_edits);
    }

    QPointer<MediaChanges> m_changes;
    DraftId m_id;
    Media m_media; ///< what the draft does not have now, as below
    MediaEdits m_edits;
};

MediaChanges::MediaChanges(DraftCollection& drafts, Importer& importer, QObject* parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_importer(importer)
{ }

MediaChanges::~MediaChanges() = default;

void MediaChanges::setEdits(const DraftId& id, const MediaEdits& edits)
{
    const Draft* draft = m_drafts.find(id);
    if (draft && draft->edits != edits)
        m_drafts.undoStack().push(new ChangeMedia(this, id, draft->media, edits, stepName(draft->edits, edits)));
}

void MediaChanges::replace(const DraftId& id, const Media& media, const MediaEdits& edits)
{
    const Draft* draft = m_drafts.find(id);
    if (!draft)
        return;
    // The same again is no other one, but may have changed.
    if (isSameFile(draft->media, media)) {
        m_importer.reinspect(id);
        return;
    }
    m_drafts.undoStack().push(
        new ChangeMedia(this, id, media, edits, tr("Replace Picture or Video", "in the menu behind Undo and Redo")));
}

void MediaChanges::exchange(const DraftId& id, Media& media, MediaEdits& edits)
{
    const Draft* known = m_drafts.find(id);
    if (!known) // removed or published since
        return;
    Draft draft = *known;
    std::swap(draft.edits, edits);
    // Of the same file the last look knows best.
    if (!isSameFile(draft.media, media))
        std::swap(draft.media, media);
    m_drafts.update(draft);
    if (!draft.media.isEmpty() && draft.media.problem == MediaProblem::NotChecked)
        m_importer.reinspect(id);
    emit stepped(id);
}

} // namespace pinwright
