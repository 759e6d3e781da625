// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/newboardpanel.h"

#include "core/textlength.h"
#include "ui/composer/counterlabel.h"
#include "ui/composer/textbox.h"
#include "ui/composer/titleedit.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textstyles.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr int nameMax = 180; ///< code points; Pinterest's limit for a board's name
constexpr int padding = 12;
constexpr int radius = 10;

} // namespace

NewBoardPanel::NewBoardPanel(BoardCatalog& catalog, AccountBook& accounts, const ProviderRegistry& providers, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_accounts(accounts)
    , m_providers(providers)
{
    setObjectName(u"newBoardPanel"_s);
    buildForm();
    connect(&m_catalog, &BoardCatalog::changed, this, [this](const AccountId& account) {
        if (account == m_account)
            lookAtBoards();
    });
    connect(&m_accounts, &AccountBook::changed, this, [this] {
        if (!isHidden() && !m_accounts.find(m_account))
            close(nullptr);
    });
    hide();
}

void NewBoardPanel::buildForm()
{
    m_heading = new QLabel(this);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    alignLeading(m_heading);
    setTextStyle(m_heading, TextStyle::Heading);

    auto* nameLabel = new QLabel(tr("Board Name"), this);
    m_counter = new CounterLabel(this);
    m_name = new TitleEdit(this);
    m_name->setObjectName(u"newBoardName"_s);
    m_name->setAccessibleName(nameLabel->text());
    nameLabel->setBuddy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &NewBoardPanel::countName);
    connect(m_name, &QLineEdit::returnPressed, this, &NewBoardPanel::create);

    m_descriptionPart = new QWidget(this);
    auto* descriptionLabel = new QLabel(tr("Board Description"), m_descriptionPart);
    m_description = new TextBox(2, m_descriptionPart);
    m_description->setObjectName(u"newBoardDescription"_s);
    m_description->setAccessibleName(descriptionLabel->text());
    descriptionLabel->setBuddy(m_description);
    alignLeading(descriptionLabel);

    m_secret = new QCheckBox(tr("Keep This Board Secret"), this);
    m_secret->setObjectName(u"newBoardSecret"_s);

    m_message = new MessageLine(this);
    m_message->setObjectName(u"newBoardMessage"_s);

    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"newBoardCancelButton"_s);
    m_create = new QPushButton(tr("Create"), this);
    m_create->setObjectName(u"newBoardCreateButton"_s);
    for (QPushButton* button : {m_cancel, m_create})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &NewBoardPanel::cancel);
    connect(m_create, &QPushButton::clicked, this, &NewBoardPanel::create);

    auto* nameRow = new QHBoxLayout;
    nameRow->addWidget(nameLabel);
    nameRow->addStretch();
    nameRow->addWidget(m_counter);
    auto* descriptionColumn = new QVBoxLayout(m_descriptionPart);
    descriptionColumn->setContentsMargins(0, 4, 0, 0);
    descriptionColumn->setSpacing(4);
    descriptionColumn->addWidget(descriptionLabel);
    descriptionColumn->addWidget(m_description);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addSpacing(4);
    column->addLayout(nameRow);
    column->addWidget(m_name);
    column->addWidget(m_descriptionPart);
    column->addWidget(m_secret);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

