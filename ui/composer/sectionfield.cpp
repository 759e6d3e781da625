// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/sectionfield.h"

#include "core/sentences.h"
#include "ui/composer/boardbox.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textstyles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

SectionField::SectionField(BoardCatalog& catalog, AccountBook& accounts, const ProviderRegistry& providers, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_accounts(accounts)
    , m_providers(providers)
{
    m_label = new QLabel(tr("Se&ction", "of a board"), this);
    alignLeading(m_label);
    const QString name = m_label->text().remove(u'&');
    m_id = new QLineEdit(this);
    m_id->setObjectName(u"sectionIdField"_s);
    m_id->setAccessibleName(name);
    m_box = new BoardBox(this);
    m_box->setObjectName(u"sectionBox"_s);
    m_box->setAccessibleName(name);
    m_box->lineEdit()->setAccessibleName(name);
    m_box->completer()->popup()->setAccessibleName(tr("Sections", "of a board"));
    m_box->lineEdit()->setPlaceholderText(tr("The board itself", "in the empty section field"));
    m_status = new MessageLine(this);
    m_status->setObjectName(u"sectionStatus"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_id);
    column->addWidget(m_box);
    column->addWidget(m_status);

    connect(m_id, &QLineEdit::textChanged, this, [this](const QString& text) { announce({.id = SectionId(text.trimmed())}); });
    connect(m_box, &BoardBox::boardChosen, this,
        [this](const BoardRef& chosen) { announce({.id = SectionId(chosen.id.text()), .name = chosen.name}); });
    const auto judge = [this](bool left) {
        m_left = left;
        refresh();
    };
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [judge] { judge(false); });
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [judge] { judge(true); });
    connect(&m_catalog, &BoardCatalog::sectionsChanged, this, [this](const AccountId& account, const BoardId& board) {
        if (account == m_account && board == m_board.id)
            refresh();
    });
    connect(&m_catalog, &BoardCatalog::changed, this, [this](const AccountId& account) {
        if (account == m_account)
            refresh(); // boards that were loaded anew have their sections read anew
    });
    connect(&m_accounts, &AccountBook::changed, this, &SectionField::refresh);
    refresh();
}

void SectionField::setBoard(const AccountId& account, const BoardRef& board)
{
    if (account == m_account && board == m_board)
        return;
    if (account != m_account || board.id != m_board.id)
        m_box->reset();
    m_account = account;
    m_board = board;
    m_left = true;
    if (m_id->text().trimmed() != board.section.text())
        m_id->setText(board.section.text());
    m_box->setBoard({.id = BoardId(board.section.text()), .name = board.sectionName});
    refresh();
}

void SectionField::refresh()
{
    const Account* account = m_accounts.find(m_account);
    const Provider* provider = account ? m_providers.find(account->providerId) : nullptr;
    const Capabilities::Sections kind = provider ? provider->capabilities().sections : Capabilities::Sections::None;
    setVisible(kind != Capabilities::Sections::None);
    m_id->setVisible(kind == Capabilities::Sections::ById);
    m_box->setVisible(kind == Capabilities::Sections::Listed);
    m_label->setBuddy(kind == Capabilities::Sections::Listed ? static_cast<QWidget*>(m_box) : m_id);
    m_id->setEnabled(!m_board.isEmpty());
    m_box->setEnabled(!m_board.isEmpty());
    if (kind == Capabilities::Sections::ById)
        showById(*provider);
    else if (kind == Capabilities::Sections::Listed)
        showListed();
}

void SectionField::showById(const Provider& provider)
{
    m_id->setPlaceholderText(m_board.isEmpty() ? tr("Choose a board first", "in the empty section field") : u"4989651234567890"_s);
    m_status->setMessage(StateTone::Neutral,
        tr("Optional. %1 does not list the sections of a board: a section is named by its id, as Pinterest’s own interface gives "
           "it.",
            "%1 is a service's name")
            .arg(provider.displayName()));
}

void SectionField::showListed()
{
    if (m_board.isEmpty()) {
        m_box->setBoards({});
        m_box->lineEdit()->setPlaceholderText(tr("Choose a board first", "in the empty section field"));
        m_status->clear();
        return;
    }
    m_box->lineEdit()->setPlaceholderText(tr("The board itself", "in the empty section field"));
    const BoardCatalog::Sections sections = m_catalog.sections(m_account, m_board.id);
    QList<Board> rows;
    rows.reserve(sections.sections.size());
    for (const BoardSection& section : sections.sections)
        rows.append({.id = BoardId(section.id.text()), .name = section.name});
    m_box->setBoards(rows);
    showListedStatus(sections);
}

void SectionField::showListedStatus(const BoardCatalog::Sections& sections)
{
    const QString text = m_box->currentText().trimmed();
    if (sections.loading) {
        m_status->setMessage(StateTone::Progress, tr("Loading sections…"));
    } else if (sections.error) {
        const Account* account = m_accounts.find(m_account);
        const Provider* provider = account ? m_providers.find(account->providerId) : nullptr;
        m_status->setMessage(StateTone::Warning,
            sentence(*sections.error, {provider ? provider->displayName() : QString(), account ? account->name : QString()}));
        if (m_status->buttons().isEmpty()) {
            connect(m_status->addButton(tr("Try Again")), &QPushButton::clicked, this,
                [this] { m_catalog.reloadSections(m_account, m_board.id); });
        }
    } else if (m_left && m_box->board().isEmpty() && !text.isEmpty()) {
        m_status->setMessage(StateTone::Warning,
            tr("“%1” is not a section of this board. Without one, the pin goes to the board itself.").arg(text));
    } else if (sections.known && sections.sections.isEmpty()) {
        m_status->setMessage(StateTone::Neutral, tr("This board has no sections."));
    } else {
        m_status->clear();
    }
}

void SectionField::announce(const BoardSection& section)
{
    if (section.id == m_board.section && section.name == m_board.sectionName)
        return;
    if (section.id == m_board.section && section.name.isEmpty())
        return; // typed ids bring no name
    m_board.section = section.id;
    m_board.sectionName = section.name;
    emit sectionChosen(section);
}

} // namespace pinwright
