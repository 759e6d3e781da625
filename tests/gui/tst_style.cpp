// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<StateTone> tones{StateTone::Neutral, StateTone::Progress, StateTone::Good, StateTone::Warning, StateTone::Bad};

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

QImage shotOf(QWidget& widget)
{
    widget.ensurePolished();
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    return image;
}

/// The strongest contrast to `ground` on a line from the outside to the middle of the control's left edge.
double strongestEdge(const QImage& image, const QColor& ground)
{
    double strongest = 1;
    for (int x = 0; x < 6; ++x)
        strongest = std::max(strongest, contrastRatio(image.pixelColor(x, image.height() / 2), ground));
    return strongest;
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard()
    {
        QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The grey that web authors know as the darkest that fails no more on white.
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x78, 0x78, 0x78), Qt::white) < 4.5);
    }

    void longWordsCanBeBroken()
    {
        const QChar chance(0x200B);
        const QString sentence = u"look3.webp will be sent as JPEG, 1.2 MB."_s;
        QCOMPARE(breakable(sentence), sentence);
        QCOMPARE(breakable(u"/home/ana/photos/2026/march/kitchen/IMG_0427.jpg"_s),
            u"/home/ana/photos/2026/march/kitchen/IMG_0427.jpg"_s);
        QCOMPARE(breakable(u"IMG_20260303_harbour.jpg is empty."_s), u"IMG_20260303_"_s + chance + u"harbour.jpg is empty."_s);
        const QString bread = QString::fromUcs4(U"🍞");
        QCOMPARE(breakable(bread.repeated(60)),
            bread.repeated(24) + chance + bread.repeated(24) + chance + bread.repeated(12)); // never within a letter
    }

    void whatIsSwitchedOnShows_data() { addPalettes(); }
    void whatIsSwitchedOnShows()
    {
        QFETCH(QPalette, palette);
        const QColor ground = palette.color(QPalette::Window);
        QVERIFY(contrastRatio(palette.color(QPalette::Active, QPalette::Highlight), ground) >= 3);
        QToolButton button;
        button.setPalette(palette);
        button.setCheckable(true);
        button.resize(64, 32);
        const auto outline = [&button] { return button.grab().toImage().pixelColor(button.width() / 2, 0); };
        QVERIFY(contrastRatio(outline(), ground) < 1.2);
        button.setChecked(true);
        QVERIFY(contrastRatio(outline(), ground) >= 3);
        button.setEnabled(false);
        QVERIFY(contrastRatio(outline(), ground) < 1.5);
    }

    void textCanBeRead_data() { addPalettes(); }
    void textCanBeRead()
    {
        QFETCH(QPalette, palette);
        const auto check = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
            const double ratio = contrastRatio(palette.color(text), palette.color(ground));
            QVERIFY2(ratio >= 4.5, qPrintable(u"role %1 on %2: %3"_s.arg(text).arg(ground).arg(ratio)));
        };
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            check(QPalette::WindowText, ground);
            check(QPalette::Text, ground);
            check(QPalette::PlaceholderText, ground);
            check(QPalette::Link, ground);
        }
        check(QPalette::ButtonText, QPalette::Button);
        check(QPalette::HighlightedText, QPalette::Highlight);
        check(QPalette::ToolTipText, QPalette::ToolTipBase);
    }

    void statesCanBeRead_data() { addPalettes(); }
    void statesCanBeRead()
    {
        QFETCH(QPalette, palette);
        for (const StateTone tone : tones) {
            const QColor ink = stateColor(tone, palette);
            for (const auto ground : {QPalette::Window, QPalette::Base})
                QVERIFY2(contrastRatio(ink, palette.color(ground)) >= 4.5, qPrintable(u"tone %1"_s.arg(int(tone))));
            const QColor chip = stateBackground(tone, palette);
            QVERIFY2(contrastRatio(ink, chip) >= 4.5,
                qPrintable(u"tone %1 on its chip: %2"_s.arg(int(tone)).arg(contrastRatio(ink, chip))));
            QVERIFY(contrastRatio(palette.color(QPalette::WindowText), chip) >= 4.5);
        }
    }

    void selectedRowsCanBeRead_data() { addPalettes(); }
    void selectedRowsCanBeRead()
    {
        QFETCH(QPalette, palette);
        // As the delegates mix it.
        const QColor row = mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.15);
        QVERIFY(contrastRatio(palette.color(QPalette::Text), row) >= 4.5);
        QVERIFY2(contrastRatio(mutedTextColor(palette), row) >= 4.5,
            qPrintable(QString::number(contrastRatio(mutedTextColor(palette), row))));
        const QColor view = mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 0.16);
        QVERIFY(contrastRatio(mutedTextColor(palette), view) >= 4.5);
        for (const StateTone tone : {StateTone::Warning, StateTone::Bad})
            QVERIFY(contrastRatio(stateColor(tone, palette), view) >= 4.5);
    }

    void tonesDiffer_data() { addPalettes(); }
    void tonesDiffer()
    {
        QFETCH(QPalette, palette);
        QSet<QRgb> colours;
        for (const StateTone tone : tones)
            colours.insert(stateColor(tone, palette).rgb());
        QCOMPARE(colours.size(), tones.size());
    }

    void darknessIsRecognised()
    {
        QVERIFY(!isDark(lightPalette()));
        QVERIFY(isDark(darkPalette()));
    }

    void inputsHaveAnOutline_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<int>("kind");
        int kind = 0;
        for (const char* name : {"line edit", "combo box", "spin box", "text box"}) {
            QTest::addRow("light %s", name) << lightPalette() << kind;
            QTest::addRow("dark %s", name) << darkPalette() << kind;
            ++kind;
        }
    }
    void inputsHaveAnOutline()
    {
        QFETCH(QPalette, palette);
        QFETCH(int, kind);
        QApplication::setPalette(palette);
        std::unique_ptr<QWidget> input;
        switch (kind) {
        case 0:
            input = std::make_unique<QLineEdit>();
            break;
        case 1:
            input = std::make_unique<QComboBox>();
            break;
        case 2:
            input = std::make_unique<QSpinBox>();
            break;
        default:
            input = std::make_unique<QPlainTextEdit>();
        }
        input->resize(120, 32);
        const QImage image = shotOf(*input);
        QVERIFY2(strongestEdge(image, palette.color(QPalette::Window)) >= 3.0,
            qPrintable(QString::number(strongestEdge(image, palette.color(QPalette::Window)))));
        QVERIFY(contrastRatio(outlineColor(palette), palette.color(QPalette::Base)) >= 3.0);
    }

    void focusCanBeSeen_data() { addPalettes(); }
    void focusCanBeSeen()
    {
        QFETCH(QPalette, palette);
        for (const auto ground : {QPalette::Window, QPalette::Base})
            QVERIFY(contrastRatio(palette.color(QPalette::Highlight), palette.color(ground)) >= 3.0);
        // The ring takes the place of the outline, so it must also be told from it.
        QVERIFY(palette.color(QPalette::Highlight) != outlineColor(palette));
    }

    void everyIconIsDrawnInItsColour()
    {
        for (const Icon name : allIcons()) {
            const QImage image = iconPixmap(name, Qt::red, 16, 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 200)
                        continue;
                    ++inked;
                    QVERIFY(pixel.red() > 240 && pixel.green() < 15 && pixel.blue() < 15);
                }
            }
            QVERIFY2(inked > 10, qPrintable(u"icon %1 is empty"_s.arg(int(name))));
        }
    }

    void iconsFollowThePalette()
    {
        const QIcon symbol = icon(Icon::Drafts);
        const auto darkest = [&symbol](QIcon::Mode mode) {
            const QImage image = symbol.pixmap(QSize(16, 16), 1.0, mode).toImage();
            QColor strongest(Qt::transparent);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() > strongest.alpha())
                        strongest = image.pixelColor(x, y);
                }
            }
            return strongest;
        };
        QApplication::setPalette(lightPalette());
        const QColor light = darkest(QIcon::Normal);
        const QColor off = darkest(QIcon::Disabled);
        QApplication::setPalette(darkPalette());
        const QColor dark = darkest(QIcon::Normal);
        QVERIFY(light.lightness() < 80);
        QVERIFY(dark.lightness() > 180);
        QVERIFY(off.lightness() > light.lightness() + 40);
    }

    void directionalIconsAreMirrored()
    {
        const QImage before = iconPixmap(Icon::Back, Qt::black, 16, 1.0).toImage();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage after = iconPixmap(Icon::Back, Qt::black, 16, 1.0).toImage();
        const QImage fixed = iconPixmap(Icon::Clock, Qt::black, 16, 1.0).toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(after, before.mirrored(true, false));
        QCOMPARE(fixed, iconPixmap(Icon::Clock, Qt::black, 16, 1.0).toImage());
    }

    void textSizes()
    {
        QFont body;
        body.setPointSizeF(10);
        QCOMPARE(textFont(TextStyle::Small, body).pointSizeF(), 9.0);
        QCOMPARE(textFont(TextStyle::Heading, body).pointSizeF(), 12.0);
        QCOMPARE(textFont(TextStyle::Heading, body).weight(), int(QFont::DemiBold));
        QCOMPARE(textFont(TextStyle::Body, body), body);
    }

    void appearanceNamesComeBack()
    {
        for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
            QCOMPARE(appearanceFromName(appearanceName(appearance)), appearance);
        QCOMPARE(appearanceFromName(u"pink"), Appearance::System);
    }

    void appearanceIsApplied()
    {
        applyAppearance(*qApp, Appearance::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyAppearance(*qApp, Appearance::Light);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void init() { applyAppearance(*qApp, Appearance::Light); }
};

QTEST_MAIN(StyleTest)
#include "tst_style.moc"
