// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsfixture.h"
#include "core/sentences.h"
#include "gui/scriptedplace.h"
#include "store/accountrepository.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<CredentialField> placeFields(const QString& id)
{
    using Kind = CredentialField::Kind;
    return {{.key = id + "-address"_L1, .kind = Kind::Text, .label = u"Address"_s, .hint = u"Of the folder."_s},
        {.key = id + "-password"_L1, .kind = Kind::Secret, .label = u"Password"_s, .hint = {}},
        {.key = id + "-folder"_L1, .kind = Kind::Text, .label = u"Folder"_s, .hint = {}, .required = false}};
}

/// Keeps what it is given and refuses to remove it.
class ClingingSecretStore final : public SecretStore {
public:
    [[nodiscard]] Job<QString>* read(const SecretKey& key) override { return m_memory.read(key); }
    [[nodiscard]] Job<Done>* write(const SecretKey& key, const QString& secret) override { return m_memory.write(key, secret); }
    [[nodiscard]] Job<Done>* remove(const SecretKey&) override
    {
        return readyJob<Done>(failure({.kind = ErrorKind::Secrets, .providerCode = u"locked"_s}));
    }

private:
    MemorySecretStore m_memory;
};

} // namespace

/// The place for local files in the account dialog: of whatever kind, by its fields alone.
class TestAccountPlace : public QObject, private AccountsFixture {
    Q_OBJECT

private:
    void start(SecretStore* keychain = nullptr)
    {
        makeDesk(keychain);
        m_desk->provider->caps.localFiles = false;
        m_desk->provider->caps.webAddresses = true;
        for (auto [place, id] : {std::pair{&m_cloud, "cloud"}, std::pair{&m_bucket, "bucket"}}) {
            auto made = std::make_unique<ScriptedPlace>(QString::fromLatin1(id), placeFields(QString::fromLatin1(id)));
            *place = made.get();
            m_desk->mediaHosts.add(std::move(made));
        }
        showDialog();
    }
    void choose(const QString& kind)
    {
        auto* box = find<QComboBox>("placeBox");
        const int index = box->findData(kind);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        QCoreApplication::sendPostedEvents(); // the fields come into sight
    }
    QString placeMessage() const { return find<MessageLine>("placeMessage")->text(); }
    const Account& onlyAccount() const { return m_desk->accounts.accounts().first(); }
    bool keeps(const QString& name) const { return m_desk->secrets.contains({onlyAccount().id, name}); }

    /// A new account with the place of kind "cloud".
    void saveWithCloud()
    {
        m_dialog->addAccount();
        find<QLineEdit>("accountNameField")->setText(u"@shop"_s);
        find<QLineEdit>("field_api-key")->setText(u"canary-key"_s);
        choose(u"cloud"_s);
        find<QLineEdit>("field_cloud-address")->setText(u" https://cloud.example/files "_s);
        find<QLineEdit>("field_cloud-password")->setText(u"canary-password"_s);
        click("saveAccountButton");
        QTRY_COMPARE(m_desk->accounts.accounts().size(), 1);
        QTRY_VERIFY(find<QListWidget>("accountsList")->isVisible());
    }

    ScriptedPlace* m_cloud = nullptr;  ///< owned by the desk's registry
    ScriptedPlace* m_bucket = nullptr; ///< the same

private slots:
    void initTestCase() { prepareApplication(); }
    void cleanup() { end(); }

    void isOfferedWhereFilesAreNotTaken_data()
    {
        QTest::addColumn<bool>("localFiles");
        QTest::addColumn<bool>("webAddresses");
        QTest::addColumn<bool>("offered");
        QTest::newRow("files only") << true << false << false;
        QTest::newRow("both") << true << true << false;
        QTest::newRow("addresses only") << false << true << true;
        QTest::newRow("neither") << false << false << false;
    }

