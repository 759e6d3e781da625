// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/drafteditor.h"
#include "compose/filledfields.h"

#include <QHash>
#include <QObject>

namespace pinwright {

class FieldBlock;
struct FieldRemark;

/// Says under the form's text fields what came from the draft's file, takes it out again, and offers what else the file tells.
class FileTexts : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; `blocks` are those of title, description and alt text.
    FileTexts(DraftEditor& editor, FilledFields& filled, const QHash<Field, FieldBlock*>& blocks, QObject* parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QList<FieldRemark> remarksOn(Field field) const;
    void setText(Field field, const QString& text) const;
    void addKeywords() const;

    DraftEditor& m_editor;
    FilledFields& m_filled;
    QHash<Field, FieldBlock*> m_blocks;
};

} // namespace pinwright
