// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace pinwright::test {

// Rows for the tests that every provider has.

/// `base`: a service's base address behind its host; `before`: what then stands before a request's own path.
inline void addBaseAddresses()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("path") << QStringLiteral("/api/v1") << QByteArray("/api/v1");
    QTest::newRow("path with slash") << QStringLiteral("/api/v1/") << QByteArray("/api/v1");
    QTest::newRow("no path") << QString() << QByteArray();
    QTest::newRow("slash alone") << QStringLiteral("/") << QByteArray();
    QTest::newRow("encoded") << QStringLiteral("/a%2Fb/v1") << QByteArray("/a%2Fb/v1");
    QTest::newRow("query is dropped") << QStringLiteral("/api/v1?x=y#z") << QByteArray("/api/v1");
}

/// `status`: of an answer that sends a create request elsewhere; `unknown`: whether the pin may be there all the same.
inline void addRedirects()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("301") << 301 << false;
    QTest::newRow("302") << 302 << true;
    QTest::newRow("303") << 303 << true;
    QTest::newRow("307") << 307 << false;
    QTest::newRow("308") << 308 << false;
}

} // namespace pinwright::test
