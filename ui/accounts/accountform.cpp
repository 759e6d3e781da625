// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountform.h"

#include "core/sentences.h"
#include "core/webaddress.h"
#include "publishing/connect.h"
#include "ui/accounts/credentialinput.h"
#include "ui/widgets/assistive.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textstyles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 16;

/// Why a key must not be sent there; empty if it may.
QString serverProblem(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!isWebAddress(url))
        return AccountForm::tr("A server address starts with https:// and names a host.");
    if (!mayCarrySecrets(url))
        return AccountForm::tr("http:// would send the key unprotected. It is accepted for this computer only; use https:// here.");
    return {};
}

} // namespace

AccountForm::AccountForm(const Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    m_heading = new QLabel(this);
    alignLeading(m_heading);
    setTextStyle(m_heading, TextStyle::Heading);
    buildFields();

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_inputs);

    m_message = new MessageLine(this);
    m_message->setObjectName(u"accountMessage"_s);

    m_test = new QPushButton(tr("&Test Sign-In"), this);
    m_test->setObjectName(u"testAccountButton"_s);
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &AccountForm::test);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"cancelAccountButton"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &AccountForm::cancelled);
    m_save = new QPushButton(tr("&Save Account"), this);
    m_save->setObjectName(u"saveAccountButton"_s);
    connect(m_save, &QPushButton::clicked, this, [this] { save(AccountBook::Remember::InPasswordStore); });

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_test);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_heading);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

AccountForm::~AccountForm()
{
    leave();
}

void AccountForm::buildFields()
{
    m_inputs = new QWidget(this);
    auto* column = new QVBoxLayout(m_inputs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(margin);

    m_providerBox = new QComboBox(m_inputs);
    m_providerBox->setObjectName(u"providerBox"_s);
    for (const auto& provider : m_services.providers.all())
        m_providerBox->addItem(provider->displayName(), provider->id());
    m_providerBox->view()->setAccessibleName(tr("Services"));
    takeSelectedRow(m_providerBox);
    connect(m_providerBox, &QComboBox::currentIndexChanged, this,
        [this](int index) { chooseProvider(m_providerBox->itemData(index).toString()); });
    m_providerRow = addLabelled(tr("Ser&vice"), m_providerBox, {});
    column->addWidget(m_providerRow);

    m_name = new QLineEdit(m_inputs);
    m_name->setObjectName(u"accountNameField"_s);
    m_name->setPlaceholderText(tr("Recipes shop", "example of an account's name"));
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameProblem->clear(); });
    QWidget* nameRow = addLabelled(tr("&Name"), m_name, tr("How this account is shown in Pinwright."));
    m_nameProblem = new MessageLine(nameRow);
    nameRow->layout()->addWidget(m_nameProblem);
    column->addWidget(nameRow);

    m_credentials = new CredentialBlock(m_inputs);
    connect(m_credentials, &CredentialBlock::loadRequested, this, &AccountForm::loadRemoteAccounts);
    column->addWidget(m_credentials);

    m_advanced = new QToolButton(m_inputs);
    m_advanced->setObjectName(u"advancedButton"_s);
    m_advanced->setText(tr("Advanced"));
    m_advanced->setAutoRaise(true);
    m_advanced->setFocusPolicy(Qt::StrongFocus);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_advanced, &QToolButton::clicked, this, [this] { showAdvanced(m_serverRow->isHidden()); });
    column->addWidget(m_advanced, 0, Qt::AlignLeading);

    m_server = new QLineEdit(m_inputs);
    m_server->setObjectName(u"serverField"_s);
    connect(m_server, &QLineEdit::textChanged, this, [this] { m_serverProblem->clear(); });
    connect(m_server, &QLineEdit::editingFinished, this,
        [this] { m_serverProblem->setMessage(StateTone::Bad, serverProblem(m_server->text().trimmed())); });
    m_serverRow = addLabelled(tr("Server &Address"), m_server, tr("Empty: the service's documented address."));
    m_serverProblem = new MessageLine(m_serverRow);
    m_serverProblem->setObjectName(u"serverProblem"_s);
    m_serverRow->layout()->addWidget(m_serverProblem);
    column->addWidget(m_serverRow);

    m_placeSection = buildPlace();
    column->addWidget(m_placeSection);
    column->addStretch();
}

