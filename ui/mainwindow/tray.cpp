// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/tray.h"

#include "ui/library/daytext.h"
#include "ui/library/pinrow.h"
#include "ui/widgets/icons.h"

#include <QGuiApplication>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype titleMax = 40; ///< menus do not cut by themselves

QString menuText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QString shortTitle(const QString& title)
{
    const QString line = title.simplified();
    if (line.isEmpty())
        return noTitleText();
    return line.size() <= titleMax ? line : line.left(titleMax - 1) + u'…';
}

} // namespace

Tray::Tray(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_icon(new QSystemTrayIcon(programIcon(), this))
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openRequested();
    });
    connect(&services.outbox, &Outbox::heldChanged, this, &Tray::refresh);
    refresh();
}

void Tray::setShown(bool shown)
{
    m_icon->setVisible(shown);
}

void Tray::refresh()
{
    m_menu.clear();
    //: Menu of the tray icon: brings the window back
    connect(m_menu.addAction(tr("Open Pinwright")), &QAction::triggered, this, &Tray::openRequested);
    addPins();
    m_menu.addSeparator();
    connect(m_menu.addAction(icon(Icon::Stop), tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
    const int held = m_services.outbox.heldCount();
    //: Beside the tray icon; %1 is the program's name
    m_icon->setToolTip(held > 0 ? tr("%1: %Ln pins are scheduled", nullptr, held).arg(QGuiApplication::applicationDisplayName())
                                : QGuiApplication::applicationDisplayName());
}

void Tray::addPins()
{
    QList<const Submission*> pins;
    const QList<Submission>& all = m_services.outbox.submissions();
    for (const Submission& submission : all) {
        if (m_services.outbox.isHeldHere(submission))
            pins.append(&submission);
    }
    const auto count = std::min<qsizetype>(pins.size(), pinsMax);
    std::partial_sort(pins.begin(), pins.begin() + count, pins.end(),
        [](const Submission* a, const Submission* b) { return a->draft.schedule->utc < b->draft.schedule->utc; });
    if (count > 0)
        m_menu.addSeparator();
    const QDate today = here(m_services.clock.now()).date;
    for (qsizetype i = 0; i < count; ++i) {
        const Submission& pin = *pins.at(i);
        //: Menu of the tray icon; %1: "Tomorrow, 09:30"; %2: a pin's title
        const QString text = tr("%1: %2").arg(dayAndTimeText(here(pin.draft.schedule->utc), today), shortTitle(pin.draft.title));
        connect(m_menu.addAction(menuText(text)), &QAction::triggered, this, [this, id = pin.id] { emit pinRequested(id); });
    }
}

} // namespace pinwright
