// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/filledfields.h"

#include <QPointer>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr auto fillInKey = "media/fillInTexts"_L1;

/// A field of the form that files have words for.
struct FilledField {
    Field field;
    QString Draft::* ofDraft;
    QString MediaWords::* ofFile;
};

constexpr std::array filledFields{
    FilledField{Field::Title, &Draft::title, &MediaWords::title},
    FilledField{Field::Description, &Draft::description, &MediaWords::description},
    FilledField{Field::AltText, &Draft::altText, &MediaWords::altText},
};

} // namespace

bool loadFillInTexts()
{
    return QSettings().value(fillInKey, true).toBool();
}

void saveFillInTexts(bool on)
{
    QSettings().setValue(fillInKey, on);
}

class FillInTexts final : public QUndoCommand {
public:
    FillInTexts(FilledFields* fields, const QHash<DraftId, MediaWords>& texts)
        : QUndoCommand(FilledFields::tr("Fill In Texts of %n Pin(s)", "in the menu behind Undo and Redo", int(texts.size())))
        , m_fields(fields)
        , m_texts(texts)
    { }

    void redo() override
    {
        if (m_fields)
            m_fields->put(m_texts, true);
    }
    void undo() override
    {
        if (m_fields)
            m_fields->put(m_texts, false);
    }

private:
    QPointer<FilledFields> m_fields;
    QHash<DraftId, MediaWords> m_texts;
};

FilledFields::FilledFields(DraftCollection& drafts, QObject* parent) : QObject(parent), m_drafts(drafts) { }

Draft FilledFields::filledIn(const Draft& draft, const MediaWords& words)
{
    if (words.isEmpty())
        return draft;
    Draft filled = draft;
    MediaWords& known = m_words[draft.id];
    MediaWords& batch = m_batch[draft.id];
    for (const FilledField& each : filledFields) {
        const QString& text = words.*each.ofFile;
        if (text.isEmpty() || !(draft.*each.ofDraft).isEmpty() || known.*each.ofFile == text)
            continue;
        filled.*each.ofDraft = text;
        known.*each.ofFile = text;
        batch.*each.ofFile = text;
    }
    known.keywords = words.keywords;
    if (batch.isEmpty())
        m_batch.remove(draft.id);
    emit changed(draft.id);
    return filled;
}

void FilledFields::endBatch()
{
    if (m_batch.isEmpty())
        return;
    const QHash<DraftId, MediaWords> batch = std::exchange(m_batch, {});
    m_drafts.undoStack().push(new FillInTexts(this, batch));
    emit batchEnded(int(batch.size()));
}

bool FilledFields::isFromFile(const Draft& draft, Field field) const
{
    const auto words = m_words.constFind(draft.id);
    if (words == m_words.cend())
        return false;
    return std::any_of(filledFields.cbegin(), filledFields.cend(), [&](const FilledField& each) {
        const QString& text = draft.*each.ofDraft;
        return each.field == field && !text.isEmpty() && text == (*words).*each.ofFile;
    });
}

QStringList FilledFields::keywordsFor(const Draft& draft) const
{
    const QStringList keywords = m_words.value(draft.id).keywords;
    const bool known = std::all_of(keywords.cbegin(), keywords.cend(),
        [&draft](const QString& keyword) { return draft.description.contains(keyword, Qt::CaseInsensitive); });
    return known ? QStringList() : keywords;
}

void FilledFields::put(const QHash<DraftId, MediaWords>& texts, bool filled)
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const Draft* known = m_drafts.find(it.key());
        if (!known) // removed or published since
            continue;
        Draft draft = *known;
        for (const FilledField& each : filledFields) {
            const QString& text = it.value().*each.ofFile;
            const QString before = filled ? QString() : text;
            if (!text.isEmpty() && draft.*each.ofDraft == before)
                draft.*each.ofDraft = filled ? text : QString();
        }
        m_drafts.update(draft);
    }
}

} // namespace pinwright