    void isOfferedWhereFilesAreNotTaken()
    {
        QFETCH(bool, localFiles);
        QFETCH(bool, webAddresses);
        QFETCH(bool, offered);
        start();
        m_desk->provider->caps.localFiles = localFiles;
        m_desk->provider->caps.webAddresses = webAddresses;
        m_dialog->addAccount();
        QCOMPARE(find<QComboBox>("placeBox")->isVisible(), offered);
        QVERIFY(!find<QPushButton>("testPlaceButton")->isVisible());
    }

    void fieldsAreThoseOfTheKind()
    {
        start();
        m_dialog->addAccount();
        auto* box = find<QComboBox>("placeBox");
        QCOMPARE(box->count(), 3);
        QCOMPARE(box->currentText(), u"None"_s);
        choose(u"cloud"_s);
        QCOMPARE(find<QLineEdit>("field_cloud-password")->echoMode(), QLineEdit::Password);
        QCOMPARE(find<QLineEdit>("field_cloud-address")->accessibleName(), u"Address"_s);
        QVERIFY(find<QPushButton>("testPlaceButton")->isVisibleTo(m_dialog.get()));
        find<QLineEdit>("field_cloud-address")->setText(u"https://cloud.example"_s);
        choose(u"bucket"_s);
        QVERIFY(!m_dialog->findChild<QWidget*>(u"field_cloud-address"_s));
        QVERIFY(m_dialog->findChild<QWidget*>(u"field_bucket-folder"_s));
        choose(u"cloud"_s); // what was entered comes back
        QCOMPARE(find<QLineEdit>("field_cloud-address")->text(), u"https://cloud.example"_s);
        choose({});
        QVERIFY(!find<QPushButton>("testPlaceButton")->isVisibleTo(m_dialog.get()));
    }

    void isSavedWithTheAccount()
    {
        start();
        saveWithCloud();
        const Account account = onlyAccount();
        QCOMPARE(account.mediaHost.kind, u"cloud"_s);
        const QMap<QString, QString> expected{
            {u"cloud-address"_s, u"https://cloud.example/files"_s}, {u"cloud-folder"_s, QString()}};
        QCOMPARE(account.mediaHost.settings, expected);
        const auto stored = waitFor(m_desk->store.run<Account>([id = account.id](Database& db) -> Result<Account> {
            return AccountRepository(db).all().map([](const auto& accounts) { return accounts.readable.constFirst(); });
        }));
        QVERIFY(stored && *stored);
        QCOMPARE(**stored, account);
        const auto secrets = waitFor(m_desk->accounts.secrets(account.id, {u"api-key"_s, u"cloud-password"_s}));
        QVERIFY(secrets && *secrets);
        QCOMPARE((*secrets)->value(u"cloud-password"_s), u"canary-password"_s);
        QCOMPARE((*secrets)->value(u"api-key"_s), u"canary-key"_s);
    }

    void saysWhatIsMissingAtTheField()
    {
        start();
        m_dialog->addAccount();
        choose(u"cloud"_s);
        click("testPlaceButton");
        QVERIFY(!m_cloud->lastSession);
        QVERIFY(find<QLineEdit>("field_cloud-address")->hasFocus());
        QCOMPARE(placeMessage(), QString());
        find<QLineEdit>("accountNameField")->setText(u"@shop"_s);
        find<QLineEdit>("field_api-key")->setText(u"canary-key"_s);
        click("saveAccountButton");
        QVERIFY(m_desk->accounts.accounts().isEmpty());
        QVERIFY(find<QLineEdit>("field_cloud-address")->hasFocus());
    }

