// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace pinwright {

class WrapLayout;

/// Below a list: a sentence on what is selected, and what can be done with it beside, or below where the bar is narrow.
class SelectionBar : public QFrame {
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// A button at the end; belongs to the bar.
    QToolButton* addButton();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_content;
    QLabel* m_sentence;
    WrapLayout* m_buttons;
};

} // namespace pinwright
