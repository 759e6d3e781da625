// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace pinwright::test {

/// A secret that is recognisable wherever it turns up: "canary/…+NAME".
[[nodiscard]] QByteArray makeCanary(const QByteArray& name);

/// How a secret could be written down: as it is, in Base64, in hexadecimal digits, in percent encoding.
[[nodiscard]] QList<QByteArray> formsOf(const QByteArray& secret);
[[nodiscard]] bool holdsSecret(const QByteArray& text, const QByteArray& secret);

/// The files below `folder`, hidden ones too, in which the secret stands in one of its forms.
[[nodiscard]] QStringList filesWith(const QString& folder, const QByteArray& secret);
/// Fails the test program if it would not find a secret that is there.
void proveFilesWithFinds(const QString& folder);

/// Everything this program logs from now on, debug messages too. One at a time; ends with the object.
class LogCapture {
public:
    LogCapture();
    ~LogCapture();
    Q_DISABLE_COPY_MOVE(LogCapture)

    [[nodiscard]] QByteArray text() const;
};

} // namespace pinwright::test
