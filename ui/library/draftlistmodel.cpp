// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/draftlistmodel.h"

#include "core/sentences.h"
#include "ui/library/search.h"

#include <QElapsedTimer>
#include <QLocale>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sliceMs = 4; ///< of the window's thread at a time; a frame has 16

} // namespace

DraftListModel::DraftListModel(DraftCollection& drafts, DraftCheck check, QObject* parent)
    : QAbstractListModel(parent)
    , m_drafts(drafts)
    , m_check(std::move(check))
    , m_known(drafts.size())
{
    connect(&drafts, &DraftCollection::aboutToInsert, this, [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&drafts, &DraftCollection::inserted, this, [this](int first, int last) {
        insertKnown(first, last);
        endInsertRows();
    });
    connect(&drafts, &DraftCollection::aboutToRemove, this, [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&drafts, &DraftCollection::removed, this, [this](int first, int last) {
        removeKnown(first, last);
        endRemoveRows();
    });
    connect(&drafts, &DraftCollection::changed, this, [this](int row) {
        forgetRow(row);
        emit dataChanged(index(row), index(row));
    });
    m_examine.setInterval(0);
    connect(&m_examine, &QTimer::timeout, this, &DraftListModel::examineSome);
    m_examine.start();
}

bool DraftListModel::needsAttention(int row) const
{
    return !checkedRow(row).toMend.isEmpty();
}

const QString& DraftListModel::searchText(int row) const
{
    Known& known = m_known[row];
    if (!known.folded) {
        known.text = searchTextOf(m_drafts.at(row));
        known.folded = true;
    }
    return known.text;
}

void DraftListModel::recheck()
{
    for (Known& known : m_known)
        known.checked = false;
    m_attention = 0;
    for (Known& known : m_known)
        known.toMend.clear();
    m_nextToExamine = 0;
    m_examine.start();
    if (!m_known.isEmpty())
        emit dataChanged(index(0), index(int(m_known.size()) - 1), {PinRowRole, Qt::AccessibleTextRole});
}

int DraftListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_known.size());
}

QVariant DraftListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return rowAt(index.row()).shownTitle();
    case Qt::AccessibleTextRole:
        return rowAt(index.row()).spoken();
    case PinRowRole:
        return QVariant::fromValue(rowAt(index.row()));
    case PinIdRole:
        return m_drafts.at(index.row()).id.text();
    default:
        return {};
    }
}

const DraftListModel::Known& DraftListModel::checkedRow(int row) const
{
    Known& known = m_known[row];
    if (known.checked)
        return known;
    known.checked = true;
    known.toMend.clear();
    known.beingInspected = false;
    const QList<Issue> issues = m_check(m_drafts.at(row));
    for (const Issue& issue : issues) {
        if (issue.code == IssueCode::MediaNotChecked)
            known.beingInspected = true;
        else if (issue.severity == Severity::Error && !known.toMend.contains(issue.field))
            known.toMend.append(issue.field);
    }
    m_attention += known.toMend.isEmpty() ? 0 : 1;
    return known;
}

void DraftListModel::insertKnown(int first, int last)
{
    m_known.insert(first, last - first + 1, Known());
    m_nextToExamine = qMin(m_nextToExamine, first);
    m_examine.start();
}

void DraftListModel::removeKnown(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_attention -= m_known.at(row).toMend.isEmpty() ? 0 : 1;
    m_known.remove(first, last - first + 1);
    m_nextToExamine = qMin(m_nextToExamine, first);
    m_examine.start();
}

void DraftListModel::forgetRow(int row)
{
    m_attention -= m_known.at(row).toMend.isEmpty() ? 0 : 1;
    m_known[row] = {};
    m_nextToExamine = qMin(m_nextToExamine, row);
    m_examine.start();
}

void DraftListModel::examineSome()
{
    QElapsedTimer timer;
    timer.start();
    while (m_nextToExamine < m_known.size() && timer.elapsed() < sliceMs) {
        (void)checkedRow(m_nextToExamine);
        (void)searchText(m_nextToExamine);
        ++m_nextToExamine;
    }
    if (m_nextToExamine < m_known.size())
        return;
    m_examine.stop();
    if (m_announcedAttention == m_attention)
        return;
    m_announcedAttention = m_attention;
    emit attentionCountChanged(m_attention);
}

PinRow DraftListModel::rowAt(int row) const
{
    const Draft& draft = m_drafts.at(row);
    const Known& known = checkedRow(row);
    PinRow pin;
    pin.media = draft.media;
    pin.edits = draft.edits;
    pin.title = draft.title.simplified();
    if (pin.title.isEmpty() && draft.media.isEmpty())
        pin.title = draft.origin.simplified().left(200);
    pin.place = boardPath(draft.board);
    if (draft.schedule)
        pin.when = shortWhen(*draft.schedule);
    if (known.toMend.size() > 2) {
        pin.tone = StateTone::Warning;
        pin.icon = Icon::Warning;
        //: State of a draft: so many fields lack something
        pin.state = tr("%Ln to Mend", nullptr, int(known.toMend.size()));
    } else if (!known.toMend.isEmpty()) {
        pin.tone = StateTone::Warning;
        pin.icon = Icon::Warning;
        QStringList names;
        for (const Field field : known.toMend)
            names.append(fieldName(field));
        //: Joins the names of two fields that lack something
        pin.state = names.join(tr(", "));
    } else if (known.beingInspected) {
        pin.tone = StateTone::Neutral;
        pin.icon = Icon::Clock;
        //: State of a draft: its picture is being fetched from the web
        const QString fetching = tr("Fetching");
        //: State of a draft: its file is being looked at
        const QString checking = tr("Checking");
        pin.state = draft.media.address.isEmpty() ? checking : fetching;
    } else {
        pin.tone = StateTone::Good;
        pin.icon = Icon::Ready;
        //: State of a draft: can be published
        pin.state = tr("Ready");
    }
    return pin;
}

} // namespace pinwright
