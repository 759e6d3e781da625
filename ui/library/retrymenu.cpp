// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/retrymenu.h"

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

RetryMenu::RetryMenu(const Services& services, SubmissionCommands& commands, QWidget* parent) : QMenu(parent), m_commands(commands)
{
    setObjectName(u"retryMenu"_s);
    //: Menu: the pins that failed, by cause
    setTitle(tr("Send Failed Pins Again"));
    setIcon(pinwright::icon(Icon::SendAgain));
    // Many pins may change at once; one look after that is enough.
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &RetryMenu::update);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&services.outbox, &Outbox::loaded, &m_update, soon);
    // What another process sent may be new here, and have failed already.
    connect(&services.outbox, &Outbox::added, &m_update, soon);
    connect(&services.outbox, &Outbox::changed, &m_update, soon);
    connect(&services.outbox, &Outbox::removed, &m_update, soon);
    connect(&services.drafts, &DraftCollection::inserted, &m_update, soon);
    connect(&services.drafts, &DraftCollection::removed, &m_update, soon);
    connect(this, &QMenu::aboutToShow, this, &RetryMenu::fill);
    update();
}

void RetryMenu::update()
{
    m_count = int(m_commands.failedOnes().size());
    menuAction()->setEnabled(m_count > 0);
    emit countChanged(m_count);
}

void RetryMenu::fill()
{
    clear();
    const QList<FailureCause> causes = failureCauses(m_commands);
    QList<SubmissionId> all;
    for (const FailureCause& cause : causes)
        all.append(cause.pins);
    for (const FailureCause& cause : causes.first(std::min<qsizetype>(causes.size(), causesMax))) {
        QString text = cause.text;
        //: Menu: how many failed pins, and why they failed: "12 Pins: sign-in of @shop refused"
        QAction* action = addAction(tr("%Ln Pins: %1", nullptr, int(cause.pins.size())).arg(text.replace(u'&', "&&"_L1)));
        connect(action, &QAction::triggered, this, [this, pins = cause.pins] { sendAgain(pins); });
    }
    if (causes.size() == 1)
        return;
    addSeparator();
    //: Menu: every failed pin, whatever the cause
    QAction* action = addAction(tr("All %Ln Pins", nullptr, int(all.size())));
    connect(action, &QAction::triggered, this, [this, all] { sendAgain(all); });
}

void RetryMenu::sendAgain(const QList<SubmissionId>& pins)
{
    // In the order they were sent in: the outbox has the newest first.
    for (auto it = pins.crbegin(); it != pins.crend(); ++it)
        m_commands.run(SubmissionCommand::SendAgain, *it);
}

} // namespace pinwright