QWidget* AccountForm::buildPlace()
{
    auto* section = new QWidget(m_inputs);
    m_placeBox = new QComboBox(section);
    m_placeBox->setObjectName(u"placeBox"_s);
    m_placeBox->view()->setAccessibleName(tr("Places for files"));
    takeSelectedRow(m_placeBox);
    connect(m_placeBox, &QComboBox::currentIndexChanged, this,
        [this](int index) { choosePlace(m_placeBox->itemData(index).toString()); });
    m_placeCredentials = new CredentialBlock(section);

    m_testPlace = new QPushButton(tr("Test &Place", "button: tries the place for files"), section);
    m_testPlace->setObjectName(u"testPlaceButton"_s);
    m_testPlace->setAutoDefault(false);
    connect(m_testPlace, &QPushButton::clicked, this, &AccountForm::testPlace);
    m_placeMessage = new MessageLine(section);
    m_placeMessage->setObjectName(u"placeMessage"_s);

    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, margin, 0, 0);
    column->setSpacing(margin);
    column->addWidget(addLabelled(tr("Place for &Local Files"), m_placeBox,
        tr("This service takes pictures by their web address only. Pictures on this computer are put into this place first, where "
           "everybody who knows their address can fetch them.")));
    column->addWidget(m_placeCredentials);
    column->addWidget(m_testPlace, 0, Qt::AlignLeading);
    column->addWidget(m_placeMessage);
    return section;
}

QWidget* AccountForm::addLabelled(const QString& label, QWidget* input, const QString& hint)
{
    auto* block = new QWidget(m_inputs);
    auto* title = new QLabel(label, block);
    alignLeading(title);
    title->setBuddy(input);
    input->setAccessibleName(QString(label).remove(u'&'));
    input->setAccessibleDescription(hint);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(input);
    if (!hint.isEmpty()) {
        auto* note = new QLabel(hint, block);
        note->setWordWrap(true);
        alignLeading(note);
        note->setForegroundRole(QPalette::PlaceholderText);
        setTextStyle(note, TextStyle::Small);
        column->addWidget(note);
    }
    return block;
}

void AccountForm::startNew(const QString& providerId)
{
    leave();
    m_isNew = true;
    m_account = {.id = AccountId::create()};
    m_heading->setText(tr("Add Account"));
    m_providerRow->setVisible(m_providerBox->count() > 1);
    m_name->clear();
    m_server->clear();
    const int wanted = m_providerBox->findData(providerId);
    {
        const QSignalBlocker silent(m_providerBox);
        m_providerBox->setCurrentIndex(std::max(wanted, 0));
    }
    chooseProvider(m_providerBox->currentData().toString());
    m_name->setFocus();
}

void AccountForm::startEdit(const Account& account)
{
    leave();
    m_isNew = false;
    m_account = account;
    m_heading->setText(tr("Edit Account"));
    m_providerRow->hide(); // an account's service can't change
    m_name->setText(account.name);
    m_server->setText(account.server.toString());
    chooseProvider(account.providerId);
    m_name->setFocus();
}

void AccountForm::leave()
{
    stop();
    m_message->clear();
    m_placeMessage->clear();
    m_nameProblem->clear();
    m_serverProblem->clear();
    setBusy(false);
}

void AccountForm::chooseProvider(const QString& providerId)
{
    stop();
    m_account.providerId = providerId;
    m_credentials->setFields({}, {}, false);
    m_placeSection->hide();
    const Provider* chosen = provider();
    setBusy(false);
    if (!chosen) {
        m_message->setMessage(StateTone::Warning, tr("This version of Pinwright does not know the service of this account."));
        return;
    }
    m_message->clear();
    m_server->setPlaceholderText(chosen->documentedServer().toString());
    showAdvanced(!m_server->text().isEmpty());
    m_credentials->setFields(chosen->credentialFields(), m_account.settings, !m_isNew);
    offerPlaces();
    orderFocus();
}

