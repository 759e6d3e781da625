// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/cropview.h"

#include "media/editing.h"
#include "ui/media/safearea.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>

#include <algorithm>
#include <array>
#include <cmath>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stageMargin = 24; ///< room for the handles around the picture
constexpr double reach = 12;    ///< px from the middle of a handle
constexpr double lineReach = 8; ///< px from a side
constexpr double cornerHandle = 6;
constexpr QSizeF sideHandle{20, 6};
constexpr double faded = 0.72;
constexpr QSize smallBox{256, 256};
constexpr double scaleStep = 1.05;

/// In the order of the Tab key.
constexpr std::array<Qt::Edges, 9> parts{Qt::Edges(), Qt::TopEdge | Qt::LeftEdge, Qt::TopEdge, Qt::TopEdge | Qt::RightEdge,
    Qt::RightEdge, Qt::BottomEdge | Qt::RightEdge, Qt::BottomEdge, Qt::BottomEdge | Qt::LeftEdge, Qt::LeftEdge};

// On any picture, in either appearance.
QColor brightInk()
{
    return lightPalette().color(QPalette::Base);
}

QColor darkInk(double opacity)
{
    QColor ink = lightPalette().color(QPalette::Text);
    ink.setAlphaF(float(opacity));
    return ink;
}

QPainterPath pathOf(const QRectF& rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

Qt::CursorShape cursorFor(std::optional<Qt::Edges> part)
{
    if (!part)
        return Qt::ArrowCursor;
    const bool sideways = part->testFlag(Qt::LeftEdge) || part->testFlag(Qt::RightEdge);
    const bool upright = part->testFlag(Qt::TopEdge) || part->testFlag(Qt::BottomEdge);
    if (sideways && upright)
        return part->testFlag(Qt::LeftEdge) == part->testFlag(Qt::TopEdge) ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    if (sideways)
        return Qt::SizeHorCursor;
    return upright ? Qt::SizeVerCursor : Qt::SizeAllCursor;
}

QString nameOf(Qt::Edges part)
{
    const bool left = part.testFlag(Qt::LeftEdge);
    const bool right = part.testFlag(Qt::RightEdge);
    if (part.testFlag(Qt::TopEdge)) {
        if (left)
            return CropView::tr("Upper left handle");
        return right ? CropView::tr("Upper right handle") : CropView::tr("Upper handle");
    }
    if (part.testFlag(Qt::BottomEdge)) {
        if (left)
            return CropView::tr("Lower left handle");
        return right ? CropView::tr("Lower right handle") : CropView::tr("Lower handle");
    }
    if (left)
        return CropView::tr("Left handle");
    return right ? CropView::tr("Right handle") : CropView::tr("Crop frame");
}

std::optional<QPoint> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPoint(-1, 0);
    case Qt::Key_Right:
        return QPoint(1, 0);
    case Qt::Key_Up:
        return QPoint(0, -1);
    case Qt::Key_Down:
        return QPoint(0, 1);
    default:
        return std::nullopt;
    }
}

std::optional<Qt::Edge> edgeOf(int key)
{
    switch (key) {
    case Qt::Key_Home:
        return Qt::LeftEdge;
    case Qt::Key_End:
        return Qt::RightEdge;
    case Qt::Key_PageUp:
        return Qt::TopEdge;
    case Qt::Key_PageDown:
        return Qt::BottomEdge;
    default:
        return std::nullopt;
    }
}

} // namespace

