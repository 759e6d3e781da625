// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/boardfield.h"

#include "core/sentences.h"
#include "ui/composer/boardbox.h"
#include "ui/composer/newboardpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messageline.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

BoardField::BoardField(
    BoardCatalog& catalog, AccountBook& accounts, const ProviderRegistry& providers, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_accounts(accounts)
    , m_providers(providers)
    , m_clock(clock)
{
    m_box = new BoardBox(this);
    m_box->setObjectName(u"boardBox"_s);
    m_box->lineEdit()->setAccessibleName(tr("Board"));
    m_box->view()->setAccessibleName(tr("Boards"));

    m_reload = new QToolButton(this);
    m_reload->setObjectName(u"reloadBoardsButton"_s);
    m_reload->setIcon(icon(Icon::Reload));
    m_reload->setAutoRaise(true);
    m_reload->setFocusPolicy(Qt::TabFocus);
    m_reload->setToolTip(tr("Reload boards (Ctrl+R)"));
    m_reload->setAccessibleName(tr("Reload Boards"));
    connect(m_reload, &QToolButton::clicked, this, &BoardField::reload);

    m_status = new MessageLine(this);
    m_status->setObjectName(u"boardStatus"_s);

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_box, 1);
    row->addWidget(m_reload);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_status);
    m_newBoard = new NewBoardPanel(m_catalog, m_accounts, m_providers, this);
    column->addWidget(m_newBoard);

    setFocusProxy(m_box);
    connect(m_box, &BoardBox::idNamed, this, [this](const BoardId& id) { m_catalog.nameBoard(m_account, {.id = id}); });
    connect(m_box, &BoardBox::forgetRequested, this, [this](const BoardId& id) { m_catalog.forgetNamed(m_account, id); });
    connect(m_box, &BoardBox::createRequested, this, &BoardField::createBoard);
    connect(m_newBoard, &NewBoardPanel::made, m_box, &BoardBox::choose);
    connect(m_newBoard, &NewBoardPanel::closed, this, [this] { m_box->setFocus(Qt::OtherFocusReason); });
    connect(&m_catalog, &BoardCatalog::changed, this, [this](const AccountId& account) {
        if (account == m_account)
            showEntry();
    });
    connect(&m_accounts, &AccountBook::changed, this, &BoardField::showEntry);
    showEntry();
}

void BoardField::setAccount(const AccountId& account)
{
    if (account == m_account)
        return;
    m_account = account;
    startDraft();
    showEntry();
}

void BoardField::startDraft()
{
    m_newBoard->release();
    m_box->reset();
}

void BoardField::createBoard(const QString& name)
{
    m_newBoard->open(m_account, name);
    emit panelOpened(m_newBoard);
}

void BoardField::reload()
{
    if (m_accounts.find(m_account))
        m_catalog.reload(m_account);
}

void BoardField::showEntry()
{
    const Account* account = m_accounts.find(m_account);
    m_box->setEnabled(account);
    const Capabilities capabilities = capabilitiesOf(account);
    m_box->setOffers({.byId = capabilities.boardsById, .create = capabilities.boardCreation.offered});
    if (!account)
        m_box->lineEdit()->setPlaceholderText(tr("Choose an account first", "in the empty board field"));
    else if (capabilities.boardsById)
        m_box->lineEdit()->setPlaceholderText(tr("Type a part of the name, or an id", "in the empty board field"));
    else
        m_box->lineEdit()->setPlaceholderText(tr("Type a part of the name", "in the empty board field"));
    m_reload->setEnabled(account);
    if (!account) {
        m_box->setBoards({});
        m_status->clear();
        return;
    }
    const BoardCatalog::Entry entry = m_catalog.boards(m_account);
    m_box->setBoards(entry.list.boards, entry.named);
    m_reload->setEnabled(!entry.loading);
    showStatus(entry, *account);
}

void BoardField::showStatus(const BoardCatalog::Entry& entry, const Account& account)
{
    const Capabilities capabilities = capabilitiesOf(&account);
    if (entry.loading) {
        m_status->setMessage(StateTone::Progress, tr("Loading boards…"));
        return;
    }
    if (entry.error) {
        const Provider* provider = m_providers.find(account.providerId);
        QString text = sentence(*entry.error, {provider ? provider->displayName() : QString(), account.name});
        if (entry.list.fetchedAt.isValid())
            text += u' ' + tr("The boards shown are older. %1").arg(updatedText(entry.list.fetchedAt));
        if (capabilities.boardsById)
            text += u' ' + tr("A board’s id can be typed all the same.");
        m_status->setMessage(StateTone::Warning, text);
        if (m_status->buttons().isEmpty())
            connect(m_status->addButton(tr("Try Again")), &QPushButton::clicked, this, &BoardField::reload);
        return;
    }
    if (!entry.list.fetchedAt.isValid())
        m_status->clear();
    else if (entry.list.boards.isEmpty())
        showNoBoards(account, capabilities);
    else
        m_status->setMessage(StateTone::Neutral, updatedText(entry.list.fetchedAt));
}

void BoardField::showNoBoards(const Account& account, const Capabilities& capabilities)
{
    m_status->setMessage(StateTone::Neutral, tr("%1 has no boards yet.", "%1 is an account's name").arg(account.name));
    if (capabilities.boardCreation.offered && m_status->buttons().isEmpty()) {
        connect(m_status->addButton(tr("Create Board…")), &QPushButton::clicked, this, [this] { createBoard({}); });
    }
}

Capabilities BoardField::capabilitiesOf(const Account* account) const
{
    const Provider* provider = account ? m_providers.find(account->providerId) : nullptr;
    return provider ? provider->capabilities() : Capabilities();
}

QString BoardField::updatedText(const QDateTime& fetchedAt) const
{
    const QDateTime local = fetchedAt.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(m_clock.now().toLocalTime().date());
    if (days <= 0)
        return tr("Last updated today, %1.", "boards; %1 is a time of day").arg(time);
    if (days == 1)
        return tr("Last updated yesterday, %1.", "boards; %1 is a time of day").arg(time);
    return tr("Last updated on %1, %2.", "boards; %1 is a date, %2 a time of day")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

} // namespace pinwright
