// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "webmedia/fileplace.h"

namespace pinwright {

/// A folder on a WebDAV server.
class WebdavPlace final : public FilePlace {
public:
    struct Access {
        QUrl folder;
        QString user;
        QString password;
        QString publicPattern; ///< see filledIn()
    };

    explicit WebdavPlace(Access access) : m_access(std::move(access)) { }

    [[nodiscard]] QString server() const override { return m_access.folder.host(); }
    [[nodiscard]] QUrl publicAddress(const QString& file) const override;
    [[nodiscard]] HttpRequest find(const QString& file) const override;
    [[nodiscard]] std::optional<HttpRequest> explain(const QString&) const override { return std::nullopt; }
    [[nodiscard]] std::optional<HttpRequest> makeFolder() const override;
    [[nodiscard]] HttpRequest put(const QString& file, std::unique_ptr<OneShotBody> body, const QByteArray& sha256) const override;
    [[nodiscard]] HttpRequest erase(const QString& file) const override;
    [[nodiscard]] Error refusal(const HttpReply& reply) const override;

private:
    [[nodiscard]] HttpRequest requestTo(HttpRequest::Method method, const QString& file) const;

    const Access m_access;
};

} // namespace pinwright
