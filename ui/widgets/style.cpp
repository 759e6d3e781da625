// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/textstyles.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolBar>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int arrowZone = 28; ///< the part of a combo box or spin box that carries the arrows
constexpr int smallIcon = 16;
constexpr int lineEditInset = 4; ///< added to Fusion's own
constexpr int labelGap = 6;      ///< between the icon and the text of a button
constexpr int menuArrow = 12;

struct Colours {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor muted;
    QColor disabled;
    QColor hairline;
    QColor outline;
    QColor accent;
    QColor accentText;
    QColor link;
};

QPalette paletteOf(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.accentText);
    palette.setColor(QPalette::ToolTipBase, c.alternate);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Midlight, c.hairline);
    palette.setColor(QPalette::Mid, c.outline);
    palette.setColor(QPalette::Dark, c.outline);
    palette.setColor(QPalette::Shadow, mixed(c.window, Qt::black, 0.5));
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabled);
    return palette;
}

bool isEnabled(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption* option)
{
    return isEnabled(option) && option->state.testFlag(QStyle::State_MouseOver);
}

bool isPressed(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_Sunken);
}

/// Strokes inside the rectangle, so that a line of whole width stays on whole pixels.
void drawRounded(QPainter* painter, const QRectF& rect, qreal radius, const QBrush& fill, const QColor& line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

QColor buttonGround(const QStyleOption* option, const QColor& ground, const QColor& ink)
{
    if (isPressed(option))
        return mixed(ground, ink, 0.16);
    return isHovered(option) ? mixed(ground, ink, 0.07) : ground;
}

/// Field with outline; the ring of the focus replaces the outline.
void drawInput(QPainter* painter, const QRect& rect, const QStyleOption* option, bool focused)
{
    const QPalette& palette = option->palette;
    if (!isEnabled(option)) {
        drawRounded(painter, rect, Style::inputRadius, palette.window(), hairlineColor(palette));
        return;
    }
    const QColor line = focused ? palette.color(QPalette::Active, QPalette::Highlight) : outlineColor(palette);
    drawRounded(painter, rect, Style::inputRadius, palette.base(), line, focused ? 2 : 1);
}

void drawIconIn(QPainter* painter, const QRect& rect, Icon icon, const QColor& colour, int side = smallIcon)
{
    const QPixmap pixmap = iconPixmap(icon, colour, side, painter->device()->devicePixelRatioF());
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), rect);
    painter->drawPixmap(place.topLeft(), pixmap);
}

