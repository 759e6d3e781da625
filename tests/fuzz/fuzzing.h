// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <fuzzer/FuzzedDataProvider.h>

namespace pinwright::fuzz {

// What the targets share. Each target is a libFuzzer program over one group of parsers and states what holds for any input, not only
// that nothing crashes. FuzzedDataProvider takes numbers from the end of the input, so that a body at its beginning stays readable.

/// Ends the process where a promise is broken, whereupon libFuzzer keeps the input.
void demand(bool kept, const char* promise);

/// One line that may be shown: nothing in it but what is printed, and no halves of a character.
void demandPlain(const QString& text, const char* what);

/// What every error of a service promises, and the sentence made of it.
void demandSound(const Error& error);

/// All that is left of the input.
[[nodiscard]] QByteArray rest(FuzzedDataProvider& input);

} // namespace pinwright::fuzz