CropView::CropView(CropModel& model, Thumbnails& thumbnails, const Media& media, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_media(media)
{
    setObjectName(u"cropView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleDescription(
        tr("Arrow keys move, with Shift in larger steps. With Ctrl they resize the frame. Plus and minus scale it."));
    connect(&model, &CropModel::changed, this, &CropView::modelChanged);
    connect(&thumbnails, &Thumbnails::ready, this, &CropView::pictureReady);
    connect(&thumbnails, &Thumbnails::failed, this, &CropView::pictureFailed);
    pictureReady(media.path);
    describe();
}

void CropView::setSafeArea(bool shown, double feedRatioMin)
{
    m_safeAreaShown = shown;
    m_feedRatioMin = feedRatioMin;
    update();
}

QString CropView::frameText() const
{
    const QRect frame = m_model.frame().rect();
    return tr("Left %L1, top %L2, %L3 × %L4 pixels", "where a frame is in a picture, and its width and height")
        .arg(frame.x())
        .arg(frame.y())
        .arg(frame.width())
        .arg(frame.height());
}

QPointF CropView::handlePoint(Qt::Edges handle) const
{
    const QRectF frame = frameRect();
    QPointF point = frame.center();
    if (handle.testFlag(Qt::LeftEdge))
        point.setX(frame.left());
    if (handle.testFlag(Qt::RightEdge))
        point.setX(frame.right());
    if (handle.testFlag(Qt::TopEdge))
        point.setY(frame.top());
    if (handle.testFlag(Qt::BottomEdge))
        point.setY(frame.bottom());
    return point;
}

QSize CropView::sizeHint() const
{
    return {640, 640};
}

QSize CropView::minimumSizeHint() const
{
    return {240, 240};
}

void CropView::pictureReady(const QString& path)
{
    if (path != m_media.path || !m_image.isNull())
        return;
    m_image = m_thumbnails.get(m_media, screen()->size() * screen()->devicePixelRatio());
    if (m_image.isNull())
        return;
    m_small = m_image.scaled(smallBox, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    update();
}

void CropView::pictureFailed(const QString& path)
{
    if (path != m_media.path || !m_image.isNull())
        return;
    m_unreadable = true;
    update();
}

void CropView::modelChanged()
{
    fit();
    if (!m_grip)
        describe();
    update();
}

/// So that the whole picture and its margins can be seen.
void CropView::fit()
{
    if (m_grip)
        return;
    const QRectF picture({}, m_model.frame().picture());
    const QRectF all = picture.united(m_model.resultRect());
    const QRectF room = QRectF(rect()).adjusted(stageMargin, stageMargin, -stageMargin, -stageMargin);
    const QSizeF shown = all.size().scaled(room.size().expandedTo({1, 1}), Qt::KeepAspectRatio);
    const double factor = shown.width() / all.width();
    const QPointF corner = room.center() - all.center() * factor;
    // On whole pixels, so that the picture is sharp.
    m_place = QRectF(QRectF(corner, picture.size() * factor).toRect());
    m_place.setSize(m_place.size().expandedTo({1, 1}));
}

/// Announced as the name, which is what screen readers follow while the frame has the keyboard.
void CropView::describe()
{
    setAccessibleName(tr("%1: %2", "part of a frame: its place").arg(nameOf(m_part), frameText()));
}

void CropView::setPart(Qt::Edges part)
{
    m_part = part;
    describe();
    update();
}

QRectF CropView::toView(const QRectF& pixels) const
{
    const QSize picture = m_model.frame().picture();
    const double across = m_place.width() / picture.width();
    const double down = m_place.height() / picture.height();
    return {m_place.x() + pixels.x() * across, m_place.y() + pixels.y() * down, pixels.width() * across, pixels.height() * down};
}

std::optional<Qt::Edges> CropView::partAt(QPointF point) const
{
    const QRectF frame = frameRect();
    const bool inside = frame.contains(point);
    // The inside of a small frame has to be left for moving it.
    const double near = inside ? std::min(reach, std::min(frame.width(), frame.height()) / 4) : reach;
    const auto away = [&](Qt::Edges part) { return QLineF(point, handlePoint(part)).length(); };
    const auto nearest =
        std::min_element(parts.begin() + 1, parts.end(), [&](Qt::Edges a, Qt::Edges b) { return away(a) < away(b); });
    if (away(*nearest) <= near)
        return *nearest;

    const double line = std::min(near, lineReach);
    if (frame.adjusted(-line, -line, line, line).contains(point)) {
        if (std::abs(point.x() - frame.left()) <= line)
            return Qt::LeftEdge;
        if (std::abs(point.x() - frame.right()) <= line)
            return Qt::RightEdge;
        if (std::abs(point.y() - frame.top()) <= line)
            return Qt::TopEdge;
        if (std::abs(point.y() - frame.bottom()) <= line)
            return Qt::BottomEdge;
    }
    return inside ? std::optional(Qt::Edges()) : std::nullopt;
}

void CropView::resizeEvent(QResizeEvent*)
{
    fit();
}

void CropView::mousePressEvent(QMouseEvent* event)
{
    const auto part = partAt(event->position());
    if (event->button() != Qt::LeftButton || !part)
        return;
    m_model.commit();
    m_grip = Grip{*part, event->position(), m_model.frame()};
    setPart(*part);
}

void CropView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_grip) {
        setCursor(cursorFor(partAt(event->position())));
        return;
    }
    CropFrame frame = m_grip->frame;
    const QPoint delta = ((event->position() - m_grip->at) / scale()).toPoint();
    if (m_grip->part)
        frame.dragHandle(m_grip->part, delta);
    else
        frame.moveBy(delta);
    m_model.setFrame(frame);
}

