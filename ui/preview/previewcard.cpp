// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/previewcard.h"

#include "core/textlength.h"
#include "media/editing.h"
#include "ui/widgets/cliptime.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stageMargin = 12;
constexpr int gap = 8; ///< between the picture and the texts below
constexpr int stageRadius = 12;
constexpr int pictureRadius = 12;
constexpr int columnWidth = 200; ///< of a feed: as wide as the widest picture and the texts below any
constexpr int cornerWidth = 56;  ///< in a corner lie the buttons of PreviewPane
constexpr double usualFeedRatio = 2.0 / 3;
constexpr double flattestRatio = 0.4; ///< flatter pictures would leave no card
constexpr int avatarSide = 24;
constexpr int placeholderIcon = 32;

/// At most `lines` lines, the last one elided. Returns where the next line would begin.
int drawLines(QPainter& painter, const QRect& rect, const QString& text, int lines, Qt::LayoutDirection direction)
{
    const Qt::Alignment alignment = QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignAbsolute;
    QTextOption option(alignment);
    option.setTextDirection(Qt::LayoutDirectionAuto); // a title is in its own language
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, painter.font());
    layout.setTextOption(option);
    const QFontMetrics metrics = painter.fontMetrics();
    layout.beginLayout();
    int y = rect.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool cut = i + 1 == lines && line.textStart() + line.textLength() < text.size();
        if (cut) {
            const QString rest = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width());
            painter.drawText(QRect(rect.left(), y, rect.width(), metrics.lineSpacing()),
                int(alignment | Qt::AlignTop) | Qt::TextSingleLine, rest);
        } else {
            line.draw(&painter, QPointF(rect.left(), y));
        }
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y;
}

} // namespace

PreviewCard::PreviewCard(Thumbnails& thumbnails, QWidget* parent) : QWidget(parent), m_thumbnails(thumbnails)
{
    setObjectName(u"previewCard"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Space or a double click shows the picture in full size."));
    connect(&m_thumbnails, &Thumbnails::ready, this, [this](const QString& path) {
        if (path == m_content.media.path)
            update();
    });
    describe();
}

void PreviewCard::setContent(const Content& content)
{
    if (content == m_content)
        return;
    const QSize before = pictureSize();
    m_content = content;
    if (pictureSize() != before)
        updateGeometry();
    describe();
    update();
}

void PreviewCard::setPictureHeight(int most)
{
    if (most == m_pictureHeight)
        return;
    m_pictureHeight = most;
    updateGeometry();
    update();
}

void PreviewCard::setShade(Shade shade)
{
    if (shade == m_shade)
        return;
    m_shade = shade;
    update();
}

QString PreviewCard::feedTitle(const QString& title, int cut)
{
    if (cut <= 0 || codePoints(title) <= cut)
        return title;
    return title.left(indexOfCodePoint(title, cut)).trimmed() + QChar(0x2026);
}

void PreviewCard::describe()
{
    QStringList parts;
    if (m_content.media.isEmpty())
        parts.append(tr("No picture or video yet."));
    else if (isVideo(m_content.media.type))
        parts.append(tr("Video %1, %2 long.", "%1 is a file name, %2 minutes and seconds")
                .arg(m_content.media.fileName(), clipLength(m_content.media.durationMs)));
    else
        parts.append(tr("Picture %1.", "%1 is a file name").arg(m_content.media.fileName()));
    if (isCutByFeeds())
        parts.append(tr("Feeds hide its lower part."));
    const QString title = feedTitle(m_content.title, m_content.titleCut);
    parts.append(title.isEmpty() ? tr("No title yet.") : tr("Title: %1.").arg(title));
    if (!m_content.board.isEmpty())
        parts.append(tr("Board: %1.").arg(m_content.board));
    if (!m_content.account.isEmpty())
        parts.append(tr("Account: %1.").arg(m_content.account));
    setAccessibleDescription(parts.join(u' '));
}

QPalette PreviewCard::colours() const
{
    return m_shade == Shade::Dark ? darkPalette() : lightPalette();
}

QSize PreviewCard::shownPixels() const
{
    const QSize pixels = m_content.media.pixels;
    return pixels.isEmpty() ? QSize() : editedSize(pixels, m_content.edits);
}

double PreviewCard::tallestRatio() const
{
    return 1 / (m_content.feedRatio > 0 ? m_content.feedRatio : usualFeedRatio);
}

bool PreviewCard::isCutByFeeds() const
{
    const QSize pixels = shownPixels();
    return !pixels.isEmpty() && pixels.height() > std::ceil(pixels.width() * tallestRatio());
}

QSize PreviewCard::pictureSize() const
{
    double ratio = tallestRatio();
    const QSize pixels = shownPixels();
    if (!pixels.isEmpty())
        ratio = std::clamp(double(pixels.height()) / pixels.width(), flattestRatio, tallestRatio());
    const int width = std::min(columnWidth, int(m_pictureHeight / ratio));
    return {width, int(width * ratio)};
}

int PreviewCard::ownerHeight() const
{
    return std::max(avatarSide, 2 * QFontMetrics(textFont(TextStyle::Small, font())).lineSpacing());
}

int PreviewCard::textHeight() const
{
    const QFontMetrics title(textFont(TextStyle::Body, font()));
    return 2 * title.lineSpacing() + 4 + ownerHeight();
}

QSize PreviewCard::sizeHint() const
{
    const int picture = pictureSize().height();
    const int content = textsStandBeside() ? std::max(m_pictureHeight, textHeight()) : picture + gap + textHeight();
    return {columnWidth + 2 * stageMargin, content + 2 * stageMargin};
}

QSize PreviewCard::minimumSizeHint() const
{
    return sizeHint();
}

QRect PreviewCard::column() const
{
    return {(width() - columnWidth) / 2, stageMargin, columnWidth, height() - 2 * stageMargin};
}

QRect PreviewCard::pictureRect() const
{
    const QSize size = pictureSize();
    const QRect stage = rect().adjusted(stageMargin, stageMargin, -stageMargin, -stageMargin);
    if (!textsStandBeside())
        return QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop, size, column());
    return QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, size, stage);
}

