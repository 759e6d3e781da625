// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pinwright::test {

/// The widget of that name; where there is none, the test program ends.
template <class W>
[[nodiscard]] W* findWidget(const QWidget& inside, const char* name)
{
    auto* widget = inside.findChild<W*>(QString::fromLatin1(name));
    if (!widget)
        qFatal("No widget %s", name);
    return widget;
}

} // namespace pinwright::test
