// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/mediahost.h"

#include <algorithm>

namespace pinwright {

std::optional<FieldProblem> MediaHost::settingsProblem(const QMap<QString, QString>&) const
{
    return std::nullopt;
}

QUrl MediaHost::serverOf(const QMap<QString, QString>&) const
{
    return {};
}

void MediaHostRegistry::add(std::unique_ptr<MediaHost> host)
{
    m_hosts.push_back(std::move(host));
}

MediaHost* MediaHostRegistry::find(const QString& id) const
{
    const auto found = std::find_if(m_hosts.cbegin(), m_hosts.cend(), [&id](const auto& host) { return host->id() == id; });
    return found == m_hosts.cend() ? nullptr : found->get();
}

} // namespace pinwright
