// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace pinwright {

/// "3 drafts removed." with Undo, for ten seconds. The undoing itself stays possible in the Edit menu.
class UndoBar : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    void showSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;

    static constexpr std::chrono::seconds shownFor{10};

signals:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void hideUnlessInUse();

    QLabel* m_text;
    QPushButton* m_undo;
    QTimer m_timer;
};

} // namespace pinwright
