// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/job.h"

#include <QTimer>

namespace pinwright {

JobBase::JobBase(QObject* parent) : QObject(parent) { }

void JobBase::start()
{
    if (m_started)
        return;
    m_started = true;
    if (!m_announced)
        doStart();
}

void JobBase::cancel()
{
    if (m_announced)
        return;
    if (m_started)
        doCancel();
    else
        finishCancelled();
}

void JobBase::announce()
{
    m_announced = true;
    QTimer::singleShot(0, this, [this] {
        emit finished();
        deleteLater();
    });
}

} // namespace pinwright
