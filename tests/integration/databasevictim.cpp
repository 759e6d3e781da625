// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens the database it is given, which upgrades it. tst_database kills it meanwhile.

#include "store/database.h"
#include "upgradesteps.h"

#include <QCoreApplication>

#include <cstdio>

using namespace pinwright;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    std::puts("begins");
    std::fflush(stdout);
    return Database::open(QCoreApplication::arguments().value(1), test::stepsOfUpgrade()) ? 0 : 1;
}