void CropView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        endGrip();
}

void CropView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_model.resetFrame();
}

void CropView::endGrip()
{
    if (!m_grip)
        return;
    m_grip.reset();
    m_model.commit();
    modelChanged(); // now everything has to be seen again
}

void CropView::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        QWidget::keyPressEvent(event);
}

bool CropView::handleKey(const QKeyEvent& key)
{
    if (m_grip) {
        if (key.key() == Qt::Key_Escape) {
            m_model.setFrame(m_grip->frame);
            endGrip();
        }
        return true;
    }
    CropFrame frame = m_model.frame();
    if (const auto direction = directionOf(key.key())) {
        moveByKeys(*direction, key.modifiers());
        return true;
    }
    if (const auto edge = edgeOf(key.key()))
        frame.moveTo(*edge);
    else if (key.key() == Qt::Key_Plus || key.key() == Qt::Key_Equal)
        frame.scaleBy(scaleStep);
    else if (key.key() == Qt::Key_Minus)
        frame.scaleBy(1 / scaleStep);
    else
        return false;
    m_model.setFrame(frame);
    return true;
}

void CropView::moveByKeys(QPoint direction, Qt::KeyboardModifiers modifiers)
{
    CropFrame frame = m_model.frame();
    const double part = modifiers.testFlag(Qt::ShiftModifier) ? 0.1 : 0.01;
    const auto step = [part](int side) { return std::max(1, qRound(side * part)); };
    const QPoint delta(direction.x() * step(frame.picture().width()), direction.y() * step(frame.picture().height()));
    if (modifiers.testFlag(Qt::ControlModifier))
        frame.growBy({delta.x(), delta.y()});
    else if (m_part)
        frame.dragHandle(m_part, delta);
    else
        frame.moveBy(delta);
    m_model.setFrame(frame);
}

void CropView::keyReleaseEvent(QKeyEvent* event)
{
    // A key that is held is one step.
    if (!event->isAutoRepeat() && !m_grip)
        m_model.commit();
    QWidget::keyReleaseEvent(event);
}

void CropView::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason)
        setPart(parts.front());
    else if (event->reason() == Qt::BacktabFocusReason)
        setPart(parts.back());
    QWidget::focusInEvent(event);
}

void CropView::focusOutEvent(QFocusEvent* event)
{
    if (!m_grip)
        m_model.commit();
    QWidget::focusOutEvent(event);
}

bool CropView::focusNextPrevChild(bool next)
{
    const auto at = std::find(parts.begin(), parts.end(), m_part);
    if (next ? at + 1 == parts.end() : at == parts.begin())
        return QWidget::focusNextPrevChild(next);
    setPart(next ? *(at + 1) : *(at - 1));
    return true;
}

QColor CropView::stageColour() const
{
    return mixed(palette().color(QPalette::Window), palette().color(QPalette::Shadow), isDark(palette()) ? 0.5 : 0.16);
}

/// Over what is not sent.
QColor CropView::fadeColour() const
{
    QColor colour = stageColour();
    colour.setAlphaF(float(faded));
    return colour;
}

QPixmap CropView::scaledPicture()
{
    const QSize pixels = (m_place.size() * devicePixelRatioF()).toSize();
    if (m_picture.size() != pixels || m_picture.isNull()) {
        m_picture = QPixmap::fromImage(m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_picture.setDevicePixelRatio(devicePixelRatioF());
    }
    return m_picture;
}

void CropView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stageColour());
    painter.drawRoundedRect(rect(), Style::cardRadius, Style::cardRadius);

    const QRectF result = toView(m_model.resultRect());
    if (m_image.isNull()) {
        painter.setPen(mutedTextColor(palette()));
        painter.drawText(rect(), Qt::AlignCenter, m_unreadable ? tr("The picture can't be read.") : tr("Loading the picture…"));
    } else {
        paintPicture(painter, result);
        if (m_model.padRatio() > 0)
            paintMargins(painter, result);
    }
    if (m_safeAreaShown)
        paintSafeArea(painter, result);
    paintFrame(painter);
}

void CropView::paintPicture(QPainter& painter, const QRectF& result)
{
    painter.fillRect(m_place, brightInk()); // transparent parts, as feeds show them
    painter.drawPixmap(m_place.topLeft(), scaledPicture());
    painter.fillPath(pathOf(m_place).subtracted(pathOf(result)), fadeColour());
}

