// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const CredentialField apiKey{
    .key = u"api-key"_s, .kind = CredentialField::Kind::Secret, .label = u"API Key"_s, .hint = u"Under Settings."_s};
const CredentialField shopName{.key = u"shop"_s, .kind = CredentialField::Kind::Text, .label = u"Shop"_s, .required = false};
const CredentialField remoteId{
    .key = u"account-id"_s, .kind = CredentialField::Kind::RemoteAccount, .label = u"Pinterest Account"_s};

} // namespace

class TestAccountDialog : public QObject, private AccountsFixture {
    Q_OBJECT

private:
    void start(SecretStore* keychain = nullptr)
    {
        makeDesk(keychain);
        m_desk->provider->fields = {apiKey, shopName, remoteId};
        showDialog();
    }
    QString formMessage() const { return find<MessageLine>("accountMessage")->text(); }
    void fillForm()
    {
        find<QLineEdit>("accountNameField")->setText(u"@shop"_s);
        find<QLineEdit>("field_api-key")->setText(u"canary-key"_s);
        find<QComboBox>("field_account-id")->setEditText(u"42"_s);
    }

private slots:
    void initTestCase() { prepareApplication(); }
    void cleanup() { end(); }

    void formIsMadeFromTheProvidersFields()
    {
        start();
        QVERIFY(!find<QListWidget>("accountsList")->isVisible()); // the empty state stands there
        click("addAccountButton");
        auto* secret = find<QLineEdit>("field_api-key");
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QCOMPARE(secret->accessibleName(), u"API Key"_s);
        QCOMPARE(secret->accessibleDescription(), u"Under Settings."_s);
        QVERIFY(find<QComboBox>("field_account-id")->isEditable());
        QVERIFY(find<QLineEdit>("field_shop")->isVisible());
        QVERIFY(!find<QComboBox>("providerBox")->isVisible()); // there is one service only
        QVERIFY(!find<QLineEdit>("serverField")->isVisible());
        find<QToolButton>("advancedButton")->click();
        QVERIFY(find<QLineEdit>("serverField")->isVisible());
        QCOMPARE(find<QLineEdit>("serverField")->placeholderText(), u"https://form.example/api"_s);
        click("reveal_api-key");
        QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    }

    void saves()
    {
        start();
        m_desk->editDraft({});
        m_dialog->addAccount();
        fillForm();
        find<QLineEdit>("field_shop")->setText(u" Recipes "_s);
        click("saveAccountButton");
        QTRY_COMPARE(m_desk->accounts.accounts().size(), 1);
        QTRY_VERIFY(find<QListWidget>("accountsList")->isVisible());
        const Account account = m_desk->accounts.accounts().first();
        QCOMPARE(account.name, u"@shop"_s);
        QCOMPARE(account.settings.value(u"shop"_s), u"Recipes"_s);
        QCOMPARE(account.settings.value(u"account-id"_s), u"42"_s);
        QVERIFY(!account.settings.contains(u"api-key"_s));
        QVERIFY(m_desk->secrets.contains({account.id, u"api-key"_s}));
        QCOMPARE(find<QListWidget>("accountsList")->count(), 1);
        QCOMPARE(m_desk->editor.draft().account, account.id); // the draft at hand goes on with it
        QTRY_COMPARE(m_desk->provider->boardRequests, 1);
    }

    void saysWhatIsMissingAtTheField()
    {
        start();
        m_dialog->addAccount();
        click("saveAccountButton");
        QStringList said;
        for (const MessageLine* line : m_dialog->findChildren<MessageLine*>()) {
            if (line->isVisible())
                said.append(line->text());
        }
        QCOMPARE(said.size(), 3);
        QVERIFY(said.contains(u"API Key is empty. Enter it to go on."_s));
        QVERIFY(find<QLineEdit>("accountNameField")->hasFocus());
        QVERIFY(m_desk->accounts.accounts().isEmpty());
    }

    void aTakenNameIsRefused()
    {
        start();
        m_desk->addAccount(u"@shop"_s);
        m_dialog->addAccount();
        fillForm();
        click("saveAccountButton");
        QCOMPARE(m_desk->accounts.accounts().size(), 1);
        QVERIFY(find<QLineEdit>("accountNameField")->hasFocus());
    }

