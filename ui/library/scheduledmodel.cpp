// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/scheduledmodel.h"

#include "core/board.h"
#include "core/sentences.h"
#include "ui/library/daytext.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>
#include <list>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto pinsType = "application/x-pinwright-scheduled-pins"_L1;

QDate dayOf(const Submission& pin)
{
    return pin.draft.schedule && pin.draft.schedule->exists() ? here(pin.draft.schedule->utc).date : QDate();
}

bool isEarlier(const Submission& a, const Submission& b)
{
    const QDateTime first = a.draft.schedule ? a.draft.schedule->utc : QDateTime();
    const QDateTime second = b.draft.schedule ? b.draft.schedule->utc : QDateTime();
    // What has no known time stands last.
    if (first.isValid() != second.isValid())
        return first.isValid();
    return first == second ? a.created < b.created : first < second;
}

} // namespace

bool ScheduledModel::Row::isSameAs(const Row& other) const
{
    return pin && other.pin ? pin->id == other.pin->id : !pin && !other.pin && day == other.day;
}

ScheduledModel::ScheduledModel(const Services& services, SubmissionFilter& pins, QObject* parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_pins(pins)
{
    // Many may come at once; one look after that is enough.
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &ScheduledModel::rebuild);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&pins, &QAbstractItemModel::rowsInserted, &m_rebuild, soon);
    connect(&pins, &QAbstractItemModel::rowsRemoved, &m_rebuild, soon);
    connect(&pins, &QAbstractItemModel::dataChanged, &m_rebuild, soon);
    connect(&pins, &QAbstractItemModel::modelReset, &m_rebuild, soon);
    connect(&pins, &QAbstractItemModel::layoutChanged, &m_rebuild, soon);
    rebuild();
}

const Submission* ScheduledModel::pinAt(int row) const
{
    const std::optional<Submission>& pin = m_rows.at(row).pin;
    return pin ? &*pin : nullptr;
}

int ScheduledModel::rowOf(const SubmissionId& id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row& row) { return row.pin && row.pin->id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void ScheduledModel::passTime()
{
    if (here(m_services.clock.now()).date != m_today)
        rebuild();
}

int ScheduledModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ScheduledModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == HeadingRole)
        return !row.pin;
    if (!row.pin) {
        const int count =
            int(std::count_if(m_rows.cbegin(), m_rows.cend(), [&row](const Row& each) { return each.pin && each.day == row.day; }));
        if (role == Qt::DisplayRole)
            return headingText(row);
        if (role == CountRole)
            return count;
        //: For screen readers: a day, and how many pins are scheduled for it
        return role == Qt::AccessibleTextRole ? tr("%1, %Ln pins", nullptr, count).arg(headingText(row)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return pinRow(*row.pin).shownTitle();
    case Qt::AccessibleTextRole:
        return pinRow(*row.pin).spoken();
    case PinRowRole:
        return QVariant::fromValue(pinRow(*row.pin));
    case PinIdRole:
        return row.pin->id.text();
    default:
        return {};
    }
}

Qt::ItemFlags ScheduledModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Submission* pin = pinAt(index.row());
    if (!pin)
        return Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    return isMovable(*pin) ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList ScheduledModel::mimeTypes() const
{
    return {pinsType};
}

QMimeData* ScheduledModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex& index : indexes) {
        if (const Submission* pin = pinAt(index.row()))
            stream << pin->id.text();
    }
    auto* data = new QMimeData;
    data->setData(pinsType, bytes);
    return data;
}

bool ScheduledModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    const int onto = parent.isValid() ? parent.row() : (row < 0 ? int(m_rows.size()) : row) - 1;
    if (!data->hasFormat(pinsType) || onto < 0 || onto >= m_rows.size())
        return false;
    const QDate day = m_rows.at(onto).day;
    QHash<int, QList<SubmissionId>> byDistance;
    const QByteArray bytes = data->data(pinsType);
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        QString id;
        stream >> id;
        const int from = rowOf(SubmissionId(id));
        if (from >= 0 && day.isValid() && m_rows.at(from).day.isValid())
            byDistance[int(m_rows.at(from).day.daysTo(day))].append(SubmissionId(id));
    }
    byDistance.remove(0);
    for (auto it = byDistance.cbegin(); it != byDistance.cend(); ++it)
        emit movedByDays(it.value(), it.key());
    return !byDistance.isEmpty();
}

