// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto clickAction = "default"_L1; ///< what a click on the notification itself is called

constexpr int untilItsTime = -1; ///< as long as the service shows such ones

QDBusMessage call(QLatin1StringView method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifier::Notifier(QObject* parent) : QObject(parent) { }

void Notifier::show(const Message& message)
{
    m_next = message;
    m_withdrawn = false;
    if (!m_calling)
        ask();
}

void Notifier::withdraw()
{
    m_next.reset();
    m_withdrawn = true;
    if (!m_calling)
        close();
}

void Notifier::noteAction(uint id, const QString& action)
{
    if (id == m_id && m_id != 0 && action == clickAction)
        emit activated();
}

void Notifier::noteToken(uint id, const QString& token)
{
    // With it a compositor lets the window come to the front; Qt takes it from here.
    if (id == m_id && m_id != 0)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void Notifier::noteClosed(uint id)
{
    if (id == m_id)
        m_id = 0;
}

void Notifier::listen()
{
    if (m_listening)
        return;
    m_listening = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(noteToken(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(noteClosed(uint)));
}

void Notifier::ask()
{
    m_calling = true;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call("GetCapabilities"_L1)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            m_next.reset();
            finish();
            return;
        }
        send(reply.value().contains("body-markup"_L1));
    });
}

void Notifier::send(bool markup)
{
    if (!m_next) {
        finish();
        return;
    }
    listen();
    const Message message = *m_next;
    m_next.reset();
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    QDBusMessage notify = call("Notify"_L1);
    //: What a click on a notification of the desktop does
    notify << QGuiApplication::applicationDisplayName() << m_id << QGuiApplication::desktopFileName() << message.summary
           << (markup ? message.body.toHtmlEscaped() : message.body) << QStringList{clickAction, tr("Show")} << hints
           << untilItsTime;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_id = reply.isError() ? 0 : reply.value();
        finish();
    });
}

void Notifier::finish()
{
    m_calling = false;
    if (m_next)
        ask();
    else if (m_withdrawn)
        close();
}

void Notifier::close()
{
    if (m_id == 0)
        return;
    QDBusMessage message = call("CloseNotification"_L1);
    message << m_id;
    m_id = 0;
    QDBusConnection::sessionBus().send(message);
}

} // namespace pinwright
