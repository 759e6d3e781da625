// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QElapsedTimer>
#include <QList>

namespace pinwright::test {

/// A clock on which a minute is a second, so that what waits for minutes is seen to end. May be read from any thread.
class QuickClock final : public Clock {
public:
    static constexpr int pace = 60;

    /// Begins with the time it is.
    QuickClock() : m_begun(QDateTime::currentMSecsSinceEpoch()), m_origin(steady()) { }
    /// The clock of another process, from its text().
    explicit QuickClock(const QByteArray& text)
        : m_begun(text.split(' ').value(0).toLongLong())
        , m_origin(text.split(' ').value(1).toLongLong())
    { }

    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_begun + pace * (steady() - m_origin), Qt::UTC);
    }
    [[nodiscard]] QByteArray text() const { return QByteArray::number(m_begun) + ' ' + QByteArray::number(m_origin); }

    /// Milliseconds, the same in all processes.
    [[nodiscard]] static qint64 steady()
    {
        QElapsedTimer timer;
        timer.start();
        return timer.msecsSinceReference();
    }

private:
    const qint64 m_begun;
    const qint64 m_origin;
};

} // namespace pinwright::test
