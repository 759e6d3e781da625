// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDoubleSpinBox>

namespace pinwright {

/// An entry for a time in a video, in seconds; shown and typed as "0:12.040". Up and Down go by a second.
class TimeBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit TimeBox(QWidget* parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
};

} // namespace pinwright
