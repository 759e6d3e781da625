// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace pinwright {

/// The one notification of this program at the desktop's service for them, org.freedesktop.Notifications on the session's message bus.
/// Where there is no bus or no service nothing is shown, and that is no error. Nothing here waits.
class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);

    struct Message {
        QString summary;
        QString body; ///< plain text; it is escaped where the service reads markup
    };

    /// In place of the one that is shown.
    void show(const Message& message);
    /// Takes back what is shown.
    void withdraw();

signals:
    /// The user clicked on it.
    void activated();

private slots:
    void noteAction(uint id, const QString& action);
    void noteToken(uint id, const QString& token);
    void noteClosed(uint id);

private:
    void listen();
    void ask();
    void send(bool markup);
    void finish();
    void close();

    std::optional<Message> m_next; ///< to be shown once the call under way has ended
    uint m_id = 0;                 ///< of the shown one; 0: none is
    bool m_calling = false;
    bool m_listening = false;
    bool m_withdrawn = false; ///< while the call was under way
};

} // namespace pinwright
