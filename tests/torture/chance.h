// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDebug>
#include <QRandomGenerator>

namespace pinwright::test {

/// PINWRIGHT_TORTURE=full asks for the long form.
inline bool isFullTorture()
{
    return qgetenv("PINWRIGHT_TORTURE") == "full";
}

inline int inFull(int full, int otherwise)
{
    return isFullTorture() ? full : otherwise;
}

/// Chance that can be repeated: PINWRIGHT_TORTURE_SEED sets the seed, else it is another each time. Prints it.
class Chance {
public:
    Chance() : m_random(seed()) { }

    /// 0 … `end` - 1; 0 where there is nothing to choose from.
    [[nodiscard]] qint64 below(qint64 end) { return end > 0 ? m_random.bounded(end) : 0; }
    [[nodiscard]] bool happens(int percent) { return below(100) < percent; }
    template <class T>
    [[nodiscard]] const T& oneOf(const QList<T>& list)
    {
        return list.at(below(list.size()));
    }

private:
    [[nodiscard]] static quint32 seed()
    {
        bool told = false;
        const uint wanted = qEnvironmentVariable("PINWRIGHT_TORTURE_SEED").toUInt(&told);
        const quint32 seed = told ? wanted : QRandomGenerator::system()->generate();
        qInfo("PINWRIGHT_TORTURE_SEED=%u repeats this run", seed);
        return seed;
    }

    QRandomGenerator m_random;
};

} // namespace pinwright::test
