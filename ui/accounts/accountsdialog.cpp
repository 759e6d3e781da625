// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountsdialog.h"

#include "core/sentences.h"
#include "publishing/connect.h"
#include "ui/accounts/accountform.h"
#include "ui/widgets/assistive.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/textstyles.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int rowPadding = 8;
constexpr int rowInset = 4; ///< of the ground in the row
constexpr int idRole = Qt::UserRole;
constexpr int serviceRole = Qt::UserRole + 1;

/// The account's name, and its service below in small.
class AccountDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, 2 * option.fontMetrics.lineSpacing() + 2 * rowPadding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawRowGround(painter, option, option.rect.adjusted(rowInset, rowInset / 2, -rowInset, -rowInset / 2));
        const QStyle* style = option.widget->style();
        const QRect area = option.rect.adjusted(2 * rowPadding, rowPadding, -2 * rowPadding, -rowPadding);
        const int half = area.height() / 2;
        const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter);
        style->drawItemText(painter, QRect(area.left(), area.top(), area.width(), half), alignment, option.palette, true,
            option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width()), QPalette::Text);
        painter->setFont(textFont(TextStyle::Small, option.font));
        style->drawItemText(painter, QRect(area.left(), area.top() + half, area.width(), half), alignment, option.palette, true,
            index.data(serviceRole).toString(), QPalette::PlaceholderText);
        painter->restore();
    }
};

} // namespace

AccountsDialog::AccountsDialog(const Services& services, QWidget* parent) : QDialog(parent), m_services(services)
{
    setObjectName(u"accountsDialog"_s);
    setWindowTitle(tr("Accounts"));
    resize(560, 620);
    m_form = new AccountForm(services, this);
    connect(m_form, &AccountForm::saved, this, &AccountsDialog::accountSaved);
    connect(m_form, &AccountForm::cancelled, this, &AccountsDialog::showList);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildListPage());
    m_pages->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    connect(&m_services.accounts, &AccountBook::changed, this, &AccountsDialog::reload);
    connect(&m_services.accounts, &AccountBook::loaded, this, &AccountsDialog::reload);
    connect(&m_services.boards, &BoardCatalog::changed, this, &AccountsDialog::showOutcome);
    reload();
}

AccountsDialog::~AccountsDialog() = default;

QWidget* AccountsDialog::buildListPage()
{
    auto* page = new QWidget(this);
    m_list = new QListWidget(page);
    m_list->setObjectName(u"accountsList"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setMouseTracking(true);
    makeSelectedRowCurrent(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { m_message->clear(); });
    // Later: the key that opened the form would press its Save.
    connect(m_list, &QListWidget::itemActivated, this, [this] { editAccount(selected()); }, Qt::QueuedConnection);

    auto* empty = new EmptyState(page);
    empty->setContent(Icon::Account, tr("No accounts yet"), tr("Drafts can be composed without one; publishing needs one."));
    m_listOrEmpty = new QStackedWidget(page);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(empty);

    const auto button = [this, page](const QString& label, const QString& name, auto slot) {
        auto* made = new QPushButton(label, page);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_add = button(tr("&Add…", "button: an account"), u"addAccountButton"_s, [this] { addAccount(); });
    m_edit = button(tr("&Edit…", "button: an account"), u"editAccountButton"_s, [this] { editAccount(selected()); });
    m_remove = button(tr("&Remove…", "button: an account"), u"removeAccountButton"_s, [this] { askToRemove(); });
    m_test = button(tr("&Test Sign-In"), u"testListedAccountButton"_s, [this] { testAccount(); });
    QPushButton* close = button(tr("&Close"), u"closeAccountsButton"_s, [this] { accept(); });

    m_message = new MessageLine(page);
    m_message->setObjectName(u"accountsMessage"_s);

    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* each : {m_add, m_edit, m_test, m_remove})
        buttons->addWidget(each);
    buttons->addStretch();
    buttons->addWidget(close);

    auto* listColumn = new QVBoxLayout;
    listColumn->setSpacing(12);
    listColumn->addWidget(m_listOrEmpty, 1);
    listColumn->addWidget(m_message);

    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(margin);
    row->addLayout(listColumn, 1);
    row->addLayout(buttons);
    return page;
}

AccountId AccountsDialog::selected() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? AccountId(item->data(idRole).toString()) : AccountId();
}

