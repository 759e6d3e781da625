// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"
#include "webmedia/fileplace.h"
#include "webmedia/mediahost.h"

namespace pinwright {

/// A media host whose places are FilePlaces; all of its work in their terms.
class PlaceHost : public MediaHost {
public:
    /// `http` and `redactor` outlive the host.
    PlaceHost(HttpClient& http, Redactor& redactor) : m_http(http), m_redactor(redactor) { }

    [[nodiscard]] std::optional<FieldProblem> settingsProblem(const QMap<QString, QString>& settings) const final;
    [[nodiscard]] QUrl serverOf(const QMap<QString, QString>& settings) const final;
    [[nodiscard]] Result<QUrl> addressOf(const HostSession& session, const Media& media) const final;
    [[nodiscard]] Job<QUrl>* upload(const HostSession& session, const Media& media) final;
    [[nodiscard]] Job<Done>* remove(const HostSession& session, const QUrl& address) final;
    [[nodiscard]] Job<Done>* check(const HostSession& session) final;

protected:
    /// What was entered in a field, without what pasting brings along.
    [[nodiscard]] static QString entered(const QMap<QString, QString>& values, const QString& key)
    {
        return values.value(key).trimmed();
    }
    /// What there is to say against the text of one field, which is not empty; nullopt: nothing.
    struct Rule {
        QString key;
        std::optional<QString> (*problemOf)(const QString& text);
    };
    [[nodiscard]] virtual QList<Rule> rules() const = 0;
    /// Sends nothing. Whatever fields() requires is there, and settingsProblem() has nothing to say.
    [[nodiscard]] virtual std::shared_ptr<const FilePlace> place(const HostSession& session) const = 0;

private:
    /// Errors: Rejected, what is missing or wrong in the settings.
    [[nodiscard]] Result<std::shared_ptr<const FilePlace>> placeOf(const HostSession& session) const;

    HttpClient& m_http;
    Redactor& m_redactor;
};

} // namespace pinwright