    void saysWhatCannotWorkAtTheField()
    {
        start();
        m_cloud->wrong = u"my cloud"_s;
        m_cloud->problem = FieldProblem{u"cloud-address"_s, u"This is no address."_s};
        m_dialog->addAccount();
        find<QLineEdit>("accountNameField")->setText(u"@shop"_s);
        find<QLineEdit>("field_api-key")->setText(u"canary-key"_s);
        choose(u"cloud"_s);
        auto* address = find<QLineEdit>("field_cloud-address");
        address->setText(u" my cloud "_s);
        find<QLineEdit>("field_cloud-password")->setText(u"canary-password"_s);
        for (const char* button : {"saveAccountButton", "testPlaceButton"}) {
            find<QLineEdit>("field_cloud-folder")->setFocus();
            click(button);
            QVERIFY(address->hasFocus());
            QCOMPARE(find<MessageLine>("problem_cloud-address")->text(), u"This is no address."_s);
            QCOMPARE(find<MessageLine>("problem_cloud-password")->text(), QString());
        }
        QVERIFY(m_desk->accounts.accounts().isEmpty());
        QVERIFY(!m_cloud->lastSession);
        address->setText(u"https://cloud.example"_s);
        QCOMPARE(find<MessageLine>("problem_cloud-address")->text(), QString());
        click("saveAccountButton");
        QTRY_COMPARE(m_desk->accounts.accounts().size(), 1);
    }

    void editingKeepsTheStoredSecretUnseen()
    {
        start();
        saveWithCloud();
        click("editAccountButton");
        QCOMPARE(find<QComboBox>("placeBox")->currentData().toString(), u"cloud"_s);
        QCOMPARE(find<QLineEdit>("field_cloud-address")->text(), u"https://cloud.example/files"_s);
        QCOMPARE(find<QLineEdit>("field_cloud-password")->text(), QString());
        click("testPlaceButton"); // with the stored password
        QTRY_VERIFY(m_cloud->lastSession);
        QCOMPARE(m_cloud->lastSession->secrets.value(u"cloud-password"_s), u"canary-password"_s);
        QCOMPARE(m_cloud->lastSession->settings.value(u"cloud-address"_s), u"https://cloud.example/files"_s);
        QTRY_VERIFY(find<QPushButton>("saveAccountButton")->isEnabled());
        find<QLineEdit>("field_cloud-folder")->setText(u"pins"_s);
        click("saveAccountButton");
        QTRY_COMPARE(onlyAccount().mediaHost.settings.value(u"cloud-folder"_s), u"pins"_s);
        QVERIFY(keeps(u"cloud-password"_s));
        QVERIFY(keeps(u"api-key"_s));
    }

