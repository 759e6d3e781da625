// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/services.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace pinwright {

/// Below the history: how much of it is deleted for its age. Says beforehand what goes and what stays.
class ClearHistoryBar : public QFrame {
    Q_OBJECT

public:
    explicit ClearHistoryBar(const Services& services, QWidget* parent = nullptr);

    /// Shows itself and takes the keyboard.
    void open();
    /// The history is another by now.
    void refresh();

signals:
    /// What ended before goes.
    void accepted(const QDateTime& before);
    /// Without deleting.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QDateTime before() const;

    const Services m_services;
    QComboBox* m_age;
    QLabel* m_sentence;
    QPushButton* m_accept;
};

} // namespace pinwright
