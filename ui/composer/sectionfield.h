// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/boardcatalog.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace pinwright {

class BoardBox;
class MessageLine;

/// The section of the chosen board: chosen from the board's sections, or its id typed, as the service has it. Hidden for services
/// without sections.
class SectionField : public QWidget {
    Q_OBJECT

public:
    SectionField(BoardCatalog& catalog, AccountBook& accounts, const ProviderRegistry& providers, QWidget* parent = nullptr);

    /// Shows the board's section without announcing it.
    void setBoard(const AccountId& account, const BoardRef& board);
    [[nodiscard]] BoardBox* box() const { return m_box; }

signals:
    /// An empty id: none, the pin goes to the board itself.
    void sectionChosen(const pinwright::BoardSection& section);

private:
    void refresh();
    void showById(const Provider& provider);
    void showListed();
    void showListedStatus(const BoardCatalog::Sections& sections);
    void announce(const BoardSection& section);

    BoardCatalog& m_catalog;
    AccountBook& m_accounts;
    const ProviderRegistry& m_providers;
    AccountId m_account;
    BoardRef m_board;
    bool m_left = false; ///< the box was left since something was typed
    QLabel* m_label = nullptr;
    QLineEdit* m_id = nullptr;
    BoardBox* m_box = nullptr;
    MessageLine* m_status = nullptr;
};

} // namespace pinwright
