// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/pinrowdelegate.h"

#include "ui/widgets/rowground.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize thumbnailSize(32, 48); ///< 2:3, as pins are
constexpr int thumbnailBox = 96;       ///< decoded to this side, so that a wide picture still fills the tall frame
constexpr int rowHeight = 64;
constexpr int chipIcon = 14;
constexpr int chipPadding = Style::grid;
constexpr int chipGap = Style::grid / 2;
constexpr int gap = Style::grid + Style::grid / 2;

/// Returns the width the chip takes.
int drawChip(QPainter* painter, const QStyleOptionViewItem& option, const QRect& inner, const PinRow& pin)
{
    if (pin.state.isEmpty())
        return 0;
    const QFont font = textFont(TextStyle::Small, option.font);
    const QFontMetrics metrics(font);
    const int widest = inner.width() * 2 / 5;
    const QString text = metrics.elidedText(pin.state, Qt::ElideRight, widest - chipIcon - chipGap - 2 * chipPadding);
    const int width = chipIcon + chipGap + metrics.horizontalAdvance(text) + 2 * chipPadding;
    const int height = std::max(chipIcon, metrics.height()) + Style::grid;
    const QRect chip(inner.right() + 1 - width, inner.center().y() - height / 2 + 1, width, height);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inner, rect); };

    const QColor ink = stateColor(pin.tone, option.palette);
    painter->setPen(Qt::NoPen);
    // On a selected row the state's own ground would be lost.
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setBrush(
        selected ? option.palette.color(QPalette::Active, QPalette::Base) : stateBackground(pin.tone, option.palette));
    painter->drawRoundedRect(placed(chip), height / 2.0, height / 2.0);
    const QRect mark(chip.left() + chipPadding, chip.center().y() - chipIcon / 2 + 1, chipIcon, chipIcon);
    painter->drawPixmap(placed(mark).topLeft(), iconPixmap(pin.icon, ink, chipIcon, painter->device()->devicePixelRatioF()));
    painter->setPen(ink);
    painter->setFont(font);
    const QRect label(mark.right() + 1 + chipGap, chip.top(), chip.right() - chipPadding - mark.right() - chipGap + 1, height);
    painter->drawText(placed(label), int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)), text);
    return width;
}

/// The widest time of day that may come, so that pictures stand in line.
int timeWidth(const QFontMetrics& metrics)
{
    const QLocale locale;
    return std::max(metrics.horizontalAdvance(locale.toString(QTime(10, 0), QLocale::ShortFormat)),
        metrics.horizontalAdvance(locale.toString(QTime(20, 0), QLocale::ShortFormat)));
}

/// Returns the width the time takes.
int drawTime(QPainter* painter, const QStyleOptionViewItem& option, const QRect& inner, const PinRow& pin)
{
    if (pin.time.isEmpty())
        return 0;
    const int width = std::max(timeWidth(option.fontMetrics), option.fontMetrics.horizontalAdvance(pin.time));
    const QRect place(inner.left(), inner.top(), width, inner.height());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(QStyle::visualRect(option.direction, inner, place),
        int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)), pin.time);
    return width + gap;
}

void drawTexts(QPainter* painter, const QStyleOptionViewItem& option, const QRect& inner, const QRect& column, const PinRow& pin)
{
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const int oneLine = int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextSingleLine;
    const QFont small = textFont(TextStyle::Small, option.font);
    QFont strong = option.font;
    strong.setWeight(QFont::Medium);
    const QFontMetrics titleMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const QString second = isolatedParts(pin.details());
    const int lines = titleMetrics.height() + (second.isEmpty() ? 0 : chipGap / 2 + smallMetrics.height());
    const int top = column.center().y() - lines / 2 + 1;

    const QColor ink = option.palette.color(QPalette::Active, QPalette::Text);
    const QColor muted = mutedTextColor(option.palette);
    painter->setFont(pin.title.isEmpty() ? option.font : strong);
    painter->setPen(pin.title.isEmpty() ? muted : ink);
    const QRect title(column.left(), top, column.width(), titleMetrics.height());
    painter->drawText(placed(title), oneLine, isolated(titleMetrics.elidedText(pin.shownTitle(), Qt::ElideRight, column.width())));

    painter->setFont(small);
    painter->setPen(muted);
    const QRect below(column.left(), title.bottom() + 1 + chipGap / 2, column.width(), smallMetrics.height());
    painter->drawText(placed(below), oneLine, smallMetrics.elidedText(second, Qt::ElideRight, column.width()));
}

} // namespace

void drawThumbnail(QPainter* painter, const QRect& rect, const Media& media, const MediaEdits& edits, Thumbnails& thumbnails,
    const QPalette& palette)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = int(std::lround(thumbnailBox * ratio));
    const QImage image = media.isEmpty() ? QImage() : thumbnails.get(media, QSize(side, side), edits);

    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (image.isNull()) {
        painter->fillPath(frame, palette.color(QPalette::Active, QPalette::Window));
        const int mark = std::min(16, rect.width() - 8);
        const QPixmap pixmap = iconPixmap(isVideo(media.type) ? Icon::Video : Icon::Picture, mutedTextColor(palette), mark, ratio);
        painter->drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(mark, mark), rect).topLeft(), pixmap);
    } else {
        QSizeF part = QSizeF(rect.size()).scaled(image.size(), Qt::KeepAspectRatio);
        const QPointF corner((image.width() - part.width()) / 2, (image.height() - part.height()) / 2);
        painter->setClipPath(frame);
        painter->drawImage(QRectF(rect), image, QRectF(corner, part));
        painter->setClipping(false);
    }
    painter->setPen(hairlineColor(palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(frame);
    painter->restore();
}

PinRowDelegate::PinRowDelegate(Thumbnails& thumbnails, QObject* parent) : QStyledItemDelegate(parent), m_thumbnails(thumbnails) { }

void PinRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PinRow pin = index.data(PinRowRole).value<PinRow>();
    const QRect row = option.rect.adjusted(Style::grid / 2, 1, -Style::grid / 2, -1);
    const QRect inner = row.adjusted(gap, 0, -gap, 0); // in line with the header above
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRowGround(painter, option, row);

    const int time = drawTime(painter, option, inner, pin);
    const QRect picture(QPoint(inner.left() + time, inner.center().y() - thumbnailSize.height() / 2 + 1), thumbnailSize);
    drawThumbnail(
        painter, QStyle::visualRect(option.direction, inner, picture), pin.media, pin.edits, m_thumbnails, option.palette);

    const int chip = drawChip(painter, option, inner, pin);
    const int start = picture.right() + 1 + gap;
    const QRect column(start, inner.top(), inner.right() + 1 - start - (chip > 0 ? chip + gap : 0), inner.height());
    drawTexts(painter, option, inner, column, pin);
    painter->restore();
}

QSize PinRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int texts = QFontMetrics(option.font).height() + QFontMetrics(textFont(TextStyle::Small, option.font)).height();
    return {240, std::max(rowHeight, texts + 2 * Style::grid)};
}

} // namespace pinwright