void AccountsDialog::reload()
{
    const AccountId before = selected();
    const QSignalBlocker blocker(m_list); // the message belongs to the account, which stays
    m_list->clear();
    for (const Account& account : m_services.accounts.accounts()) {
        const Provider* provider = m_services.providers.find(account.providerId);
        const QString service = provider ? provider->displayName() : account.providerId;
        auto* item = new QListWidgetItem(account.name, m_list);
        item->setData(serviceRole, service);
        item->setData(idRole, account.id.text());
        item->setData(Qt::AccessibleTextRole, tr("%1, %2", "an account's name and its service").arg(account.name, service));
        if (account.id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    const bool any = m_list->count() > 0;
    m_listOrEmpty->setCurrentIndex(any ? 0 : 1);
    for (QPushButton* each : {m_edit, m_remove, m_test})
        each->setEnabled(any);
}

void AccountsDialog::addAccount(const QString& providerId)
{
    m_form->startNew(providerId);
    m_pages->setCurrentWidget(m_form);
}

void AccountsDialog::editAccount(const AccountId& id)
{
    const Account* account = m_services.accounts.find(id);
    if (!account)
        return;
    m_form->startEdit(*account);
    m_pages->setCurrentWidget(m_form);
}

void AccountsDialog::enterSecret(const AccountId& id)
{
    editAccount(id);
    m_form->focusSecret();
}

void AccountsDialog::setUpPlace(const AccountId& id)
{
    editAccount(id);
    m_form->focusPlace();
}

void AccountsDialog::showList()
{
    m_form->leave();
    m_pages->setCurrentIndex(0);
    if (m_list->count() > 0)
        m_list->setFocus();
    else
        m_add->setFocus();
}

void AccountsDialog::reject()
{
    if (m_pages->currentWidget() == m_form)
        showList();
    else
        QDialog::reject();
}

void AccountsDialog::closeEvent(QCloseEvent* event)
{
    // The whole dialog is meant, also from within the form: else the program could not be ended while it is open.
    showList();
    QDialog::closeEvent(event);
}

void AccountsDialog::accountSaved(const AccountId& id, const QStringList& unused)
{
    reload();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == id.text())
            m_list->setCurrentRow(row);
    }
    showList();
    m_services.boards.reload(id);
    // The draft that asked for an account goes on with it.
    if (m_services.editor.isEditing() && m_services.editor.draft().account.isEmpty())
        m_services.editor.setAccount(id);
    m_message->setMessage(StateTone::Good, tr("The account is saved."));
    if (unused.isEmpty())
        return;
    m_services.accounts.forget(id, unused)
        ->onFinished(this,
            [this](const Result<Done>& forgotten) {
                if (!forgotten)
                    m_message->setMessage(StateTone::Warning,
                        tr("The account is saved, but the key of its former place for files may still be in the password store. %1",
                            "%1 is a sentence that says why")
                            .arg(sentence(forgotten.error(), {})));
            })
        ->start();
}

void AccountsDialog::testAccount()
{
    const Account* account = m_services.accounts.find(selected());
    if (!account)
        return;
    m_testing = account->id;
    m_services.boards.reload(account->id);
    showOutcome(account->id);
}

void AccountsDialog::showOutcome(const AccountId& id)
{
    if (id != m_testing || id != selected())
        return;
    const Account* account = m_services.accounts.find(id);
    if (!account)
        return;
    const BoardCatalog::Entry entry = m_services.boards.boards(id);
    const Provider* provider = m_services.providers.find(account->providerId);
    const QString service = provider ? provider->displayName() : account->providerId;
    if (entry.loading) {
        m_message->setMessage(
            StateTone::Progress, tr("Asking %1 for the boards of %2…", "a service, an account").arg(service, account->name));
        return;
    }
    m_testing = {};
    if (!entry.error) {
        m_message->setMessage(StateTone::Good, tr("The sign-in works. %Ln boards found.", nullptr, int(entry.list.boards.size())));
        return;
    }
    m_message->setMessage(StateTone::Bad, sentence(*entry.error, {service, account->name}));
    if (entry.error->kind != ErrorKind::Authentication && entry.error->kind != ErrorKind::Secrets)
        return;
    QPushButton* mend = m_message->addButton(tr("Enter Key…"));
    mend->setObjectName(u"enterKeyButton"_s);
    connect(mend, &QPushButton::clicked, this, [this, id] { enterSecret(id); });
}

void AccountsDialog::askToRemove()
{
    const Account* account = m_services.accounts.find(selected());
    if (!account)
        return;
    m_message->setMessage(StateTone::Warning,
        tr("Remove %1? Its key is deleted from this computer. Drafts keep their texts and will ask for another account.",
            "%1 is an account's name")
            .arg(account->name));
    QPushButton* remove = m_message->addButton(tr("Remove Account"));
    remove->setObjectName(u"confirmRemoveAccountButton"_s);
    connect(remove, &QPushButton::clicked, this, [this, id = account->id] { removeAccount(id); });
    QPushButton* keep = m_message->addButton(tr("Keep Account"));
    keep->setObjectName(u"keepAccountButton"_s);
    connect(keep, &QPushButton::clicked, m_message, &MessageLine::clear);
    keep->setFocus();
}

void AccountsDialog::removeAccount(const AccountId& id)
{
    const Account* account = m_services.accounts.find(id);
    if (!account)
        return;
    const QString name = account->name;
    m_message->setMessage(StateTone::Progress, tr("Removing %1…", "%1 is an account's name").arg(name));
    m_services.accounts.remove(id, secretNames(*account, m_services.providers, m_services.mediaHosts))
        ->onFinished(this,
            [this, name](const Result<Done>& removed) {
                if (removed)
                    m_message->setMessage(StateTone::Good, tr("%1 was removed.", "%1 is an account's name").arg(name));
                else
                    m_message->setMessage(StateTone::Warning, sentence(removed.error(), {{}, name}));
            })
        ->start();
}

} // namespace pinwright