void NewBoardPanel::open(const AccountId& account, const QString& name)
{
    if (m_state != State::Asking) {
        m_account = account;
        const Provider* service = provider();
        if (!service)
            return;
        const Capabilities::BoardCreation offered = service->capabilities().boardCreation;
        m_descriptionPart->setVisible(offered.description);
        m_secret->setVisible(offered.secret);
        m_heading->setText(tr("New Board in %1", "%1 is an account's name").arg(subject().account));
        m_name->setText(name);
        m_description->setPlainText({});
        m_secret->setChecked(false);
        m_wanted = true;
        m_message->clear();
        setState(State::Editing);
    }
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewBoardPanel::release()
{
    m_wanted = false;
    if (!isHidden() && m_state != State::Asking)
        close(nullptr);
}

void NewBoardPanel::create()
{
    if (m_state != State::Editing)
        return;
    const qsizetype length = codePoints(name());
    if (length == 0 || length > nameMax) {
        const QLocale locale;
        m_message->setMessage(StateTone::Bad,
            length == 0 ? tr("A board needs a name.")
                        : tr("The name is %Ln characters too long (%1 of %2).", "of a board; %1 and %2 are numbers of characters",
                              int(length - nameMax))
                              .arg(locale.toString(length), locale.toString(nameMax)));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->setFocus(Qt::OtherFocusReason); // the button goes grey
    setState(State::Asking);
    m_message->setMessage(StateTone::Progress, tr("Creating “%1”…", "%1 is a board's name").arg(name()));
    auto* job = m_catalog.create(m_account,
        {.name = name(),
            .description = m_descriptionPart->isHidden() ? QString() : m_description->toPlainText().trimmed(),
            .secret = !m_secret->isHidden() && m_secret->isChecked()});
    m_job = job;
    job->onFinished(this, [this](const Result<Board>& outcome) { finish(outcome); })->start();
}

void NewBoardPanel::finish(const Result<Board>& outcome)
{
    setState(State::Editing);
    if (outcome) {
        close(&*outcome);
    } else if (outcome.error().outcomeUnknown) {
        setState(State::Uncertain);
        showUncertain();
    } else if (outcome.error().kind == ErrorKind::Cancelled) {
        close(nullptr);
    } else {
        m_message->setMessage(StateTone::Bad, sentence(outcome.error(), subject()));
        if (isAncestorOf(window()->focusWidget()))
            m_name->setFocus(Qt::OtherFocusReason);
    }
}

void NewBoardPanel::showUncertain()
{
    m_message->setMessage(StateTone::Warning, tr("The board may have been created. Reload the boards before trying again."));
    if (m_message->buttons().isEmpty()) {
        connect(m_message->addButton(tr("Reload Boards")), &QPushButton::clicked, this, [this] { m_catalog.reload(m_account); });
    }
}

void NewBoardPanel::lookAtBoards()
{
    if (m_state != State::Uncertain && m_state != State::Reloading)
        return;
    const BoardCatalog::Entry entry = m_catalog.boards(m_account);
    if (entry.loading) {
        setState(State::Reloading);
        m_message->setMessage(StateTone::Progress, tr("Loading boards…"));
        return;
    }
    if (m_state != State::Reloading)
        return; // changed by something else
    if (entry.error) {
        setState(State::Uncertain);
        showUncertain();
        return;
    }
    setState(State::Editing);
    const QString wanted = foldedName(name());
    const auto made = std::find_if(entry.list.boards.begin(), entry.list.boards.end(),
        [&wanted](const Board& board) { return foldedName(board.name) == wanted; });
    if (made != entry.list.boards.end())
        close(&*made);
    else
        m_message->setMessage(StateTone::Neutral,
            tr("“%1” is not among the boards of %2.", "%1 is a board's name, %2 an account's").arg(name(), subject().account));
}

void NewBoardPanel::cancel()
{
    if (m_state == State::Asking && m_job)
        m_job->cancel(); // its end tells whether the board may be there
    else
        close(nullptr);
}

void NewBoardPanel::close(const Board* board)
{
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    const bool wanted = m_wanted;
    m_wanted = false;
    // Where the account went while it was asked, the answer would be taken for one to what is asked next.
    if (m_job)
        m_job->disconnect(this);
    setState(State::Editing);
    hide();
    if (board && wanted)
        emit made(*board);
    if (hadKeyboard)
        emit closed();
}

void NewBoardPanel::setState(State state)
{
    m_state = state;
    const bool editing = state == State::Editing;
    m_name->setReadOnly(!editing);
    m_description->setReadOnly(!editing);
    m_secret->setEnabled(editing);
    m_create->setEnabled(editing);
}

void NewBoardPanel::countName()
{
    const qsizetype length = codePoints(m_name->text());
    m_counter->setCount(length, nameMax);
    m_name->setSurplusFrom(length > nameMax ? indexOfCodePoint(m_name->text(), nameMax) : -1);
}

QString NewBoardPanel::name() const
{
    return m_name->text().trimmed();
}

ErrorSubject NewBoardPanel::subject() const
{
    const Account* account = m_accounts.find(m_account);
    const Provider* service = provider();
    return {service ? service->displayName() : QString(), account ? account->name : QString()};
}

const Provider* NewBoardPanel::provider() const
{
    const Account* account = m_accounts.find(m_account);
    return account ? m_providers.find(account->providerId) : nullptr;
}

void NewBoardPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void NewBoardPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairlineColor(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace pinwright
