// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a test: builds the window with sample data and saves pictures of it, for looking at.
//     pinwright_screenshots FOLDER [dark] [rtl] [long] [boards] [schedule] [history] [queue] [candidates] [web] [crop] [cover] [look]
//         [media] [readme] [FILE.qm]
// With rtl the window is mirrored, and what users write, dates and numbers are Arabic.
// README's picture, docs/window.png, is made by
//     QT_QPA_PLATFORM=offscreen pinwright_screenshots docs readme && mv docs/window-light.png docs/window.png

#include "core/sentences.h"
#include "gui/historydesk.h"
#include "media/inspect.h"
#include "support/exiftool.h"
#include "ui/composer/boardbox.h"
#include "ui/composer/composer.h"
#include "ui/composer/foundfiles.h"
#include "ui/composer/mediarow.h"
#include "ui/mainwindow/standstillbanners.h"
#include "ui/media/covereditor.h"
#include "ui/media/cropeditor.h"
#include "ui/media/frameview.h"
#include "ui/media/picturelook.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFile>
#include <QFontDatabase>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextStream>
#include <QToolButton>
#include <QTranslator>

#include <array>
#include <cmath>
#include <utility>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a user wrote, in the language of a user with such a window.
QString said(const QString& english, const QString& arabic)
{
    return QGuiApplication::isRightToLeft() ? arabic : english;
}

BoardRef breadBoard()
{
    return {BoardId(u"1"_s), said(u"Bread"_s, u"خبز ومعجنات"_s)};
}

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

/// A video of 25 seconds that shows something else in each.
VideoOptions aClip()
{
    VideoOptions options{.size = {540, 960}, .frames = 25, .counting = true};
    for (int i = 0; i < options.frames; ++i)
        options.times.append(25 * i);
    return options;
}

/// Motifs of the pictures in README.
enum class Motif { Hills, Arches, Moons, Waves, Leaves, Steps };

void paintHills(QPainter& painter, QSizeF size, int hue)
{
    painter.setBrush(QColor::fromHsv((hue + 190) % 360, 60, 255));
    painter.drawEllipse(QPointF(size.width() * 0.66, size.height() * 0.3), size.width() * 0.15, size.width() * 0.15);
    for (int layer = 0; layer < 6; ++layer) {
        QPainterPath hill(QPointF(0, size.height()));
        for (int x = 0; x <= int(size.width()); x += 8) {
            const double bend =
                std::sin(x / size.width() * (3.1 + layer) + layer * 1.9) * 0.05 + std::sin(x / size.width() * 9 + layer) * 0.012;
            hill.lineTo(x, size.height() * (0.42 + layer * 0.1 + bend));
        }
        hill.lineTo(size.width(), size.height());
        painter.fillPath(hill, QColor::fromHsv((hue + layer * 7) % 360, 60 + layer * 26, 215 - layer * 28));
    }
}

void paintArches(QPainter& painter, QSizeF size, int hue)
{
    for (int ring = 0; ring < 5; ++ring) {
        const double radius = size.width() * (0.4 - ring * 0.078);
        const QPointF foot(size.width() / 2, size.height() * 0.72);
        QPainterPath arch(QPointF(foot.x() - radius, foot.y()));
        arch.lineTo(foot.x() - radius, foot.y() - radius * 0.4);
        arch.arcTo(QRectF(foot.x() - radius, foot.y() - radius * 1.4, 2 * radius, 2 * radius), 180, -180);
        arch.lineTo(foot.x() + radius, foot.y());
        painter.fillPath(arch, QColor::fromHsv((hue + ring * 24) % 360, ring % 2 ? 70 : 150, ring % 2 ? 240 : 200 - ring * 10));
    }
}

void paintMoons(QPainter& painter, QSizeF size, int hue)
{
    const double radius = size.width() * 0.15;
    for (int i = 0; i < 5; ++i) {
        const QPointF at(size.width() * (0.5 + 0.16 * std::sin(i * 1.3)), size.height() * (0.15 + i * 0.175));
        painter.setBrush(QColor::fromHsv(hue, 40, 250));
        painter.drawEllipse(at, radius, radius);
        painter.setBrush(QColor::fromHsv((hue + 200) % 360, 120, 78));
        painter.drawEllipse(at + QPointF((i - 2) * radius * 0.62, 0), radius * (i == 2 ? 0 : 0.96), radius * (i == 2 ? 0 : 0.96));
    }
}

void paintWaves(QPainter& painter, QSizeF size, int hue)
{
    for (int row = 0; row < 9; ++row) {
        const double radius = size.width() * 0.17;
        for (int i = -1; i < 5; ++i) {
            const QPointF at(size.width() * 0.25 * (i + row % 2 * 0.5) + radius, size.height() * (0.3 + row * 0.095));
            for (int ring = 0; ring < 4; ++ring) {
                painter.setBrush(QColor::fromHsv((hue + row * 4) % 360, ring % 2 ? 40 : 170, ring % 2 ? 250 : 190 - row * 8));
                painter.drawEllipse(at, radius * (1 - ring * 0.24), radius * (1 - ring * 0.24));
            }
        }
    }
}

void paintLeaves(QPainter& painter, QSizeF size, int hue)
{
    painter.translate(size.width() / 2, size.height() * 0.88);
    for (int i = -4; i <= 4; ++i) {
        painter.save();
        painter.rotate(i * 19);
        const double length = size.height() * (0.66 - std::abs(i) * 0.05);
        QPainterPath leaf(QPointF(0, 0));
        leaf.cubicTo(size.width() * 0.13, -length * 0.4, size.width() * 0.06, -length * 0.85, 0, -length);
        leaf.cubicTo(-size.width() * 0.06, -length * 0.85, -size.width() * 0.13, -length * 0.4, 0, 0);
        painter.fillPath(leaf, QColor::fromHsv((hue + i * 6 + 360) % 360, 110 + 10 * (i + 4), 130 + (i + 4) % 3 * 26));
        painter.restore();
    }
}

void paintSteps(QPainter& painter, QSizeF size, int hue)
{
    for (int i = 0; i < 7; ++i) {
        const QRectF step(size.width() * (0.1 + i * 0.045), size.height() * (0.78 - i * 0.1), size.width() * (0.8 - i * 0.09),
            size.height() * 0.075);
        painter.setBrush(QColor::fromHsv((hue + i * 16) % 360, 120 - i * 8, 235 - i * 12));
        painter.drawRoundedRect(step, step.height() / 2, step.height() / 2);
    }
}

