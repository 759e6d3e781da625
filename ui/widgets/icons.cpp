// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>
#include <optional>

// A static library's resources have to be asked for by name, outside every namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

struct IconFile {
    Icon icon;
    QLatin1StringView name;
    bool directional = false;
};

constexpr std::array iconFiles{
    IconFile{Icon::Account, "account"_L1},
    IconFile{Icon::Activity, "activity"_L1},
    IconFile{Icon::Add, "add"_L1},
    IconFile{Icon::AddMedia, "addmedia"_L1},
    IconFile{Icon::Back, "back"_L1, true},
    IconFile{Icon::Board, "board"_L1},
    IconFile{Icon::Calendar, "calendar"_L1},
    IconFile{Icon::Check, "check"_L1},
    IconFile{Icon::Clock, "clock"_L1},
    IconFile{Icon::Close, "close"_L1},
    IconFile{Icon::Dark, "dark"_L1},
    IconFile{Icon::Down, "down"_L1},
    IconFile{Icon::Drafts, "drafts"_L1},
    IconFile{Icon::DropMedia, "dropmedia"_L1},
    IconFile{Icon::Duplicate, "duplicate"_L1},
    IconFile{Icon::Edit, "edit"_L1},
    IconFile{Icon::Failed, "failed"_L1},
    IconFile{Icon::History, "history"_L1},
    IconFile{Icon::Info, "info"_L1},
    IconFile{Icon::Key, "key"_L1},
    IconFile{Icon::Light, "light"_L1},
    IconFile{Icon::Link, "link"_L1},
    IconFile{Icon::Lock, "lock"_L1},
    IconFile{Icon::Menu, "menu"_L1},
    IconFile{Icon::Next, "next"_L1, true},
    IconFile{Icon::OpenPin, "openpin"_L1, true},
    IconFile{Icon::Paste, "paste"_L1},
    IconFile{Icon::Pause, "pause"_L1},
    IconFile{Icon::Picture, "picture"_L1},
    IconFile{Icon::Pin, "pin"_L1},
    IconFile{Icon::Publish, "publish"_L1, true},
    IconFile{Icon::Ready, "ready"_L1},
    IconFile{Icon::Redo, "redo"_L1, true},
    IconFile{Icon::Reload, "reload"_L1},
    IconFile{Icon::Remove, "remove"_L1},
    IconFile{Icon::Resume, "resume"_L1, true},
    IconFile{Icon::Search, "search"_L1},
    IconFile{Icon::SendAgain, "sendagain"_L1},
    IconFile{Icon::Sending, "sending"_L1},
    IconFile{Icon::Settings, "settings"_L1},
    IconFile{Icon::StepBack, "stepback"_L1},
    IconFile{Icon::StepForward, "stepforward"_L1},
    IconFile{Icon::Stop, "stop"_L1},
    IconFile{Icon::Undo, "undo"_L1, true},
    IconFile{Icon::Unknown, "unknown"_L1},
    IconFile{Icon::Up, "up"_L1},
    IconFile{Icon::Video, "video"_L1},
    IconFile{Icon::Warning, "warning"_L1},
};

const IconFile& fileOf(Icon icon)
{
    for (const IconFile& file : iconFiles) {
        if (file.icon == icon)
            return file;
    }
    Q_UNREACHABLE();
}

/// Draws the lines once per size and colour; the SVG is black, its shape is filled with the colour.
QPixmap drawIcon(Icon icon, const QColor& colour, QSize pixels)
{
    const IconFile& file = fileOf(icon);
    const bool mirrored = file.directional && QGuiApplication::isRightToLeft();
    const QString key = u"pinwright-icon/%1/%2/%3x%4/%5"_s.arg(file.name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    initIconResources();
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(file.name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();

    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(Icon icon, std::optional<QColor> colour) : m_icon(icon), m_colour(colour) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return drawIcon(m_icon, colourFor(mode), size); }

    /// `size` comes in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = drawIcon(m_icon, colourFor(mode), size);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"pinwright"_s; }
    bool isNull() override { return false; }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_colour.value_or(palette.color(QPalette::Active, QPalette::WindowText));
    }

    Icon m_icon;
    std::optional<QColor> m_colour;
};

class ProgramIconEngine final : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        initIconResources();
        QSvgRenderer renderer(u":/pinwright.svg"_s);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    /// The sizes that desktops show, since they ask for what there is.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {32, 32}, {48, 48}, {64, 64}, {128, 128}}; }

    QIconEngine* clone() const override { return new ProgramIconEngine(*this); }
    QString key() const override { return u"pinwright-program"_s; }
    bool isNull() override { return false; }
};

} // namespace

QList<Icon> allIcons()
{
    QList<Icon> icons;
    for (const IconFile& file : iconFiles)
        icons.append(file.icon);
    return icons;
}

QIcon icon(Icon name)
{
    return QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon icon(Icon name, const QColor& colour)
{
    return QIcon(new LineIconEngine(name, colour));
}

QIcon programIcon()
{
    return QIcon(new ProgramIconEngine);
}

QPixmap iconPixmap(Icon name, const QColor& colour, int side, qreal devicePixelRatio)
{
    const int pixels = int(std::lround(side * devicePixelRatio));
    QPixmap pixmap = drawIcon(name, colour, QSize(pixels, pixels));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace pinwright
