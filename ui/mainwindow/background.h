// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/desktop.h"
#include "ui/mainwindow/tray.h"

#include <QDeadlineTimer>
#include <QObject>

#include <optional>

namespace pinwright {

/// What becomes of the program when its window closes while pins wait here for their time: they are sent only as long as it runs. It
/// stays behind its tray icon until the last of them is sent, or asks. Without a tray it always asks, and a second start of the program
/// brings the window back.
class Background : public QObject {
    Q_OBJECT

public:
    /// All references must outlive it.
    Background(const Services& services, const Desktop& desktop, QWidget& window);

    /// For the window's close event. False: the window shall not close; it hides, or asks.
    [[nodiscard]] bool mayClose();
    /// The user wants to quit; asked() where pins wait.
    void requestQuit();
    /// Ends the program whatever waits.
    void quit();
    /// Hides the window; the program ends once nothing waits any more.
    void hide();
    /// For the window's show event.
    void noteShown();
    /// The question was closed without an answer.
    void forgetQuestion() { m_asked = false; }

    /// Closing hides the window without asking; remembered in the settings.
    [[nodiscard]] static bool keepsRunning();
    static void setKeepsRunning(bool keeps);

    /// Time passed.
    void passTime() { m_tray->refresh(); }

signals:
    /// The window shall ask whether to keep running or to quit; again, where other pins wait than it spoke of.
    void asked(const QString& sentence);
    /// The question has no object any more.
    void answered();
    void openRequested();
    void pinRequested(const pinwright::SubmissionId& id);

private:
    void ask();
    void update();
    [[nodiscard]] QString question() const;
    [[nodiscard]] bool isSending() const;

    const Services m_services;
    const Desktop& m_desktop;
    QWidget& m_window;
    Tray* m_tray;
    QDeadlineTimer m_sessionEnds{0}; ///< the session asked to end a moment ago; it is not kept waiting
    bool m_loaded = false;           ///< before, nobody knows what waits
    bool m_hidden = false;
    bool m_asked = false;
    bool m_quitting = false;
};

} // namespace pinwright
