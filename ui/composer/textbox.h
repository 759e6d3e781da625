// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace pinwright {

/// Several lines of plain text of any length: nothing is ever cut; what is over a limit is shown so. Tab moves on.
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `lines`: how many are seen at once.
    explicit TextBox(int lines, QWidget* parent = nullptr);

    /// Replaces the text in a way that can be undone.
    void replaceText(const QString& text);
    /// Marks the text from this UTF-16 index on as too long; -1: nothing is.
    void setSurplusFrom(qsizetype index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void markSurplus();

    int m_lines;
    qsizetype m_surplusFrom = -1;
};

} // namespace pinwright
