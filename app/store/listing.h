// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace pinwright {

/// The rows of a table: what could be read, and the ids of the damaged ones, which are left as they are.
template <class Value, class Id>
struct Listing {
    QList<Value> readable;
    QList<Id> unreadable;
};

} // namespace pinwright
