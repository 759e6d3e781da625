// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/background.h"

#include "ui/library/daytext.h"
#include "ui/navigation/view.h"

#include <QApplication>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace pinwright {

using namespace std::chrono_literals;

namespace {

constexpr auto keepsRunningKey = QLatin1StringView("schedule/keepRunning");

} // namespace

Background::Background(const Services& services, const Desktop& desktop, QWidget& window)
    : QObject(&window)
    , m_services(services)
    , m_desktop(desktop)
    , m_window(window)
    , m_tray(new Tray(services, this))
{
    connect(m_tray, &Tray::openRequested, this, &Background::openRequested);
    connect(m_tray, &Tray::pinRequested, this, &Background::pinRequested);
    connect(m_tray, &Tray::quitRequested, this, &Background::quit);
    // Later: the outbox counts what it holds after it has told that it is loaded.
    connect(
        &services.outbox, &Outbox::loaded, this,
        [this] {
            m_loaded = true;
            update();
        },
        Qt::QueuedConnection);
    connect(&services.outbox, &Outbox::heldChanged, this, &Background::update);
    connect(&services.outbox, &Outbox::changed, this, &Background::update);
    connect(
        qApp, &QGuiApplication::commitDataRequest, this, [this] { m_sessionEnds.setRemainingTime(1min); }, Qt::DirectConnection);
}

bool Background::mayClose()
{
    if (m_quitting || !m_sessionEnds.hasExpired() || m_services.outbox.heldCount() == 0)
        return true;
    if (keepsRunning() && m_desktop.hasTray()) {
        hide();
        return false;
    }
    // Closed again while it asks: that is an answer.
    if (m_asked)
        return true;
    ask();
    return false;
}

void Background::requestQuit()
{
    if (m_asked || m_services.outbox.heldCount() == 0)
        quit();
    else
        ask();
}

void Background::quit()
{
    m_quitting = true;
    m_desktop.quit();
}

void Background::hide()
{
    m_asked = false;
    m_hidden = true;
    // Else the first dialog or menu that closes would end it.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
    update();
}

void Background::noteShown()
{
    m_hidden = false;
    QGuiApplication::setQuitOnLastWindowClosed(true);
    update();
}

bool Background::keepsRunning()
{
    return QSettings().value(keepsRunningKey).toBool();
}

void Background::setKeepsRunning(bool keeps)
{
    QSettings().setValue(keepsRunningKey, keeps);
}

void Background::ask()
{
    m_asked = true;
    emit openRequested(); // it may be minimised
    emit asked(question());
}

void Background::update()
{
    const bool waits = m_services.outbox.heldCount() > 0;
    m_tray->setShown(m_desktop.hasTray() && (waits || m_hidden));
    if (m_asked && waits) {
        emit asked(question()); // other pins than those it spoke of
    } else if (m_asked) {
        m_asked = false;
        emit answered();
    }
    if (m_hidden && m_loaded && !m_quitting && !waits && !isSending())
        quit();
}

QString Background::question() const
{
    const QDate today = here(m_services.clock.now()).date;
    const QDateTime midnight = nextExisting(scheduleAt(today.addDays(1), QTime(0, 0), systemZone())).utc;
    const int all = m_services.outbox.heldCount();
    const QString pins = m_services.outbox.heldCount(midnight) == all
        ? tr("%Ln pins are scheduled before tomorrow.", nullptr, all)
        //: %1: "Tomorrow, 09:30"
        : tr("%Ln pins are scheduled. Next: %1.", nullptr, all).arg(dayAndTimeText(here(m_services.outbox.nextHeld()), today));
    //: %1: a sentence saying how many pins are scheduled
    return m_desktop.hasTray()
        ? tr("%1 They are sent only while Pinwright runs.").arg(pins)
        : tr("%1 They are sent only while Pinwright runs. Starting it again brings the window back.").arg(pins);
}

bool Background::isSending() const
{
    const QDateTime now = m_services.clock.now();
    const QList<Submission>& all = m_services.outbox.submissions();
    return std::any_of(
        all.cbegin(), all.cend(), [&now](const Submission& submission) { return viewOf(submission, now) == View::Sending; });
}

} // namespace pinwright