QString motifPicture(const QString& path, Motif motif, int hue)
{
    const QSize size(800, 1200);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QLinearGradient ground(0, 0, 0, size.height());
    const bool night = motif == Motif::Moons;
    ground.setColorAt(0, QColor::fromHsv((hue + 200) % 360, night ? 120 : 28, night ? 60 : 252));
    ground.setColorAt(1, QColor::fromHsv((hue + 170) % 360, night ? 110 : 56, night ? 105 : 244));
    painter.fillRect(image.rect(), ground);
    constexpr std::array painters{paintHills, paintArches, paintMoons, paintWaves, paintLeaves, paintSteps};
    painters.at(size_t(motif))(painter, size, hue);
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
    const QStringList titles{said(u"Rye bread in five steps, baked in a cold kitchen on a winter morning"_s,
                                 u"خبز الجاودار في خمس خطوات، يُخبز في مطبخ بارد صباح يوم شتوي"_s),
        said(u"Oat porridge with pears"_s, u"عصيدة الشوفان مع الكمثرى (20 دقيقة)"_s), QString(),
        said(u"Knife skills: the rocking cut"_s, u"مهارات السكين: القطع المتأرجح!"_s),
        said(u"Sourdough starter, day by day"_s, u"خميرة Sourdough يومًا بيوم"_s), u"Seeded crackers (crunchy!)"_s,
        said(u"Plum cake"_s, u"كعكة البرقوق"_s), said(u"Cardamom buns"_s, u"كعك الهيل"_s)};
    QList<Draft> drafts;
    for (int i = 0; i < titles.size(); ++i) {
        const QSize size = i % 3 == 1 ? QSize(900, 600) : QSize(800, 1200);
        Draft draft =
            desk.goodDraft(shop, samplePicture(folder + u"/photo%1.jpg"_s.arg(i), (i * 47 + 20) % 360, size), titles.at(i));
        draft.media.pixels = size;
        draft.board = breadBoard();
        if (i == 2) {
            draft.board = {};
            draft.altText.clear();
        }
        if (i == 3)
            draft.board = {BoardId(u"2"_s), said(u"Breakfast"_s, u"فطور"_s)};
        if (i == 4)
            draft.schedule = scheduleAt(QDate(2026, 3, 14), QTime(9, 30), "Europe/Berlin");
        if (i == 0) {
            draft.description = said(u"A dark loaf with a thick crust. The dough rests overnight, so the morning is short."_s,
                u"رغيف داكن بقشرة سميكة. يرتاح العجين ليلة كاملة، لذلك يكون الصباح قصيرًا. الوصفة على example.com."_s);
            draft.altText = said(draft.altText, u"رغيف مستدير على لوح خشبي"_s);
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

/// A draft whose picture is on the web, in each state it can be in.
void showWebMedia(WindowDesk& desk, const QString& folder, Shots& shots)
{
    Draft draft = desk.drafts.at(0);
    draft.id = DraftId::create();
    draft.title = said(u"Rye bread, by its address"_s, u"خبز الجاودار، بعنوانه على الويب"_s);
    draft.media = {};
    desk.add({draft});
    auto* list = desk.part<QListView>("draftList");
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    shots.take(*desk.window, u"web-none"_s);
    desk.part<QPushButton>("mediaFromWebButton")->click();
    auto* field = desk.part<QLineEdit>("mediaAddressField");
    field->setText(u"example.com"_s);
    desk.part<QPushButton>("fetchButton")->click();
    shots.take(*desk.window, u"web-typing"_s);
    field->setText(u"https://images.example.com/recipes/2026/winter/rye-bread-in-five-steps-large.jpg?width=1200"_s);
    desk.part<QPushButton>("fetchButton")->click();
    QTest::qWait(50);
    desk.web.fetches.last().job->report(40, 100);
    shots.take(*desk.window, u"web-fetching"_s);
    desk.web.refuse(u"images.example.com does not hand this out to other programs (403)."_s);
    shots.take(*desk.window, u"web-refused"_s);
    desk.importer.reinspect(draft.id);
    QTest::qWait(50);
    desk.web.answer({.path = samplePicture(folder + u"/web.jpg"_s, 200, {800, 1200}),
        .type = MediaType::Jpeg,
        .bytes = 1'240'000,
        .pixels = {800, 1200},
        .problem = MediaProblem::None});
    shots.take(*desk.window, u"web-fetched"_s);
}

/// Pins with a time to come, and what there is around them.
void showSchedule(WindowDesk& desk, const QString& folder, Shots& shots)
{
    const Account shop = desk.accounts.accounts().constFirst();
    const auto schedule = [&](const QString& title, int day, QTime time, int hue) {
        Draft draft = desk.goodDraft(shop, samplePicture(folder + u"/timed%1.jpg"_s.arg(hue), hue, {800, 1200}), title);
        draft.board = breadBoard();
        draft.schedule = scheduleAt(QDate(2026, 3, day), time, systemZone());
        desk.add({draft});
        const auto added = waitFor(desk.outbox.add(draft, shop));
        desk.drafts.forget(draft.id);
        return **added;
    };
    desk.window->setView(View::Scheduled);
    shots.take(*desk.window, u"schedule-empty"_s);
    desk.service.capabilities.ownScheduling = true;
    desk.service.answers.push_back(receipt(Receipt::State::Scheduled, u"t1"_s));
    const QString brioche = said(u"Brioche"_s, u"بريوش"_s);
    schedule(brioche, 12, QTime(17, 15), 280);
    QTest::qWait(300);
    desk.service.capabilities.ownScheduling = false;
    const SubmissionId first = schedule(said(u"Walnut loaf"_s, u"رغيف الجوز"_s), 10, QTime(18, 30), 30);
    schedule(u"Spelt baguette, shaped and scored"_s, 10, QTime(21, 0), 210);
    schedule(QString(), 12, QTime(9, 0), 350);
    schedule(said(u"Potato bread with rosemary and a title that is rather long"_s,
                 u"خبز البطاطس مع إكليل الجبل، وعنوان طويل بعض الشيء (2026)"_s),
        12, QTime(9, 30), 120);
    schedule(said(u"Easter lamb"_s, u"حمل العيد"_s), 28, QTime(7, 45), 60);
    desk.window->setView(View::Scheduled);
    QTest::qWait(300);
    auto* list = desk.part<QListView>("scheduledList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    shots.take(*desk.window, u"schedule"_s);
    desk.window->close();
    shots.take(*desk.window, u"schedule-quit"_s);
    desk.part<QAction>("rescheduleAction")->trigger();
    shots.take(*desk.window, u"schedule-editor"_s);
    desk.part<QPushButton>("rescheduleCancelButton")->click();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == brioche)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    shots.take(*desk.window, u"schedule-theirs"_s);
    desk.window->resize(QSize(600, 640));
    list->setCurrentIndex(list->model()->index(1, 0));
    shots.take(*desk.window, u"schedule-phone"_s);
    desk.window->resize(QSize(1280, 800));
    desk.clock.set(desk.outbox.find(first)->draft.schedule->utc.addSecs(3 * 3600));
    QTest::qWait(2500);
    desk.window->setView(View::Failed);
    desk.part<QListView>("submissionList")->setCurrentIndex(desk.part<QListView>("submissionList")->model()->index(0, 0));
    shots.take(*desk.window, u"schedule-missed"_s);
}

/// Pins that wait: why, in which order, and what failed.
void showQueue(WindowDesk& desk, const QString& folder, Shots& shots)
{
    const Account shop = desk.accounts.accounts().constFirst();
    const Account studio = desk.addAccount(u"@studio"_s);
    auto* banners = desk.part<StandstillBanners>("standstillBanners");
    const auto submit = [&](const QString& title, int hue) {
        Draft draft = desk.goodDraft(shop, samplePicture(folder + u"/queue%1.jpg"_s.arg(hue), hue, {800, 1200}), title);
        draft.board = breadBoard();
        (void)waitFor(desk.outbox.add(draft, shop));
        QTest::qWait(30);
    };
    Receipt published = receipt(Receipt::State::Published, u"p1"_s);
    published.url = QUrl(u"http://127.0.0.1:8080/pin/1"_s);
    desk.service.answers.push_back(published);
    submit(said(u"Walnut loaf"_s, u"رغيف الجوز"_s), 30);
    const Error small{.kind = ErrorKind::Rejected, .httpStatus = 422, .detail = u"Image is too small"_s};
    for (const int hue : {350, 340, 330}) {
        desk.service.answers.push_back(failure(small));
        submit(said(u"Pumpkin rolls, part %1"_s, u"لفائف اليقطين %1"_s).arg(hue), hue);
    }
    desk.service.answers.push_back(failure({.kind = ErrorKind::TooLarge, .httpStatus = 413}));
    submit(said(u"Spelt baguette"_s, u"باغيت"_s), 210);
    submit(said(u"Potato bread with rosemary"_s, u"خبز البطاطس مع إكليل الجبل"_s), 120);
    submit(said(u"Brioche"_s, u"بريوش"_s), 280);
    QTest::qWait(200);
    for (const auto& create : desk.service.creates) {
        if (create.job)
            create.job->report(620, 1000);
    }
    for (const int hue : {10, 40, 70, 100})
        submit(said(u"Seeded crackers, batch %1"_s, u"مقرمشات بالبذور %1"_s).arg(hue), hue);
    desk.window->setView(View::Sending);
    auto* list = desk.part<QListView>("submissionList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    shots.take(*desk.window, u"queue-sending"_s);
    const auto rowAt = [list](int row) { return list->visualRect(list->model()->index(row, 0)).center(); };
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rowAt(3));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, rowAt(5));
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, rowAt(5));
    for (const int x : {30, 0})
        QTest::mouseMove(list->viewport(), rowAt(2) - QPoint(x, 12));
    shots.take(*desk.window, u"queue-drag"_s);
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, rowAt(2) - QPoint(0, 12));
    QTest::qWait(200);
    shots.take(*desk.window, u"queue-moved"_s);
    const QDateTime soon = desk.clock.now().addSecs(32 * 60);
    banners->setStandstills({{.cause = Standstill::Cause::SignIn, .account = shop.id, .pins = 40},
        {.cause = Standstill::Cause::AskedToWait, .account = studio.id, .pins = 12, .goesOn = soon}});
    shots.take(*desk.window, u"queue-causes"_s);
    banners->setStandstills({{.cause = Standstill::Cause::SignIn, .account = shop.id, .pins = 40},
        {.cause = Standstill::Cause::SignIn, .account = studio.id, .pins = 3}, {.cause = Standstill::Cause::Paused, .pins = 2},
        {.cause = Standstill::Cause::Offline, .pins = 6}});
    shots.take(*desk.window, u"queue-many"_s);
    desk.window->resize(QSize(600, 640));
    shots.take(*desk.window, u"queue-phone"_s);
    desk.window->resize(QSize(1280, 800));
    banners->setStandstills({});
    desk.clock.advance(std::chrono::minutes(11));
    QTest::qWait(1500);
    list->setCurrentIndex(list->model()->index(0, 0));
    shots.take(*desk.window, u"queue-stalled"_s);
    desk.outbox.setPaused(true);
    QTest::qWait(200);
    shots.take(*desk.window, u"queue-paused"_s);
    desk.window->setView(View::Failed);
    list->setCurrentIndex(list->model()->index(0, 0));
    shots.take(*desk.window, u"queue-failed"_s);
    auto* retry = desk.window->findChild<QMenu*>(u"retryMenu"_s);
    retry->popup(QPoint(100, 100));
    shots.take(*retry, u"queue-retry"_s);
    retry->close();
    desk.part<QAction>("stopAllAction")->trigger();
    desk.window->setView(View::Sending);
    QTest::qWait(500);
    shots.take(*desk.window, u"queue-stopped"_s);
    QMenu* menu = desk.window->menuBar()->actions().at(6)->menu();
    menu->popup(QPoint(100, 100));
    shots.take(*menu, u"queue-menu"_s);
    menu->close();
}