QColor inkOf(const QStyleOption* option)
{
    return option->palette.color(isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
}

bool isPrimary(const QStyleOptionButton* button)
{
    return button->features.testFlag(QStyleOptionButton::DefaultButton);
}

bool isFlat(const QStyleOptionButton* button)
{
    return button->features.testFlag(QStyleOptionButton::Flat);
}

void drawPushButton(QPainter* painter, const QStyleOptionButton* button)
{
    const QPalette& palette = button->palette;
    if (isPrimary(button) && isEnabled(button)) {
        const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
        drawRounded(painter, button->rect, Style::inputRadius,
            buttonGround(button, accent, palette.color(QPalette::Active, QPalette::HighlightedText)), {});
    } else if (isFlat(button)) {
        if (isHovered(button) || isPressed(button) || button->state.testFlag(QStyle::State_On))
            drawRounded(painter, button->rect, Style::inputRadius,
                buttonGround(button, palette.color(QPalette::Window), palette.color(QPalette::WindowText)), {});
    } else {
        const QColor line = isEnabled(button) ? outlineColor(palette) : hairlineColor(palette);
        const QColor ground = isEnabled(button) ? palette.color(QPalette::Button) : palette.color(QPalette::Window);
        drawRounded(
            painter, button->rect, Style::inputRadius, buttonGround(button, ground, palette.color(QPalette::ButtonText)), line);
    }
}

void drawToolButton(QPainter* painter, const QStyleOption* option)
{
    const QColor ink = option->palette.color(QPalette::WindowText);
    const QColor ground = option->palette.color(QPalette::Window);
    const QColor accent = option->palette.color(QPalette::Active, QPalette::Highlight);
    if (option->state.testFlag(QStyle::State_On) && isEnabled(option))
        drawRounded(painter, option->rect, Style::inputRadius, mixed(ground, accent, 0.15), accent);
    else if (option->state.testFlag(QStyle::State_On))
        drawRounded(painter, option->rect, Style::inputRadius, mixed(ground, ink, 0.08), {});
    else if (isHovered(option) || isPressed(option))
        drawRounded(painter, option->rect, Style::inputRadius, buttonGround(option, ground, ink), {});
}

bool hasMenuArrow(const QStyleOptionToolButton* button)
{
    return button->features.testFlag(QStyleOptionToolButton::HasMenu);
}

bool showsIcon(const QStyleOptionToolButton* button)
{
    return button->toolButtonStyle != Qt::ToolButtonTextOnly && !button->icon.isNull();
}

bool showsText(const QStyleOptionToolButton* button)
{
    return button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
}

/// Icon, text and menu arrow in a row, as wide as they need.
int toolButtonContentWidth(const QStyleOptionToolButton* button)
{
    int width = 0;
    const auto add = [&width](int part) { width += part + (width > 0 ? labelGap : 0); };
    if (showsIcon(button))
        add(button->iconSize.width());
    if (showsText(button))
        add(button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width());
    if (hasMenuArrow(button))
        add(menuArrow);
    return width;
}

void drawToolButtonContent(QPainter* painter, const QStyleOptionToolButton* button)
{
    const QRect& rect = button->rect;
    const int width = std::min(toolButtonContentWidth(button), rect.width() - Style::grid);
    QRect left(rect.left() + (rect.width() - width) / 2, rect.top(), width, rect.height());
    const auto takePart = [&](int partWidth) {
        const QRect part(left.left(), left.top(), partWidth, left.height());
        left.setLeft(left.left() + partWidth + labelGap);
        return QStyle::visualRect(button->direction, rect, part);
    };
    const QColor ink = inkOf(button);
    if (showsIcon(button)) {
        const QRect part = takePart(button->iconSize.width());
        button->icon.paint(painter, part, Qt::AlignCenter, isEnabled(button) ? QIcon::Normal : QIcon::Disabled);
    }
    if (showsText(button)) {
        const int room = left.width() - (hasMenuArrow(button) ? menuArrow + labelGap : 0);
        const QString text = button->fontMetrics.elidedText(button->text, Qt::ElideRight, room, Qt::TextShowMnemonic);
        painter->setPen(ink);
        painter->setFont(button->font);
        painter->drawText(takePart(room), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, text);
    }
    if (hasMenuArrow(button))
        drawIconIn(painter, takePart(menuArrow), Icon::Down, ink, menuArrow);
}

void drawMenuBarItem(QPainter* painter, const QStyleOptionMenuItem* item)
{
    const QPalette& palette = item->palette;
    painter->fillRect(item->rect, palette.window());
    const QRect ground = item->rect.adjusted(0, 2, 0, -2);
    if (item->state.testFlag(QStyle::State_Selected))
        drawRounded(painter, ground, 4, mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.12), {});
    painter->setPen(inkOf(item));
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

void drawCheckBox(QPainter* painter, const QStyleOption* option)
{
    const QPalette& palette = option->palette;
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    if (isEnabled(option) && (on || partly)) {
        drawRounded(painter, option->rect, 4, palette.color(QPalette::Active, QPalette::Highlight), {});
    } else {
        drawRounded(painter, option->rect, 4, buttonGround(option, palette.color(QPalette::Base), palette.color(QPalette::Text)),
            isEnabled(option) ? outlineColor(palette) : hairlineColor(palette));
    }
    const QColor mark = palette.color(isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::HighlightedText);
    if (partly)
        painter->fillRect(option->rect.adjusted(4, option->rect.height() / 2 - 1, -4, -(option->rect.height() / 2 - 1)), mark);
    else if (on)
        drawIconIn(painter, option->rect, Icon::Check, mark, 14);
}

void drawRadioButton(QPainter* painter, const QStyleOption* option)
{
    const QPalette& palette = option->palette;
    const QRectF rect = option->rect;
    const bool on = option->state.testFlag(QStyle::State_On);
    if (!on || !isEnabled(option)) {
        drawRounded(painter, rect, rect.height() / 2,
            buttonGround(option, palette.color(QPalette::Base), palette.color(QPalette::Text)),
            isEnabled(option) ? outlineColor(palette) : hairlineColor(palette));
    } else {
        drawRounded(painter, rect, rect.height() / 2, palette.color(QPalette::Active, QPalette::Highlight), {});
    }
    if (on) {
        const QColor mark = palette.color(isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::HighlightedText);
        drawRounded(painter, rect.adjusted(5, 5, -5, -5), rect.height() / 2 - 5, mark, {});
    }
}

void drawFocusRing(QPainter* painter, const QStyleOption* option)
{
    const QColor ring = option->palette.color(QPalette::Active, QPalette::Highlight);
    drawRounded(painter, option->rect, Style::inputRadius, Qt::NoBrush, ring, 2);
}

void drawProgressGroove(QPainter* painter, const QStyleOptionProgressBar* bar)
{
    constexpr int thickness = 6;
    QRect groove = bar->rect;
    groove.setTop(groove.center().y() - thickness / 2 + 1);
    groove.setHeight(thickness);
    const QPalette& palette = bar->palette;
    drawRounded(
        painter, groove, thickness / 2.0, mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16), {});

    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const double part = range > 0 ? double(qint64(bar->progress) - bar->minimum) / double(range) : 1.0;
    const int length = int(groove.width() * std::clamp(part, 0.0, 1.0));
    if (length <= 0)
        return;
    QRect filled(groove.left(), groove.top(), std::max(length, thickness), thickness);
    filled = QStyle::visualRect(bar->direction, groove, filled);
    drawRounded(painter, filled, thickness / 2.0, palette.color(QPalette::Active, QPalette::Highlight), {});
}

