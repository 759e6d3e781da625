// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pinwright {

class AccountBook;
class Clock;
class Drives;
class MediaHostRegistry;
class ProviderRegistry;
class Reachability;
class RequestBudget;
class Store;
class WebFetcher;

/// What publishing works with. All of it outlives the outbox.
struct PublishingMeans {
    Store& store;
    AccountBook& accounts;
    const ProviderRegistry& providers;
    const MediaHostRegistry& mediaHosts;
    WebFetcher& webFetcher;
    const Clock& clock;
    RequestBudget& budget;
    const Reachability& reachability;
    const Drives& drives;
};

} // namespace pinwright
