// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account.h"
#include "core/credentialfield.h"
#include "core/job.h"
#include "core/media.h"

#include <QList>
#include <QMap>

#include <memory>
#include <vector>

namespace pinwright {

/// Which place, and with which secrets. In memory only, for one operation.
struct HostSession {
    QMap<QString, QString> settings; ///< MediaHostSettings::settings
    QMap<QString, QString> secrets;  ///< by CredentialField::key
};

/// A kind of place on the web for local files, so that services which take addresses only can fetch them. Stateless, like Provider.
/// Files are named by the hash of their content, so the same file is uploaded once and no name is ever taken twice.
/// Jobs end with the kinds of errors a provider's end with; those of the place itself have placeErrorCode (core/sentences.h) and a whole
/// sentence. Nothing here publishes, so everything may be repeated, and no outcome is unknown.
class MediaHost {
public:
    MediaHost() = default;
    virtual ~MediaHost() = default;
    Q_DISABLE_COPY_MOVE(MediaHost)

    /// Stable: "webdav". In the database and on the command line.
    [[nodiscard]] virtual QString id() const = 0;
    /// Translated where it is a description: "WebDAV (Nextcloud and Others)".
    [[nodiscard]] virtual QString displayName() const = 0;
    /// Keys begin with the id ("webdav-password"), since an account's secrets are all kept together.
    [[nodiscard]] virtual QList<CredentialField> fields() const = 0;

    /// The first setting that no request could be made with, as Provider::settingsProblem(). `settings`: MediaHostSettings::settings.
    [[nodiscard]] virtual std::optional<FieldProblem> settingsProblem(const QMap<QString, QString>& settings) const;

    /// The server that requests with these settings go to: scheme, host and port. Secrets belong to it. Empty: it can't be told.
    [[nodiscard]] virtual QUrl serverOf(const QMap<QString, QString>& settings) const;
    /// Where upload() will put it, before it does; sends nothing. Its errors are upload()'s.
    [[nodiscard]] virtual Result<QUrl> addressOf(const HostSession& session, const Media& media) const = 0;
    /// Puts the file there unless it is there already, and yields the public address, which was asked for with a HEAD and answered
    /// with the right length. `media.sha256` must be known.
    [[nodiscard]] virtual Job<QUrl>* upload(const HostSession& session, const Media& media) = 0;
    /// Deletes the file that upload() yielded this address for. One that is gone already counts as deleted.
    [[nodiscard]] virtual Job<Done>* remove(const HostSession& session, const QUrl& address) = 0;
    /// Tries the place out: writes, fetches from outside and deletes a small file.
    [[nodiscard]] virtual Job<Done>* check(const HostSession& session) = 0;
};

/// The kinds of places this program knows, in the order they are offered.
class MediaHostRegistry {
public:
    void add(std::unique_ptr<MediaHost> host);

    /// nullptr for an unknown id.
    [[nodiscard]] MediaHost* find(const QString& id) const;
    [[nodiscard]] const std::vector<std::unique_ptr<MediaHost>>& all() const { return m_hosts; }

private:
    std::vector<std::unique_ptr<MediaHost>> m_hosts;
};

} // namespace pinwright
