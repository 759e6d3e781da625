// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/draftcollection.h"
#include "core/validation.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace pinwright {

/// Checks a draft with what is known of its account, service and boards. Given by the composition root.
using DraftCheck = std::function<QList<Issue>(const Draft&)>;

/// The draft being edited: the object behind the form, which binds to it and holds no rules. Every setter updates the collection
/// (and so list and preview) at once, runs the checks, and leads to a save within a second of the last change.
class DraftEditor : public QObject {
    Q_OBJECT

public:
    /// `drafts` outlives the editor.
    DraftEditor(DraftCollection& drafts, DraftCheck check, QObject* parent = nullptr);
    /// Saves.
    ~DraftEditor() override;

    /// An empty id: nothing is being edited. Saves what was edited before.
    void edit(const DraftId& id);
    [[nodiscard]] bool isEditing() const { return !m_draft.id.isEmpty(); }
    [[nodiscard]] const Draft& draft() const { return m_draft; }
    [[nodiscard]] const QList<Issue>& issues() const { return m_issues; }
    [[nodiscard]] QList<Issue> issuesOf(Field field) const;
    [[nodiscard]] bool canPublish() const;

    /// Another file: the edits of the one before go.
    void setMedia(const Media& media);
    /// Of the media; tells of Field::Media.
    void setEdits(const MediaEdits& edits);
    /// Clears the board if the account changes.
    void setAccount(const AccountId& account);
    void setBoard(const BoardRef& board);
    void setTitle(const QString& title);
    void setDescription(const QString& description);
    void setLink(const QString& link);
    void setAltText(const QString& altText);
    void setSchedule(const std::optional<Schedule>& schedule);

    /// Runs the checks again: boards came, an account was removed, time passed.
    void recheck();
    /// Saves now.
    void flush();

signals:
    /// Another draft, or none: the form reads everything anew.
    void draftChanged();
    /// The same draft, changed from here or elsewhere (the inspection of its media ended).
    void fieldChanged(pinwright::Field field);
    void issuesChanged();

private:
    template <class T>
    void set(T& member, const T& value);
    void apply(const QList<Field>& fields);
    void onChanged(int row);
    void onRemoved();
    /// True where they are others than before.
    [[nodiscard]] bool renewIssues();

    DraftCollection& m_drafts;
    DraftCheck m_check;
    Draft m_draft;
    QList<Issue> m_issues;
    QTimer m_recheckTimer;
};

} // namespace pinwright
