// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace pinwright::test {

/// Runs a program of others (ImageMagick's convert, ffmpeg, heif-enc) to its end. It ends the test program where it fails.
void runTool(const QString& program, const QStringList& arguments);

} // namespace pinwright::test