/// Chooses the cover of a video in each way there is.
void showCover(WindowDesk& desk, const QString& folder, Shots& shots)
{
    const Media video = inspectMedia(makeMp4(folder + u"/clip.mp4"_s, aClip()));
    const auto show = [&](const QString& name, const std::optional<VideoCover>& cover, Capabilities::VideoCovers covers,
                          const VideoReader& videos = VideoReader()) {
        CoverEditor editor(video, cover, {u"Multi-Upload-Tool"_s, covers}, desk.window.get(), videos);
        editor.show();
        QTest::qWait(1500);
        shots.take(editor, name);
    };
    using Covers = Capabilities::VideoCovers;
    show(u"cover"_s, {}, Covers::FrameOrPicture);
    show(u"cover-chosen"_s, VideoCover{.atMs = 15'000}, Covers::None);
    show(u"cover-past-end"_s, VideoCover{.atMs = 65'000}, Covers::Frame);
    show(u"cover-picture"_s, VideoCover{.atMs = 0, .picture = motifPicture(folder + u"/cover.jpg"_s, Motif::Leaves, 150)},
        Covers::Frame);
    show(u"cover-no-picture"_s, VideoCover{.atMs = 0, .picture = folder + u"/notes.jpg"_s}, Covers::FrameOrPicture);
    show(u"cover-no-decoder"_s, {}, Covers::FrameOrPicture, VideoReader(u"/nowhere/pinwright-video"_s));
    FrameView view;
    view.resize(400, 300);
    view.setBusy(true);
    view.show();
    QTest::qWait(400);
    shots.take(view, u"cover-ring"_s);
}

/// The full-size look, and preview cards of pins that are not as feeds like them.
void showLook(WindowDesk& desk, const QString& folder, Shots& shots)
{
    const Account account = desk.addAccount(u"@ana.bakes"_s);
    desk.service.capabilities.limits.feedRatioMin = 2.0 / 3;
    const auto draftOf = [&](const Media& media, const MediaEdits& edits, const QString& title) {
        Draft draft = desk.goodDraft(account, media.path, title);
        draft.media = media;
        draft.edits = edits;
        draft.board = breadBoard();
        draft.board.section = SectionId(u"s1"_s);
        draft.board.sectionName = said(u"Rolls"_s, u"لفائف"_s);
        return draft;
    };
    const Media photo = inspectMedia(motifPicture(folder + u"/hills.jpg"_s, Motif::Hills, 170));
    const Media tall = inspectMedia(samplePicture(folder + u"/tall.jpg"_s, 200, {600, 1800}));
    const Media video = inspectMedia(makeMp4(folder + u"/clip.mp4"_s, aClip()));
    const QString cover = motifPicture(folder + u"/moons.jpg"_s, Motif::Moons, 40);
    desk.add({draftOf(photo, {}, said(u"Layered hills: six sheets of cut paper in green"_s, u"تلال من ورق مقصوص"_s)),
        draftOf(photo, {.crop = {0.1, 0.2, 0.8, 0.4}}, said(u"The same, cropped"_s, u"الشيء نفسه مقصوصًا"_s)),
        draftOf(photo, {.crop = {0, 0.3, 1, 0.4}, .padRatio = 2.0 / 3, .padding = Padding::Blur}, u"Padded"_s),
        draftOf(tall, {}, u"自家製のライ麦パンを五つの手順で焼く冬の朝の台所から届いた香り高い一斤の物語"_s),
        draftOf(video, {.cover = VideoCover{.atMs = 0, .picture = cover}}, said(u"A clip with a cover"_s, u"مقطع بغلاف"_s))});
    auto* list = desk.part<QListView>("draftList");
    for (int row = 0; row < 5; ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::qWait(600);
        shots.take(*desk.window, u"look-card%1"_s.arg(row));
    }
    desk.part<QToolButton>("previewDarkButton")->click();
    shots.take(*desk.part<Composer>("composer"), u"look-card-dark"_s);
    desk.part<QToolButton>("previewLightButton")->click();
    shots.take(*desk.part<Composer>("composer"), u"look-card-light"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    auto* look = desk.window->findChild<PictureLook*>();
    QTest::qWait(600);
    look->resize(desk.window->size());
    shots.take(*look, u"look"_s);
    QTest::keyClick(look, Qt::Key_Z);
    QTest::qWait(600);
    shots.take(*look, u"look-actual"_s);
    for (int row = 1; row < 5; ++row) {
        QTest::keyClick(look, Qt::Key_Down);
        QTest::qWait(600);
        shots.take(*look, u"look-%1"_s.arg(row));
    }
    look->setContent({.media = {.path = folder + u"/gone.jpg"_s, .type = MediaType::Jpeg}, .edits = {}, .title = u"Gone"_s});
    QTest::qWait(600);
    shots.take(*look, u"look-gone"_s);
}

/// A working day, for README.
void showWorkingDay(WindowDesk& desk, const QString& folder)
{
    desk.service.boardList =
        QList<Board>{{.id = BoardId(u"1"_s), .name = u"Paper & Print"_s}, {.id = BoardId(u"2"_s), .name = u"Studio Walls"_s}};
    const Account account = desk.addAccount(u"@linnea.paper"_s);
    (void)desk.boards.boards(account.id);
    struct Sample {
        QString title;
        Motif motif;
        int hue;
        bool walls;
    };
    const auto draftOf = [&](const Sample& sample, int number) {
        Draft draft =
            desk.goodDraft(account, motifPicture(folder + u"/print-%1.jpg"_s.arg(number), sample.motif, sample.hue), sample.title);
        draft.media.pixels = {800, 1200};
        draft.board = desk.boards.boards(account.id).list.boards.isEmpty() || !sample.walls
            ? BoardRef{BoardId(u"1"_s), u"Paper & Print"_s}
            : BoardRef{BoardId(u"2"_s), u"Studio Walls"_s};
        return draft;
    };
    const QList<Sample> sent{{u"Folded fans in three greens"_s, Motif::Leaves, 150, false},
        {u"Night sky garland for a hallway"_s, Motif::Moons, 50, true},
        {u"Terracotta arches, A3 print"_s, Motif::Arches, 12, true}};
    for (int i = 0; i < sent.size(); ++i) {
        Receipt published = receipt(Receipt::State::Published, u"p%1"_s.arg(i));
        published.url = QUrl(u"http://127.0.0.1:8080/pin/%1"_s.arg(i));
        desk.service.answers.push_back(published);
        const Draft draft = draftOf(sent.at(i), 20 + i);
        desk.add({draft});
        (void)waitFor(desk.outbox.add(draft, account));
        desk.drafts.forget(draft.id);
        QTest::qWait(50);
    }
    const QList<Sample> samples{{u"Layered hills: six sheets of cut paper"_s, Motif::Hills, 170, false},
        {u"Rainbow arches from leftover card"_s, Motif::Arches, 350, false},
        {u"Tide pattern for wrapping paper"_s, Motif::Waves, 195, false}, {QString(), Motif::Leaves, 95, false},
        {u"Stacked stones in soft pink"_s, Motif::Steps, 330, true},
        {u"Evening hills, three colour print"_s, Motif::Hills, 265, true}, {u"Moon phases, blue on navy"_s, Motif::Moons, 40, true},
        {u"Autumn leaf fan, step by step"_s, Motif::Leaves, 25, false}};
    QList<Draft> drafts;
    for (int i = 0; i < samples.size(); ++i) {
        Draft draft = draftOf(samples.at(i), i + 1);
        if (samples.at(i).title.isEmpty())
            draft.altText.clear();
        if (i == 2 || i == 5)
            draft.schedule = scheduleAt(QDate(2026, 3, 12 + i), QTime(9, 30), "Europe/Berlin");
        drafts.append(draft);
    }
    drafts[0].description = u"Six sheets from light to dark, cut by hand and mounted with spacers. The template is on the page."_s;
    drafts[0].link = u"https://example.com/templates/layered-hills"_s;
    drafts[0].altText = u"Green paper hills in six layers under a pale sun"_s;
    desk.add(drafts);
    desk.window->setView(View::Drafts);
    desk.part<QListView>("draftList")->setCurrentIndex(desk.part<QListView>("draftList")->model()->index(0, 0));
    QTest::qWait(600);
}

/// What the form offers for boards: its list with boards named by id, a new board, sections typed and chosen.
void showBoards(WindowDesk& desk, const QString& folder, Shots& shots)
{
    Capabilities& capabilities = desk.service.capabilities;
    capabilities.boardsById = true;
    capabilities.boardCreation = {.offered = true, .description = true, .secret = true};
    capabilities.sections = Capabilities::Sections::ById;
    const Account shop = desk.addAccount(u"@ana.bakes"_s);
    (void)desk.boards.boards(shop.id);
    Draft draft = desk.goodDraft(shop, samplePicture(folder + u"/photo.jpg"_s, 20, {800, 1200}),
        said(u"Rye bread in five steps"_s, u"خبز الجاودار في خمس خطوات"_s));
    draft.board = breadBoard();
    draft.board.section = SectionId(u"4989651234567890"_s);
    desk.add({draft});
    desk.boards.nameBoard(shop.id, {.id = BoardId(u"7421234567890"_s)});
    desk.window->resize(1280, 1000);
    desk.part<QListView>("draftList")->setCurrentIndex(desk.part<QListView>("draftList")->model()->index(0, 0));
    shots.take(*desk.window, u"boards-section-id"_s);
    auto* box = desk.part<BoardBox>("boardBox");
    QWidget* list = box->completer()->popup();
    box->setFocus();
    box->showPopup();
    shots.take(*list, u"boards-list"_s);
    box->hidePopup();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, u"998877665544"_s);
    shots.take(*list, u"boards-use-id"_s);
    box->hidePopup();
    box->choose({.id = BoardId(u"1"_s), .name = breadBoard().name});
    emit box->createRequested(said(u"Cakes for Sundays"_s, u"كعك أيام الأحد"_s));
    shots.take(*desk.window, u"boards-new"_s);
    desk.service.boardAnswer = failure({.kind = ErrorKind::Timeout, .outcomeUnknown = true});
    QTest::keyClick(desk.part<QLineEdit>("newBoardName"), Qt::Key_Return);
    shots.take(*desk.window, u"boards-unknown"_s);
    QTest::keyClick(desk.part<QLineEdit>("newBoardName"), Qt::Key_Escape);
    capabilities.sections = Capabilities::Sections::Listed;
    desk.service.sectionList = failure({.kind = ErrorKind::Network});
    emit desk.accounts.changed();
    shots.take(*desk.window, u"boards-section-failed"_s);
    desk.service.sectionList = QList<BoardSection>{
        {SectionId(u"s1"_s), said(u"Rolls"_s, u"لفائف"_s)}, {SectionId(u"s2"_s), said(u"Loaves"_s, u"أرغفة"_s)}};
    desk.service.boardList = failure({.kind = ErrorKind::Protocol});
    desk.boards.reload(shop.id);
    QTest::qWait(100);
    desk.part<BoardBox>("sectionBox")->choose({.id = BoardId(u"s2"_s), .name = said(u"Loaves"_s, u"أرغفة"_s)});
    shots.take(*desk.window, u"boards-section-chosen"_s);
}

/// What the last run left of history.
void fillHistory(const QString& folder)
{
    const Account bakes{.id = AccountId(u"bakes"_s), .providerId = u"open"_s, .name = u"@ana.bakes"_s};
    const Account studio{.id = AccountId(u"studio"_s), .providerId = u"keyed"_s, .name = said(u"@linnea.paper"_s, u"@ورق"_s)};
    struct Sample {
        QString title;
        SubmissionState state;
        int minutesAgo;
        bool paper = false;
    };
    const QList<Sample> samples{
        {said(u"Rye bread in five steps, baked in a cold kitchen on a winter morning"_s,
             u"خبز الجاودار في خمس خطوات، يُخبز في مطبخ بارد صباح يوم شتوي"_s),
            SubmissionState::Published, 12},
        {said(u"Walnut loaf"_s, u"رغيف الجوز"_s), SubmissionState::Published, 47},
        {said(u"Pumpkin rolls"_s, u"لفائف اليقطين"_s), SubmissionState::Failed, 58},
        {said(u"Spelt baguette"_s, u"خبز Spelt الطويل"_s), SubmissionState::Unconfirmed, 95},
        {said(u"Folded fans in three greens"_s, u"مراوح مطوية"_s), SubmissionState::Published, 1500, true},
        {QString(), SubmissionState::Cancelled, 1600, true},
        {said(u"Easter lamb"_s, u"حمل العيد"_s), SubmissionState::Missed, 3000},
        {said(u"Terracotta arches, A3 print"_s, u"أقواس (A3)"_s), SubmissionState::Published, 60 * 24 * 9, true},
        {said(u"Cardamom buns"_s, u"كعك الهيل"_s), SubmissionState::Published, 60 * 24 * 40},
        {said(u"Plum cake"_s, u"كعكة البرقوق"_s), SubmissionState::Published, 60 * 24 * 120},
    };
    QList<Submission> pins;
    QHash<SubmissionId, QList<Attempt>> attempts;
    for (const Sample& sample : samples) {
        const QDateTime ended = startOfTest.addSecs(-60 * sample.minutesAgo);
        const QString file =
            samplePicture(folder + u"/history%1.jpg"_s.arg(pins.size()), int(pins.size() * 47 + 20) % 360, {800, 1200});
        Submission pin = endedPin(sample.paper ? studio : bakes, sample.title, sample.state, ended, file);
        pin.draft.board = sample.paper ? BoardRef{BoardId(u"2"_s), said(u"Paper & Print"_s, u"ورق وطباعة"_s)} : breadBoard();
        pin.draft.link = u"https://example.com/recipes/2026/winter/rye-bread-in-five-steps"_s;
        if (sample.state == SubmissionState::Missed)
            pin.draft.schedule = scheduleAt(QDate(2026, 3, 8), QTime(7, 45), systemZone());
        QList<Attempt> tries;
        if (sample.state == SubmissionState::Published || sample.state == SubmissionState::Failed) {
            tries.append({.began = ended.addSecs(-400),
                .ended = ended.addSecs(-400).addMSecs(1240),
                .outcome = SubmissionState::Waiting,
                .error = Error{.kind = ErrorKind::Server, .httpStatus = 503, .detail = u"Service Unavailable"_s}});
            tries.append({.began = ended.addSecs(-92), .ended = ended, .outcome = sample.state, .error = pin.error});
        }
        attempts.insert(pin.id, tries);
        pins.append(pin);
    }
    writeHistory(folder, pins, attempts);
}

void showHistory(WindowDesk& desk, const QString& folder, Shots& shots)
{
    desk.window->setView(View::History);
    shots.take(*desk.window, u"history"_s);
    auto* list = desk.part<QListView>("historyList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QFile picture(folder + u"/history0.jpg"_s);
    if (picture.open(QIODevice::Append))
        picture.write("more");
    picture.close();
    desk.window->setView(View::History);
    shots.take(*desk.window, u"history-details"_s);
    list->setCurrentIndex(list->model()->index(2, 0));
    desk.part<QToolButton>("copyDetailsButton")->click();
    shots.take(*desk.window, u"history-failed"_s);
    desk.part<QToolButton>("historyClearButton")->click();
    desk.part<QComboBox>("clearAgeBox")->setCurrentIndex(0);
    shots.take(*desk.window, u"history-clear"_s);
    desk.part<QPushButton>("clearCancelButton")->click();
    desk.part<QComboBox>("historyStateBox")->setCurrentIndex(1);
    auto* days = desk.part<QComboBox>("historyDaysBox");
    days->setCurrentIndex(4);
    list->setCurrentIndex(list->model()->index(1, 0));
    desk.historyName = folder + u"/history.csv"_s;
    desk.part<QToolButton>("historyExportButton")->click();
    shots.take(*desk.window, u"history-exported"_s);
    days->setCurrentIndex(5);
    shots.take(*desk.window, u"history-day"_s);
    desk.part<QDateEdit>("historyDayField")->setDate(QDate(2026, 1, 2));
    shots.take(*desk.window, u"history-nothing"_s);
    desk.part<QToolButton>("historyResetButton")->click();
    list->setCurrentIndex(list->model()->index(3, 0));
    days->setCurrentIndex(4);
    desk.window->resize(QSize(860, 640));
    shots.take(*desk.window, u"history-narrow"_s);
    desk.window->resize(QSize(600, 760));
    shots.take(*desk.window, u"history-phone"_s);
}

/// A pin of unknown outcome: looked for in vain, and with others that look the same.
void showCandidates(WindowDesk& desk, const QString& folder, Shots& shots)
{
    const Account shop = desk.accounts.accounts().constFirst();
    desk.service.capabilities.lookUp = true;
    desk.service.answers.clear();
    desk.service.answer = failure({.kind = ErrorKind::Network, .outcomeUnknown = true});
    const QString title = said(u"Walnut loaf"_s, u"رغيف الجوز"_s);
    const auto submit = [&](int hue) {
        Draft draft = desk.goodDraft(shop, samplePicture(folder + u"/sent%1.jpg"_s.arg(hue), hue, {800, 1200}), title);
        draft.board = breadBoard();
        return **waitFor(desk.outbox.add(draft, shop));
    };
    desk.window->setView(View::Unknown);
    desk.service.recent = RecentPins{{}, true};
    submit(30);
    QTest::qWait(400);
    auto* list = desk.part<QListView>("submissionList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    shots.take(*desk.window, u"candidates-none"_s);
    RecentPins recent{.complete = true};
    for (const QString& id : {u"1"_s, u"2"_s}) {
        recent.pins.append({.receipt = {.state = Receipt::State::Published,
                                .remoteId = RemoteId(id),
                                .url = QUrl(u"https://pins.example/"_s + id)},
            .title = title,
            .link = QString(),
            .board = breadBoard().id,
            .created = desk.clock.now().addSecs(id == u"1" ? 0 : 120),
            .picture = QUrl(u"https://pins.example/%1.jpg"_s.arg(id))});
    }
    desk.service.recent = recent;
    desk.outbox.checkNow(desk.outbox.submissions().constFirst().id);
    QTest::qWait(400);
    desk.web.answer({.path = samplePicture(folder + u"/found.jpg"_s, 30, {800, 1200}), .type = MediaType::Jpeg});
    QTest::qWait(400);
    shots.take(*desk.window, u"candidates"_s);
    desk.window->resize(QSize(860, 640));
    shots.take(*desk.window, u"candidates-small"_s);
}

/// The crop editor over the window, in several of its states.
void showCropEditor(WindowDesk& desk, const QString& folder, Shots& shots)
{
    struct View {
        QString name;
        QSize picture;
        double crop = 0;
        double pad = 0;
        Padding padding = Padding::EdgeColour;
        bool feeds = false;
        bool handle = false;
        QString button;
    };
    const QList<View> views{
        {.name = u"crop"_s, .picture = {1600, 1200}},
        {.name = u"crop-shape"_s, .picture = {1600, 1200}, .crop = CropEditor::twoByThree, .handle = true},
        {.name = u"crop-feeds"_s, .picture = {1200, 1800}, .feeds = true},
        {.name = u"crop-tall"_s, .picture = {800, 2400}, .feeds = true},
        {.name = u"crop-pad"_s, .picture = {1600, 1200}, .pad = CropEditor::twoByThree},
        {.name = u"crop-blur"_s,
            .picture = {1600, 1200},
            .crop = CropEditor::square,
            .pad = CropEditor::nineBySixteen,
            .padding = Padding::Blur,
            .feeds = true},
        {.name = u"crop-square"_s, .picture = {1600, 1200}, .button = u"cropSquare"_s},
        {.name = u"crop-original"_s, .picture = {1600, 1200}, .button = u"cropOriginal"_s},
        {.name = u"crop-small"_s, .picture = {640, 800}, .crop = CropEditor::nineBySixteen},
    };
    Limits limits;
    limits.feedRatioMin = 0.5;
    Thumbnails thumbnails;
    for (const View& view : views) {
        const QString path = samplePicture(folder + u"/%1.jpg"_s.arg(view.name), 30, view.picture);
        const Media media{.path = path, .type = MediaType::Jpeg, .pixels = view.picture, .problem = MediaProblem::None};
        CropEditor editor(thumbnails, media, {.padding = view.padding}, limits, desk.window.get());
        if (view.crop > 0)
            editor.cropTo(view.crop);
        if (view.pad > 0)
            editor.padTo(view.pad);
        findWidget<QCheckBox>(editor, "safeAreaBox")->setChecked(view.feeds);
        editor.show();
        QTest::qWait(200);
        if (!view.button.isEmpty())
            findWidget<QAbstractButton>(editor, view.button.toUtf8().constData())->click();
        if (view.handle) {
            auto* frame = findWidget<QWidget>(editor, "cropView");
            QTest::keyClick(frame, Qt::Key_Tab);
            QTest::keyClick(frame, Qt::Key_Left, Qt::ShiftModifier);
        }
        shots.take(editor, view.name);
    }
}

/// The form with one picture or video after another.
class MediaForm {
public:
    MediaForm(WindowDesk& desk, Shots& shots)
        : m_desk(desk)
        , m_shots(shots)
        , m_account(desk.addAccount(u"@ana.bakes"_s))
        , m_composer(desk.part<Composer>("composer"))
    { }

    void show(const QString& name, const Media& media, const MediaEdits& edits = {})
    {
        Draft draft = m_desk.goodDraft(m_account, media.path, said(u"Harbour at dusk"_s, u"الميناء عند الغسق"_s));
        draft.media = media;
        draft.edits = edits;
        draft.board = breadBoard();
        m_desk.add({draft});
        m_desk.editor.edit(draft.id);
        QTest::qWait(900);
        take(name);
    }
    /// The same of a service that has other limits, or takes other things.
    void show(const QString& name, const Capabilities& capabilities, const Media& media, const MediaEdits& edits = {})
    {
        const Capabilities before = std::exchange(m_desk.service.capabilities, capabilities);
        show(name, media, edits);
        m_desk.service.capabilities = before;
    }
    void take(const QString& name) { m_shots.take(*m_composer, name); }
    [[nodiscard]] WindowDesk& desk() { return m_desk; }
    [[nodiscard]] const Account& account() const { return m_account; }
    [[nodiscard]] Composer* composer() { return m_composer; }

private:
    WindowDesk& m_desk;
    Shots& m_shots;
    Account m_account;
    Composer* m_composer;
};

void showMediaMenu(WindowDesk& desk, Shots& shots, const QString& name)
{
    QMenu* menu = desk.window->menuBar()->actions().at(3)->menu();
    menu->popup(QPoint(100, 100));
    shots.take(*menu, name);
    menu->close();
}

/// What is made of files before they are sent.
void showRepairs(MediaForm& form, const Media& photo, const Media& webp)
{
    form.show(u"media-repaired"_s, webp);
    RepairPlan plan{.steps = RepairStep::Convert | RepairStep::RemovePrivateData};
    plan.to = MediaType::Jpeg;
    form.composer()->findChild<MediaRow*>()->setRepair({.sentence = repairSentence(webp.fileName(), plan, {}), .busy = true});
    form.take(u"media-being-made"_s);
    form.show(u"media-edited"_s, photo, {.crop = {0, 0.125, 1, 0.75}, .padRatio = 2.0 / 3, .padding = Padding::Blur});
    Media located = photo;
    located.facts.privateData = true;
    located.facts.location = true;
    form.show(u"media-private"_s, located);
    Media gone = webp;
    gone.path += u"x"_s;
    form.show(u"media-not-made"_s, gone);

    saveRepairSettings({.automatic = false});
    form.show(u"media-repair"_s, webp);
    form.show(u"media-allowed"_s, webp, {.repairs = true});
    Media large = photo;
    large.bytes = 34'000'000;
    large.modified = {};
    form.show(u"media-too-large"_s, large);
    large.path = motifPicture(QFileInfo(photo.path).path()
            + u"/IMG_20260303_184512_harbour_at_dusk_seen_from_the_quay_edited_for_the_shop_final_version_2.jpg"_s,
        Motif::Waves, 200);
    form.show(u"media-long-name"_s, large);
    Capabilities narrow = form.desk().service.capabilities;
    narrow.limits.pictureSideMax = 1000;
    form.show(u"media-too-wide"_s, narrow, photo);
    saveRepairSettings({});
}

void showVideos(MediaForm& form, const QString& folder, const Media& video)
{
    form.show(u"media-video"_s, video);
    form.show(u"media-video-cover"_s, video, {.cover = VideoCover{.atMs = 12'000}});
    Capabilities other = form.desk().service.capabilities;
    other.videoCovers = Capabilities::VideoCovers::FrameOrPicture;
    form.show(u"media-video-picture"_s, other, video,
        {.cover = VideoCover{.atMs = 0, .picture = motifPicture(folder + u"/leaves.jpg"_s, Motif::Leaves, 150)}});
    Media hevc = video;
    hevc.facts.videoCodec = u"hevc"_s;
    form.show(u"media-codec"_s, hevc);
    other.limits.videoMsMin = 60'000;
    form.show(u"media-too-short"_s, other, video);
    other.limits.videoMsMin = 0;
    other.limits.videoMsMax = 15'000;
    form.show(u"media-too-long"_s, other, video);
    form.show(u"media-type"_s, inspectMedia(makeWebm(folder + u"/clip.webm"_s)));
}

/// Files that are not where they were, and pictures a service can't have.
void showAbsent(MediaForm& form, const QString& folder, const Media& photo)
{
    Media away = photo;
    away.path = u"/media/ana/CAMERA/DCIM/harbour-at-dusk.jpg"_s;
    away.problem = MediaProblem::DriveAway;
    form.show(u"media-drive"_s, away);
    form.show(u"media-damaged"_s, inspectMedia(resizeFile(samplePicture(folder + u"/half.jpg"_s, 90, {600, 900}), 2000)));
    form.show(u"media-none"_s, {});
    Capabilities web = form.desk().service.capabilities;
    web.webAddresses = true;
    web.localFiles = false;
    form.show(u"media-place"_s, web, photo);

    QDir(folder).mkpath(u"photos/2026/march"_s);
    QDir(folder).mkpath(u"photos/2026/sorted/the ones that go to the printer first"_s);
    const QString was = samplePicture(folder + u"/photos/2026/march/IMG_0427.jpg"_s, 300, {600, 900});
    Media missing = mediaAt(was, MediaType::Jpeg);
    QFile::copy(was, folder + u"/photos/2026/sorted/IMG_0427.jpg"_s);
    QFile::copy(was, folder + u"/photos/2026/sorted/the ones that go to the printer first/quay.jpg"_s);
    samplePicture(folder + u"/photos/2026/IMG_0427.jpg"_s, 30, {600, 700});
    QFile::remove(was);
    missing.problem = MediaProblem::Missing;
    form.show(u"media-missing"_s, missing);
    for (QPushButton* button : form.composer()->findChildren<QPushButton*>()) {
        if (button->isVisible()
            && button->text()
                == QCoreApplication::translate(
                    "IssueActions", "Find File…", "button: looks for the draft's picture or video, which is not where it was"))
            button->click();
    }
    auto* found = form.desk().part<FoundFiles>("foundFiles");
    QTest::qWait(1500);
    form.take(u"media-found"_s);
    found->showSearching(missing.fileName());
    form.take(u"media-searching"_s);
    found->showFiles(missing.fileName(), {});
    form.take(u"media-nothing-found"_s);
}

/// Texts that stand in the file.
void showFileTexts(MediaForm& form, const QString& folder)
{
    const auto drop = [&](const QString& name, const QStringList& tags) {
        const QString path = motifPicture(folder + u'/' + name, Motif::Waves, 200);
        if (!tags.isEmpty())
            tag(path, tags);
        QSignalSpy imported(&form.desk().importer, &Importer::imported);
        form.desk().importer.import({.urls = {QUrl::fromLocalFile(path)}, .account = form.account().id});
        QTest::qWait(1200);
        form.desk().editor.edit(imported.constFirst().constFirst().value<ImportReport>().drafts.constFirst());
        QTest::qWait(600);
    };
    const QSize before = form.desk().window->size();
    form.desk().window->resize(before.width(), 1100);
    drop(u"IMG_0001.jpg"_s,
        {u"-XMP-dc:Title=Harbour at dusk"_s, u"-XMP-dc:Description=The last ferry leaves the quay."_s,
            u"-XMP-iptcCore:AltTextAccessibility=A ferry under a red sky"_s, u"-XMP-dc:Subject=harbour"_s,
            u"-XMP-dc:Subject=dusk"_s, u"-XMP-dc:Subject=ferry and quay in the evening light"_s});
    form.take(u"media-texts"_s);
    drop(u"harbour-at-dusk-with-the-last-ferry-that-leaves-the-quay.jpg"_s, {});
    form.take(u"media-file-name"_s);
    form.desk().window->resize(before);
}

/// The form with each kind of thing to say of its picture or video.
void showMedia(WindowDesk& desk, const QString& folder, Shots& shots)
{
    desk.service.capabilities.limits.feedRatioMin = 0.5;
    desk.service.capabilities.limits.pictureBytesMax = 20'000'000;
    desk.service.capabilities.videoCodecs = {u"h264"_s};
    MediaForm form(desk, shots);
    const Media photo = inspectMedia(motifPicture(folder + u"/harbour-at-dusk.jpg"_s, Motif::Waves, 200));
    const QImage leaves(motifPicture(folder + u"/leaves.jpg"_s, Motif::Leaves, 90));
    if (!leaves.save(folder + u"/look3.webp"_s))
        qFatal("The picture could not be saved as WebP");
    form.show(u"media"_s, photo);
    shots.take(*desk.window, u"media-window"_s);
    Media unseen = photo;
    unseen.problem = MediaProblem::NotChecked;
    form.composer()->findChild<MediaRow*>()->setMedia(unseen, {}, {});
    form.take(u"media-looking"_s);
    showMediaMenu(desk, shots, u"media-menu"_s);
    showRepairs(form, photo, inspectMedia(folder + u"/look3.webp"_s));
    form.show(u"media-tall"_s, inspectMedia(samplePicture(folder + u"/tall.jpg"_s, 200, {600, 1800})));
    const Media video = inspectMedia(makeMp4(folder + u"/clip.mp4"_s, aClip()));
    showVideos(form, folder, video);
    showMediaMenu(desk, shots, u"media-menu-video"_s);

    desk.seen = SeenPicture{.where = SeenPicture::Where::Published,
        .board = breadBoard().name,
        .when = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC)};
    form.show(u"media-seen"_s, photo);
    desk.seen = SeenPicture{.where = SeenPicture::Where::Draft,
        .title = said(u"Harbour at dusk, seen from the quay on a winter evening"_s, u"الميناء عند الغسق من الرصيف"_s)};
    form.show(u"media-seen-draft"_s, photo);
    desk.seen.reset();
    showAbsent(form, folder, photo);
    showFileTexts(form, folder);

    form.show(u"media-unchanged"_s, photo);
    motifPicture(photo.path, Motif::Arches, 20);
    form.composer()->publish();
    QTest::qWait(900);
    form.take(u"media-changed"_s);
    desk.window->resize(QSize(600, 760));
    desk.part<QAction>("goToTitleAction")->trigger();
    form.show(u"media-phone"_s, inspectMedia(photo.path), {.crop = {0, 0.125, 1, 0.75}});
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
    if (rtl) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    }
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

    const bool history = arguments.contains(u"history"_s);
    if (history)
        fillHistory(folder.path());
    WindowDesk desk(folder.path());
    desk.service.onCreate = {};
    if (rtl) {
        desk.service.boardList = QList<Board>{{.id = BoardId(u"1"_s), .name = breadBoard().name},
            {.id = BoardId(u"2"_s), .name = u"فطور"_s}, {.id = BoardId(u"3"_s), .name = u"Cakes & كعك"_s}};
    }
    desk.open();
    const QSize size = scale > 1 ? QSize(int(1920 / scale), int(1080 / scale)) : QSize(1280, 800);
    desk.window->resize(size);
    if (arguments.contains(u"crop"_s)) {
        showCropEditor(desk, folder.path(), shots);
        return 0;
    }
    if (arguments.contains(u"boards"_s)) {
        showBoards(desk, folder.path(), shots);
        return 0;
    }
    if (history) {
        showHistory(desk, folder.path(), shots);
        return 0;
    }
    if (arguments.contains(u"schedule"_s)) {
        fill(desk, folder.path());
        showSchedule(desk, folder.path(), shots);
        return 0;
    }
    if (arguments.contains(u"candidates"_s)) {
        fill(desk, folder.path());
        showCandidates(desk, folder.path(), shots);
        return 0;
    }
    if (arguments.contains(u"cover"_s)) {
        showCover(desk, folder.path(), shots);
        return 0;
    }
    if (arguments.contains(u"media"_s)) {
        showMedia(desk, folder.path(), shots);
        return 0;
    }
    if (arguments.contains(u"look"_s)) {
        showLook(desk, folder.path(), shots);
        return 0;
    }
    if (arguments.contains(u"queue"_s)) {
        fill(desk, folder.path());
        showQueue(desk, folder.path(), shots);
        return 0;
    }
    if (arguments.contains(u"readme"_s)) {
        desk.window->resize(1280, 860);
        showWorkingDay(desk, folder.path());
        shots.take(*desk.window, u"window"_s);
        return 0;
    }
    shots.take(*desk.window, u"firstrun"_s);
    fill(desk, folder.path());
    QTest::qWait(300);
    shots.take(*desk.window, u"drafts"_s);
    QMenu* menu = desk.window->menuBar()->actions().at(2)->menu();
    menu->popup(QPoint(100, 100));
    shots.take(*menu, u"menu"_s);
    menu->close();
    if (arguments.contains(u"web"_s)) {
        showWebMedia(desk, folder.path(), shots);
        return 0;
    }
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
