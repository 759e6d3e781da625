// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chance.h"
#include "integration/outboxdesk.h"
#include "modelservice.h"
#include "quickclock.h"
#include "support/canaries.h"
#include "wire.h"

namespace pinwright::test {

/// An outbox as the window has it, on a clock on which a minute is a second, with accounts that each reach the model service over a wire of
/// their own.
class TortureBench {
public:
    enum class Service { MultiUpload, OneAll };

    struct Shop {
        Account account;
        Service service;
        std::unique_ptr<Wire> wire;      ///< to the service
        std::unique_ptr<Wire> filesWire; ///< to the place for files; OneAll has one
    };
    struct Texts {
        QString title;
        QString link;
        QString board;
    };

    explicit TortureBench(const std::optional<Certificate>& certificate = std::nullopt);
    ~TortureBench();
    Q_DISABLE_COPY_MOVE(TortureBench)

    /// Returns its number.
    int addShop(Service service);
    [[nodiscard]] Shop& shop(int number) { return m_shops[size_t(number)]; }

    /// A pin with a file of its own, which tells it from all others.
    SubmissionId send(int shop, const Texts& texts, qsizetype fileBytes = 3000);
    /// Blocks until nothing more happens to any of them by itself; false after a minute.
    [[nodiscard]] bool settle(const QList<SubmissionId>& ids);
    [[nodiscard]] const Submission& find(const SubmissionId& id) const { return *m_desk->outbox->find(id); }

    /// The pins of this submission that there are at the service.
    [[nodiscard]] QList<ModelService::Pin> pinsOf(const SubmissionId& id) const;

    /// What is wrong with what became of it, beside what it says: made twice, taken for a pin of another, told wrongly; empty: nothing.
    [[nodiscard]] QString faultOf(const SubmissionId& id) const;
    /// Where a secret of an account was written down; empty: nowhere.
    [[nodiscard]] QString leak() const;

    [[nodiscard]] ModelService& service() { return m_service; }
    [[nodiscard]] Outbox& outbox() { return *m_desk->outbox; }
    [[nodiscard]] const QList<QByteArray>& secrets() const { return m_secrets; }
    [[nodiscard]] const QuickClock& clock() const { return m_clock; }

private:
    [[nodiscard]] bool isSettled(const SubmissionId& id) const;
    void know(const AccountId& account, const QString& key);

    LogCapture m_log;
    QTemporaryDir m_folder;
    QuickClock m_clock;
    ModelService m_service;
    Redactor m_redactor;
    HttpClient m_http;
    std::vector<Shop> m_shops;
    QHash<SubmissionId, QByteArray> m_marks;
    QList<QByteArray> m_secrets;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Eyes> m_eyes;
};

} // namespace pinwright::test

Q_DECLARE_METATYPE(pinwright::test::TortureBench::Service)
