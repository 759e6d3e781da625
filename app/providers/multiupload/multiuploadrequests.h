// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/multiupload/multiuploadprovider.h"

namespace pinwright {

// Builds the requests of Multi-Upload-Tool's Pinterest page. The base address keeps its path; a slash at its end does not matter.

[[nodiscard]] HttpRequest accountsRequest(const MultiUploadEndpoint::Access& access);
[[nodiscard]] HttpRequest boardsRequest(const MultiUploadEndpoint::Access& access);
[[nodiscard]] HttpRequest uploadStateRequest(const MultiUploadEndpoint::Access& access, const RemoteId& upload);

/// What GET /upload is asked for.
struct UploadFilter {
    QString title;   ///< searched for; empty: any
    QDateTime since; ///< UTC; invalid: no limit
    QDateTime until; ///< UTC; invalid: no limit
    int page = 1;
    int perPage = 100; ///< at most 1,000
};

[[nodiscard]] HttpRequest uploadsRequest(const MultiUploadEndpoint::Access& access, const UploadFilter& filter);

/// The one create request; opens the media file. Errors: Unsupported (the file's type), Storage (it can't be read), Rejected
/// (a schedule whose time does not exist).
[[nodiscard]] Result<HttpRequest> uploadRequest(const MultiUploadEndpoint::Access& access, const Draft& draft);

} // namespace pinwright
