// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/picturelook.h"

#include "media/editing.h"
#include "media/thumbnails.h"
#include "ui/widgets/cliptime.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pinwright {

namespace {

constexpr auto patience = 200ms;
constexpr int around = 2 * Style::grid; ///< px between the picture and the window's edges
constexpr int buttonSide = 32;
constexpr int signSide = 32;              ///< px, above a text in place of the picture
constexpr double keyPan = 0.1;            ///< of the stage, by a key
constexpr qint64 mostPixels = 64'000'000; ///< that are held to be looked at; of a larger picture a smaller one is shown

/// What an image has to fit to be shown in its own size.
QSize boxOf(QSize pixels)
{
    const double share = std::sqrt(double(mostPixels) / (double(pixels.width()) * pixels.height()));
    return share < 1 ? pixels * share : pixels;
}

} // namespace

PictureLook::PictureLook(QWidget* parent) : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
{
    setObjectName(u"pictureLook"_s);
    setWindowTitle(tr("Full-Size Look"));
    setAccessibleName(windowTitle());
    setWindowModality(Qt::WindowModal);
    setFocusPolicy(Qt::StrongFocus);
    // Around a picture a dark ground disturbs least, in either appearance.
    setPalette(darkPalette());
    setAutoFillBackground(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    m_bar = buildBar();
    column->addWidget(m_bar);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_loader, &PictureLoader::loaded, this, &PictureLook::showLoaded);
    resize(960, 720);
    describe();
}

PictureLook::~PictureLook() = default;

