// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace pinwright {

/// One line of text of any length: nothing is ever cut. Line breaks that come by pasting become spaces; what is over a limit is shown so.
class TitleEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit TitleEdit(QWidget* parent = nullptr);

    /// Replaces the text in a way that can be undone.
    void replaceText(const QString& text);
    /// Marks the text from this UTF-16 index on as too long; -1: nothing is.
    void setSurplusFrom(qsizetype index);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void markSurplus();

    qsizetype m_surplusFrom = -1;
    bool m_composing = false;
    bool m_marking = false;
};

} // namespace pinwright
