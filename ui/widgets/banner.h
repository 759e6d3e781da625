// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statecolors.h"

#include <QFrame>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pinwright {

/// A line across the window that tells of a lasting state: icon, sentence, actions. Plain text only.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Close { Offered, NotOffered };

    Banner(StateTone tone, const QString& sentence, Close close, QWidget* parent = nullptr);

    /// Another sentence is announced to assistive technology.
    void setSentence(const QString& sentence);
    /// The same message with other numbers: not announced again.
    void refreshSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;

    /// The button is owned by the banner; connect to its clicked().
    QPushButton* addAction(const QString& text);

signals:
    /// The user closed it; the banner deletes itself.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    StateTone m_tone;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_layout;
};

} // namespace pinwright
