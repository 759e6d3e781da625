// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace pinwright::test {

/// The desktop's service for notifications, on the session's message bus as long as it lives.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint id = 0;
        uint replaces = 0;
        QString program;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    NotificationService()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notification-service")))
    {
        const bool ready = m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                               QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals)
            && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
        if (!ready)
            qFatal("The test's service for notifications could not be started");
    }
    ~NotificationService() override { QDBusConnection::disconnectFromBus(QStringLiteral("notification-service")); }
    Q_DISABLE_COPY_MOVE(NotificationService)

    void click(uint id, const QString& action = QStringLiteral("default")) { emit ActionInvoked(id, action); }
    void userCloses(uint id) { emit NotificationClosed(id, 2); }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    std::function<void()> onShow; ///< called before it answers
    QList<Shown> shown;
    QList<uint> closed; ///< by the program

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities() { return capabilities; }
    Q_SCRIPTABLE uint Notify(const QString& program, uint replaces, const QString&, const QString& summary, const QString& body,
        const QStringList& actions, const QVariantMap& hints, int)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown.append({id, replaces, program, summary, body, actions, hints});
        if (onShow)
            onShow();
        return id;
    }
    Q_SCRIPTABLE void CloseNotification(uint id)
    {
        closed.append(id);
        emit NotificationClosed(id, 3);
    }

signals:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString& action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    uint m_last = 40;
};

} // namespace pinwright::test
