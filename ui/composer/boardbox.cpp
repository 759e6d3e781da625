// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/boardbox.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <limits>

namespace pinwright {

namespace {

constexpr int rowHeight = 32;
constexpr int visibleRows = 12;
constexpr int inset = 8;
constexpr int markSide = 16;

QRect textRect(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(inset, 0, -inset, 0);
}

/// Where a row's mark stands: a secret board's lock, or what takes a board from the list.
QRect markRect(const QStyleOptionViewItem& option)
{
    return QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, {markSide, markSide}, textRect(option));
}

/// Names begin where the box's text does and have their mark behind them; what is offered has its icon before it.
class BoardDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, std::max(option.fontMetrics.height() + 8, rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const bool offer = index.data(BoardModel::KindRole).toInt() != int(BoardModel::Row::Board);
        const QIcon mark = index.data(BoardModel::NamedRole).toBool() ? icon(Icon::Close) : option.icon;
        const QString name = option.text;
        option.icon = {};
        option.text.clear();
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const bool selected = option.state.testFlag(QStyle::State_Selected);
        QRect text = textRect(option);
        if (!mark.isNull()) {
            const QRect place = offer
                ? QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {markSide, markSide}, text)
                : markRect(option);
            mark.paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
            const int taken = markSide + inset;
            text = QStyle::visualRect(option.direction, text, text.adjusted(offer ? taken : 0, 0, offer ? 0 : -taken, 0));
        }
        style->drawItemText(painter, text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
            option.palette, true, option.fontMetrics.elidedText(name, Qt::ElideMiddle, text.width()),
            selected ? QPalette::HighlightedText : QPalette::Text);
        if (offer && firstOffer(index)) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), hairlineColor(option.palette));
        }
    }

private:
    static bool firstOffer(const QModelIndex& index)
    {
        return index.row() > 0
            && index.siblingAtRow(index.row() - 1).data(BoardModel::KindRole).toInt() == int(BoardModel::Row::Board);
    }
};

} // namespace

BoardBox::BoardBox(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumContentsLength(12);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lineEdit()->setMaxLength(std::numeric_limits<int>::max());

    auto* list = new QListView;
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_completer = new QCompleter(&m_model, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the model filters
    m_completer->setMaxVisibleItems(visibleRows);
    m_completer->setPopup(list);
    list->setItemDelegate(new BoardDelegate(list)); // setPopup() puts in its own
    setCompleter(m_completer);

    // Behind the completer's own filter, and so before it.
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);

    connect(lineEdit(), &QLineEdit::textChanged, this, &BoardBox::typed); // typed, or set by assistive technology
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &BoardBox::take);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this, &BoardBox::walkOver);
}

void BoardBox::setBoards(const QList<Board>& boards, const QSet<BoardId>& named)
{
    m_model.setBoards(boards, named);
}

void BoardBox::setBoard(const BoardRef& given)
{
    const BoardRef board{.id = given.id, .name = given.name};
    if (board == m_board)
        return;
    m_board = board;
    m_before = board;
    m_model.showAll(shownName(board));
    setEditText(shownName(board));
    lineEdit()->setCursorPosition(0);
}

void BoardBox::reset()
{
    m_board = {};
    m_before = {};
    m_model.showAll({});
    setEditText({});
}

QString BoardBox::shownName(const BoardRef& board)
{
    return board.name.isEmpty() ? board.id.text() : board.name;
}

void BoardBox::typed(const QString& text)
{
    if (text == shownName(m_board))
        return;
    if (text == m_model.text()) {
        announce(m_before); // the list was walked through and left
        return;
    }
    m_model.setFilter(text);
    const Board* board = m_model.named(text);
    announce(board ? BoardRef{.id = board->id, .name = board->name} : BoardRef{});
    m_before = m_board;
}

void BoardBox::takeFirstMatch()
{
    if (!m_board.isEmpty() || currentText().trimmed().isEmpty() || m_model.isNewId(currentText()))
        return;
    m_model.setFilter(currentText());
    if (m_model.matches() > 0)
        choose(m_model.at(0));
}

void BoardBox::choose(const Board& board)
{
    announce({.id = board.id, .name = board.name});
    setEditText(shownName(m_board));
}

void BoardBox::walkOver(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (m_model.kind(index.row()) == BoardModel::Row::Board)
        choose(m_model.at(index.row()));
    else
        goBack();
}

void BoardBox::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    switch (m_model.kind(index.row())) {
    case BoardModel::Row::Board:
        choose(m_model.at(index.row()));
        break;
    // The others later, when the list is closed and the completer has put the row's text into the box.
    case BoardModel::Row::UseId:
        goBack();
        QMetaObject::invokeMethod(this, &BoardBox::takeId, Qt::QueuedConnection);
        break;
    case BoardModel::Row::Create:
        goBack();
        QMetaObject::invokeMethod(this, [this, name = m_model.wantedName()] { emit createRequested(name); }, Qt::QueuedConnection);
        break;
    }
}

void BoardBox::takeId()
{
    const BoardId id(m_model.text().trimmed());
    const Board* known = m_model.withId(id);
    choose(known ? *known : Board{.id = id});
    if (!known)
        emit idNamed(id);
}

/// Where the text can only be meant so.
bool BoardBox::takeNewId()
{
    if (!m_board.isEmpty() || !m_model.isNewId(currentText()))
        return false;
    takeId();
    return true;
}

/// What the box said before its list was walked through.
void BoardBox::goBack()
{
    announce(m_before);
    setEditText(m_model.text());
}

bool BoardBox::forget(const QModelIndex& index)
{
    if (!index.data(BoardModel::NamedRole).toBool())
        return false;
    const BoardId id = m_model.at(index.row()).id;
    goBack();
    emit forgetRequested(id);
    return true;
}

void BoardBox::announce(const BoardRef& board)
{
    if (board == m_board)
        return;
    m_board = board;
    emit boardChosen(board);
}

void BoardBox::showPopup()
{
    m_before = m_board;
    m_model.showAll(currentText());
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

void BoardBox::hidePopup()
{
    m_completer->popup()->hide();
}

void BoardBox::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool listOpen = m_completer->popup()->isVisible();
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !m_completer->popup()->currentIndex().isValid()) {
        hidePopup();
        if (!takeNewId())
            takeFirstMatch();
        event->accept();
        return;
    }
    if (!listOpen && (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)) {
        showPopup();
        event->accept();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void BoardBox::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        takeFirstMatch();
    QComboBox::focusOutEvent(event);
}

/// Keys of the open list, before the completer has them.
bool BoardBox::filterKey(const QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Delete)
        return forget(m_completer->popup()->currentIndex());
    // The completer would take the first name that begins with the text, though nobody went to it.
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && takeNewId()) {
        hidePopup();
        return true;
    }
    return false;
}

bool BoardBox::eventFilter(QObject* watched, QEvent* event)
{
    QAbstractItemView* list = m_completer->popup();
    if (event->type() == QEvent::KeyPress && watched == list)
        return filterKey(static_cast<QKeyEvent*>(event));
    const bool pressed = event->type() == QEvent::MouseButtonPress;
    if (watched == list->viewport() && (pressed || event->type() == QEvent::MouseButtonRelease)) {
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        const QModelIndex index = list->indexAt(at);
        QStyleOptionViewItem option;
        option.direction = list->layoutDirection();
        option.rect = list->visualRect(index);
        if (index.data(BoardModel::NamedRole).toBool() && markRect(option).adjusted(-inset, -inset, inset, inset).contains(at))
            return pressed || forget(index); // a press would choose the board
    }
    return QComboBox::eventFilter(watched, event);
}

} // namespace pinwright
