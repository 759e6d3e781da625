// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/board.h"
#include "core/media.h"

#include <optional>

namespace pinwright {

/// A pin the practice service was given.
struct PracticePin {
    qint64 id = 0;
    BoardId board;
    SectionId section; ///< as it was given: the service has no list of sections; empty: none
    QString title;
    QString description;
    QString link;
    QString altText;
    MediaType mediaType = MediaType::Unknown;
    qint64 bytes = 0;
    QDateTime created;   ///< UTC
    QDateTime published; ///< UTC; when it counts as published, a second after its creation or at its time
    bool scheduled = false;

    /// The interface's word for its state: pending, processing, scheduled or completed.
    [[nodiscard]] QString status(const QDateTime& now) const;
    [[nodiscard]] bool isPublished(const QDateTime& now) const { return now >= published; }

    friend bool operator==(const PracticePin&, const PracticePin&) = default;
};

/// What is wrong with a pin's texts, in an interface's words: lengths and the link. nullopt: nothing.
[[nodiscard]] std::optional<QString> problemOf(const PracticePin& pin);

[[nodiscard]] QByteArray practicePinToJson(const PracticePin& pin);
[[nodiscard]] std::optional<PracticePin> practicePinFromJson(const QByteArray& json);

/// The boards everybody has who practises; see BoardStore for all. Two are secret.
[[nodiscard]] const QList<Board>& practiceBoards();

} // namespace pinwright
