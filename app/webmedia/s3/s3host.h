// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "webmedia/placehost.h"

namespace pinwright {

/// A bucket whose files everybody may fetch, on anything that speaks Amazon S3's interface: AWS, MinIO, Backblaze, Hetzner…
/// Settings: "s3-endpoint", "s3-region", "s3-bucket", "s3-access-key", "s3-folder" (optional), "s3-public" (optional: where everybody
/// finds the bucket; "{name}" in it stands for folder and name of a file). Secret: "s3-secret-key".
class S3Host final : public PlaceHost {
public:
    /// All outlive the host. `clock` is what requests are signed by.
    S3Host(HttpClient& http, Redactor& redactor, const Clock& clock) : PlaceHost(http, redactor), m_clock(clock) { }

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QList<CredentialField> fields() const override;

protected:
    [[nodiscard]] QList<Rule> rules() const override;
    [[nodiscard]] std::shared_ptr<const FilePlace> place(const HostSession& session) const override;

private:
    const Clock& m_clock;
};

} // namespace pinwright
