// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/exchange.h"

#include <QJsonDocument>

namespace pinwright {

QString fromStd(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void sendJson(httplib::Response& response, int status, const QJsonObject& object)
{
    response.status = status;
    response.set_content(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(), "application/json");
}

void drain(const httplib::Request& request, const httplib::ContentReader& reader)
{
    const auto drop = [](const char*, size_t) { return true; };
    // cpp-httplib takes a multipart body through the multipart reader only.
    [[maybe_unused]] const bool whole =
        request.is_multipart_form_data() ? reader([](const httplib::MultipartFormData&) { return true; }, drop) : reader(drop);
}

bool isSameKey(const std::string& a, const std::string& b)
{
    unsigned difference = a.size() == b.size() ? 0 : 1;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

} // namespace pinwright
