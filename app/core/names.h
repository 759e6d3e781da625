// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace pinwright {

/// The stable text of an enumerator in files, the database and the command line's JSON.
template <class Enum>
struct Name {
    Enum value;
    const char* text;
};

/// Empty where the table lacks the value.
template <class Enum, size_t size>
[[nodiscard]] QString nameOf(const std::array<Name<Enum>, size>& table, Enum value)
{
    for (const Name<Enum>& name : table) {
        if (name.value == value)
            return QString::fromLatin1(name.text);
    }
    return {};
}

template <class Enum, size_t size>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<Name<Enum>, size>& table, QStringView text)
{
    for (const Name<Enum>& name : table) {
        if (text == QLatin1String(name.text))
            return name.value;
    }
    return std::nullopt;
}

} // namespace pinwright
