// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/hostlookup.h"

#include <QHostAddress>
#include <QHostInfo>

namespace pinwright {

namespace {

class LookupJob final : public Job<QList<QHostAddress>> {
public:
    explicit LookupJob(QString host) : m_host(std::move(host)) { }
    ~LookupJob() override { QHostInfo::abortHostLookup(m_id); }

private:
    void doStart() override
    {
        m_id = QHostInfo::lookupHost(m_host, this, [this](const QHostInfo& info) {
            if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty())
                finish(info.addresses());
            else
                finish(failure({.kind = ErrorKind::Network, .detail = info.errorString()}));
        });
    }
    void doCancel() override { finishCancelled(); }

    QString m_host;
    int m_id = -1;
};

} // namespace

Job<QList<QHostAddress>>* lookUpHost(const QString& host)
{
    return new LookupJob(host);
}

} // namespace pinwright