QRect PreviewCard::textRect() const
{
    const QRect picture = pictureRect();
    if (!textsStandBeside())
        return {column().left(), picture.bottom() + 1 + gap, columnWidth, textHeight()};
    const int free = width() - 2 * stageMargin - picture.width() - stageMargin - cornerWidth;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect stage = rect().adjusted(
        stageMargin + (mirrored ? cornerWidth : 0), stageMargin, -stageMargin - (mirrored ? 0 : cornerWidth), -stageMargin);
    return QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, {free, textHeight()}, stage);
}

void PreviewCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QPalette palette = colours();
    const double line = hasFocus() ? 2 : 1;
    painter.setPen(hasFocus() ? QPen(palette.color(QPalette::Highlight), line) : QPen(hairlineColor(palette), line));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), stageRadius, stageRadius);

    paintPicture(painter, pictureRect());
    paintTexts(painter, textRect());
}

/// Enough pixels to fill the picture's width; what feeds cut goes below its height.
QSize PreviewCard::thumbnailBox(QSize picture) const
{
    const QSize wanted = picture * devicePixelRatioF();
    const QSize pixels = shownPixels();
    if (pixels.isEmpty())
        return wanted;
    return pixels.scaled(wanted, Qt::KeepAspectRatioByExpanding).boundedTo(wanted * 4).expandedTo(wanted);
}

QPixmap PreviewCard::roundedPicture(QSize size)
{
    const QImage image = m_thumbnails.get(m_content.media, thumbnailBox(size), m_content.edits);
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = size * ratio;
    // While another crop or cover of the same file is made, the one before stays.
    const bool fits = m_picture.size() == pixels && m_picturePath == m_content.media.path;
    if (image.isNull())
        return fits ? m_picture : QPixmap();
    if (fits && image.cacheKey() == m_pictureKey)
        return m_picture;

    const QImage filled = image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(QPointF(), pixels), pictureRadius * ratio, pictureRadius * ratio);
    painter.setClipPath(outline);
    // Feeds keep the upper part.
    painter.drawImage(QPoint((pixels.width() - filled.width()) / 2, 0), filled);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_picture = pixmap;
    m_pictureKey = image.cacheKey();
    m_picturePath = m_content.media.path;
    return m_picture;
}

void PreviewCard::paintPicture(QPainter& painter, const QRect& rect)
{
    const bool readable = m_content.media.problem == MediaProblem::None && !m_content.media.isEmpty();
    const QPixmap picture = readable ? roundedPicture(rect.size()) : QPixmap();
    if (picture.isNull()) {
        paintPlaceholder(painter, rect);
        return;
    }
    painter.drawPixmap(rect.topLeft(), picture);
    if (m_content.media.durationMs > 0)
        paintLength(painter, rect);
    if (isCutByFeeds())
        paintCut(painter, rect);
}

