// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace pinwright {

/// The texts of a language, installed in the application as long as this lives: Qt's own and Pinwright's. English is the language of the
/// sources; its file holds the plural forms and is always there below the others.
class Translations {
public:
    explicit Translations(const QLocale& locale);
    ~Translations() = default;
    Q_DISABLE_COPY_MOVE(Translations)

    /// For looking: lengthened and accented texts over all others.
    void addPseudo();

private:
    void install(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< QTranslator uninstalls itself
};

} // namespace pinwright
