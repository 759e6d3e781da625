// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace pinwright {

/// What a pane shows when it has nothing to show: an icon, a sentence, perhaps a note, and what helps. Buttons stand beside each other
/// and move below each other where there is no room.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setContent(Icon name, const QString& sentence, const QString& note = {});
    [[nodiscard]] QString sentence() const;

    /// Owned by this widget.
    QPushButton* addButton(const QString& text);
    /// A further line below the buttons: text and a quiet button.
    QPushButton* addOffer(const QString& text, const QString& action);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyColours();
    void arrangeButtons();

    Icon m_name = Icon::Drafts;
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_note;
    QBoxLayout* m_buttons;
    QBoxLayout* m_column;
};

} // namespace pinwright