QWidget* PictureLook::buildBar()
{
    auto* bar = new QWidget(this);
    m_name = new ElidedLabel(bar);
    m_name->setObjectName(u"lookName"_s);
    m_facts = new ElidedLabel(bar);
    m_facts->setObjectName(u"lookFacts"_s);
    m_facts->setTextRole(QPalette::PlaceholderText);
    setTextStyle(m_facts, TextStyle::Small);

    QToolButton* previous = addButton(Icon::Back, tr("Previous Pin"), u"lookPreviousButton"_s);
    connect(previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    QToolButton* next = addButton(Icon::Next, tr("Next Pin"), u"lookNextButton"_s);
    connect(next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    m_zoomButton = addButton(Icon::Search, tr("Actual Size"), u"lookZoomButton"_s);
    m_zoomButton->setCheckable(true);
    // Not clicked: assistive technology toggles.
    connect(m_zoomButton, &QToolButton::toggled, this, [this](bool on) { setZoom(on ? Zoom::Actual : Zoom::Whole); });
    QToolButton* close = addButton(Icon::Close, tr("Close"), u"lookCloseButton"_s);
    connect(close, &QToolButton::clicked, this, &QWidget::close);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(2 * Style::grid, Style::grid, 2 * Style::grid, Style::grid);
    line->setSpacing(Style::grid / 2);
    line->addWidget(previous);
    line->addWidget(next);
    line->addSpacing(Style::grid);
    line->addLayout(texts, 1);
    line->addSpacing(Style::grid);
    line->addWidget(m_zoomButton);
    line->addWidget(close);
    return bar;
}

QToolButton* PictureLook::addButton(Icon name, const QString& text, const QString& objectName)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(name, palette().color(QPalette::WindowText)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFixedSize(buttonSide, buttonSide);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PictureLook::setContent(const Content& content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_loader.cancel();
    m_image = {};
    m_requested = {};
    m_failed = false;
    m_centre = {0.5, 0.5};
    setZoom(Zoom::Whole);
    describe();
    request();
    update();
}

void PictureLook::setZoom(Zoom zoom)
{
    m_zoomButton->setChecked(zoom == Zoom::Actual);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    m_centre = {0.5, 0.5};
    describe();
    request();
    update();
}

QRect PictureLook::stage() const
{
    return rect().adjusted(0, 0, 0, -m_bar->height());
}

QRect PictureLook::room() const
{
    return stage().adjusted(around, around, -around, -around);
}

QSize PictureLook::knownPixels() const
{
    // A cover is another picture than the video, of which the size is known.
    const Media& media = m_content.media;
    return isPicture(media.type) && !media.pixels.isEmpty() ? editedSize(media.pixels, m_content.edits) : QSize();
}

QSizeF PictureLook::actualSize() const
{
    const QSize known = knownPixels();
    return QSizeF(known.isEmpty() ? m_image.size() : known) / devicePixelRatioF();
}

bool PictureLook::isPanning() const
{
    const QSizeF size = pictureRect().size();
    return size.width() > stage().width() || size.height() > stage().height();
}

QRectF PictureLook::pictureRect() const
{
    const QRectF stage = this->stage();
    QSizeF size = actualSize();
    if (size.isEmpty())
        return {};
    if (m_zoom == Zoom::Whole) {
        const QSizeF most = room().size();
        if (size.width() > most.width() || size.height() > most.height())
            size.scale(most, Qt::KeepAspectRatio);
    }
    const auto begin = [](double stageBegin, double stageLength, double length, double centre) {
        if (length <= stageLength)
            return stageBegin + (stageLength - length) / 2;
        return std::clamp(stageBegin + stageLength / 2 - centre * length, stageBegin + stageLength - length, stageBegin);
    };
    return {begin(stage.left(), stage.width(), size.width(), m_centre.x()),
        begin(stage.top(), stage.height(), size.height(), m_centre.y()), size.width(), size.height()};
}

void PictureLook::request()
{
    if (!isVisible() || m_content.media.path.isEmpty() || m_failed)
        return;
    QSize box = room().size() * devicePixelRatioF();
    if (m_zoom == Zoom::Actual && !m_content.media.pixels.isEmpty())
        box = box.expandedTo(boxOf(m_content.media.pixels));
    if (box.isEmpty() || (box.width() <= m_requested.width() && box.height() <= m_requested.height()))
        return; // there already, or on its way
    m_requested = box;
    m_request =
        m_loader.load([media = m_content.media, edits = m_content.edits, box] { return decodeThumbnail(media, box, edits); });
    m_patience.start();
}

void PictureLook::showLoaded(int request, const QImage& image)
{
    if (request != m_request)
        return;
    m_patience.stop();
    m_failed = image.isNull();
    m_image = image;
    describe();
    update();
}

void PictureLook::describe()
{
    const Media& media = m_content.media;
    const QLocale locale;
    QStringList facts;
    if (!m_content.title.isEmpty())
        facts.append(media.fileName());
    if (media.type != MediaType::Unknown)
        facts.append(mediaTypeName(media.type));
    if (media.durationMs > 0)
        facts.append(clipLength(media.durationMs));
    const QSize known = knownPixels();
    const QSize pixels = known.isEmpty() ? media.pixels : known;
    if (!pixels.isEmpty())
        facts.append(
            tr("%1 × %2", "width and height in pixels").arg(locale.toString(pixels.width()), locale.toString(pixels.height())));
    if (!m_image.isNull() && !known.isEmpty())
        //: How large the picture is shown, of its own size
        facts.append(tr("%1 %").arg(locale.toString(qRound(100 * pictureRect().width() / actualSize().width()))));
    m_name->setText(m_content.title.isEmpty() ? media.fileName() : m_content.title);
    m_facts->setParts(facts);
    QStringList spoken = QStringList(m_name->text()) + facts;
    if (m_image.isNull())
        spoken.append(textInPlace());
    spoken.removeAll(QString());
    setAccessibleDescription(joinedParts(spoken));
}

QString PictureLook::textInPlace() const
{
    if (m_content.media.isEmpty())
        return tr("No picture or video yet", "in place of the picture");
    if (m_failed || m_content.media.path.isEmpty())
        return tr("This can't be shown: the file can't be read, or is not where it was.", "in place of the picture");
    return tr("Opening…", "in place of the picture");
}

void PictureLook::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setFocus(Qt::OtherFocusReason);
    request();
}

void PictureLook::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    request();
    describe();
}

void PictureLook::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect stage = this->stage();
    painter.setClipRect(stage);
    if (!m_image.isNull()) {
        const QRectF target = pictureRect();
        const bool exact =
            QSize(qRound(target.width() * devicePixelRatioF()), qRound(target.height() * devicePixelRatioF())) == m_image.size();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !exact);
        painter.drawImage(exact ? QRectF(target.topLeft().toPoint(), target.size()) : target, m_image);
        return;
    }
    if (!m_patience.isActive())
        paintTextInPlace(painter);
}

