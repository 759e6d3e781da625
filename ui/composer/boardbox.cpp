// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/boardbox.h"

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
constexpr int lockSide = 16;

/// Names begin where the box's text does; a secret board's lock stands behind its name.
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
        const QIcon lock = option.icon;
        const QString name = option.text;
        option.icon = {};
        option.text.clear();
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const bool selected = option.state.testFlag(QStyle::State_Selected);
        QRect text = option.rect.adjusted(inset, 0, -inset, 0);
        if (!lock.isNull()) {
            const QRect place =
                QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, {lockSide, lockSide}, text);
            lock.paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
            text = QStyle::visualRect(option.direction, text, text.adjusted(0, 0, -lockSide - inset, 0));
        }
        style->drawItemText(painter, text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
            option.palette, true, option.fontMetrics.elidedText(name, Qt::ElideMiddle, text.width()),
            selected ? QPalette::HighlightedText : QPalette::Text);
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

    connect(lineEdit(), &QLineEdit::textChanged, this, &BoardBox::typed); // typed, or set by assistive technology
    const auto chosen = [this](const QModelIndex& index) {
        if (index.isValid())
            choose(m_model.at(index.row()));
    };
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, chosen);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this, chosen);
}

void BoardBox::setBoards(const QList<Board>& boards)
{
    m_model.setBoards(boards);
}

void BoardBox::setBoard(const BoardRef& board)
{
    if (board == m_board)
        return;
    m_board = board;
    m_model.setFilter({});
    setEditText(shownName());
    lineEdit()->setCursorPosition(0);
}

QString BoardBox::shownName() const
{
    return m_board.name.isEmpty() ? m_board.id.text() : m_board.name;
}

void BoardBox::typed(const QString& text)
{
    if (text == shownName())
        return;
    m_model.setFilter(text);
    const Board* board = m_model.named(text);
    announce(board ? BoardRef{board->id, board->name} : BoardRef{});
}

void BoardBox::takeFirstMatch()
{
    if (!m_board.isEmpty() || currentText().trimmed().isEmpty())
        return;
    m_model.setFilter(currentText());
    if (m_model.rowCount() > 0)
        choose(m_model.at(0));
}

void BoardBox::choose(const Board& board)
{
    announce({board.id, board.name});
    setEditText(shownName());
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
    m_model.setFilter({});
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

} // namespace pinwright