/// A scroll bar lies on the same ground as what it scrolls.
QColor scrolledGround(const QStyleOptionSlider* bar, const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget)) {
            const QWidget* viewport = area->viewport();
            return viewport->palette().color(viewport->backgroundRole());
        }
    }
    return bar->palette.color(QPalette::Window);
}

void drawScrollBar(QPainter* painter, const QStyleOptionSlider* bar, const QRect& slider, const QColor& ground)
{
    const QPalette& palette = bar->palette;
    painter->fillRect(bar->rect, ground);
    if (bar->maximum <= bar->minimum)
        return;
    const bool grabbed = bar->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) && (isHovered(bar) || isPressed(bar));
    const QColor handle = mixed(ground, palette.color(QPalette::Text), grabbed ? 0.55 : 0.34);
    const QRectF shape = QRectF(slider).adjusted(3, 3, -3, -3);
    drawRounded(painter, shape, std::min(shape.width(), shape.height()) / 2, handle, {});
}

/// A line, filled up to a round handle; the handle carries the focus ring.
void drawSlider(QPainter* painter, const QStyleOptionSlider* slider, const QRect& groove, const QRect& handle)
{
    const QPalette& palette = slider->palette;
    const bool enabled = slider->state.testFlag(QStyle::State_Enabled);
    const QColor accent = enabled ? palette.color(QPalette::Active, QPalette::Highlight) : outlineColor(palette);
    constexpr double line = 4;
    QRectF track(groove);
    const QPointF middle = QRectF(handle).center();
    if (slider->orientation == Qt::Horizontal)
        track = {track.left(), middle.y() - line / 2, track.width(), line};
    else
        track = {middle.x() - line / 2, track.top(), line, track.height()};
    drawRounded(painter, track, line / 2, mixed(palette.color(QPalette::Window), palette.color(QPalette::Text), 0.24), {});
    QRectF done = track;
    if (slider->orientation == Qt::Horizontal)
        slider->upsideDown ? done.setLeft(middle.x()) : done.setRight(middle.x());
    else
        slider->upsideDown ? done.setBottom(middle.y()) : done.setTop(middle.y());
    drawRounded(painter, done, line / 2, accent, {});
    QRectF disc(0, 0, 14, 14);
    disc.moveCenter(middle);
    if (slider->state.testFlag(QStyle::State_HasFocus))
        drawRounded(
            painter, disc.adjusted(-2, -2, 2, 2), disc.width() / 2 + 2, mixed(palette.color(QPalette::Window), accent, 0.4), {});
    drawRounded(painter, disc, disc.width() / 2, accent, {});
}

bool isInputFrame(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) && qobject_cast<const QFrame*>(widget)->frameShape() != QFrame::NoFrame;
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Appearance appearanceFromName(QStringView name)
{
    if (name == u"light")
        return Appearance::Light;
    return name == u"dark" ? Appearance::Dark : Appearance::System;
}

QPalette lightPalette()
{
    return paletteOf({
        .window = QColor(0xf5, 0xf5, 0xf2),
        .base = QColor(0xff, 0xff, 0xff),
        .alternate = QColor(0xfa, 0xfa, 0xf8),
        .button = QColor(0xff, 0xff, 0xff),
        .text = QColor(0x1e, 0x1f, 0x1d),
        .muted = QColor(0x59, 0x5b, 0x57),
        .disabled = QColor(0x9b, 0x9c, 0x98),
        .hairline = QColor(0xdf, 0xdf, 0xda),
        .outline = QColor(0x86, 0x88, 0x83),
        .accent = QColor(0x0b, 0x66, 0x6a),
        .accentText = QColor(0xff, 0xff, 0xff),
        .link = QColor(0x0b, 0x5c, 0x8a),
    });
}