void PictureLook::paintTextInPlace(QPainter& painter) const
{
    const QColor ink = mutedTextColor(palette());
    const QRect text = painter.boundingRect(room(), int(Qt::AlignCenter | Qt::TextWordWrap), textInPlace());
    painter.setPen(ink);
    painter.drawText(room(), int(Qt::AlignCenter | Qt::TextWordWrap), textInPlace());
    if (!m_failed && !m_content.media.path.isEmpty())
        return; // only a moment
    const Icon sign = m_content.media.isEmpty() ? Icon::Picture : Icon::Warning;
    const QPoint at(room().center().x() - signSide / 2, text.top() - Style::grid - signSide);
    painter.drawPixmap(at, iconPixmap(sign, ink, signSide, devicePixelRatioF()));
}

void PictureLook::keyPressEvent(QKeyEvent* event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1; // to the right
    const QSizeF part = QSizeF(stage().size()) * keyPan;
    const auto arrow = [this, event](int steps, QPointF way) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            pan(way);
        else
            emit stepRequested(steps);
    };
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Z:
        setZoom(m_zoom == Zoom::Whole ? Zoom::Actual : Zoom::Whole);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(Zoom::Actual);
        return;
    case Qt::Key_Minus:
        setZoom(Zoom::Whole);
        return;
    case Qt::Key_Left:
        arrow(-onward, {part.width(), 0});
        return;
    case Qt::Key_Right:
        arrow(onward, {-part.width(), 0});
        return;
    case Qt::Key_Up:
        arrow(-1, {0, part.height()});
        return;
    case Qt::Key_Down:
        arrow(1, {0, -part.height()});
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureLook::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position();
    m_draggedFrom = event->position();
    m_dragged = false;
}

void PictureLook::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPointF way = event->position() - m_pressedAt;
    m_dragged = m_dragged || way.manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragged)
        return;
    pan(event->position() - m_draggedFrom);
    m_draggedFrom = event->position();
}

void PictureLook::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_dragged && stage().contains(event->position().toPoint()))
        toggleZoom(event->position());
}

void PictureLook::wheelEvent(QWheelEvent* event)
{
    const QPointF pixels = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta());
    pan(pixels);
}

/// What was clicked stays in sight.
void PictureLook::toggleZoom(QPointF at)
{
    const QRectF before = pictureRect();
    setZoom(m_zoom == Zoom::Whole ? Zoom::Actual : Zoom::Whole);
    if (m_zoom == Zoom::Actual && before.contains(at))
        m_centre = {(at.x() - before.left()) / before.width(), (at.y() - before.top()) / before.height()};
    update();
}

void PictureLook::pan(QPointF by)
{
    if (!isPanning())
        return;
    const QRectF now = pictureRect();
    const QPointF middle = QRectF(stage()).center() - now.topLeft() - by;
    m_centre = {std::clamp(middle.x() / now.width(), 0.0, 1.0), std::clamp(middle.y() / now.height(), 0.0, 1.0)};
    // Not further than its edge.
    const QPointF centre = QRectF(stage()).center() - pictureRect().topLeft();
    m_centre = {centre.x() / now.width(), centre.y() / now.height()};
    update();
}

} // namespace pinwright
