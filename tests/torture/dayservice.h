// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chance.h"
#include "core/clock.h"
#include "providers/provider.h"

#include <QHash>

namespace pinwright::test {

/// A service in memory of which one answer in ten is a fault of some kind, and which knows what it really created, by title.
class DayService final : public Provider {
public:
    struct Pin {
        RemoteId id;
        AccountId account;
        BoardId board;
        QString title;
        QDateTime created;
        int times = 0; ///< it was created
    };

    /// Both outlive it.
    DayService(const Clock& clock, Chance& chance) : m_clock(clock), m_chance(chance) { }

    [[nodiscard]] QString id() const override { return QStringLiteral("day"); }
    [[nodiscard]] QString displayName() const override { return QStringLiteral("Day"); }
    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] QList<CredentialField> credentialFields() const override { return {}; }
    [[nodiscard]] QUrl documentedServer() const override { return {}; }
    [[nodiscard]] Job<QList<RemoteAccount>>* remoteAccounts(const Session&) override { return readyJob<QList<RemoteAccount>>({}); }
    [[nodiscard]] Job<QList<Board>>* boards(const Session&) override { return readyJob<QList<Board>>({}); }
    [[nodiscard]] Job<Receipt>* publish(const Session& session, const Draft& draft) override;
    [[nodiscard]] Job<Receipt>* status(const Session& session, const RemoteId& id) override;
    [[nodiscard]] Job<QMap<RemoteId, Receipt>>* states(const Session& session, const QList<RemoteId>& ids) override;
    [[nodiscard]] Job<RecentPins>* findRecent(const Session& session, const RecentQuery& query) override;

    /// Create requests, whatever came of them.
    [[nodiscard]] int requestCount() const { return m_requests; }
    [[nodiscard]] int faultCount() const { return m_faults; }
    /// Polls and look-ups.
    [[nodiscard]] int questionCount() const { return m_questions; }
    [[nodiscard]] Pin pin(const QString& title) const { return m_pins.value(title); }

private:
    [[nodiscard]] Receipt create(const Session& session, const Draft& draft);
    [[nodiscard]] std::optional<Error> questionFault();

    const Clock& m_clock;
    Chance& m_chance;
    QHash<QString, Pin> m_pins;
    int m_requests = 0;
    int m_faults = 0;
    int m_questions = 0;
};

} // namespace pinwright::test