void PreviewCard::paintPlaceholder(QPainter& painter, const QRect& rect) const
{
    const QPalette palette = colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.07));
    painter.drawRoundedRect(rect, pictureRadius, pictureRadius);

    const MediaProblem problem = m_content.media.problem;
    const bool broken = !m_content.media.isEmpty() && problem != MediaProblem::None && problem != MediaProblem::NotChecked;
    const QColor ink = mutedTextColor(palette);
    const QPixmap pixmap = iconPixmap(broken ? Icon::Warning : Icon::Picture, ink, placeholderIcon, devicePixelRatioF());
    QString text;
    if (m_content.media.isEmpty())
        text = tr("No picture or video yet", "in place of the picture");
    else if (problem == MediaProblem::Missing)
        text = tr("File not found", "in place of the picture");
    else if (problem == MediaProblem::NotFetched)
        text = tr("Not fetched", "in place of the picture");
    else if (problem == MediaProblem::NotChecked && !m_content.media.address.isEmpty())
        text = tr("Fetching…", "in place of the picture");
    else if (broken)
        text = tr("Can't be shown", "in place of the picture");

    painter.setFont(textFont(TextStyle::Small, font()));
    painter.setPen(ink);
    const QRect inner = rect.adjusted(8, 8, -8, -8);
    const QRect textRect = painter.boundingRect(inner, Qt::AlignHCenter | Qt::TextWordWrap, text);
    const int height = placeholderIcon + (text.isEmpty() ? 0 : 8 + textRect.height());
    const int top = rect.top() + (rect.height() - height) / 2;
    painter.drawPixmap(QPoint(rect.left() + (rect.width() - placeholderIcon) / 2, top), pixmap);
    painter.drawText(QRect(inner.left(), top + placeholderIcon + 8, inner.width(), textRect.height()),
        Qt::AlignHCenter | Qt::TextWordWrap, text);
}

void PreviewCard::paintLength(QPainter& painter, const QRect& picture) const
{
    paintBadge(painter, picture, clipLength(m_content.media.durationMs), Qt::AlignLeading | Qt::AlignTop);
}

void PreviewCard::paintCut(QPainter& painter, const QRect& picture) const
{
    paintBadge(painter, picture, tr("Feed edge", "at the lower edge of the picture"), Qt::AlignHCenter | Qt::AlignBottom);
}

void PreviewCard::paintBadge(QPainter& painter, const QRect& picture, const QString& text, Qt::Alignment corner) const
{
    painter.setFont(textFont(TextStyle::Small, font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const int roomy = picture.width() - metrics.horizontalAdvance(text) - 16;
    const int inset = std::clamp(roomy / 2, 4, 8); // in a narrow picture the text goes before the air around it
    const QRect inner = picture.adjusted(inset, 8, -inset, -8);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, inner.width() - 2 * inset);
    const QSize size(metrics.horizontalAdvance(shown) + 2 * inset, metrics.height() + 4);
    const QRect badge = QStyle::alignedRect(layoutDirection(), corner, size, inner);
    // On any picture, in either shade: a light ground with dark text.
    const QPalette palette = lightPalette();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(badge, Qt::AlignCenter, shown);
}

void PreviewCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        emit lookRequested();
    else
        QWidget::keyPressEvent(event);
}

void PreviewCard::mouseDoubleClickEvent(QMouseEvent*)
{
    emit lookRequested();
}

void PreviewCard::paintTexts(QPainter& painter, QRect rect) const
{
    const QPalette palette = colours();
    QFont titleFont = textFont(TextStyle::Body, font());
    const QString title = feedTitle(m_content.title, m_content.titleCut);
    if (!title.isEmpty())
        titleFont.setWeight(QFont::DemiBold);
    painter.setFont(titleFont);
    painter.setPen(title.isEmpty() ? mutedTextColor(palette) : palette.color(QPalette::Text));
    const QString shown = title.isEmpty() ? tr("No title yet", "in place of the title") : title;
    rect.setTop(drawLines(painter, rect, shown, 2, layoutDirection()) + 4);

    if (m_content.account.isEmpty() && m_content.board.isEmpty())
        return;
    rect.setHeight(ownerHeight());
    const QRect avatar =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {avatarSide, avatarSide}, rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12));
    painter.drawEllipse(avatar);
    painter.setFont(textFont(TextStyle::Small, font()));
    painter.setPen(palette.color(QPalette::Text));
    QString initial = m_content.account.isEmpty() ? m_content.board : m_content.account;
    initial.remove(u'@');
    painter.drawText(avatar, Qt::AlignCenter, initial.left(1).toUpper());

    QRect line = rect;
    if (layoutDirection() == Qt::LeftToRight)
        line.setLeft(avatar.right() + 9);
    else
        line.setRight(avatar.left() - 9);
    QStringList names{m_content.account, m_content.board};
    names.removeAll(QString());
    painter.setLayoutDirection(layoutDirection());
    line.setHeight(line.height() / int(names.size()));
    for (const QString& name : std::as_const(names)) {
        painter.setPen(name == m_content.account ? palette.color(QPalette::Text) : mutedTextColor(palette));
        painter.drawText(line,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute | Qt::AlignVCenter),
            isolated(painter.fontMetrics().elidedText(name, Qt::ElideRight, line.width())));
        line.translate(0, line.height());
    }
}

} // namespace pinwright
