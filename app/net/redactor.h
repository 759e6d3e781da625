// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QReadWriteLock>
#include <QString>

namespace pinwright {

/// Takes secrets out of text before it is stored or shown: those it was told of (also percent-encoded and Base64), and
/// whatever looks like one (Authorization and *-key headers, token and key parameters in addresses and JSON).
/// Usable from any thread.
class Redactor {
public:
    /// Texts shorter than four characters are ignored: they would blank out ordinary words.
    void learn(const QString& secret);
    [[nodiscard]] QString redacted(const QString& text) const;

private:
    mutable QReadWriteLock m_lock;
    QList<QString> m_secrets;
};

} // namespace pinwright
