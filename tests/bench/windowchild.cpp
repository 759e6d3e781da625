// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window in a process of its own, with its data in the XDG folders it is given. The first argument says what is measured:
//   seed COUNT       fills the database with drafts
//   paint            start to first paint
//   keys             from a key press in the title to the repainted preview
//   filter           from a change of the search text to the filtered list
//   drop FOLDER      every file of a folder dropped on the window
//   seedhistory COUNT   fills the database with published pins
//   history          from a key press in the search to the filtered history
//   seedpictures COUNT FOLDER   fills the database with drafts of that many files, hard links to the pictures of the folder
//   scroll           through the list of drafts, from its beginning to its end in ten seconds
// Prints its figures as numbers on one line.

#include "context.h"
#include "core/folders.h"
#include "firstpaint.h"
#include "media/inspect.h"
#include "store/draftrepository.h"
#include "store/submissionrepository.h"
#include "ui/history/historypane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/style.h"
#include "windowservices.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <utility>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

int seed(int count)
{
    if (!ensureFolder(dataFolder()))
        return 1;
    const Result<Database::Opened> opened = Database::open(dataFolder() + "/pinwright.sqlite"_L1);
    if (!opened)
        return 1;
    static const QStringList words{
        u"rye"_s, u"bread"_s, u"harbour"_s, u"evening"_s, u"lamp"_s, u"linen"_s, u"garden"_s, u"crème"_s};
    QList<Draft> drafts;
    for (int n = 0; n < count; ++n) {
        Draft draft;
        draft.id = DraftId::create();
        draft.title = u"%1 %2 number %3"_s.arg(words.at(n % 8), words.at((n / 8) % 8)).arg(n);
        draft.description =
            u"A longer text about %1 and %2, as people write it below a picture."_s.arg(words.at(n % 5), words.at(n % 7));
        draft.link = u"https://example.com/%1"_s.arg(n);
        draft.media.path = u"/nonexistent/look%1.jpg"_s.arg(n);
        draft.media.type = MediaType::Jpeg;
        draft.media.problem = MediaProblem::None;
        draft.created = QDateTime::currentDateTimeUtc();
        drafts.append(draft);
    }
    return DraftRepository(*opened->database).add(drafts) ? 0 : 1;
}

int seedPictures(int count, const QString& folder)
{
    const QFileInfoList pictures = QDir(folder).entryInfoList(QDir::Files);
    const QString links = folder + u"/links"_s;
    if (pictures.isEmpty() || !ensureFolder(dataFolder()) || !ensureFolder(links))
        return 1;
    const Result<Database::Opened> opened = Database::open(dataFolder() + "/pinwright.sqlite"_L1);
    if (!opened)
        return 1;
    QList<Draft> drafts;
    for (int n = 0; n < count; ++n) {
        const QString path = links + u"/look%1.jpg"_s.arg(n);
        std::filesystem::create_hard_link(
            pictures.at(n % pictures.size()).filesystemFilePath(), QFileInfo(path).filesystemFilePath());
        Draft draft;
        draft.id = DraftId::create();
        draft.title = u"Look number %1"_s.arg(n);
        draft.media = inspectEntry(path);
        draft.media.type = MediaType::Jpeg;
        draft.media.problem = MediaProblem::None;
        draft.created = QDateTime::currentDateTimeUtc();
        drafts.append(draft);
    }
    return DraftRepository(*opened->database).add(drafts) ? 0 : 1;
}

int seedHistory(int count)
{
    if (!ensureFolder(dataFolder()))
        return 1;
    const Result<Database::Opened> opened = Database::open(dataFolder() + "/pinwright.sqlite"_L1);
    if (!opened)
        return 1;
    static const QStringList words{
        u"rye"_s, u"bread"_s, u"harbour"_s, u"evening"_s, u"lamp"_s, u"linen"_s, u"garden"_s, u"crème"_s};
    const Account account{
        .id = AccountId::create(), .providerId = u"practice"_s, .name = u"Practice"_s, .server = {}, .settings = {}};
    SubmissionRepository submissions(*opened->database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // One transaction would be quicker, but add() is one each.
    if (!opened->database->run(u"PRAGMA synchronous = OFF"_s))
        return 1;
    for (int n = 0; n < count; ++n) {
        Submission submission{.id = SubmissionId::create(), .account = account, .state = SubmissionState::Published};
        Draft& draft = submission.draft;
        draft.id = DraftId::create();
        draft.account = account.id;
        draft.board = {.id = BoardId(QString::number(n % 20)), .name = words.at(n % 8)};
        draft.title = u"%1 %2 number %3"_s.arg(words.at(n % 8), words.at((n / 8) % 8)).arg(n);
        draft.description =
            u"A longer text about %1 and %2, as people write it below a picture."_s.arg(words.at(n % 5), words.at(n % 7));
        draft.link = u"https://example.com/%1"_s.arg(n);
        draft.media.path = u"/nonexistent/look%1.jpg"_s.arg(n);
        draft.media.type = MediaType::Jpeg;
        submission.created = now.addSecs(-600 * (count - n));
        submission.changed = submission.created.addSecs(2);
        submission.remoteId = RemoteId(QString::number(n));
        submission.fingerprint = fingerprintOf(draft, account.id);
        if (!submissions.add(submission))
            return 1;
    }
    return 0;
}

void print(std::initializer_list<double> figures)
{
    for (const double figure : figures)
        std::printf("%.3f ", figure);
    std::puts("");
    std::fflush(stdout);
}

double percentile95(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() * 95 / 100);
}