void ScheduledModel::rebuild()
{
    m_today = here(m_services.clock.now()).date;
    const QList<Row> wanted = wantedRows();
    m_pinCount = int(std::count_if(wanted.cbegin(), wanted.cend(), [](const Row& row) { return row.pin.has_value(); }));
    if (m_rows.isEmpty() || wanted.isEmpty()) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
        return;
    }
    // Row by row, so that what is selected stays selected.
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const bool stays = std::any_of(wanted.cbegin(), wanted.cend(), [&](const Row& row) { return row.isSameAs(m_rows.at(i)); });
        if (!stays) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < wanted.size(); ++i)
        insertRow(i, wanted.at(i));
    emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void ScheduledModel::insertRow(int at, const Row& row)
{
    const auto found = std::find_if(m_rows.cbegin() + at, m_rows.cend(), [&row](const Row& each) { return each.isSameAs(row); });
    const int from = int(found - m_rows.cbegin());
    if (found == m_rows.cend()) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
    } else if (from != at) {
        beginMoveRows({}, from, from, {}, at);
        m_rows.move(from, at);
        endMoveRows();
    }
    m_rows[at] = row;
}

QList<ScheduledModel::Row> ScheduledModel::wantedRows() const
{
    std::list<Submission> pins; // sorted by links: what is alike keeps its order, and no pin is moved
    for (int row = 0; row < m_pins.rowCount(); ++row)
        pins.push_back(m_pins.at(row));
    if (pins.empty())
        return {};
    pins.sort(isEarlier);

    QList<Row> rows;
    QDate next = m_pins.isSearching() ? QDate() : m_today;
    const auto headDaysBefore = [&](QDate day) {
        const QDate end = m_today.addDays(daysShown);
        for (; next.isValid() && next < end && (!day.isValid() || next < day); next = next.addDays(1))
            rows.append({next, std::nullopt});
    };
    for (const Submission& pin : pins) {
        const QDate day = dayOf(pin);
        headDaysBefore(day);
        if (rows.isEmpty() || rows.constLast().day != day)
            rows.append({day, std::nullopt});
        if (next == day && next.isValid())
            next = next.addDays(1);
        rows.append({day, pin});
    }
    headDaysBefore({});
    return rows;
}

QString ScheduledModel::headingText(const Row& row) const
{
    //: Heading above pins of which the service did not tell when it will publish them
    return row.day.isValid() ? dayText(row.day, m_today) : tr("Time Not Known");
}

PinRow ScheduledModel::pinRow(const Submission& pin) const
{
    const Draft& draft = pin.draft;
    const Provider* provider = m_services.providers.find(pin.account.providerId);
    const bool held = pin.state == SubmissionState::Waiting && m_services.outbox.isHeldHere(pin);
    PinRow row;
    row.media = draft.media;
    row.edits = draft.edits;
    row.title = draft.title.simplified();
    row.place = boardPath(draft.board);
    row.account = pin.account.name;
    if (draft.schedule && draft.schedule->exists()) {
        row.time = timeText(here(draft.schedule->utc).time);
        if (draft.schedule->zone != systemZone())
            row.when = whenText(*draft.schedule);
    }
    row.icon = held ? Icon::Clock : stateIcon(pin.state);
    row.tone = held ? StateTone::Neutral : stateTone(pin.state);
    //: Who sends a scheduled pin at its time: Pinwright on this computer, or the service (%1)
    row.state = held || !provider ? tr("This Computer") : tr("At %1").arg(provider->displayName());
    return row;
}

bool ScheduledModel::isMovable(const Submission& pin) const
{
    return m_services.outbox.isHeldHere(pin) && pin.draft.schedule->utc > m_services.clock.now();
}

} // namespace pinwright
