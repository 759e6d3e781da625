// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/boardstore.h"
#include "practice/exchange.h"
#include "practice/picturefetcher.h"
#include "practice/pinstore.h"
#include "practice/practiceservice.h"
#include "practice/refusal.h"

namespace pinwright {

/// The keys and the identity that the practice service's OneAll side knows, made from its one key.
[[nodiscard]] PracticeService::OneAllAccess oneAllAccess(const QString& origin, const QString& apiKey);

/// OneAll's interface, at the server's root: /identities…, /pull/… and /push/…, by HTTP Basic. Answers in the documented envelope; what
/// the service leaves undocumented (lists, a new board) is named by analogy with a pin. Usable from the server's threads.
class OneAllInterface {
public:
    /// The stores and the fetcher outlive it.
    OneAllInterface(PinStore& pins, BoardStore& boards, PictureFetcher& fetcher);
    Q_DISABLE_COPY_MOVE(OneAllInterface)

    /// Before the server listens.
    void addRoutes(httplib::Server& server);
    /// Where the server is, and who may use it: before the first request.
    void open(const QString& origin, const PracticeService::OneAllAccess& access);

    /// No title, description or address is as long as this.
    static constexpr size_t bodyBytesMax = 256 * 1024;

private:
    struct Path;

    void answer(const httplib::Request& request, httplib::Response& response) const;
    void take(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader);

    [[nodiscard]] Outcome<QJsonObject> read(const Path& path, const httplib::Request& request) const;
    [[nodiscard]] Outcome<QJsonObject> write(const Path& path, const QByteArray& body);

    [[nodiscard]] bool isAllowed(const httplib::Request& request) const;
    [[nodiscard]] std::optional<Refusal> pinterestRefusal(const Path& path) const;
    [[nodiscard]] QJsonObject identities(const httplib::Request& request) const;
    [[nodiscard]] Outcome<QJsonObject> identity(const QString& token) const;
    [[nodiscard]] QJsonObject boards() const;
    [[nodiscard]] Outcome<QJsonObject> pins(const BoardId& board) const;
    [[nodiscard]] Outcome<QJsonObject> publishPin(const BoardId& board, const QJsonObject& push);
    [[nodiscard]] Outcome<QJsonObject> publishBoard(const QJsonObject& push);

    [[nodiscard]] QList<QJsonObject> allIdentities() const;
    [[nodiscard]] QJsonObject rowOf(const PracticePin& pin, const QString& picture) const;
    [[nodiscard]] QJsonObject rowOf(const Board& board) const;

    PinStore& m_pins;
    BoardStore& m_boards;
    PictureFetcher& m_fetcher;
    QString m_origin;
    PracticeService::OneAllAccess m_access;
};

} // namespace pinwright
