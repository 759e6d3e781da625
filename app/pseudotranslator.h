// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace pinwright {

/// Makes every text two fifths longer and accents its letters: shows what is not translated, and what does not fit.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    /// Leaves alone what is no text for people: date patterns (disambiguation "pattern") and Qt's own switches.
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
};

} // namespace pinwright
