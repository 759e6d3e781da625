// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/filechanges.h"

#include <QObject>

namespace pinwright {

class DraftEditor;
class Importer;

/// Notices that the file of the draft being edited changed, went or came back since it was looked at, and has it looked at again.
class EditedFile : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditedFile)

public:
    /// Looks whenever another draft is edited. Both outlive this.
    EditedFile(const DraftEditor& editor, Importer& importer, QObject* parent = nullptr);

    /// Looks again, in a worker: the user was elsewhere.
    void look();

private:
    void compare();

    const DraftEditor& m_editor;
    Importer& m_importer;
    FileChanges m_files;
};

} // namespace pinwright
