// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "media/thumbnails.h"
#include "ui/media/cropmodel.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace pinwright {

/// The picture with the frame of its crop, which is moved and sized by mouse and by keys, and its margins. What is cut away is faded.
/// The picture is never mirrored.
class CropView : public QWidget {
    Q_OBJECT

public:
    /// `model` and `thumbnails` outlive the view.
    CropView(CropModel& model, Thumbnails& thumbnails, const Media& media, QWidget* parent = nullptr);

    /// What feeds hide is drawn over what is sent. `feedRatioMin` as in Limits.
    void setSafeArea(bool shown, double feedRatioMin);

    /// "Left 120, top 0, 800 × 1200 pixels".
    [[nodiscard]] QString frameText() const;

    /// The frame's place in the widget.
    [[nodiscard]] QRectF frameRect() const { return toView(m_model.frame().rect()); }
    /// The middle of a handle: one edge, or the two of a corner.
    [[nodiscard]] QPointF handlePoint(Qt::Edges handle) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// What the pointer took hold of; all that follows is measured from there.
    struct Grip {
        Qt::Edges part;
        QPointF at;
        CropFrame frame;
    };

    void modelChanged();
    void pictureReady(const QString& path);
    void pictureFailed(const QString& path);
    void fit();
    void describe();
    void setPart(Qt::Edges part);
    void endGrip();

    [[nodiscard]] double scale() const { return m_place.width() / m_model.frame().picture().width(); }
    [[nodiscard]] QRectF toView(const QRectF& pixels) const;
    /// The frame itself (no edge), one of its handles, or nothing.
    [[nodiscard]] std::optional<Qt::Edges> partAt(QPointF point) const;
    [[nodiscard]] bool handleKey(const QKeyEvent& key);
    void moveByKeys(QPoint direction, Qt::KeyboardModifiers modifiers);

    [[nodiscard]] QColor stageColour() const;
    [[nodiscard]] QColor fadeColour() const;
    [[nodiscard]] QPixmap scaledPicture();
    void paintPicture(QPainter& painter, const QRectF& result);
    void paintMargins(QPainter& painter, const QRectF& result);
    void paintSafeArea(QPainter& painter, const QRectF& result) const;
    void paintFrame(QPainter& painter) const;
    void paintHandle(QPainter& painter, Qt::Edges handle) const;
    void paintCaption(QPainter& painter, const QRectF& where, const QString& text) const;

    CropModel& m_model;
    Thumbnails& m_thumbnails;
    Media m_media;
    QImage m_image;    ///< as the file has it, large
    QImage m_small;    ///< for the margins, which are blurred or plain
    QPixmap m_picture; ///< m_image at its size on the screen
    QRectF m_place;    ///< of the whole picture; stays where it is while something is dragged
    Qt::Edges m_part;  ///< what the keys move
    std::optional<Grip> m_grip;
    bool m_unreadable = false;
    bool m_safeAreaShown = false;
    double m_feedRatioMin = 0;
};

} // namespace pinwright
