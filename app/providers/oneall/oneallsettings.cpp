// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/oneall/oneallsettings.h"

#include "net/basicauthorization.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pinwright::oneall {

std::optional<QUrl> siteAddress(const QString& subdomain)
{
    // A host's label (RFC 1123, 2.1).
    static const QString label = u"([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)"_s;
    static const QRegularExpression alone(u"\\A"_s + label + u"\\z"_s);
    static const QRegularExpression whole(u"\\A(?:https?://)?"_s + label + u"\\.api\\.oneall\\.com(?:/.*)?\\z"_s);
    const QString typed = subdomain.trimmed().toLower();
    for (const QRegularExpression& form : {alone, whole}) {
        if (const QRegularExpressionMatch match = form.match(typed); match.hasMatch())
            return QUrl(u"https://%1.api.oneall.com"_s.arg(match.captured(1)));
    }
    return std::nullopt;
}

std::optional<QString> idProblem(const QString& id)
{
    // A segment of only dots would be taken for a step up, encoded or not (RFC 3986, 6.2.2).
    if (!id.isEmpty() && id != u"." && id != u"..")
        return std::nullopt;
    //: %1: the id of a board or an identity
    return QCoreApplication::translate("OneAll", "“%1” is no id of a board or an identity. Enter another one.").arg(id);
}

std::optional<FieldProblem> siteProblem(const Account& account)
{
    const QString subdomain = account.settings.value(u"subdomain"_s).trimmed();
    if (account.server.isEmpty() && !subdomain.isEmpty() && !siteAddress(subdomain)) {
        return FieldProblem{u"subdomain"_s,
            //: %1: what was typed as the subdomain
            QCoreApplication::translate(
                "OneAll", "“%1” is not the subdomain of a OneAll site. Enter the part of its address before .api.oneall.com.")
                .arg(subdomain)};
    }
    if (!isBasicUser(account.settings.value(u"public-key"_s).trimmed())) {
        return FieldProblem{u"public-key"_s,
            QCoreApplication::translate(
                "OneAll", "The public key has a colon or a line break in it, so it cannot be sent. Enter the public key alone.")};
    }
    return std::nullopt;
}

std::optional<FieldProblem> settingsProblem(const Account& account)
{
    if (const auto problem = siteProblem(account))
        return problem;
    const QString identity = account.settings.value(u"identity-token"_s).trimmed();
    if (identity.isEmpty())
        return std::nullopt;
    const std::optional<QString> problem = idProblem(identity);
    return problem ? std::optional(FieldProblem{u"identity-token"_s, *problem}) : std::nullopt;
}

} // namespace pinwright::oneall
