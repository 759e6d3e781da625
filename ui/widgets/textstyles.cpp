// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textstyles.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QStyle>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace pinwright {

namespace {

constexpr qsizetype longestUnbroken = 24; ///< letters; longer words are broken

/// Sets the font anew whenever the application's font changes: a font set on a widget would stay at its old size.
class FontKeeper final : public QObject {
public:
    FontKeeper(QWidget* widget, TextStyle style) : QObject(widget), m_widget(widget), m_style(style)
    {
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { m_widget->setFont(textFont(m_style, QApplication::font())); }

    QWidget* m_widget;
    TextStyle m_style;
};

} // namespace

QFont textFont(TextStyle style, const QFont& body)
{
    QFont font = body;
    const auto scale = [&font, &body](double factor) {
        if (body.pointSizeF() > 0)
            font.setPointSizeF(body.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(body.pixelSize() * factor));
    };
    switch (style) {
    case TextStyle::Body:
        break;
    case TextStyle::Small:
        scale(0.9);
        break;
    case TextStyle::Heading:
        scale(1.2);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void setTextStyle(QWidget* widget, TextStyle style)
{
    new FontKeeper(widget, style);
}

void alignLeading(QLabel* label)
{
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

int counterWidth(const QFontMetrics& metrics, int digits)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest * digits;
}

QString isolated(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString breakable(const QString& text)
{
    constexpr QChar chance(0x200B); // zero width space
    QString broken;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype unbroken = 0;
    for (qsizetype from = 0, to = letters.toNextBoundary(); to > 0; from = to, to = letters.toNextBoundary()) {
        const QStringView letter = QStringView(text).mid(from, to - from);
        broken += letter;
        unbroken = letter == u" " || letter == u"-" || letter == u"/" ? 0 : unbroken + 1;
        if (unbroken == longestUnbroken || (unbroken > longestUnbroken / 2 && letter == u"_")) {
            broken += chance;
            unbroken = 0;
        }
    }
    return broken;
}

QString isolatedParts(const QStringList& parts)
{
    QStringList isolatedOnes;
    for (const QString& part : parts)
        isolatedOnes.append(isolated(part));
    return joinedParts(isolatedOnes);
}

QString joinedParts(const QStringList& parts)
{
    return parts.join(QStringView(u" · "));
}

} // namespace pinwright
