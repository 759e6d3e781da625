// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace pinwright {

/// Starting with the session, hidden: one entry in the desktop's list of programs to start (the XDG Desktop Application Autostart
/// Specification). The one file that knows how the platform does this.
class Autostart {
public:
    /// Not offered.
    Autostart() = default;
    /// An entry in `folder` that starts `program`, an absolute path, with --background.
    Autostart(const QString& folder, QString program);

    /// This program's entry in the user's session ($XDG_CONFIG_HOME/autostart); not offered on platforms without one.
    [[nodiscard]] static Autostart system();

    [[nodiscard]] bool isOffered() const { return !m_path.isEmpty(); }
    /// The entry is there and nobody, such as the desktop's own settings, switched it off.
    [[nodiscard]] bool isOn() const;
    /// Error: Storage, "full", "read-only" or "other". What was there before stays then.
    Result<Done> setOn(bool on) const;
    /// Where the entry starts a program that is no longer there, it starts this one from now on; the rest of it, and whether it is on,
    /// stays. One that is still there keeps the entry: this one may be here for a day only. Errors as of setOn().
    Result<Done> followProgram() const;

    /// The file of the entry.
    [[nodiscard]] QString path() const { return m_path; }

private:
    [[nodiscard]] QByteArray exec() const;
    [[nodiscard]] QByteArray entry() const;
    [[nodiscard]] Result<Done> write(const QByteArray& bytes) const;

    QString m_path;
    QString m_program;
};

} // namespace pinwright