/// Milliseconds since the last start(), to the microsecond.
double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Tells when a widget was painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    [[nodiscard]] bool wasPainted() const { return m_painted; }
    void reset() { m_painted = false; }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted = true;
        return false;
    }

private:
    bool m_painted = false;
};

/// What this thread has computed, in milliseconds.
double computed()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The largest gap between two turns of the event loop, in milliseconds.
class StallProbe final : public QObject {
public:
    StallProbe()
    {
        m_gap.start();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_largest = std::max(m_largest, milliseconds(m_gap));
            m_gap.start();
            const double now = computed();
            m_mostComputed = std::max(m_mostComputed, now - std::exchange(m_computed, now));
        });
        m_timer.start(0);
    }
    [[nodiscard]] double largest() const { return m_largest; }
    /// The same without what other threads and processes took of the processors.
    [[nodiscard]] double mostComputed() const { return m_mostComputed; }

private:
    QTimer m_timer;
    QElapsedTimer m_gap;
    double m_largest = 0;
    double m_computed = computed();
    double m_mostComputed = 0;
};

/// Runs the event loop as the program does until the condition holds; QTest::qWaitFor() would sleep between its turns.
bool runUntil(const std::function<bool()>& condition)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.exit(0);
    });
    look.start(1);
    QTimer::singleShot(60'000, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

template <class T>
T* part(QWidget& window, const char* name)
{
    T* found = window.findChild<T*>(QString::fromLatin1(name));
    if (!found)
        qFatal("The window has no %s", name);
    return found;
}

int measureKeys(MainWindow& window, Context& context)
{
    if (!QTest::qWaitFor([&] { return context.drafts().isLoaded() && context.editor().isEditing(); }, 20'000))
        return 1;
    auto* title = part<QLineEdit>(window, "titleField");
    auto* preview = part<QWidget>(window, "previewCard");
    title->setFocus();
    PaintWatch watch(*preview);
    std::vector<double> times;
    for (int n = 0; n < 200; ++n) {
        watch.reset();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(title, n % 60 == 59 ? Qt::Key_Backspace : Qt::Key_A);
        while (!watch.wasPainted() && timer.elapsed() < 1000)
            QCoreApplication::processEvents();
        times.push_back(milliseconds(timer));
        if (n % 60 == 59)
            title->clear();
    }
    print({percentile95(times), *std::max_element(times.begin(), times.end())});
    return 0;
}

int measureFilter(MainWindow& window, Context& context)
{
    if (!QTest::qWaitFor([&] { return context.drafts().isLoaded(); }, 20'000))
        return 1;
    auto* search = part<QLineEdit>(window, "searchField");
    auto* list = part<QListView>(window, "draftList");
    std::vector<double> times;
    static const QStringList texts{
        u"rye"_s, u"rye b"_s, u"number 77"_s, u"creme"_s, u"nothing like this"_s, u""_s, u"lamp"_s, u"garden lamp"_s};
    for (int n = 0; n < 40; ++n) {
        const int before = list->model()->rowCount();
        QElapsedTimer timer;
        timer.start();
        search->setText(texts.at(n % texts.size()));
        while (list->model()->rowCount() == before && timer.elapsed() < 300)
            QCoreApplication::processEvents();
        if (list->model()->rowCount() != before)
            times.push_back(milliseconds(timer));
    }
    if (times.size() < 20)
        return 1;
    print({percentile95(times), *std::max_element(times.begin(), times.end())});
    return 0;
}

/// Every key from the press until the list shows what fits.
int measureHistory(MainWindow& window, Context& context)
{
    window.setView(View::History);
    auto* search = part<QLineEdit>(window, "searchField");
    const QListView* list = part<HistoryPane>(window, "historyPane")->list();
    const qsizetype all = 10'000;
    if (!QTest::qWaitFor([&] { return context.outbox().submissions().size() == all && list->model()->rowCount() == all; }, 20'000))
        return 1;
    QTest::qWait(1000); // what is worked out beforehand between events
    std::vector<double> times;
    for (const QString& text : {u"rye"_s, u"crème number 7"_s, u"lamp garden"_s, u"nothing like this"_s, u"harbour 99"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            search->setText(text.first(length));
            QCoreApplication::processEvents();
            times.push_back(milliseconds(timer));
        }
        if (list->model()->rowCount() >= all)
            return 1;
        search->clear();
        QCoreApplication::processEvents();
    }
    print({percentile95(times), *std::max_element(times.begin(), times.end())});
    return 0;
}

/// The most memory this process ever had, in MiB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf(" kB", at) - at - 6).trimmed().toDouble() / 1024;
}

int measureScroll(MainWindow& window, Context& context)
{
    if (!QTest::qWaitFor([&] { return context.drafts().isLoaded(); }, 20'000))
        return 1;
    QTest::qWait(1000); // what is worked out beforehand between events
    auto* list = part<QListView>(window, "draftList");
    QScrollBar* bar = list->verticalScrollBar();
    constexpr int steps = 600;
    int shown = 0;
    QObject::connect(&context.thumbnails(), &Thumbnails::ready, list, [&shown] { ++shown; });
    QTimer step;
    step.setTimerType(Qt::PreciseTimer);
    int done = 0;
    QObject::connect(&step, &QTimer::timeout, list, [&] { bar->setValue(int(qint64(bar->maximum()) * ++done / steps)); });
    StallProbe stalls;
    step.start(16);
    if (!runUntil([&] { return done >= steps; }))
        return 1;
    step.stop();
    QElapsedTimer timer;
    timer.start();
    const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
    if (bar->value() != bar->maximum() || !last.isValid())
        return 1;
    // Those the eye rests on come first, whatever was scrolled past.
    int before = -1;
    while (before != shown && timer.elapsed() < 20'000) {
        before = shown;
        QTest::qWait(300);
    }
    print({stalls.largest(), peakMemory(), double(shown), stalls.mostComputed()});
    return shown > 0 ? 0 : 1;
}

int storedDrafts()
{
    const Result<Database::Opened> opened = Database::open(dataFolder() + "/pinwright.sqlite"_L1);
    const Result<QList<Draft>> all = opened ? DraftRepository(*opened->database).all() : Result<QList<Draft>>(QList<Draft>());
    return all ? int(all->size()) : 0;
}

int measureDrop(MainWindow& window, Context& context, const QString& folder)
{
    if (!QTest::qWaitFor([&] { return context.drafts().isLoaded(); }, 20'000))
        return 1;
    QMimeData mime;
    QList<QUrl> urls;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files)
        urls.append(QUrl::fromLocalFile(file.absoluteFilePath()));
    mime.setUrls(urls);
    StallProbe stalls;
    QElapsedTimer timer;
    timer.start();
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    auto* list = part<QListView>(window, "draftList");
    if (!runUntil([&] { return list->model()->rowCount() == urls.size(); }))
        return 1;
    const double listed = milliseconds(timer);
    const bool whole = runUntil([&] {
        for (int row = 0; row < context.drafts().size(); ++row) {
            if (context.drafts().at(row).media.problem == MediaProblem::NotChecked)
                return false;
        }
        return true;
    });
    print({listed, stalls.largest(), double(storedDrafts()), peakMemory()});
    return whole ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"pinwright"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "seed"_L1)
        return seed(arguments.value(2).toInt());
    if (what == "seedhistory"_L1)
        return seedHistory(arguments.value(2).toInt());
    if (what == "seedpictures"_L1)
        return seedPictures(arguments.value(2).toInt(), arguments.value(3));

    applyAppearance(app, Appearance::Light);
    Context context(Outbox::Works::Everything, LogFile::Echo::Warnings);
    MainWindow window(windowServices(context));
    std::unique_ptr<bench::FirstPaint> firstPaint;
    if (what == "paint"_L1)
        firstPaint = std::make_unique<bench::FirstPaint>(window);
    window.resize(1280, 800);
    window.show();
    // As the program does it.
    QObject::connect(&window, &MainWindow::painted, &window, [&] {
        context.openStore()->start();
        context.drafts().load();
        context.accounts().load();
        context.outbox().start();
    });
    if (what == "paint"_L1)
        return QApplication::exec();
    if (what == "keys"_L1)
        return measureKeys(window, context);
    if (what == "filter"_L1)
        return measureFilter(window, context);
    if (what == "history"_L1)
        return measureHistory(window, context);
    if (what == "scroll"_L1)
        return measureScroll(window, context);
    if (what == "drop"_L1)
        return measureDrop(window, context, arguments.value(2));
    return 2;
}