void CropView::paintMargins(QPainter& painter, const QRectF& result)
{
    painter.save();
    painter.setClipPath(pathOf(result).subtracted(pathOf(frameRect())));
    painter.drawImage(result, edited(m_small, m_model.edits()));
    painter.restore();
}

void CropView::paintSafeArea(QPainter& painter, const QRectF& result) const
{
    const SafeArea area = safeArea(result, m_feedRatioMin);
    QPainterPath shown;
    shown.addRoundedRect(area.shown, area.cornerRadius, area.cornerRadius);
    QPainterPath lost = pathOf(result).subtracted(shown);
    if (!area.hidden.isEmpty()) {
        const QPainterPath hidden = lost.intersected(pathOf(area.hidden.united(area.buttons)));
        painter.fillPath(hidden, darkInk(0.6));
        lost = lost.subtracted(hidden);
    }
    painter.fillPath(lost, fadeColour()); // the corners

    painter.save();
    painter.setClipPath(shown);
    painter.fillRect(area.buttons, darkInk(0.3));
    painter.restore();
    painter.setPen(QPen(brightInk(), 1, Qt::DashLine));
    painter.drawLine(area.buttons.topLeft(), area.buttons.topRight());
    paintCaption(painter, area.buttons, tr("Buttons", "where feeds lay buttons over a picture"));
    if (!area.hidden.isEmpty())
        paintCaption(painter, area.hidden, tr("Hidden", "the part of a picture that feeds do not show"));
}

/// On any picture: a light ground with dark text.
void CropView::paintCaption(QPainter& painter, const QRectF& where, const QString& text) const
{
    painter.save();
    painter.setFont(textFont(TextStyle::Small, font()));
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF chip(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 4);
    chip.moveCenter(where.center());
    if (chip.width() + 8 <= where.width()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(brightInk());
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
        painter.setPen(darkInk(1));
        painter.drawText(chip, Qt::AlignCenter, text);
    }
    painter.restore();
}

void CropView::paintFrame(QPainter& painter) const
{
    const QRectF frame(frameRect().toRect()); // sharp lines
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(darkInk(0.5), 4));
    painter.drawRect(frame);
    if (m_grip) {
        // Thirds, for placing what matters.
        QColor thin = brightInk();
        thin.setAlphaF(0.6F);
        painter.setPen(QPen(thin, 1));
        for (const double part : {1 / 3.0, 2 / 3.0}) {
            const QPointF at(frame.x() + frame.width() * part, frame.y() + frame.height() * part);
            painter.drawLine(QPointF(at.x(), frame.top()), QPointF(at.x(), frame.bottom()));
            painter.drawLine(QPointF(frame.left(), at.y()), QPointF(frame.right(), at.y()));
        }
    }
    const bool focused = hasFocus() && !m_part;
    painter.setPen(QPen(brightInk(), focused ? 4 : 2));
    painter.drawRect(frame);
    if (focused) {
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 2));
        painter.drawRect(frame);
    }
    std::for_each(parts.begin() + 1, parts.end(), [&](Qt::Edges handle) { paintHandle(painter, handle); });
}

void CropView::paintHandle(QPainter& painter, Qt::Edges handle) const
{
    const bool sideways = handle.testFlag(Qt::LeftEdge) || handle.testFlag(Qt::RightEdge);
    const bool upright = handle.testFlag(Qt::TopEdge) || handle.testFlag(Qt::BottomEdge);
    const bool corner = sideways && upright;
    const QRectF frame = frameRect();
    // Between the corners there has to be room for it.
    const double side = sideways ? frame.height() : frame.width();
    if (!corner && side < sideHandle.width() + 4 * cornerHandle)
        return;
    QRectF shape({}, corner ? QSizeF(2 * cornerHandle, 2 * cornerHandle) : upright ? sideHandle : sideHandle.transposed());
    shape.moveCenter(handlePoint(handle));
    const double radius = std::min(shape.width(), shape.height()) / 2;
    const bool focused = hasFocus() && m_part == handle;
    if (focused) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Active, QPalette::Highlight));
        painter.drawRoundedRect(shape.adjusted(-5, -5, 5, 5), radius + 5, radius + 5);
        painter.setPen(QPen(brightInk(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape.adjusted(-5, -5, 5, 5), radius + 5, radius + 5);
    }
    painter.setPen(QPen(darkInk(0.5), 1));
    painter.setBrush(brightInk());
    painter.drawRoundedRect(shape, radius, radius);
}

} // namespace pinwright
