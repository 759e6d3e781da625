// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "integration/scriptedservice.h"

namespace pinwright::test {

/// The web as the test says: a fetch goes on until it is answered.
class ScriptedWeb {
public:
    struct Fetch {
        QUrl address;
        QPointer<ScriptedJob<Media>> job;
    };

    [[nodiscard]] Job<Media>* fetch(const QUrl& address)
    {
        auto* job = new ScriptedJob<Media>;
        job->onStart = [this, address](ScriptedJob<Media>* started) { fetches.append({address, started}); };
        return job;
    }

    /// Every fetch that is under way finds this picture.
    void answer(const Media& picture)
    {
        for (const Fetch& fetch : std::as_const(fetches)) {
            Media media = picture;
            media.address = fetch.address;
            media.sha256 = "0123";
            media.stored = true;
            if (fetch.job)
                fetch.job->answer(media);
        }
    }
    /// Every fetch that is under way ends with this sentence.
    void refuse(const QString& sentence)
    {
        for (const Fetch& fetch : std::as_const(fetches)) {
            if (fetch.job)
                fetch.job->answer(failure({.kind = ErrorKind::Rejected, .detail = sentence}));
        }
    }

    QList<Fetch> fetches; ///< in the order they began
};

} // namespace pinwright::test
