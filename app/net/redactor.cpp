// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redactor.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr auto mask = "***"_L1;
constexpr qsizetype shortestSecret = 4;
constexpr qsizetype shortestBase64 = 6;

// Inside Base64 a secret begins at one of three bit positions, each with its own letters; the letters that mix with its
// neighbours are left out, so "user:secret" is found without knowing the user.
void addBase64Forms(QStringList& forms, const QByteArray& secret)
{
    for (int before = 0; before < 3; ++before) {
        const auto encoded = QByteArray(QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        const auto first = (before * 8 + 5) / 6;
        const auto whole = (before + secret.size()) * 8 / 6;
        const auto form = QString::fromLatin1(encoded.mid(first, whole - first));
        if (form.size() >= shortestBase64)
            forms << form << QString(form).replace(u'+', u'-').replace(u'/', u'_');
    }
}

// Many programs write the hexadecimal digits small.
QString withSmallDigits(QString percent)
{
    for (auto at = percent.indexOf(u'%'); at >= 0; at = percent.indexOf(u'%', at + 1))
        percent.replace(at, 3, percent.mid(at, 3).toLower());
    return percent;
}

QStringList formsOf(const QString& secret)
{
    const auto percent = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    const auto form = QString(percent).replace("%20"_L1, "+"_L1);
    QStringList forms{secret, percent, form, withSmallDigits(percent), withSmallDigits(form)};
    forms << QString(secret).replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    addBase64Forms(forms, secret.toUtf8());
    return forms;
}

struct Pattern {
    QRegularExpression expression;
    QString replacement;
};

// Each keeps what stands before the secret as its first group.
const std::array<Pattern, 7>& patterns()
{
    const auto make = [](QLatin1StringView text) { return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption); };
    static const std::array<Pattern, 7> all{{
        // Header lines
        {make(
             "\\b((?:(?:proxy-)?authorization|(?:set-)?cookie|[\\w-]*-(?:key|token|secret|password))[ \\t]*:[ \\t]*)[^\\r\\n\"]+"_L1),
            "\\1***"_L1},
        // The same without the header's name. Ordinary words ("Basic authentication") stay.
        {make("\\b((?:basic|bearer)[ \\t]+)(?!(?-i:[A-Za-z]?[a-z]*)(?:[\\s.,;:)]|$))[A-Za-z0-9._~+/=-]{4,}"_L1), "\\1***"_L1},
        // Members of JSON, and of JSON that is itself a text in JSON. Nothing is given back (++), since for a long value the matcher could
        // not remember all that it might, and would leave it as it is.
        {make("(\"[^\"\\\\]*(?:key|token|secret|password|authorization)[^\"\\\\]*\"\\s*:\\s*\")(?:[^\"\\\\]++|\\\\.)*+"_L1),
            "\\1***"_L1},
        {make("(\\\\\"[^\"\\\\]*(?:key|token|secret|password|authorization)[^\"\\\\]*\\\\\"\\s*:\\s*\\\\\")[^\"\\\\]*"_L1),
            "\\1***"_L1},
        // Parameters of addresses and forms
        {make("([\\w.-]*(?:key|token|secret|password|signature|credential)[\\w.-]*=)[^&#\\s\"'<>]+"_L1), "\\1***"_L1},
        {make("([?&](?:code|auth|sig|state)=)[^&#\\s\"'<>]+"_L1), "\\1***"_L1},
        // https://user:password@host
        {make("(\\b[a-z][a-z0-9+.-]*://)[^/\\s@\"]+@"_L1), "\\1***@"_L1},
    }};
    return all;
}

} // namespace

void Redactor::learn(const QString& secret)
{
    const auto text = secret.trimmed();
    if (text.size() < shortestSecret)
        return;
    const QWriteLocker locker(&m_lock);
    for (const auto& form : formsOf(text)) {
        if (!m_secrets.contains(form))
            m_secrets.append(form);
    }
    // A secret that contains another is replaced whole.
    std::sort(m_secrets.begin(), m_secrets.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

QString Redactor::redacted(const QString& text) const
{
    auto clean = text;
    {
        const QReadLocker locker(&m_lock);
        for (const auto& secret : m_secrets)
            clean.replace(secret, mask);
    }
    for (const auto& [expression, replacement] : patterns())
        clean.replace(expression, replacement);
    return clean;
}

} // namespace pinwright
