// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <httplib.h>

namespace pinwright {

// What the interfaces have in common in dealing with cpp-httplib.

[[nodiscard]] QString fromStd(const std::string& text);

void sendJson(httplib::Response& response, int status, const QJsonObject& object);

/// Reads what is still coming and drops it: a client that is cut while it sends never sees the answer.
void drain(const httplib::Request& request, const httplib::ContentReader& reader);

/// Compares all of it whatever differs, so that the time taken tells nothing about the key.
[[nodiscard]] bool isSameKey(const std::string& a, const std::string& b);

} // namespace pinwright
