// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringBuilder>

namespace pinwright::test {

// In a file of its own because moc loses its way in raw strings with braces.

/// The request for a pin as documented, with all that is optional.
inline constexpr auto documentedOneAllRequest = R"({
  "request": {
    "push": {
      "pin": {
        "title": "Stadium",
        "picture": "https://www.oneall.com/logo.jpg",
        "description": "Photo of the stadium",
        "board_section_id": "123456789012345678",
        "link": "https://www.oneall.com/"
      }
    }
  }
})";

/// What OneAll documents as its answer to a pin; the `+` before the zone is missing there too.
inline constexpr auto documentedOneAllPin = R"({
  "response": {
    "request": {
      "date": "Fri, 25 Jan 2018 12:00:53  0200",
      "resource": "/push/identities/12345678-ABCD-WXYZ-1234-ABCABCABCABC/pinterest/board/98765432101011/pin.json",
      "status": {
        "flag": "success",
        "code": 200,
        "info": "Your request has been processed successfully"
      }
    },
    "result": {
      "data": {
          "provider": "pinterest",
          "object": "pin",
          "pin_id": "123456789012345678",
          "pin_board_id": "98765432101011",
          "pin_picture": "https://www.oneall.com/logo.jpg",
          "pin_title": "OneAll",
          "pin_description": "User Integration as a service",
          "pin_created_at": "2021-10-20T16:32:10",
          "pin_link": "https://www.oneall.com/"
      }
    }
  }
})";

/// Its envelope, around data or with an error.
inline QByteArray oneAllReply(const QByteArray& data)
{
    return R"({"response": {"request": {"status": {"flag": "success", "code": 200, "info": "Done"}}, "result": {"data": )" + data
        + "}}}";
}

inline QByteArray oneAllRefusal(int code, const QByteArray& info)
{
    return R"({"response": {"request": {"status": {"flag": "error", "code": )" + QByteArray::number(code) + R"(, "info": ")" + info
        + "\"}}}}";
}

} // namespace pinwright::test
