// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/titleedit.h"

#include "ui/widgets/statecolors.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>
#include <QValidator>

#include <limits>

namespace pinwright {

namespace {

class LineBreaksToSpaces final : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString& text, int& cursor) const override
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
                text.remove(i, 1);
                cursor -= cursor > i ? 1 : 0;
            }
            if (text[i] == u'\n' || text[i] == u'\r' || text[i] == QChar::LineSeparator || text[i] == QChar::ParagraphSeparator)
                text[i] = u' ';
        }
        return Acceptable;
    }
};

} // namespace

TitleEdit::TitleEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(std::numeric_limits<int>::max()); // the default cuts at 32,767 without a word
    setValidator(new LineBreaksToSpaces(this));
    connect(this, &QLineEdit::textChanged, this, [this] { markSurplus(); });
}

void TitleEdit::replaceText(const QString& text)
{
    selectAll();
    insert(text);
}

void TitleEdit::setSurplusFrom(qsizetype index)
{
    if (index == m_surplusFrom)
        return;
    m_surplusFrom = index;
    markSurplus();
}

void TitleEdit::markSurplus()
{
    if (m_composing)
        return;
    // QLineEdit takes character formats from the input method only; an event without text changes nothing else.
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_surplusFrom >= 0 && m_surplusFrom < text().size()) {
        QTextCharFormat format;
        format.setForeground(stateColor(StateTone::Bad, palette()));
        format.setBackground(stateBackground(StateTone::Bad, palette()));
        const auto start = int(m_surplusFrom) - cursorPosition();
        attributes.append({QInputMethodEvent::TextFormat, start, int(text().size() - m_surplusFrom), format});
    }
    QInputMethodEvent event({}, attributes);
    m_marking = true;
    QCoreApplication::sendEvent(this, &event);
    m_marking = false;
}

void TitleEdit::inputMethodEvent(QInputMethodEvent* event)
{
    if (!m_marking)
        m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void TitleEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markSurplus();
}

} // namespace pinwright
