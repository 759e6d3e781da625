// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/importer.h"

class QMimeData;

namespace pinwright {

/// Takes out what can become drafts: of a browser's picture its own address, with its bytes to fall back to and the page it leads to;
/// else files or addresses; else a picture; else text. Nothing that comes from a browser names files of this computer.
[[nodiscard]] Incoming incomingFrom(const QMimeData& data);

/// Files, a browser's picture, or a picture and no text: what a text field could not take itself.
[[nodiscard]] bool bringsMedia(const QMimeData& data);

/// There is anything to make a draft of. Looks at the formats alone, so it is cheap while something is dragged.
[[nodiscard]] bool bringsAnything(const QMimeData& data);

} // namespace pinwright
