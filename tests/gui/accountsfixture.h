// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formdesk.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/widgets/messageline.h"

#include <QPushButton>

namespace pinwright::test {

/// What the tests of the accounts dialog begin with: the dialog over a desk of its own, and its widgets by name.
class AccountsFixture {
protected:
    AccountsFixture() = default;
    ~AccountsFixture() = default;
    Q_DISABLE_COPY_MOVE(AccountsFixture)

    void makeDesk(SecretStore* keychain) { m_desk = std::make_unique<FormDesk>(keychain); }
    void showDialog()
    {
        m_dialog = std::make_unique<AccountsDialog>(m_desk->services());
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void end()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    template <class W>
    W* find(const char* name) const
    {
        return findWidget<W>(*m_dialog, name);
    }
    void click(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString listMessage() const { return find<MessageLine>("accountsMessage")->text(); }

    std::unique_ptr<FormDesk> m_desk;
    std::unique_ptr<AccountsDialog> m_dialog;
};

} // namespace pinwright::test
