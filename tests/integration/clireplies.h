// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/oneallanswers.h"

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

inline const QByteArray oneAllBoards = oneAllReply(R"({"boards": [
    {"board_id": "11", "board_name": "Bread"}, {"board_id": "bo/ard 7", "board_name": "Cake"}]})");

inline const QByteArray oneAllPin = oneAllReply(R"({"object": "pin", "pin_id": "123456789012345678"})");

/// A 2xx answer with a success and an error in it.
inline const QByteArray oneAllContradiction = R"({"response": {"request": {"status": {"flag": "error", "code": 400, "info": "No"}},
    "result": {"status": {"flag": "success", "code": 200}, "data": {"pin_id": "9"}}}})";

inline const QByteArray oneAllWithoutResult = R"({"response": {"request": {"status": {"flag": "success", "code": 200}}}})";

} // namespace pinwright::test
