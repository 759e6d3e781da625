// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations.h"

#include "pseudotranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

Translations::Translations(const QLocale& locale)
{
    struct File {
        QLocale locale;
        QString name;
        QString folder;
    };
    const File files[] = {
        {QLocale(QLocale::English), u"pinwright"_s, u":/i18n"_s},
        {locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {locale, u"pinwright"_s, u":/i18n"_s},
    };
    for (const File& file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file.locale, file.name, u"_"_s, file.folder))
            install(std::move(translator));
    }
}

void Translations::addPseudo()
{
    install(std::make_unique<PseudoTranslator>());
}

void Translations::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace pinwright
