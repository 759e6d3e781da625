// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/registry.h"

namespace pinwright {

void ProviderRegistry::add(std::unique_ptr<Provider> provider)
{
    m_providers.push_back(std::move(provider));
}

Provider* ProviderRegistry::find(const QString& id) const
{
    const auto found =
        std::find_if(m_providers.begin(), m_providers.end(), [&id](const auto& provider) { return provider->id() == id; });
    return found == m_providers.end() ? nullptr : found->get();
}

} // namespace pinwright
