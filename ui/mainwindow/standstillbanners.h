// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/services.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace pinwright {

class Banner;

/// Why pins wait: one line for each cause, with what the user can do about it. What needs the user first stands first; more than a few are
/// counted until the user asks for all.
class StandstillBanners : public QWidget {
    Q_OBJECT

public:
    /// Follows the outbox. `services` must outlive it.
    explicit StandstillBanners(const Services& services, QWidget* parent = nullptr);

    static constexpr int shownMax = 2;

    void setStandstills(const QList<Standstill>& standstills);
    /// The times in them were told for another day, or an account has another name.
    void refresh() { setStandstills(m_standstills); }

signals:
    void fixAccountRequested(const pinwright::AccountId& id);
    void tryAgainRequested(const pinwright::AccountId& id);
    void resumeRequested();

private:
    using Key = std::pair<Standstill::Cause, AccountId>;

    [[nodiscard]] Banner* build(const Standstill& standstill);
    void showMore(int count);

    const Services m_services;
    QVBoxLayout* m_column;
    QList<Standstill> m_standstills;
    QMap<Key, Banner*> m_banners;
    QPointer<Banner> m_more;
    bool m_all = false; ///< the user wants to see them all
};

} // namespace pinwright
