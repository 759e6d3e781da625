// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyfilterbar.h"

#include "core/sentences.h"
#include "ui/widgets/assistive.h"
#include "ui/widgets/style.h"
#include "ui/widgets/wraplayout.h"

#include <QCollator>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lettersShown = 9; ///< of names; longer ones are cut, the open list shows them whole
constexpr int rowsShown = 20;

/// Offers these below the first row, which stands for all; `chosen` stays, listed or not.
void fill(QComboBox* box, const QList<std::pair<QString, QString>>& namesAndData)
{
    // A list that is open, and says the same, stays as it is.
    bool same = box->count() == namesAndData.size() + 1;
    for (int i = 1; same && i < box->count(); ++i)
        same = box->itemText(i) == namesAndData.at(i - 1).first && box->itemData(i) == namesAndData.at(i - 1).second;
    if (same)
        return;
    const QString chosen = box->currentData().toString();
    const QString chosenName = box->currentText();
    const QSignalBlocker quiet(box);
    while (box->count() > 1)
        box->removeItem(box->count() - 1);
    for (const auto& [name, data] : namesAndData)
        box->addItem(name, data);
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(chosenName, chosen);
    box->setCurrentIndex(chosen.isEmpty() ? 0 : box->findData(chosen));
}

QList<std::pair<QString, QString>> sortedByName(const QHash<QString, QString>& names)
{
    QList<std::pair<QString, QString>> list;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        list.append({it.value(), it.key()});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(list.begin(), list.end(), [&](const auto& a, const auto& b) {
        const int order = collator.compare(a.first, b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    return list;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(const Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(u"historyFilterBar"_s);
    auto* line = new WrapLayout;
    line->setSpacing(Style::grid / 2);
    line->setContentsMargins(0, 0, 0, 0);
    setLayout(line);

    m_state = addBox("historyStateBox", tr("State"), tr("Any State"));
    for (const SubmissionState state : {SubmissionState::Published, SubmissionState::Unconfirmed, SubmissionState::Failed,
             SubmissionState::Missed, SubmissionState::Cancelled})
        m_state->addItem(stateName(state), submissionStateName(state));
    m_account = addBox("historyAccountBox", tr("Account"), tr("Any Account"));
    m_board = addBox("historyBoardBox", tr("Board"), tr("Any Board"));
    m_days = addBox("historyDaysBox", tr("Day"), tr("Any Day"));
    fillDays();
    // These words are known, names are not.
    for (QComboBox* box : {m_state, m_days})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    m_day = new QDateEdit(this);
    m_day->setObjectName(u"historyDayField"_s);
    m_day->setAccessibleName(tr("Day, typed or chosen"));
    m_day->setCalendarPopup(true);
    m_day->setTimeSpec(Qt::UTC); // in local time a day whose midnight the clocks skip can't be shown
    m_day->setDate(today());
    m_day->hide();
    line->addWidget(m_day);
    connect(m_day, &QDateEdit::dateChanged, this, &HistoryFilterBar::tellIfChanged);
    connect(m_days, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::showDay);

    //: Button: shows the whole history again
    m_reset = addButton("historyResetButton", tr("Reset"));
    m_reset->setIcon(icon(Icon::Close));
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this, &HistoryFilterBar::reset);
    //: Button: writes what is listed of the history to a file
    m_export = addButton("historyExportButton", tr("Export…"));
    connect(m_export, &QToolButton::clicked, this, &HistoryFilterBar::exportRequested);
    //: Button: deletes the older part of the history
    m_clear = addButton("historyClearButton", tr("Clear…"));
    connect(m_clear, &QToolButton::clicked, this, &HistoryFilterBar::clearRequested);
}

HistoryCriteria HistoryFilterBar::criteria() const
{
    HistoryCriteria criteria{.state = submissionStateFromName(m_state->currentData().toString()),
        .account = AccountId(m_account->currentData().toString()),
        .board = m_board->currentData().toString()};
    const QDate now = today();
    switch (days()) {
    case Days::Any:
        break;
    case Days::Today:
        criteria.firstDay = criteria.lastDay = now;
        break;
    case Days::Yesterday:
        criteria.firstDay = criteria.lastDay = now.addDays(-1);
        break;
    case Days::Last7:
        criteria.firstDay = now.addDays(-6);
        break;
    case Days::Last30:
        criteria.firstDay = now.addDays(-29);
        break;
    case Days::One:
        criteria.firstDay = criteria.lastDay = m_day->date();
        break;
    }
    return criteria;
}

void HistoryFilterBar::offer(const HistoryModel& model)
{
    QHash<QString, QString> accounts;
    QHash<QString, QString> boards;
    for (int row = 0; row < model.rowCount(); ++row) {
        const HistoryModel::Entry& entry = model.at(row);
        // Of an account that was renamed, the name it had last.
        if (!accounts.contains(entry.account.text()))
            accounts.insert(entry.account.text(), entry.accountName);
        if (!entry.board.isEmpty() && !boards.contains(entry.board))
            boards.insert(entry.board, entry.board);
    }
    fill(m_account, sortedByName(accounts));
    fill(m_board, sortedByName(boards));
}

void HistoryFilterBar::passTime()
{
    tellIfChanged();
}

void HistoryFilterBar::reset()
{
    const bool hadFocus = m_reset->hasFocus();
    for (QComboBox* box : {m_state, m_account, m_board, m_days}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    showDay();
    if (hadFocus)
        m_state->setFocus(Qt::OtherFocusReason);
}

void HistoryFilterBar::setExportable(bool exportable)
{
    m_export->setEnabled(exportable);
}

QComboBox* HistoryFilterBar::addBox(const char* objectName, const QString& accessibleName, const QString& any)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(objectName));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(std::max(lettersShown, int(any.size())));
    box->setMaxVisibleItems(rowsShown);
    box->addItem(any, QString());
    takeSelectedRow(box);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::tellIfChanged);
    return box;
}

QToolButton* HistoryFilterBar::addButton(const char* objectName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(objectName));
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->addWidget(button);
    return button;
}

void HistoryFilterBar::fillDays()
{
    const auto add = [this](const QString& text, Days days) { m_days->addItem(text, int(days)); };
    m_days->setItemData(0, int(Days::Any));
    add(tr("Today"), Days::Today);
    add(tr("Yesterday"), Days::Yesterday);
    add(tr("Last 7 Days"), Days::Last7);
    add(tr("Last 30 Days"), Days::Last30);
    //: Entry of a list of days: another one, which is then typed or chosen
    add(tr("Another Day…"), Days::One);
}

void HistoryFilterBar::showDay()
{
    const bool one = days() == Days::One;
    if (one && m_day->isHidden())
        m_day->setDate(today());
    m_day->setVisible(one);
    tellIfChanged();
}

void HistoryFilterBar::tellIfChanged()
{
    const HistoryCriteria now = criteria();
    if (now == m_told)
        return;
    m_told = now;
    m_reset->setVisible(!now.isEmpty());
    emit changed();
}

HistoryFilterBar::Days HistoryFilterBar::days() const
{
    return Days(m_days->currentData().toInt());
}

QDate HistoryFilterBar::today() const
{
    return m_clock.now().toLocalTime().date();
}

} // namespace pinwright
