// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "webmedia/placehost.h"

namespace pinwright {

/// A folder on a WebDAV server (RFC 4918) that is also shared with everybody: Nextcloud, ownCloud, Apache…
/// Settings: "webdav-address" (the folder), "webdav-user", "webdav-public" (where everybody finds the same folder; "{name}" in it stands
/// for a file's name). Secret: "webdav-password".
class WebdavHost final : public PlaceHost {
public:
    using PlaceHost::PlaceHost;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QList<CredentialField> fields() const override;

protected:
    [[nodiscard]] QList<Rule> rules() const override;
    [[nodiscard]] std::shared_ptr<const FilePlace> place(const HostSession& session) const override;
};

} // namespace pinwright