    void anotherKindLeavesNothingOfTheOldOne_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("another") << u"bucket"_s;
        QTest::newRow("none") << QString();
    }

    void anotherKindLeavesNothingOfTheOldOne()
    {
        QFETCH(QString, kind);
        start();
        saveWithCloud();
        click("editAccountButton");
        choose(kind);
        if (!kind.isEmpty()) {
            click("saveAccountButton"); // the stored password is that of another place
            QVERIFY(find<QLineEdit>("field_bucket-address")->hasFocus());
            find<QLineEdit>("field_bucket-address")->setText(u"https://bucket.example"_s);
            find<QLineEdit>("field_bucket-password")->setText(u"canary-bucket"_s);
        }
        click("saveAccountButton");
        QTRY_COMPARE(onlyAccount().mediaHost.kind, kind);
        QTRY_VERIFY(!keeps(u"cloud-password"_s));
        QCOMPARE(keeps(u"bucket-password"_s), !kind.isEmpty());
        QVERIFY(keeps(u"api-key"_s));
        QVERIFY(!onlyAccount().mediaHost.settings.contains(u"cloud-address"_s));
        QCOMPARE(listMessage(), u"The account is saved."_s);
    }

    void aSecretThatStaysBehindIsSaid()
    {
        ClingingSecretStore clinging;
        start(&clinging);
        saveWithCloud();
        click("editAccountButton");
        choose({});
        click("saveAccountButton");
        QTRY_VERIFY(listMessage().contains(u"may still be in the password store"_s));
        QVERIFY(listMessage().contains(u"Unlock it"_s));
        m_dialog.reset();
        m_desk.reset();
    }

    void removalTakesItsSecretsToo()
    {
        start();
        saveWithCloud();
        const AccountId id = onlyAccount().id;
        click("removeAccountButton");
        click("confirmRemoveAccountButton");
        QTRY_VERIFY(m_desk->accounts.accounts().isEmpty());
        QTRY_VERIFY(!m_desk->secrets.contains({id, u"cloud-password"_s}));
        QVERIFY(!m_desk->secrets.contains({id, u"api-key"_s}));
    }

    void theTestTellsTheOutcomeInPlace()
    {
        start();
        m_dialog->addAccount();
        choose(u"cloud"_s);
        find<QLineEdit>("field_cloud-address")->setText(u"https://cloud.example"_s);
        find<QLineEdit>("field_cloud-password")->setText(u"canary-password"_s);
        click("testPlaceButton");
        QTRY_VERIFY(placeMessage().startsWith(u"The place works"_s));
        const QString refused = u"The place for files at cloud.example refused the user name or password."_s;
        m_cloud->outcome = failure({.kind = ErrorKind::Authentication, .providerCode = placeErrorCode, .detail = refused});
        click("testPlaceButton");
        QTRY_COMPARE(placeMessage(), refused); // the place's own sentence, without the service
        QCOMPARE(find<MessageLine>("accountMessage")->text(), QString());
        choose(u"bucket"_s);
        QCOMPARE(placeMessage(), QString());
    }

    void aSlowPlaceCanBeStopped()
    {
        start();
        m_dialog->addAccount();
        choose(u"cloud"_s);
        find<QLineEdit>("field_cloud-address")->setText(u"https://cloud.example"_s);
        find<QLineEdit>("field_cloud-password")->setText(u"canary-password"_s);
        m_cloud->outcome.reset();
        click("testPlaceButton");
        QVERIFY(placeMessage().contains(u"small file"_s));
        QVERIFY(!find<QPushButton>("testPlaceButton")->isEnabled());
        click("stopButton");
        QCOMPARE(placeMessage(), QString());
        QVERIFY(find<QPushButton>("testPlaceButton")->isEnabled());
        QTRY_VERIFY(m_cloud->hanging.first().isNull()); // stopped, not forgotten
        flushDeferredDeletes();
        click("testPlaceButton");
        choose(u"bucket"_s); // stops it too
        QTRY_VERIFY(m_cloud->hanging.last().isNull());
        QVERIFY(find<QPushButton>("testPlaceButton")->isEnabled());
    }

    void aKindOfANewerVersionStays()
    {
        start();
        Account account{.id = AccountId::create(),
            .providerId = m_desk->provider->id(),
            .name = u"@shop"_s,
            .mediaHost = {.kind = u"floppy"_s, .settings = {{u"floppy-drive"_s, u"B"_s}}}};
        (void)waitFor(m_desk->accounts.save(account, {{u"api-key"_s, u"canary-key"_s}}, AccountBook::Remember::InPasswordStore));
        m_dialog->editAccount(account.id);
        QCOMPARE(find<QComboBox>("placeBox")->currentData().toString(), u"floppy"_s);
        QVERIFY(!find<QPushButton>("testPlaceButton")->isVisibleTo(m_dialog.get()));
        find<QLineEdit>("accountNameField")->setText(u"@renamed"_s);
        click("saveAccountButton");
        QTRY_COMPARE(onlyAccount().name, u"@renamed"_s);
        QCOMPARE(onlyAccount().mediaHost, account.mediaHost);
    }

    void everyControlIsReachedByTab()
    {
        start();
        saveWithCloud();
        m_dialog->setUpPlace(onlyAccount().id);
        QTRY_VERIFY(find<QComboBox>("placeBox")->hasFocus());
        for (const char* name : {"field_cloud-address", "field_cloud-password", "reveal_cloud-password", "field_cloud-folder",
                 "testPlaceButton", "testAccountButton"}) {
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
            QCOMPARE(m_dialog->focusWidget()->objectName(), QString::fromLatin1(name));
        }
    }
};

QTEST_MAIN(TestAccountPlace)
#include "tst_accountplace.moc"
