// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account.h"
#include "core/capabilities.h"
#include "core/clock.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <deque>
#include <vector>

namespace pinwright {

class ProviderRegistry;

/// How many requests may leave, so that services need not refuse any: per server what Capabilities::requestLimit tells, as a window of time
/// that slides; and per account the pause it was asked for. Knows nothing of what other processes send: their share ends with a pause.
///
/// What the user asks for is never held, but counts. Creates may use all that is left. Questions the program asks by itself (polls,
/// look-ups) leave a fifth of the limit to the others.
class RequestBudget final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestBudget)

public:
    enum class Use {
        Create,
        Question, ///< asked by the program itself
    };

    struct Gate {
        enum class State {
            Open,
            AskedToWait,  ///< the service asked this account for a pause
            LimitReached, ///< the server has got as many requests as it takes for now
        };
        State state = State::Open;
        QDateTime opens; ///< UTC; invalid where it is open

        [[nodiscard]] bool isOpen() const { return state == State::Open; }

        friend bool operator==(const Gate&, const Gate&) = default;
    };

    /// How long a pause is that was asked for without saying how long.
    static constexpr std::chrono::seconds unnamedPause{60};

    /// Both outlive the budget.
    RequestBudget(const ProviderRegistry& providers, const Clock& clock, QObject* parent = nullptr);

    /// May such a request of the account leave now?
    [[nodiscard]] Gate gate(const Account& account, Use use) const;
    /// The same, and counts the request if it may; the caller then makes it.
    [[nodiscard]] bool take(const Account& account, Use use);
    /// Less than a quarter of the limit is used, or there is none: no need to be sparing.
    [[nodiscard]] bool isAmple(const Account& account) const;

    /// A request leaves for this address, whoever wanted it; for HttpClient::sending(). One that was taken before is not counted twice.
    void countSent(const QUrl& address);

    /// The service asked the account for a pause (HTTP 429). Never shortens one that holds. Creates and questions pause each by themselves:
    /// services have limits for creates alone.
    void pause(const Account& account, Use use, std::optional<std::chrono::seconds> retryAfter);
    /// Ends the pauses of the account, on the user's word.
    void endPause(const AccountId& account);

private:
    /// The requests for one server, oldest first.
    struct Window {
        std::deque<QDateTime> sent;  ///< when they left
        std::deque<QDateTime> taken; ///< of those that did not leave yet: when they were counted

        [[nodiscard]] std::vector<QDateTime> all() const;
    };
    struct Pause {
        QDateTime since;
        std::chrono::seconds length;
    };
    using Limit = Capabilities::RequestLimit;

    [[nodiscard]] Limit limitOf(const Account& account) const;
    [[nodiscard]] QString originOf(const Account& account) const;
    [[nodiscard]] QDateTime endOf(Pause& pause) const;
    void followClock(Window& window) const;
    void forgetOld();
    /// Those that count within the period.
    [[nodiscard]] std::vector<QDateTime> used(const Window& window, std::chrono::seconds period) const;

    const ProviderRegistry& m_providers;
    const Clock& m_clock;
    // Mutable for the times in them, which follow a clock that was set back.
    mutable QHash<QString, Window> m_windows; ///< by origin
    mutable QMap<std::pair<AccountId, Use>, Pause> m_pauses;
};

} // namespace pinwright
