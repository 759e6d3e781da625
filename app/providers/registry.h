// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"

#include <memory>
#include <vector>

namespace pinwright {

/// The services this program knows, in the order they are offered.
class ProviderRegistry {
public:
    void add(std::unique_ptr<Provider> provider);

    /// nullptr for an unknown id (an account saved by a newer version).
    [[nodiscard]] Provider* find(const QString& id) const;
    [[nodiscard]] const std::vector<std::unique_ptr<Provider>>& all() const { return m_providers; }

private:
    std::vector<std::unique_ptr<Provider>> m_providers;
};

} // namespace pinwright
