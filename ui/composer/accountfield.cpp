// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/accountfield.h"

#include "ui/widgets/assistive.h"
#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

AccountField::AccountField(AccountBook& accounts, const ProviderRegistry& providers, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_providers(providers)
{
    m_box = new QComboBox(this);
    m_box->setObjectName(u"accountBox"_s);
    m_box->view()->setAccessibleName(tr("Accounts"));
    m_box->setPlaceholderText(tr("Choose an account"));
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->setMinimumContentsLength(12);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    m_connect = new QPushButton(icon(Icon::Account), tr("&Connect Account…"), this);
    m_connect->setObjectName(u"connectAccountButton"_s);
    m_connect->setAutoDefault(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_box);
    column->addWidget(m_connect, 0, Qt::AlignLeading);

    takeSelectedRow(m_box);
    // Not activated: assistive technology chooses too. What the program shows is shown silently.
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto id = AccountId(m_box->itemData(index).toString());
        if (id.isEmpty()) {
            showAccount();
            emit accountsRequested();
        } else if (id != m_account) {
            m_account = id;
            emit accountChosen(id);
        }
    });
    connect(m_connect, &QPushButton::clicked, this, &AccountField::accountsRequested);
    connect(&m_accounts, &AccountBook::changed, this, &AccountField::reload);
    connect(&m_accounts, &AccountBook::loaded, this, &AccountField::reload);
    reload();
}

void AccountField::setAccount(const AccountId& account)
{
    m_account = account;
    showAccount();
}

void AccountField::reload()
{
    const QSignalBlocker silent(m_box);
    m_box->clear();
    for (const Account& account : m_accounts.accounts()) {
        const Provider* provider = m_providers.find(account.providerId);
        const QString service = provider ? provider->displayName() : account.providerId;
        const QString text =
            service == account.name ? account.name : tr("%1 – %2", "an account's name and its service").arg(account.name, service);
        m_box->addItem(text, account.id.text());
    }
    m_box->insertSeparator(m_box->count());
    m_box->addItem(tr("Manage Accounts…"));
    const bool empty = m_accounts.accounts().isEmpty();
    m_box->setVisible(!empty);
    m_connect->setVisible(empty);
    setFocusProxy(empty ? static_cast<QWidget*>(m_connect) : m_box);
    showAccount();
}

void AccountField::showAccount()
{
    const QSignalBlocker silent(m_box);
    m_box->setCurrentIndex(m_account.isEmpty() ? -1 : m_box->findData(m_account.text()));
}

} // namespace pinwright