void AccountForm::offerPlaces()
{
    const QString kind = m_account.mediaHost.kind;
    {
        const QSignalBlocker silent(m_placeBox);
        m_placeBox->clear();
        m_placeBox->addItem(tr("None", "no place for local files"), QString());
        for (const auto& host : m_services.mediaHosts.all())
            m_placeBox->addItem(host->displayName(), host->id());
        // Of a newer version; it stays chosen unless another is.
        if (m_placeBox->findData(kind) < 0)
            m_placeBox->addItem(kind, kind);
        m_placeBox->setCurrentIndex(m_placeBox->findData(kind));
    }
    m_placeValues = m_account.mediaHost.settings;
    m_placeSection->setVisible(usesPlaces());
    m_placeCredentials->setFields({}, {}, false);
    choosePlace(usesPlaces() ? kind : QString());
}

void AccountForm::choosePlace(const QString& kind)
{
    if (m_job && m_jobLine == m_placeMessage)
        stop();
    m_placeMessage->clear();
    m_placeValues.insert(m_placeCredentials->settings());
    const MediaHost* chosen = m_services.mediaHosts.find(kind);
    m_placeCredentials->setFields(
        chosen ? chosen->fields() : QList<CredentialField>(), m_placeValues, !m_isNew && kind == m_account.mediaHost.kind);
    m_testPlace->setVisible(chosen);
    orderFocus();
}

void AccountForm::orderFocus()
{
    QList<QWidget*> chain{m_name};
    chain += m_credentials->focusChain();
    chain += {m_advanced, m_server, m_placeBox};
    chain += m_placeCredentials->focusChain();
    chain += {m_testPlace, m_test, m_cancel, m_save};
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain[i - 1], chain[i]);
}

void AccountForm::focusPlace()
{
    if (!usesPlaces())
        return;
    m_placeBox->setFocus();
    // Shown once the form has its size.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scroll->ensureWidgetVisible(m_placeSection, 0, margin);
            m_scroll->ensureWidgetVisible(m_placeBox->parentWidget(), 0, margin);
        },
        Qt::QueuedConnection);
}

void AccountForm::focusSecret()
{
    QWidget* secret = m_credentials->firstSecret();
    if (!secret)
        return;
    secret->setFocus();
    // Shown once the form has its size; by then it may be the form of another service.
    QMetaObject::invokeMethod(
        this,
        [this, secret = QPointer<QWidget>(secret)] {
            if (secret)
                m_scroll->ensureWidgetVisible(secret, 0, margin);
        },
        Qt::QueuedConnection);
}

void AccountForm::showAdvanced(bool shown)
{
    const Provider* chosen = provider();
    // A service without a documented address has none to replace.
    const bool offered = chosen && !chosen->documentedServer().isEmpty();
    m_advanced->setVisible(offered);
    m_advanced->setIcon(icon(shown ? Icon::Up : Icon::Down));
    m_serverRow->setVisible(offered && shown);
}

Provider* AccountForm::provider() const
{
    return m_services.providers.find(m_account.providerId);
}

MediaHost* AccountForm::place() const
{
    return m_services.mediaHosts.find(m_placeBox->currentData().toString());
}

bool AccountForm::usesPlaces() const
{
    const Provider* chosen = provider();
    return chosen && chosen->capabilities().needsPlace();
}

Account AccountForm::account() const
{
    Account account = m_account;
    account.name = m_name->text().trimmed();
    account.server = QUrl(m_server->text().trimmed());
    account.settings.insert(m_credentials->settings());
    if (!usesPlaces())
        return account;
    const QString kind = m_placeBox->currentData().toString();
    if (kind != account.mediaHost.kind)
        account.mediaHost = {.kind = kind, .settings = {}};
    account.mediaHost.settings.insert(m_placeCredentials->settings());
    return account;
}

QMap<QString, QString> AccountForm::typedSecrets() const
{
    QMap<QString, QString> secrets = m_credentials->typedSecrets();
    secrets.insert(m_placeCredentials->typedSecrets());
    return secrets;
}

