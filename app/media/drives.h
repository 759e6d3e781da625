// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace pinwright {

/// Where drives are mounted, and where those would be that the system knows.
struct MountPoints {
    QStringList present;
    QStringList awaited; ///< named in the system's table, whether they are present or not

    friend bool operator==(const MountPoints&, const MountPoints&) = default;
};

/// From files in the form of fstab(5); what can't be read names none, as on systems that have no such files.
[[nodiscard]] MountPoints readMountPoints(
    const QString& present = QStringLiteral("/proc/self/mounts"), const QString& awaited = QStringLiteral("/etc/fstab"));

/// Is the file not there because the drive it lay on is not connected? Told by where drives are mounted: below /media, /run/media and
/// /mnt, or where the system's table says. False for what is there. Blocks on the disk, but not on a drive that is gone.
[[nodiscard]] bool onRemovedDrive(const QString& path, const MountPoints& mounts = readMountPoints());

/// Which drives are connected, followed as they come and go.
class Drives final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Drives)

public:
    using Source = std::function<MountPoints()>;

    explicit Drives(QObject* parent = nullptr);
    /// `source` is asked again at every refresh(). For tests.
    explicit Drives(Source source, QObject* parent = nullptr);
    ~Drives() override;

    /// Begins to follow them; until then every question reads the present state. Nothing follows where the system does not tell of it.
    void watch();
    [[nodiscard]] bool isAway(const QString& path) const { return onRemovedDrive(path, mountPoints()); }
    /// A value for use in a worker.
    [[nodiscard]] MountPoints mountPoints() const;
    /// Looks again; `changed()` follows where that shows something new.
    void refresh();

signals:
    /// A drive came or went.
    void changed();

private:
    Source m_source;
    std::optional<MountPoints> m_known; ///< while it is followed
    QFile m_table;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pinwright
