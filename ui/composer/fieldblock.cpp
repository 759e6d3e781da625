// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/fieldblock.h"

#include "core/sentences.h"
#include "ui/composer/counterlabel.h"
#include "ui/composer/linkbutton.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textstyles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

StateTone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return StateTone::Neutral;
    case Severity::Warning:
        return StateTone::Warning;
    case Severity::Error:
        return StateTone::Bad;
    }
    Q_UNREACHABLE();
}

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

} // namespace

FieldBlock::FieldBlock(Field field, const QString& label, QWidget* editor, QWidget* focus, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(editor)
    , m_focus(focus)
{
    auto* title = new QLabel(label, this);
    title->setBuddy(focus);
    if (!qobject_cast<QAbstractButton*>(focus)) // buttons are named by their text
        focus->setAccessibleName(withoutMnemonic(label));

    m_needed = new QLabel(tr("needed to publish", "beside the label of a field"), this);
    m_needed->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(m_needed, TextStyle::Small);
    m_needed->hide();

    m_counter = new CounterLabel(this);

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(title);
    top->addWidget(m_needed);
    top->addStretch();
    top->addWidget(m_counter);

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    // A label names its buddy to assistive technology only where both have one parent.
    auto* inner = editor == focus ? nullptr : qobject_cast<QVBoxLayout*>(editor->layout());
    (inner ? inner : m_column)->insertLayout(0, top);
    m_column->addWidget(editor);
    m_remarks = new QVBoxLayout;
    m_remarks->setSpacing(0);
    m_column->addLayout(m_remarks);
    m_messages = new QVBoxLayout;
    m_messages->setSpacing(4);
    m_column->addLayout(m_messages);
}

void FieldBlock::setFoot(QWidget* foot)
{
    m_column->addWidget(foot);
}

void FieldBlock::setRemarks(const QList<FieldRemark>& remarks)
{
    while (m_remarkLines.size() < remarks.size()) {
        auto* line = new RemarkLine(this);
        // Made after the fields below it, it would come after them.
        setTabOrder(m_remarkLines.isEmpty() ? m_focus : m_remarkLines.constLast()->button(), line->button());
        m_remarks->addWidget(line);
        m_remarkLines.append(line);
    }
    for (qsizetype i = 0; i < m_remarkLines.size(); ++i)
        m_remarkLines[i]->setRemark(remarks.value(i));
}

void FieldBlock::setNeeded(bool needed)
{
    m_needed->setVisible(needed);
}

void FieldBlock::setCount(qint64 count, qint64 limit)
{
    m_counter->setCount(count, limit);
}

void FieldBlock::setIssues(const QList<Issue>& issues)
{
    if (issues == m_issues)
        return;
    m_issues = issues;
    while (m_lines.size() < issues.size()) {
        m_lines.append(new MessageLine(this));
        m_messages->addWidget(m_lines.last());
    }
    QStringList sentences;
    QStringList offered;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i < issues.size()) {
            showIssue(m_lines[i], issues[i], offered);
            sentences.append(m_lines[i]->text());
        } else {
            m_lines[i]->clear();
        }
    }
    m_focus->setAccessibleDescription(sentences.join(u' '));
    orderTabs();
}

void FieldBlock::orderTabs()
{
    // Made after the fields below, the buttons would come after them.
    QWidget* last = m_focus;
    for (QWidget* next = last->nextInFocusChain(); m_editor->isAncestorOf(next); next = next->nextInFocusChain()) {
        if (next->focusPolicy() != Qt::NoFocus)
            last = next;
    }
    for (const RemarkLine* line : std::as_const(m_remarkLines)) {
        setTabOrder(last, line->button());
        last = line->button();
    }
    for (const MessageLine* line : std::as_const(m_lines)) {
        for (QPushButton* button : line->buttons()) {
            setTabOrder(last, button);
            last = button;
        }
    }
}

/// `offered` are the buttons of the lines before: what mends two problems is offered once.
void FieldBlock::showIssue(MessageLine* line, const Issue& issue, QStringList& offered)
{
    line->setMessage(toneOf(issue.severity), sentence(issue));
    QList<IssueAction> actions = actionsFor(issue);
    actions.removeIf([&](IssueAction action) { return offered.contains(actionText(action, issue)); });
    while (line->buttons().size() < actions.size())
        line->addButton({});
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QPushButton* button = line->buttons().at(i);
        button->setText(actionText(actions[i], issue));
        offered.append(button->text());
        button->disconnect(this);
        connect(button, &QPushButton::clicked, this, [this, action = actions[i], issue] { emit actionRequested(action, issue); });
    }
}

} // namespace pinwright
