// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/services.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace pinwright {

/// The icon in the desktop's tray: the way back to a hidden window, and what is sent next.
class Tray : public QObject {
    Q_OBJECT

public:
    /// How many of the next pins its menu has.
    static constexpr int pinsMax = 5;

    explicit Tray(const Services& services, QObject* parent = nullptr);

    void setShown(bool shown);
    /// Time passed, or other pins wait.
    void refresh();

signals:
    void openRequested();
    void pinRequested(const pinwright::SubmissionId& id);
    void quitRequested();

private:
    void addPins();

    const Services m_services;
    QMenu m_menu;
    QSystemTrayIcon* m_icon;
};

} // namespace pinwright
