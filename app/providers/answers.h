// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plaintext.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>
#include <optional>

namespace pinwright {

// What the services' replies have in common, for those who read them: foreign bytes, of which nothing is taken for granted.

/// The JSON document; Protocol where the bytes are none (the detail says what they are).
[[nodiscard]] Result<QJsonDocument> jsonIn(const QByteArray& body);

using MemberNames = std::initializer_list<QStringView>;

/// The first of these members that is there and not null; Undefined where none is.
[[nodiscard]] QJsonValue firstOf(const QJsonObject& object, MemberNames names);
/// The first of these members that is a text with something in it.
[[nodiscard]] QString firstText(const QJsonObject& object, MemberNames names);
/// An id as text: empty where there is none, nullopt where it is neither a text of one line (at most `detailMax` characters) nor a whole
/// number that can be read exactly.
[[nodiscard]] std::optional<QString> idIn(const QJsonObject& object, MemberNames names);

/// A time as services write it, in UTC; one without a zone is taken for UTC. Invalid where it is none.
[[nodiscard]] QDateTime instantIn(const QString& text);
/// Is it a time that names no zone?
[[nodiscard]] bool lacksZone(const QString& text);

/// What an HTTP status outside 200–299 stands for; Protocol for redirects and everything unheard of.
[[nodiscard]] ErrorKind errorKindOf(int httpStatus);
/// That the answer leads elsewhere, with the host of its Location header alone: the rest of an address may carry something secret.
[[nodiscard]] QString redirectDetail(const QByteArray& location);

} // namespace pinwright
