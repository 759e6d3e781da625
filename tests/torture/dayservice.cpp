// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayservice.h"

namespace pinwright::test {

namespace {

constexpr int faultPercent = 10;

Receipt published(const RemoteId& id)
{
    return {.state = Receipt::State::Published, .remoteId = id};
}

} // namespace

Capabilities DayService::capabilities() const
{
    Capabilities capabilities;
    capabilities.pictureTypes = {MediaType::Jpeg};
    capabilities.status = true;
    capabilities.lookUp = true;
    capabilities.firstPoll = std::chrono::milliseconds(20);
    return capabilities;
}

Receipt DayService::create(const Session& session, const Draft& draft)
{
    Pin& pin = m_pins[draft.title];
    pin.id = RemoteId(QStringLiteral("r-") + draft.title);
    pin.account = session.account.id;
    pin.board = draft.board.id;
    pin.title = draft.title;
    pin.created = m_clock.now();
    ++pin.times;
    return {.state = m_chance.happens(50) ? Receipt::State::Published : Receipt::State::Processing, .remoteId = pin.id};
}

Job<Receipt>* DayService::publish(const Session& session, const Draft& draft)
{
    using Kind = ErrorKind;
    static const QList<Kind> refusals{Kind::Network, Kind::Timeout, Kind::Server, Kind::RateLimit, Kind::Rejected, Kind::TooLarge,
        Kind::Unsupported, Kind::Authentication, Kind::Permission};
    static const QList<Kind> losses{Kind::Network, Kind::Timeout, Kind::Server, Kind::Protocol};
    ++m_requests;
    if (!m_chance.happens(faultPercent))
        return readyJob<Receipt>(create(session, draft));

    ++m_faults;
    if (m_chance.happens(60)) {
        Error refused{.kind = m_chance.oneOf(refusals)};
        if (refused.kind == Kind::RateLimit || refused.kind == Kind::Server)
            refused.retryAfter = std::chrono::seconds(1 + m_chance.below(300));
        return readyJob<Receipt>(failure(refused));
    }
    if (m_chance.happens(70))
        (void)create(session, draft);
    return readyJob<Receipt>(failure({.kind = m_chance.oneOf(losses), .outcomeUnknown = true}));
}

std::optional<Error> DayService::questionFault()
{
    ++m_questions;
    if (!m_chance.happens(faultPercent))
        return std::nullopt;
    ++m_faults;
    static const QList<ErrorKind> kinds{ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Server, ErrorKind::Protocol};
    return Error{.kind = m_chance.oneOf(kinds)};
}

Job<Receipt>* DayService::status(const Session&, const RemoteId& id)
{
    if (const std::optional<Error> fault = questionFault())
        return readyJob<Receipt>(failure(*fault));
    return readyJob<Receipt>(published(id));
}

Job<QMap<RemoteId, Receipt>>* DayService::states(const Session&, const QList<RemoteId>& ids)
{
    if (const std::optional<Error> fault = questionFault())
        return readyJob<QMap<RemoteId, Receipt>>(failure(*fault));
    QMap<RemoteId, Receipt> states;
    for (const RemoteId& id : ids)
        states.insert(id, published(id));
    return readyJob<QMap<RemoteId, Receipt>>(states);
}

Job<RecentPins>* DayService::findRecent(const Session& session, const RecentQuery& query)
{
    if (const std::optional<Error> fault = questionFault())
        return readyJob<RecentPins>(failure(*fault));
    RecentPins recent{.pins = {}, .complete = true};
    for (const Pin& pin : std::as_const(m_pins)) {
        if (pin.account == session.account.id && pin.created >= query.since && pin.created <= query.until)
            recent.pins.append({.receipt = published(pin.id), .title = pin.title, .board = pin.board, .created = pin.created});
    }
    return readyJob<RecentPins>(recent);
}

} // namespace pinwright::test
