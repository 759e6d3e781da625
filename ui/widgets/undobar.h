// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/icons.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace pinwright {

/// "3 drafts removed." with Undo, for ten seconds. The undoing itself stays possible in the Edit menu.
class UndoBar : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    /// With Undo, which emits undoRequested().
    void showSentence(const QString& sentence);
    /// With another button, for what the Undo of the Edit menu does not know.
    void offer(const QString& sentence, const QString& button, Icon buttonIcon, std::function<void()> action);
    [[nodiscard]] QString sentence() const;

    static constexpr std::chrono::seconds shownFor{10};

signals:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void present(const QString& sentence, const QString& button, Icon buttonIcon);
    void hideUnlessInUse();

    QLabel* m_text;
    QPushButton* m_undo;
    QTimer m_timer;
    std::function<void()> m_action; ///< of the button; empty: Undo
};

} // namespace pinwright
