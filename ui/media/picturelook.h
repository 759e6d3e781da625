// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/mediaedits.h"
#include "media/pictureloader.h"
#include "ui/widgets/icons.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace pinwright {

class ElidedLabel;

/// A pin's picture, or its video's cover, as it will be sent and as large as the screen has room for. A window of its own without a frame.
/// Space or Escape closes it, the arrow keys ask for the pin before and after, a click or Z changes between the whole picture and its own
/// size. The picture comes from a worker.
class PictureLook : public QWidget {
    Q_OBJECT

public:
    struct Content {
        Media media;
        MediaEdits edits;
        QString title;

        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit PictureLook(QWidget* parent = nullptr);
    ~PictureLook() override;

    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }

    enum class Zoom {
        Whole,  ///< all of it, never enlarged
        Actual, ///< a pixel of the picture is a pixel of the screen
    };
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    /// Where the picture is painted; may reach beyond the window.
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] const QImage& image() const { return m_image; }

signals:
    /// -1: the one before; 1: the one after.
    void stepRequested(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QWidget* buildBar();
    QToolButton* addButton(Icon name, const QString& text, const QString& objectName);
    void request();
    void showLoaded(int request, const QImage& image);
    void describe();
    /// What is said where there is no picture.
    [[nodiscard]] QString textInPlace() const;
    void paintTextInPlace(QPainter& painter) const;
    void toggleZoom(QPointF at);
    void pan(QPointF by);
    [[nodiscard]] QRect stage() const;
    /// Of the stage, for a whole picture.
    [[nodiscard]] QRect room() const;
    /// As it will be sent; empty where that is not known.
    [[nodiscard]] QSize knownPixels() const;
    /// In its own size, or that of what was made of it, px.
    [[nodiscard]] QSizeF actualSize() const;
    [[nodiscard]] bool isPanning() const;

    Content m_content;
    Zoom m_zoom = Zoom::Whole;
    PictureLoader m_loader;
    int m_request = 0; ///< the last one
    QSize m_requested; ///< device pixels it was to fit
    QImage m_image;
    bool m_failed = false;
    QTimer m_patience;          ///< until it is worth saying that the picture is on its way
    QPointF m_centre{0.5, 0.5}; ///< the point of the picture in the middle of the stage, where it is larger
    QPointF m_pressedAt;
    QPointF m_draggedFrom;
    bool m_dragged = false;

    QWidget* m_bar = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_facts = nullptr;
    QToolButton* m_zoomButton = nullptr;
};

} // namespace pinwright
