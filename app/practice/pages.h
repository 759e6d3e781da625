// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicepin.h"
#include "practice/practiceservice.h"

namespace pinwright {

/// The practice service's web pages: complete HTML documents in UTF-8 without scripts; every text of a pin or board is escaped.

/// All boards with the number of pins on each, in the order of `boards`, and below them how programs reach the service.
[[nodiscard]] QByteArray overviewPage(
    const QList<Board>& boards, const QMap<QString, int>& pinsByBoard, const PracticeService::Address& address);
/// A board's pins as a grid.
[[nodiscard]] QByteArray boardPage(const Board& board, const QList<PracticePin>& pins, const QDateTime& now);
/// One pin: its picture or video, texts, link, board and time.
[[nodiscard]] QByteArray pinPage(const PracticePin& pin, const Board& board, const QDateTime& now);
[[nodiscard]] QByteArray notFoundPage();

} // namespace pinwright
