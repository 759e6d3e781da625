// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigation/navigationpane.h"

#include "ui/widgets/assistive.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSide = 16;
constexpr int inset = Style::grid;

/// Icon, title and, at the far end, the count. States that ask for the user wear their colour.
class ViewDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const View view = index.data(NavigationModel::ViewRole).value<View>();
        const int count = index.data(NavigationModel::CountRole).toInt();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QPalette& palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);

        const QColor ground = palette.color(QPalette::Window);
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            const double part = selected ? 0.16 : 0.06;
            const QColor over = palette.color(QPalette::Active, selected ? QPalette::Highlight : QPalette::WindowText);
            painter->setPen(Qt::NoPen);
            painter->setBrush(mixed(ground, over, part));
            painter->drawRoundedRect(row, Style::inputRadius, Style::inputRadius);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(palette.color(QPalette::Active, QPalette::Highlight), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), Style::inputRadius - 1, Style::inputRadius - 1);
        }

        const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
        const bool asks = count > 0 && (view == View::Attention || view == View::Unknown || view == View::Failed);
        const QColor mark = asks ? stateColor(view == View::Failed ? StateTone::Bad : StateTone::Warning, palette) : ink;
        const QRect inner = row.adjusted(inset, 0, -inset, 0);
        const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inner, rect); };

        QRect place(inner.left(), inner.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        painter->drawPixmap(
            placed(place).topLeft(), iconPixmap(viewIcon(view), mark, iconSide, painter->device()->devicePixelRatioF()));

        const QString number = count > 0 ? QLocale().toString(count) : QString();
        const int numberWidth = option.fontMetrics.horizontalAdvance(number);
        painter->setPen(asks ? mark : mutedTextColor(palette));
        painter->drawText(
            placed(QRect(inner.right() + 1 - numberWidth, inner.top(), numberWidth, inner.height())), Qt::AlignCenter, number);

        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(ink);
        place = QRect(inner.left() + iconSide + Style::grid, inner.top(), inner.width() - iconSide - 2 * Style::grid - numberWidth,
            inner.height());
        painter->drawText(placed(place), int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            QFontMetrics(font).elidedText(viewTitle(view), Qt::ElideRight, place.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, std::max(int(Style::controlHeight), option.fontMetrics.height() + 2 * Style::grid)};
    }
};

} // namespace

NavigationPane::NavigationPane(NavigationModel& model, QAction* accounts, QWidget* parent)
    : QWidget(parent)
    , m_list(new QListView(this))
    , m_accounts(new QToolButton(this))
{
    m_list->setObjectName(u"navigationList"_s);
    m_list->setAccessibleName(tr("Views"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);

    m_accounts->setObjectName(u"accountsButton"_s);
    m_accounts->setDefaultAction(accounts);
    m_accounts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_accounts->setAutoRaise(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Style::grid, Style::grid, Style::grid, Style::grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_accounts, 0, Qt::AlignLeading);

    makeSelectedRowCurrent(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            emit viewChosen(NavigationModel::viewAt(current.row()));
    });
}

void NavigationPane::setCurrentView(View view)
{
    m_list->setCurrentIndex(m_list->model()->index(NavigationModel::rowOf(view), 0));
}

QSize NavigationPane::sizeHint() const
{
    // The widest title, semi-bold as when selected, with icon and a count of four digits beside it.
    QFont font = m_list->font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    int title = 0;
    for (const View view : allViews())
        title = std::max(title, metrics.horizontalAdvance(viewTitle(view)));
    const int width = title + iconSide + counterWidth(metrics, 4) + 6 * Style::grid;
    return {std::max({200, width, m_accounts->sizeHint().width() + 2 * Style::grid}), 300};
}

QSize NavigationPane::minimumSizeHint() const
{
    return {sizeHint().width(), 160};
}

} // namespace pinwright
