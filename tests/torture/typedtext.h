// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pinwright::test {

/// What is typed first, up to this length; a longer one begins with every shorter one.
inline QString typedText(qsizetype length)
{
    QString text(length, u' ');
    for (qsizetype i = 0; i < length; ++i)
        text[i] = QChar(u'a' + char16_t(i * 7 % 26));
    return text;
}

} // namespace pinwright::test
