// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statecolors.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pinwright {

class WrapLayout;

/// One message in place: an icon (remarks have none) and wrapped plain text in the tone's colour, with buttons below that help. Hidden while it has no text.
class MessageLine : public QWidget {
    Q_OBJECT

public:
    explicit MessageLine(QWidget* parent = nullptr);

    /// Shows the text and takes the buttons away, unless it says this already.
    void setMessage(StateTone tone, const QString& text);
    void clear();
    [[nodiscard]] QString text() const;

    /// A quiet button under the text; belongs to the line until the next message.
    QPushButton* addButton(const QString& text);
    [[nodiscard]] QList<QPushButton*> buttons() const { return m_buttons; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void removeButtons();
    void applyTone();

    StateTone m_tone = StateTone::Neutral;
    QString m_message;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    WrapLayout* m_buttonRow = nullptr;
    QList<QPushButton*> m_buttons;
};

} // namespace pinwright
