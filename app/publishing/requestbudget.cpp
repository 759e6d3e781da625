// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/requestbudget.h"

#include "publishing/connect.h"

#include <algorithm>

namespace pinwright {

namespace {

using std::chrono::seconds;

int allowed(const Capabilities::RequestLimit& limit, RequestBudget::Use use)
{
    return use == RequestBudget::Use::Question ? limit.count - limit.count / 5 : limit.count;
}

QString originOf(const QUrl& address)
{
    const QString scheme = address.scheme();
    return scheme + u"://" + address.host() + u':' + QString::number(address.port(scheme == u"https" ? 443 : 80));
}

} // namespace

RequestBudget::RequestBudget(const ProviderRegistry& providers, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_providers(providers)
    , m_clock(clock)
{ }

RequestBudget::Gate RequestBudget::gate(const Account& account, Use use) const
{
    const QDateTime now = m_clock.now();
    if (const auto pause = m_pauses.find({account.id, use}); pause != m_pauses.end()) {
        if (const QDateTime end = endOf(*pause); end > now)
            return {Gate::State::AskedToWait, end};
    }
    const Limit limit = limitOf(account);
    const auto window = m_windows.find(originOf(account));
    if (limit.count == 0 || window == m_windows.end())
        return {};
    followClock(*window);
    const qsizetype most = allowed(limit, use);
    if (used(*window, limit.period) < most)
        return {};
    const QDateTime leaving = window->times[window->times.size() - size_t(most)];
    return {Gate::State::LimitReached, leaving.addSecs(limit.period.count())};
}

bool RequestBudget::take(const Account& account, Use use)
{
    if (!gate(account, use).isOpen())
        return false;
    if (limitOf(account).count > 0) {
        forgetOld();
        Window& window = m_windows[originOf(account)];
        window.times.push_back(m_clock.now());
        ++window.taken;
    }
    return true;
}

bool RequestBudget::isAmple(const Account& account) const
{
    const Limit limit = limitOf(account);
    const auto window = m_windows.find(originOf(account));
    if (limit.count == 0 || window == m_windows.end())
        return true;
    followClock(*window);
    return used(*window, limit.period) < limit.count / 4;
}

void RequestBudget::countSent(const QUrl& address)
{
    forgetOld();
    Window& window = m_windows[pinwright::originOf(address)];
    if (window.taken > 0)
        --window.taken;
    else
        window.times.push_back(m_clock.now());
}

void RequestBudget::pause(const Account& account, Use use, std::optional<seconds> retryAfter)
{
    const QDateTime now = m_clock.now();
    const Pause asked{now, std::max(retryAfter.value_or(unnamedPause), seconds(1))};
    const auto present = m_pauses.find({account.id, use});
    if (present == m_pauses.end() || endOf(*present) < now.addSecs(asked.length.count()))
        m_pauses.insert({account.id, use}, asked);
}

void RequestBudget::endPause(const AccountId& account)
{
    m_pauses.remove({account, Use::Create});
    m_pauses.remove({account, Use::Question});
}

RequestBudget::Limit RequestBudget::limitOf(const Account& account) const
{
    const Provider* provider = m_providers.find(account.providerId);
    return provider ? provider->capabilities().requestLimit : Limit();
}

QString RequestBudget::originOf(const Account& account) const
{
    const QUrl server = serverOf(account, m_providers);
    return server.isEmpty() ? account.providerId : pinwright::originOf(server);
}

/// A pause is never longer than it was meant, wherever the clock is set to.
QDateTime RequestBudget::endOf(Pause& pause) const
{
    pause.since = std::min(pause.since, m_clock.now());
    return pause.since.addSecs(pause.length.count());
}

/// The same for what was sent "later" than now.
void RequestBudget::followClock(Window& window) const
{
    const QDateTime now = m_clock.now();
    for (auto time = window.times.rbegin(); time != window.times.rend() && *time > now; ++time)
        *time = now;
}

qsizetype RequestBudget::used(const Window& window, seconds period) const
{
    const QDateTime gone = m_clock.now().addSecs(-period.count());
    return std::distance(std::upper_bound(window.times.begin(), window.times.end(), gone), window.times.end());
}

/// What no service's limit counts any more.
void RequestBudget::forgetOld()
{
    seconds longest{};
    for (const auto& provider : m_providers.all())
        longest = std::max(longest, provider->capabilities().requestLimit.period);
    const QDateTime gone = m_clock.now().addSecs(-longest.count());
    m_windows.removeIf([this, &gone](const QHash<QString, Window>::iterator& window) {
        followClock(*window);
        std::deque<QDateTime>& times = window->times;
        times.erase(times.begin(), std::upper_bound(times.begin(), times.end(), gone));
        window->taken = std::min(window->taken, qsizetype(times.size()));
        return times.empty();
    });
}

} // namespace pinwright
