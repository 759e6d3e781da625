// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace pinwright {

/// A text id that can't be mixed up with another kind of id. Services hand out numbers or texts; here they are always text.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }

    /// A new random id (UUID without braces), for things Pinwright itself creates.
    [[nodiscard]] static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using DraftId = Id<struct DraftTag>;
using AccountId = Id<struct AccountTag>;
using BoardId = Id<struct BoardTag>;
using SectionId = Id<struct SectionTag>;
using SubmissionId = Id<struct SubmissionTag>;
/// What a service calls the thing it accepted: Multi-Upload-Tool's `uploadId`, a pin's id.
using RemoteId = Id<struct RemoteTag>;

} // namespace pinwright
