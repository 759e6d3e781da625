// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a test: builds the window with sample data and saves pictures of it, for looking at. pinwright_screenshots FOLDER [dark] [rtl] [long] [FILE.qm]

#include "gui/windowdesk.h"
#include "ui/widgets/style.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTextStream>
#include <QTranslator>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Something that looks like a photograph at the size of a thumbnail.
QString samplePicture(const QString& path, int hue, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor::fromHsv(hue, 70, 240));
    sky.setColorAt(0.6, QColor::fromHsv((hue + 30) % 360, 110, 220));
    sky.setColorAt(1, QColor::fromHsv((hue + 60) % 360, 150, 130));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv((hue + 180) % 360, 130, 200));
    painter.drawEllipse(QPointF(size.width() * 0.52, size.height() * 0.58), size.width() * 0.27, size.width() * 0.27);
    painter.setBrush(QColor::fromHsv((hue + 200) % 360, 160, 120));
    painter.drawEllipse(QPointF(size.width() * 0.45, size.height() * 0.55), size.width() * 0.12, size.width() * 0.12);
    painter.end();
    image.save(path, "JPG", 92);
    return path;
}

/// Every text two fifths longer, as German is.
class LongTexts final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int n) const override
    {
        QString text = QString::fromUtf8(source).replace(u"%Ln"_s, QString::number(n)).replace(u"%n"_s, QString::number(n));
        if (text.size() < 4)
            return text;
        const bool dots = text.endsWith(u'…');
        if (dots)
            text.chop(1);
        return text + u' ' + QString(text.size() * 2 / 5, u'x') + (dots ? u"…"_s : QString());
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class Shots {
public:
    Shots(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) { }

    void take(QWidget& widget, const QString& name)
    {
        for (int i = 0; i < 12; ++i)
            QTest::qWait(20);
        const QString path = m_folder + u'/' + name + m_suffix + u".png"_s;
        widget.grab().save(path);
        QTextStream(stdout) << path << Qt::endl;
    }

private:
    QString m_folder;
    QString m_suffix;
};

void fill(WindowDesk& desk, const QString& folder)
{
    const Account shop = desk.addAccount(u"@ana.bakes"_s);
    (void)desk.boards.boards(shop.id);
    const QStringList titles{u"Rye bread in five steps, baked in a cold kitchen on a winter morning"_s,
        u"Oat porridge with pears"_s, QString(), u"Knife skills: the rocking cut"_s, u"Sourdough starter, day by day"_s,
        u"Seeded crackers"_s, u"Plum cake"_s, u"Cardamom buns"_s};
    QList<Draft> drafts;
    for (int i = 0; i < titles.size(); ++i) {
        const QSize size = i % 3 == 1 ? QSize(900, 600) : QSize(800, 1200);
        Draft draft =
            desk.goodDraft(shop, samplePicture(folder + u"/photo%1.jpg"_s.arg(i), (i * 47 + 20) % 360, size), titles.at(i));
        draft.media.pixels = size;
        if (i == 2) {
            draft.board = {};
            draft.altText.clear();
        }
        if (i == 3)
            draft.board = {BoardId(u"2"_s), u"Breakfast"_s};
        if (i == 4)
            draft.schedule = scheduleAt(QDate(2026, 3, 14), QTime(9, 30), "Europe/Berlin");
        if (i == 0) {
            draft.description = u"A dark loaf with a thick crust. The dough rests overnight, so the morning is short."_s;
            draft.link = u"https://example.com/recipes/rye-bread"_s;
        }
        drafts.append(draft);
    }
    desk.add(drafts);
}

void publishSome(WindowDesk& desk, const QString& folder)
{
    const Account shop = desk.accounts.accounts().constFirst();
    const auto submit = [&](const QString& title, int hue) {
        Draft draft = desk.goodDraft(shop, samplePicture(folder + u"/sent%1.jpg"_s.arg(hue), hue, {800, 1200}), title);
        desk.add({draft});
        (void)waitFor(desk.outbox.add(draft, shop));
        desk.drafts.forget(draft.id);
        QTest::qWait(50);
    };
    Receipt published = receipt(Receipt::State::Published, u"p1"_s);
    published.url = QUrl(u"http://127.0.0.1:8080/pin/1"_s);
    desk.service.answers.push_back(published);
    submit(u"Walnut loaf"_s, 30);
    desk.service.answers.push_back(failure({.kind = ErrorKind::Rejected, .httpStatus = 422, .detail = u"Image is too small"_s}));
    submit(u"Pumpkin rolls"_s, 350);
    desk.service.answers.push_back(failure({.kind = ErrorKind::Network, .outcomeUnknown = true}));
    submit(u"Spelt baguette"_s, 210);
    submit(u"Potato bread with rosemary"_s, 120);
    submit(u"Brioche"_s, 280);
    QTest::qWait(300);
    if (!desk.service.creates.isEmpty()) {
        for (const auto& create : desk.service.creates) {
            if (create.job)
                create.job->report(620, 1000);
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Pinwright"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString out = arguments.value(1, u"."_s);
    const bool dark = arguments.contains(u"dark"_s);
    const bool rtl = arguments.contains(u"rtl"_s);
    QTemporaryDir folder;
    prepareSettings(folder.path());
    QFont font(u"Inter"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QTranslator translator;
    for (const QString& argument : arguments) {
        if (argument.endsWith(u".qm"_s) && translator.load(argument)) {
            QCoreApplication::installTranslator(&translator);
            QLocale::setDefault(QLocale(translator.language()));
        }
    }
    LongTexts longTexts;
    if (arguments.contains(u"long"_s))
        QCoreApplication::installTranslator(&longTexts);
    if (rtl)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    applyAppearance(application, dark ? Appearance::Dark : Appearance::Light);

    QString suffix = dark ? u"-dark"_s : u"-light"_s;
    if (rtl)
        suffix += u"-rtl"_s;
    if (!translator.isEmpty())
        suffix += u'-' + translator.language();
    if (arguments.contains(u"long"_s))
        suffix += u"-long"_s;
    const qreal scale = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble();
    if (scale > 0)
        suffix += u"-%1"_s.arg(scale);
    Shots shots(out, suffix);

    WindowDesk desk(folder.path());
    desk.service.onCreate = {};
    desk.open();
    const QSize size = scale > 1 ? QSize(int(1920 / scale), int(1080 / scale)) : QSize(1280, 800);
    desk.window->resize(size);
    shots.take(*desk.window, u"firstrun"_s);
    fill(desk, folder.path());
    QTest::qWait(300);
    shots.take(*desk.window, u"drafts"_s);
    QMenu* menu = desk.window->menuBar()->actions().at(2)->menu();
    menu->popup(QPoint(100, 100));
    shots.take(*menu, u"menu"_s);
    menu->close();
    publishSome(desk, folder.path());
    shots.take(*desk.window, u"activity"_s);
    desk.window->setView(View::Failed);
    desk.part<QListView>("submissionList")->setCurrentIndex(desk.part<QListView>("submissionList")->model()->index(0, 0));
    shots.take(*desk.window, u"failed"_s);
    desk.window->setView(View::Scheduled);
    shots.take(*desk.window, u"empty"_s);
    desk.window->setView(View::Drafts);
    desk.window->showNotice(u"The saved data was damaged and was put aside as pinwright-damaged.sqlite. A new one was started."_s);
    auto* list = desk.part<QListView>("draftList");
    list->selectAll();
    shots.take(*desk.window, u"selected"_s);
    desk.drafts.remove({desk.drafts.at(1).id});
    desk.window->resize(QSize(860, 640));
    shots.take(*desk.window, u"narrow"_s);
    desk.window->resize(QSize(600, 640));
    shots.take(*desk.window, u"phone"_s);
    return 0;
}
