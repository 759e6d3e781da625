// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/requestbudget.h"

#include "publishing/connect.h"

#include <algorithm>
#include <iterator>

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
    const size_t most = size_t(allowed(limit, use));
    const std::vector<QDateTime> times = used(*window, limit.period);
    if (times.size() < most)
        return {};
    const QDateTime& leaving = times[times.size() - most];
    return {Gate::State::LimitReached, leaving.addSecs(limit.period.count())};
}

bool RequestBudget::take(const Account& account, Use use)
{
    if (!gate(account, use).isOpen())
        return false;
    if (limitOf(account).count > 0) {
        forgetOld();
        Window& window = m_windows[originOf(account)];
        window.taken.push_back(m_clock.now());
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
    return used(*window, limit.period).size() < size_t(limit.count / 4);
}

void RequestBudget::countSent(const QUrl& address)
{
    forgetOld();
    Window& window = m_windows[pinwright::originOf(address)];
    if (!window.taken.empty())
        window.taken.pop_front();
    window.sent.push_back(m_clock.now()); // later than it was taken: files and secrets are read before
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
    for (std::deque<QDateTime>* times : {&window.sent, &window.taken}) {
        for (auto time = times->rbegin(); time != times->rend() && *time > now; ++time)
            *time = now;
    }
}

std::vector<QDateTime> RequestBudget::Window::all() const
{
    std::vector<QDateTime> times;
    std::merge(sent.begin(), sent.end(), taken.begin(), taken.end(), std::back_inserter(times));
    return times;
}

std::vector<QDateTime> RequestBudget::used(const Window& window, seconds period) const
{
    std::vector<QDateTime> times = window.all();
    times.erase(times.begin(), std::upper_bound(times.begin(), times.end(), m_clock.now().addSecs(-period.count())));
    return times;
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
        for (std::deque<QDateTime>* times : {&window->sent, &window->taken})
            times->erase(times->begin(), std::upper_bound(times->begin(), times->end(), gone));
        return window->sent.empty() && window->taken.empty();
    });
}

} // namespace pinwright
