// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/issueactions.h"
#include "ui/composer/remarkline.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pinwright {

class CounterLabel;
class MessageLine;

/// One field of the form: its label above, the editor, and what is to say of it below.
class FieldBlock : public QWidget {
    Q_OBJECT

public:
    /// `focus` is the widget in `editor` that the label's mnemonic and focusField() go to; it is named after the label.
    FieldBlock(Field field, const QString& label, QWidget* editor, QWidget* focus, QWidget* parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }
    [[nodiscard]] CounterLabel* counter() const { return m_counter; }
    [[nodiscard]] QWidget* focusTarget() const { return m_focus; }

    /// The quiet lines right under the field.
    void setRemarks(const QList<FieldRemark>& remarks);
    /// The messages under the field.
    void setIssues(const QList<Issue>& issues);
    /// Says "needed to publish" beside the label.
    void setNeeded(bool needed);
    void setCount(qint64 count, qint64 limit);
    /// Stays below everything else.
    void setFoot(QWidget* foot);

signals:
    void actionRequested(pinwright::IssueAction action, const pinwright::Issue& issue);

private:
    void showIssue(MessageLine* line, const Issue& issue, QStringList& offered);
    void orderTabs();

    Field m_field;
    QWidget* m_editor;
    QWidget* m_focus;
    QLabel* m_needed = nullptr;
    CounterLabel* m_counter = nullptr;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_remarks = nullptr;
    QVBoxLayout* m_messages = nullptr;
    QList<RemarkLine*> m_remarkLines;
    QList<Issue> m_issues;
    QList<MessageLine*> m_lines;
};

} // namespace pinwright
