// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace pinwright {

/// How much of a length limit a text has used. Hidden below 80 %, then "82 of 100"; over the limit with an icon, and said once to
/// assistive technology.
class CounterLabel : public QWidget {
    Q_OBJECT

public:
    explicit CounterLabel(QWidget* parent = nullptr);

    /// Code points; a limit of 0 means none is known.
    void setCount(qint64 count, qint64 limit);
    [[nodiscard]] QString text() const;

signals:
    /// The text has just grown over the limit; said to assistive technology at the same time.
    void limitPassed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    bool m_over = false;
};

} // namespace pinwright
