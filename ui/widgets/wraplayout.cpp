// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>

namespace pinwright {

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items.at(size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

QList<WrapLayout::Place> WrapLayout::places(int width) const
{
    QList<Place> places;
    QPoint at;
    int bottom = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPoint(0, bottom + spacing());
        places.append({item.get(), QRect(at, QSize(qMin(size.width(), width), size.height()))});
        at.rx() += size.width() + spacing();
        bottom = qMax(bottom, at.y() + size.height());
    }
    return places;
}

QSize WrapLayout::sizeHint() const
{
    QRect all;
    for (const Place& place : places(QWIDGETSIZE_MAX))
        all |= place.rect;
    return all.size();
}

QSize WrapLayout::minimumSize() const
{
    QSize widest;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    }
    return widest;
}

int WrapLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Place& place : places(width))
        height = qMax(height, place.rect.bottom() + 1);
    return height;
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place& place : places(rect.width()))
        place.item->setGeometry(QStyle::visualRect(direction, rect, place.rect.translated(rect.topLeft())));
}

} // namespace pinwright
