// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/draft.h"
#include "media/thumbnails.h"

#include <QPixmap>
#include <QWidget>

namespace pinwright {

/// A pin as feeds show it, on a feed's ground: the picture cropped as feeds crop it, the title cut where they cut it. Painted from what
/// it was given; a key press costs one repaint.
class PreviewCard : public QWidget {
    Q_OBJECT

public:
    explicit PreviewCard(Thumbnails& thumbnails, QWidget* parent = nullptr);

    struct Content {
        Media media;
        QString title;
        QString board;    ///< its name
        QString account;  ///< its name
        int titleCut = 0; ///< code points feeds show; 0: all

        friend bool operator==(const Content&, const Content&) = default;
    };
    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }

    /// At most so many px; a flat picture takes less. Where there is little room the texts stand beside the picture, not below it.
    void setPictureHeight(int most);
    /// Less than this is little room, px.
    static constexpr int roomForTextsBelow = 168;

    enum class Shade { Light, Dark };
    void setShade(Shade shade);
    [[nodiscard]] Shade shade() const { return m_shade; }

    /// The title as feeds show it.
    [[nodiscard]] static QString feedTitle(const QString& title, int cut);
    /// The picture's place in the widget.
    [[nodiscard]] QRect pictureRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    [[nodiscard]] QPalette colours() const;
    [[nodiscard]] QSize pictureSize() const;
    [[nodiscard]] QSize thumbnailBox(QSize picture) const;
    [[nodiscard]] bool textsStandBeside() const { return m_pictureHeight < roomForTextsBelow; }
    [[nodiscard]] QRect textRect() const;
    [[nodiscard]] int textHeight() const;
    [[nodiscard]] QPixmap roundedPicture(QSize size);

    void paintPicture(QPainter& painter, const QRect& rect);
    void paintPlaceholder(QPainter& painter, const QRect& rect) const;
    void paintLength(QPainter& painter, const QRect& picture) const;
    void paintTexts(QPainter& painter, QRect rect) const;

    Thumbnails& m_thumbnails;
    Content m_content;
    Shade m_shade = Shade::Light;
    int m_pictureHeight = 216;
    QPixmap m_picture;       ///< rounded and cropped, for m_pictureKey
    qint64 m_pictureKey = 0; ///< of the thumbnail m_picture was made of
};

} // namespace pinwright
