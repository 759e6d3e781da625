// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/draft.h"
#include "media/thumbnails.h"

#include <QPixmap>
#include <QWidget>

namespace pinwright {

/// A pin as feeds show it, on a feed's ground: the picture with its edits, cut as feeds cut it, the title cut where they cut it. Painted from
/// what it was given; a key press costs one repaint. Space asks for the full-size look.
class PreviewCard : public QWidget {
    Q_OBJECT

public:
    explicit PreviewCard(Thumbnails& thumbnails, QWidget* parent = nullptr);

    struct Content {
        Media media;
        MediaEdits edits;
        QString title;
        QString board;        ///< its name, and its section's
        QString account;      ///< its name
        int titleCut = 0;     ///< code points feeds show; 0: all
        double feedRatio = 0; ///< width : height; of narrower pictures feeds hide the lower part; 0: not known

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

signals:
    /// The picture is wanted as large as the screen has room for.
    void lookRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void describe();
    [[nodiscard]] QPalette colours() const;
    /// What is sent, edits applied; empty where that is not known.
    [[nodiscard]] QSize shownPixels() const;
    /// Height : width beyond which feeds cut.
    [[nodiscard]] double tallestRatio() const;
    [[nodiscard]] bool isCutByFeeds() const;
    [[nodiscard]] QSize pictureSize() const;
    [[nodiscard]] QSize thumbnailBox(QSize picture) const;
    [[nodiscard]] bool textsStandBeside() const { return m_pictureHeight < roomForTextsBelow; }
    /// The place of a feed's column, with the texts below the picture.
    [[nodiscard]] QRect column() const;
    [[nodiscard]] QRect textRect() const;
    [[nodiscard]] int textHeight() const;
    /// Of the lines for account and board.
    [[nodiscard]] int ownerHeight() const;
    [[nodiscard]] QPixmap roundedPicture(QSize size);

    void paintPicture(QPainter& painter, const QRect& rect);
    void paintPlaceholder(QPainter& painter, const QRect& rect) const;
    void paintLength(QPainter& painter, const QRect& picture) const;
    void paintCut(QPainter& painter, const QRect& picture) const;
    void paintBadge(QPainter& painter, const QRect& picture, const QString& text, Qt::Alignment corner) const;
    void paintTexts(QPainter& painter, QRect rect) const;

    Thumbnails& m_thumbnails;
    Content m_content;
    Shade m_shade = Shade::Light;
    int m_pictureHeight = 216;
    QPixmap m_picture;       ///< rounded and cropped, for m_pictureKey
    qint64 m_pictureKey = 0; ///< of the thumbnail m_picture was made of
    QString m_picturePath;   ///< of the file m_picture shows
};

} // namespace pinwright
