// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/editedfile.h"

#include "compose/drafteditor.h"
#include "compose/importer.h"

namespace pinwright {

namespace {

/// Is that what the last look found already?
bool isKnown(FileChanges::Change change, MediaProblem problem)
{
    switch (change) {
    case FileChanges::Change::NotKnown: // found() follows
        return true;
    case FileChanges::Change::None: // as it was when it was there
        return problem != MediaProblem::Missing && problem != MediaProblem::DriveAway;
    case FileChanges::Change::Changed:
        return false;
    case FileChanges::Change::Gone:
        return problem == MediaProblem::Missing;
    case FileChanges::Change::DriveAway:
        return problem == MediaProblem::DriveAway;
    }
    return true;
}

} // namespace

EditedFile::EditedFile(const DraftEditor& editor, Importer& importer, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_importer(importer)
{
    connect(&editor, &DraftEditor::draftChanged, this, &EditedFile::look);
    connect(&m_files, &FileChanges::found, this, &EditedFile::compare);
}

void EditedFile::look()
{
    m_files.forget();
    compare();
}

void EditedFile::compare()
{
    const Draft& draft = m_editor.draft();
    if (!m_editor.isEditing() || draft.media.problem == MediaProblem::NotChecked)
        return;
    if (!isKnown(m_files.of(draft.media), draft.media.problem))
        m_importer.reinspect(draft.id);
}

} // namespace pinwright
