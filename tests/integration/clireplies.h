// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringBuilder>

namespace pinwright::test {

// What Multi-Upload-Tool answers. In a file of its own because moc loses its way in raw strings with braces.

inline const QByteArray boardsReply = R"({"success": true, "data": [
    {"id": "11", "name": "Bread", "description": "Loaves", "privacy": "PUBLIC"},
    {"id": "12", "name": "Crème", "privacy": "SECRET"},
    {"id": "13", "name": "cake", "privacy": "PUBLIC"},
    {"id": "14", "name": "Cake", "privacy": "PUBLIC"}]})";

inline QByteArray uploadReply(const QByteArray& status, const QByteArray& scheduledFor = "null")
{
    return R"({"success": true, "message": "Upload queued", "data": {"uploadId": 456, "status": ")" + status
        + R"(", "scheduledFor": )" + scheduledFor + "}}";
}

} // namespace pinwright::test
