// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/filetexts.h"

#include "core/sentences.h"
#include "media/words.h"
#include "ui/composer/fieldblock.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The last one: what the file, or its address, is called. A file Pinwright named itself says nothing.
QString titleByName(const Media& media)
{
    if (!media.address.isEmpty())
        return titleFromFileName(media.address.fileName());
    return media.stored ? QString() : titleFromFileName(media.path);
}

QString joined(const QStringList& keywords)
{
    return keywords.join(u", "_s);
}

} // namespace

FileTexts::FileTexts(DraftEditor& editor, FilledFields& filled, const QHash<Field, FieldBlock*>& blocks, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_filled(filled)
    , m_blocks(blocks)
{
    connect(&editor, &DraftEditor::draftChanged, this, &FileTexts::refresh);
    connect(&editor, &DraftEditor::fieldChanged, this, [this](Field field) {
        if (field == Field::Media || m_blocks.contains(field))
            refresh();
    });
    connect(&filled, &FilledFields::changed, this, [this](const DraftId& id) {
        if (id == m_editor.draft().id)
            refresh();
    });
    refresh();
}

void FileTexts::refresh()
{
    for (auto it = m_blocks.cbegin(); it != m_blocks.cend(); ++it)
        it.value()->setRemarks(m_editor.isEditing() ? remarksOn(it.key()) : QList<FieldRemark>());
}

QList<FieldRemark> FileTexts::remarksOn(Field field) const
{
    const Draft& draft = m_editor.draft();
    QList<FieldRemark> remarks;
    if (m_filled.isFromFile(draft, field)) {
        //: Under a field whose text was found in the picture's file
        remarks.append({.text = tr("From the file"),
            //: Button: empties a field again
            .action = tr("Undo"),
            //: For screen readers; %1: a field's label, such as Title
            .name = tr("Undo: %1").arg(fieldName(field)),
            .perform = [this, field] { setText(field, {}); }});
    }
    if (const QString title = titleByName(draft.media); field == Field::Title && draft.title.isEmpty() && !title.isEmpty()) {
        remarks.append({.text = {},
            //: Button under the empty title; %1: the title it would get, which is the file's name
            .action = tr("Use “%1”").arg(title),
            .perform = [this, title] { setText(Field::Title, title); }});
    }
    if (const QStringList keywords = m_filled.keywordsFor(draft); field == Field::Description && !keywords.isEmpty()) {
        //: Under the description; %1: "bread, rye, baking", found in the picture's file
        remarks.append({.text = tr("Keywords: %1").arg(joined(keywords)),
            //: Button: appends the keywords to the description
            .action = tr("Add"),
            .perform = [this] { addKeywords(); }});
    }
    return remarks;
}

void FileTexts::setText(Field field, const QString& text) const
{
    // The remark's button is about to go.
    m_blocks.value(field)->focusTarget()->setFocus(Qt::OtherFocusReason);
    if (field == Field::Title)
        m_editor.setTitle(text);
    else if (field == Field::Description)
        m_editor.setDescription(text);
    else
        m_editor.setAltText(text);
}

void FileTexts::addKeywords() const
{
    const Draft& draft = m_editor.draft();
    const QString keywords = joined(m_filled.keywordsFor(draft));
    setText(Field::Description, draft.description.isEmpty() ? keywords : draft.description + "\n\n"_L1 + keywords);
}

} // namespace pinwright