QPalette darkPalette()
{
    return paletteOf({
        .window = QColor(0x1b, 0x1d, 0x1f),
        .base = QColor(0x23, 0x26, 0x28),
        .alternate = QColor(0x2a, 0x2d, 0x30),
        .button = QColor(0x2d, 0x31, 0x34),
        .text = QColor(0xec, 0xed, 0xea),
        .muted = QColor(0xac, 0xb0, 0xae),
        .disabled = QColor(0x6f, 0x73, 0x75),
        .hairline = QColor(0x37, 0x3b, 0x3e),
        .outline = QColor(0x80, 0x86, 0x8a),
        .accent = QColor(0x5f, 0xc4, 0xc4),
        .accentText = QColor(0x05, 0x1f, 0x21),
        .link = QColor(0x86, 0xc9, 0xf0),
    });
}

void applyAppearance(QApplication& application, Appearance appearance)
{
    if (!qobject_cast<Style*>(application.style()))
        QApplication::setStyle(new Style);
    // An empty palette asks for the desktop's own, which tells whether it is dark.
    if (appearance == Appearance::System)
        QApplication::setPalette(QPalette());
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && isDark(QGuiApplication::palette()));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        // Line edits inside combo and spin boxes have no frame of their own: the box draws it.
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawInput(painter, option->rect, option, option->state.testFlag(State_HasFocus));
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isInputFrame(widget))
            drawInput(painter, option->rect, option, widget->hasFocus());
        else if (qobject_cast<const QAbstractItemView*>(widget))
            drawRounded(painter, option->rect, inputRadius, Qt::NoBrush, hairlineColor(option->palette));
        else
            break;
        return;
    case PE_FrameMenu:
        painter->setPen(hairlineColor(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), hairlineColor(option->palette));
        return;
    case PE_FrameFocusRect:
        drawFocusRing(painter, option);
        return;
    case PE_PanelButtonTool:
        drawToolButton(painter, option);
        return;
    case PE_IndicatorItemViewItemDrop:
        drawRounded(
            painter, option->rect, inputRadius, Qt::NoBrush, option->palette.color(QPalette::Active, QPalette::Highlight), 2);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(painter, option);
        return;
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawPushButton(painter, button);
            return;
        }
        break;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorArrowDown:
        drawIconIn(painter, option->rect, Icon::Down, inkOf(option), 12);
        return;
    case PE_IndicatorArrowUp:
        drawIconIn(painter, option->rect, Icon::Up, inkOf(option), 12);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && isPrimary(button) && isEnabled(button)) {
            QStyleOptionButton light = *button;
            light.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::Active, QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &light, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable) {
            QStyleOptionComboBox fitting = *combo;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2
                - (combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4);
            fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option); bar && !bar->textVisible) {
            drawProgressGroove(painter, bar);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, hairlineColor(option->palette));
        return;
    case CE_ToolBar:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), hairlineColor(option->palette));
        return;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option); button
            && button->toolButtonStyle != Qt::ToolButtonTextUnderIcon
            && !button->features.testFlag(QStyleOptionToolButton::Arrow)) {
            drawToolButtonContent(painter, button);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuBarItem(painter, item);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
            const QRect line(item->rect.left(), item->rect.center().y(), item->rect.width(), 1);
            painter->fillRect(line, hairlineColor(item->palette));
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
    const QString& text, QPalette::ColorRole textRole) const
{
    // Not isolated: the marks come from another font, whose taller lines would be cut off.
    const bool known = flags & (Qt::TextForceLeftToRight | Qt::TextForceRightToLeft);
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft && !known) {
        const auto alignment = QStyle::visualAlignment(painter->layoutDirection(), Qt::Alignment(flags & Qt::AlignHorizontal_Mask));
        flags = (flags & ~int(Qt::AlignHorizontal_Mask)) | int(alignment | Qt::AlignAbsolute)
            | (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const bool focused = combo->state.testFlag(State_HasFocus)
                || (combo->editable && widget && widget->isAncestorOf(QApplication::focusWidget()));
            if (combo->frame)
                drawInput(painter, combo->rect, combo, focused);
            drawIconIn(painter, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget), Icon::Down, inkOf(combo));
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            if (spin->frame)
                drawInput(painter, spin->rect, spin, spin->state.testFlag(State_HasFocus));
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            const QColor ink = inkOf(spin);
            const QColor off = spin->palette.color(QPalette::Disabled, QPalette::WindowText);
            const auto enabled = spin->stepEnabled;
            drawIconIn(painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget), Icon::Up,
                enabled.testFlag(QAbstractSpinBox::StepUpEnabled) ? ink : off, 12);
            drawIconIn(painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), Icon::Down,
                enabled.testFlag(QAbstractSpinBox::StepDownEnabled) ? ink : off, 12);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            drawToolButton(painter, button);
            proxy()->drawControl(CE_ToolButtonLabel, button, painter, widget);
            if (button->state.testFlag(State_HasFocus) && button->state.testFlag(State_KeyboardFocusChange))
                drawFocusRing(painter, button);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(painter, bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), scrolledGround(bar, widget));
            return;
        }
        break;
    case CC_Slider:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawSlider(painter, slider, subControlRect(CC_Slider, slider, SC_SliderGroove, widget),
                subControlRect(CC_Slider, slider, SC_SliderHandle, widget));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        const QRect arrow(rect.right() + 1 - arrowZone, rect.top(), arrowZone, rect.height());
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, arrow);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(6, 2, -arrowZone, -2));
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int zone = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 6 : arrowZone;
        QRect buttons(rect.right() + 1 - zone, rect.top() + 2, zone, rect.height() - 4);
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(6, 2, -zone, -2));
        if (part == SC_SpinBoxUp) {
            buttons.setHeight(buttons.height() / 2);
            return visualRect(option->direction, rect, buttons);
        }
        if (part == SC_SpinBoxDown) {
            buttons.setTop(buttons.top() + buttons.height() / 2);
            return visualRect(option->direction, rect, buttons);
        }
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return rect;
        if (bar) {
            const bool flat = bar->orientation == Qt::Horizontal;
            const int length = flat ? rect.width() : rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int shown = range > 0 ? int(qint64(length) * bar->pageStep / (range + bar->pageStep)) : length;
            const int handle = std::min(length, std::max(shown, 32));
            const int start =
                sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
            int from = start;
            int size = handle;
            if (part == SC_ScrollBarSubPage) {
                from = 0;
                size = start;
            } else if (part == SC_ScrollBarAddPage) {
                from = start + handle;
                size = length - from;
            }
            const QRect along = flat ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                     : QRect(rect.left(), rect.top() + from, rect.width(), size);
            return visualRect(bar->direction, rect, along);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 2 * grid;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid;
    case PM_DefaultFrameWidth:
        return isInputFrame(widget) ? 3 : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 1; // QSplitter widens the place to grab by itself
    case PM_DockWidgetSeparatorExtent:
        return 4;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return smallIcon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarItemSpacing:
    case PM_MenuBarHMargin:
        return 4;
    case PM_ToolBarItemMargin:
        return 6;
    case PM_ToolBarFrameWidth:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_FormLayoutFieldGrowthPolicy:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton; // a slider goes to where it is pressed
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

/// What every window has built in at once: Qt's own would load each plugin for pictures there is before anything is shown.
QIcon Style::standardIcon(StandardPixmap name, const QStyleOption* option, const QWidget* widget) const
{
    switch (name) {
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(Icon::Menu);
    case SP_LineEditClearButton:
        return icon(Icon::Close);
    default:
        return QProxyStyle::standardIcon(name, option, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    // Text begins where it does in combo and text boxes.
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(lineEditInset, 0, -lineEditInset, 0);
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const int line = option ? option->fontMetrics.height() : 0;
    const int controlSize = std::max(int(controlHeight), line + 2 * grid);
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + 3 * grid, controlSize), controlSize};
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? QSize(result.width(), controlSize) : result;
    }
    case CT_ComboBox:
        return {size.width() + arrowZone + 2 * grid, controlSize};
    case CT_SpinBox:
        return {size.width() + arrowZone + grid, controlSize};
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && button->toolButtonStyle != Qt::ToolButtonTextUnderIcon)
            return {std::max(toolButtonContentWidth(button) + 2 * grid, controlSize), controlSize};
        return {std::max(size.width() + 2 * grid, controlSize), size.height() + grid};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), 28));
        return result;
    }
    case CT_MenuBarItem:
        return result + QSize(4, 4);
    default:
        return result;
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace pinwright