bool AccountForm::complain()
{
    QWidget* first = nullptr;
    const QString name = m_name->text().trimmed();
    const Account* other = m_services.accounts.findByName(name);
    if (name.isEmpty())
        m_nameProblem->setMessage(StateTone::Bad, tr("A name is needed to tell accounts apart."));
    else if (other && other->id != m_account.id)
        m_nameProblem->setMessage(StateTone::Bad, tr("Another account has this name."));
    else
        m_nameProblem->clear();
    if (!m_nameProblem->text().isEmpty())
        first = m_name;
    QWidget* credential = complainOfCredentials(CredentialBlock::Check::Everything);
    first = first ? first : credential;
    const QString server = serverProblem(m_server->text().trimmed());
    m_serverProblem->setMessage(StateTone::Bad, server);
    if (!server.isEmpty()) {
        showAdvanced(true);
        first = first ? first : m_server;
    }
    QWidget* placeField = complainOfPlace();
    first = first ? first : placeField;
    if (first)
        goTo(first);
    return first;
}

QWidget* AccountForm::complainOfCredentials(CredentialBlock::Check check)
{
    return m_credentials->complain(provider()->settingsProblem(account()), !m_server->text().trimmed().isEmpty(), check);
}

QWidget* AccountForm::complainOfPlace()
{
    const MediaHost* chosen = place();
    return m_placeCredentials->complain(chosen ? chosen->settingsProblem(m_placeCredentials->settings()) : std::nullopt, false);
}

void AccountForm::goTo(QWidget* input)
{
    input->setFocus();
    m_scroll->ensureWidgetVisible(input, 0, margin);
}

void AccountForm::withSecrets(const CredentialBlock& block, MessageLine* line, std::function<void(const Secrets&)> use)
{
    const Secrets typed = block.typedSecrets();
    const QStringList kept = block.keptSecrets();
    if (kept.isEmpty()) {
        use(typed);
        return;
    }
    auto* job = m_services.accounts.secrets(m_account.id, kept);
    job->onFinished(this, [this, line, typed, use = std::move(use)](const Result<Secrets>& stored) {
        if (!stored) {
            showError(line, stored.error());
            return;
        }
        Secrets secrets = typed;
        secrets.insert(*stored);
        use(secrets);
    });
    begin(job, line, tr("Waiting for the password store. It may be asking to be unlocked."));
}

void AccountForm::withSession(CredentialBlock::Check check, std::function<void(const Session&)> use)
{
    const QString server = serverProblem(m_server->text().trimmed());
    m_serverProblem->setMessage(StateTone::Bad, server);
    if (!server.isEmpty()) {
        showAdvanced(true);
        return;
    }
    if (QWidget* wrong = complainOfCredentials(check)) {
        goTo(wrong);
        return;
    }
    withSecrets(
        *m_credentials, m_message, [session = Session{account(), {}}, use = std::move(use)](const Secrets& secrets) mutable {
            session.secrets = secrets;
            use(session);
        });
}

void AccountForm::test()
{
    withSession(CredentialBlock::Check::Everything, [this](const Session& session) {
        auto* job = provider()->boards(session);
        job->onFinished(this, [this](const Result<QList<Board>>& boards) {
            setBusy(false);
            if (boards)
                m_message->setMessage(StateTone::Good, tr("The sign-in works. %Ln boards found.", nullptr, int(boards->size())));
            else
                showError(m_message, boards.error());
        });
        begin(job, m_message, tr("Asking %1 for its boards…", "%1 is a service").arg(provider()->displayName()));
    });
}

void AccountForm::testPlace()
{
    if (QWidget* wrong = complainOfPlace()) {
        goTo(wrong);
        return;
    }
    withSecrets(*m_placeCredentials, m_placeMessage, [this](const Secrets& secrets) {
        auto* job = place()->check({.settings = m_placeCredentials->settings(), .secrets = secrets});
        job->onFinished(this, [this](const Result<Done>& done) {
            setBusy(false);
            if (done)
                m_placeMessage->setMessage(StateTone::Good,
                    tr("The place works: a small file was put there, fetched from its public address and deleted."));
            else
                showError(m_placeMessage, done.error());
            // At the form's end, it would come to stand below the fold.
            m_inputs->layout()->activate();
            m_scroll->ensureWidgetVisible(m_placeMessage, 0, 0);
        });
        begin(job, m_placeMessage, tr("Trying the place with a small file…"));
    });
}