    void serverAddressMustProtectTheKey_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("https") << u"https://example.com/api"_s << true;
        QTest::newRow("http") << u"http://example.com/api"_s << false;
        QTest::newRow("http to this computer") << u"http://127.0.0.1:8080/api"_s << true;
        QTest::newRow("http to localhost") << u"http://localhost/api"_s << true;
        QTest::newRow("looks like this computer") << u"http://127.0.0.1.example.com"_s << false;
        QTest::newRow("looks like localhost") << u"http://localhost.example.com"_s << false;
        QTest::newRow("no scheme") << u"example.com"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    }

    void serverAddressMustProtectTheKey()
    {
        QFETCH(QString, server);
        QFETCH(bool, accepted);
        start();
        m_dialog->addAccount();
        fillForm();
        find<QToolButton>("advancedButton")->click();
        find<QLineEdit>("serverField")->setText(server);
        click("testAccountButton");
        QCOMPARE(m_desk->provider->lastSession.has_value(), accepted);
        QCOMPARE(find<MessageLine>("serverProblem")->isVisible(), !accepted);
        QTRY_VERIFY(find<QPushButton>("saveAccountButton")->isEnabled());
        click("saveAccountButton");
        if (accepted)
            QTRY_COMPARE(m_desk->accounts.accounts().size(), 1);
        else
            QVERIFY(m_desk->accounts.accounts().isEmpty());
    }

    void withoutAPasswordStoreTheSessionIsOffered()
    {
        BrokenSecretStore broken;
        broken.error = Error{.kind = ErrorKind::Secrets, .providerCode = u"absent"_s};
        start(&broken);
        m_dialog->addAccount();
        fillForm();
        click("saveAccountButton");
        QTRY_COMPARE(formMessage(), u"No password store is running, so this sign-in cannot be remembered."_s);
        QVERIFY(m_desk->accounts.accounts().isEmpty());
        click("howToFixButton");
        QVERIFY(formMessage().contains(u"GNOME Keyring"_s));
        flushDeferredDeletes();
        click("sessionOnlyButton");
        QTRY_COMPARE(m_desk->accounts.accounts().size(), 1);
        const auto secrets = waitFor(m_desk->accounts.secrets(m_desk->accounts.accounts().first().id, {u"api-key"_s}));
        QVERIFY(secrets && *secrets);
        QCOMPARE((*secrets)->value(u"api-key"_s), u"canary-key"_s);
        m_dialog.reset();
        m_desk.reset();
    }

    void aSilentPasswordStoreLeavesTheDialogUsable()
    {
        BrokenSecretStore silent;
        start(&silent);
        m_dialog->addAccount();
        fillForm();
        click("saveAccountButton");
        QVERIFY(formMessage().contains(u"Waiting for the password store"_s));
        QVERIFY(!find<QPushButton>("saveAccountButton")->isEnabled());
        QVERIFY(find<QPushButton>("cancelAccountButton")->isEnabled());
        click("cancelAccountButton");
        QVERIFY(!find<QLineEdit>("accountNameField")->isVisible());
        QVERIFY(find<QPushButton>("addAccountButton")->isVisible());
        m_dialog->addAccount();
        QVERIFY(find<QLineEdit>("accountNameField")->isEnabled());
        QCOMPARE(find<QLineEdit>("field_api-key")->text(), QString());
        QVERIFY(find<QPushButton>("saveAccountButton")->isEnabled());
        m_dialog->reject(); // Escape: back to the list first
        QVERIFY(m_dialog->isVisible());
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
        m_dialog.reset();
        m_desk.reset();
    }

    void remoteAccountsAreLoadedAndChosen()
    {
        start();
        m_dialog->addAccount();
        fillForm();
        auto* box = find<QComboBox>("field_account-id");
        box->setEditText({});
        m_desk->provider->remote = QList<RemoteAccount>{{u"7"_s, u"Bakery"_s}, {u"8"_s, u"Café"_s}};
        click("load_account-id");
        QTRY_COMPARE(box->count(), 2);
        QCOMPARE(m_desk->provider->lastSession->secrets.value(u"api-key"_s), u"canary-key"_s);
        QVERIFY(box->itemText(1).contains(u"Café"_s));
        box->setCurrentIndex(1);
        click("saveAccountButton");
        QTRY_COMPARE(m_desk->accounts.accounts().size(), 1);
        QCOMPARE(m_desk->accounts.accounts().first().settings.value(u"account-id"_s), u"8"_s);
    }

    void aTypedIdStaysWhereTheListFails()
    {
        start();
        m_dialog->addAccount();
        fillForm();
        m_desk->provider->remote = failure({.kind = ErrorKind::Authentication, .httpStatus = 401});
        click("load_account-id");
        QTRY_VERIFY(formMessage().contains(u"Form Service refused the key"_s));
        QCOMPARE(find<QComboBox>("field_account-id")->currentText(), u"42"_s);
        QVERIFY(find<QPushButton>("saveAccountButton")->isEnabled());
    }

    void aSlowServiceCanBeLeft()
    {
        start();
        m_dialog->addAccount();
        fillForm();
        m_desk->provider->boardList.reset();
        click("testAccountButton");
        QVERIFY(formMessage().contains(u"Asking Form Service"_s));
        QVERIFY(find<QLineEdit>("accountNameField")->isEnabled());
        click("cancelAccountButton");
        QVERIFY(find<QPushButton>("addAccountButton")->isVisible());
        QTRY_VERIFY(m_desk->provider->hanging.first().isNull()); // stopped, not forgotten
    }

    void theTestTellsTheOutcome()
    {
        start();
        m_dialog->addAccount();
        fillForm();
        m_desk->provider->boardList =
            QList<Board>{{.id = BoardId(u"1"_s), .name = u"Bread"_s}, {.id = BoardId(u"2"_s), .name = u"Oat"_s}};
        click("testAccountButton");
        QTRY_COMPARE(formMessage(), u"The sign-in works. 2 boards found."_s);
        m_desk->provider->boardList = failure({.kind = ErrorKind::Permission});
        click("testAccountButton");
        QTRY_VERIFY(formMessage().contains(u"does not allow"_s));
    }

    void editingKeepsTheStoredSecretUnseen()
    {
        start();
        m_dialog->addAccount();
        fillForm();
        click("saveAccountButton");
        QTRY_COMPARE(m_desk->accounts.accounts().size(), 1);
        QTRY_VERIFY(find<QPushButton>("editAccountButton")->isVisible());
        click("editAccountButton");
        auto* secret = find<QLineEdit>("field_api-key");
        QCOMPARE(secret->text(), QString());
        QVERIFY(secret->placeholderText().contains(u"leave empty to keep"_s));
        QCOMPARE(find<QComboBox>("field_account-id")->currentText(), u"42"_s);
        m_desk->provider->lastSession.reset();
        click("testAccountButton"); // with the stored secret
        QTRY_VERIFY(m_desk->provider->lastSession);
        QCOMPARE(m_desk->provider->lastSession->secrets.value(u"api-key"_s), u"canary-key"_s);
        find<QLineEdit>("accountNameField")->setText(u"@renamed"_s);
        QTRY_VERIFY(find<QPushButton>("saveAccountButton")->isEnabled());
        click("saveAccountButton");
        QTRY_COMPARE(m_desk->accounts.accounts().first().name, u"@renamed"_s);
        QCOMPARE(m_desk->accounts.accounts().size(), 1);
        QVERIFY(m_desk->secrets.contains({m_desk->accounts.accounts().first().id, u"api-key"_s}));
    }

    void removalIsConfirmedInPlace()
    {
        start();
        const Account account = m_desk->addAccount();
        click("removeAccountButton");
        QVERIFY(listMessage().contains(u"Drafts keep their texts"_s));
        click("keepAccountButton");
        QCOMPARE(listMessage(), QString());
        QCOMPARE(m_desk->accounts.accounts().size(), 1);
        flushDeferredDeletes();
        click("removeAccountButton");
        click("confirmRemoveAccountButton");
        QTRY_VERIFY(m_desk->accounts.accounts().isEmpty());
        QTRY_COMPARE(listMessage(), u"@shop was removed."_s);
        QVERIFY(!find<QPushButton>("removeAccountButton")->isEnabled());
    }

    void aListedAccountIsTested()
    {
        start();
        m_desk->provider->boardList = failure({.kind = ErrorKind::Authentication});
        m_desk->addAccount();
        click("testListedAccountButton");
        QTRY_VERIFY(listMessage().contains(u"Form Service refused the key of @shop"_s));
        click("enterKeyButton");
        QVERIFY(find<QPushButton>("saveAccountButton")->isVisible());
        click("cancelAccountButton");
        m_desk->provider->boardList = QList<Board>{{.id = BoardId(u"1"_s), .name = u"Bread"_s}};
        click("testListedAccountButton");
        QTRY_COMPARE(listMessage(), u"The sign-in works. 1 boards found."_s);
    }

    void returnOpensTheFormOnly()
    {
        start();
        m_desk->addAccount();
        QTest::keyClick(find<QListWidget>("accountsList"), Qt::Key_Return);
        QTRY_VERIFY(find<QPushButton>("saveAccountButton")->isVisible());
        QCOMPARE(formMessage(), QString());
        QCOMPARE(listMessage(), QString());
    }

    void closingEndsTheFormToo()
    {
        start();
        m_desk->addAccount();
        click("editAccountButton");
        auto* form = find<QPushButton>("saveAccountButton");
        QVERIFY(form->isVisible());
        QTest::keyClick(form->window(), Qt::Key_Escape);
        QVERIFY(form->window()->isVisible());
        click("editAccountButton");
        QVERIFY(form->isVisible());
        QVERIFY(form->window()->close());
    }

    void everyControlHasAName()
    {
        start();
        m_desk->addAccount();
        m_dialog->addAccount();
        find<QToolButton>("advancedButton")->click();
        int seen = 0;
        for (QWidget* widget : m_dialog->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            ++seen;
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                widget->metaObject()->className());
        }
        QVERIFY(seen >= 10);
    }
};

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
