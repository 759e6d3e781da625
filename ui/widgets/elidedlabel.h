// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pinwright {

/// One line of plain text that is cut with "…" where there is no room, and then has the whole text as its tool tip.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    /// With dots between, in the order of the window's direction.
    void setParts(const QStringList& parts);
    [[nodiscard]] QString text() const { return m_text; }
    /// Which colour of the palette: WindowText or PlaceholderText (muted).
    void setTextRole(QPalette::ColorRole role);
    /// Where it is cut; at its end unless told.
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int paintedWidth() const;
    void updateToolTip();

    QString m_text;
    QStringList m_parts; ///< what m_text is made of
    QPalette::ColorRole m_role = QPalette::WindowText;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
};

} // namespace pinwright
