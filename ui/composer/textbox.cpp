// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/textbox.h"

#include "ui/widgets/statecolors.h"

#include <QEvent>
#include <QTextBlock>

#include <cmath>

namespace pinwright {

TextBox::TextBox(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TextBox::replaceText(const QString& text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void TextBox::setSurplusFrom(qsizetype index)
{
    if (index == m_surplusFrom)
        return;
    m_surplusFrom = index;
    markSurplus();
}

void TextBox::markSurplus()
{
    if (m_surplusFrom < 0) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection surplus;
    surplus.cursor = QTextCursor(document());
    surplus.cursor.setPosition(int(qMin(m_surplusFrom, qsizetype(document()->characterCount() - 1))));
    surplus.cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    surplus.format.setForeground(stateColor(StateTone::Bad, palette()));
    surplus.format.setBackground(stateBackground(StateTone::Bad, palette()));
    setExtraSelections({surplus});
}

QSize TextBox::sizeHint() const
{
    const int frame = 2 * frameWidth() + int(std::ceil(2 * document()->documentMargin()));
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * m_lines + frame};
}

QSize TextBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void TextBox::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markSurplus();
}

} // namespace pinwright