void AccountForm::loadRemoteAccounts(CredentialInput* input)
{
    withSession(
        CredentialBlock::Check::ButRemoteAccounts, [this, target = QPointer<CredentialInput>(input)](const Session& session) {
            auto* job = provider()->remoteAccounts(session);
            job->onFinished(this, [this, target](const Result<QList<RemoteAccount>>& accounts) {
                setBusy(false);
                if (!accounts) {
                    showError(m_message, accounts.error());
                    return;
                }
                if (!target)
                    return;
                target->setRemoteAccounts(*accounts);
                if (accounts->isEmpty())
                    m_message->setMessage(StateTone::Warning,
                        tr("%1 lists no Pinterest account for this key.", "%1 is a service").arg(provider()->displayName()));
                else
                    m_message->setMessage(StateTone::Good, tr("%Ln accounts found.", nullptr, int(accounts->size())));
                target->setFocus();
            });
            begin(job, m_message, tr("Asking %1 for its accounts…", "%1 is a service").arg(provider()->displayName()));
        });
}

void AccountForm::save(AccountBook::Remember remember)
{
    if (complain())
        return;
    const Account account = this->account();
    QStringList unused = secretNames(m_account, m_services.providers, m_services.mediaHosts);
    for (const QString& name : secretNames(account, m_services.providers, m_services.mediaHosts))
        unused.removeAll(name);
    auto* job = m_services.accounts.save(account, typedSecrets(), remember);
    job->onFinished(this, [this, unused](const Result<Done>& done) {
        setBusy(false);
        if (!done) {
            saveFailed(done.error());
            return;
        }
        m_message->clear();
        emit saved(m_account.id, unused);
    });
    begin(job, m_message,
        remember == AccountBook::Remember::InPasswordStore ? tr("Waiting for the password store. It may be asking to be unlocked.")
                                                           : tr("Saving…"));
    m_inputs->setEnabled(false);
}

void AccountForm::saveFailed(const Error& error)
{
    if (error.providerCode == "name-taken"_L1) {
        m_message->clear();
        m_nameProblem->setMessage(StateTone::Bad, tr("Another account has this name."));
        m_name->setFocus();
        return;
    }
    showError(m_message, error);
    if (error.kind != ErrorKind::Secrets)
        return;
    if (error.providerCode == "absent"_L1)
        m_message->setMessage(StateTone::Warning, tr("No password store is running, so this sign-in cannot be remembered."));
    offerSession();
    QPushButton* help = m_message->addButton(tr("&How to Fix"));
    help->setObjectName(u"howToFixButton"_s);
    connect(help, &QPushButton::clicked, this, [this] {
        m_message->setMessage(StateTone::Neutral,
            tr("Pinwright keeps keys in the desktop's password store only, such as GNOME Keyring or KWallet. Install one, start "
               "and "
               "unlock it, then save again."));
        offerSession();
    });
}

void AccountForm::offerSession()
{
    QPushButton* session = m_message->addButton(tr("&Use for This Session"));
    session->setObjectName(u"sessionOnlyButton"_s);
    connect(session, &QPushButton::clicked, this, [this] { save(AccountBook::Remember::ThisSession); });
    session->setFocus();
}

void AccountForm::begin(JobBase* job, MessageLine* line, const QString& busy)
{
    stop();
    m_job = job;
    m_jobLine = line;
    line->setMessage(StateTone::Progress, busy);
    QPushButton* button = line->addButton(tr("Stop", "button: no longer wait for a service"));
    button->setObjectName(u"stopButton"_s);
    connect(button, &QPushButton::clicked, this, &AccountForm::stop);
    setBusy(true);
    job->start();
}

void AccountForm::stop()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    m_job.clear();
    m_jobLine->clear();
    setBusy(false);
}

void AccountForm::setBusy(bool busy)
{
    m_inputs->setEnabled(true);
    for (QPushButton* button : {m_save, m_test, m_testPlace})
        button->setEnabled(!busy && provider());
    m_save->setDefault(true);
}

void AccountForm::showError(MessageLine* line, const Error& error)
{
    setBusy(false);
    const Provider* asked = error.kind == ErrorKind::Storage || error.kind == ErrorKind::Secrets ? nullptr : provider();
    line->setMessage(StateTone::Bad, sentence(error, {asked ? asked->displayName() : QString(), m_name->text().trimmed()}));
}

} // namespace pinwright
