// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QProxyStyle>

class QApplication;

namespace pinwright {

/// The chosen look. System follows the lightness of the desktop's palette.
enum class Appearance { System, Light, Dark };

/// For the settings file; stable.
[[nodiscard]] QString appearanceName(Appearance appearance);
[[nodiscard]] Appearance appearanceFromName(QStringView name);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Sets style and palette of the application; can be called again at any time.
void applyAppearance(QApplication& application, Appearance appearance);

/// Fusion with calmer controls: rounded inputs whose outline keeps 3:1 in dark too, a focus ring that can be seen, flat scroll bars, measures
/// on a grid of 8 px. All colours come from the palette.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    static constexpr int grid = 8;        ///< px; 4 inside controls
    static constexpr int inputRadius = 6; ///< px
    static constexpr int cardRadius = 10; ///< px
    static constexpr int controlHeight = 32;

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    /// In right-to-left every text goes by its own direction, so that names keep their "@" in front.
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled, const QString& text,
        QPalette::ColorRole textRole) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
    QIcon standardIcon(StandardPixmap name, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
};

} // namespace pinwright
