// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own outbox in a process of its own, with its data in the XDG folders it is given. The first argument says what is done:
//   seed COUNT SERVER PICTURE       puts pins of one small picture into the database, waiting
//   seedheld COUNT SERVER PICTURE   the same, every other one for a later day, the rest to be tried again in some minutes
//   run                             sends them all; prints the milliseconds that took
//   idle SECONDS                    waits so long; prints how many percent of a core that took

#include "context.h"
#include "core/folders.h"
#include "store/accountrepository.h"
#include "store/submissionrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <functional>
#include <sys/resource.h>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

using Change = std::function<void(Submission& submission, int number)>;

int seed(int count, const QString& provider, const QString& server, const QString& picture, const Change& change = {})
{
    if (!ensureFolder(dataFolder()))
        return 1;
    const Result<Database::Opened> opened = Database::open(dataFolder() + "/pinwright.sqlite"_L1);
    const Account account{.id = AccountId::create(),
        .providerId = provider,
        .name = u"bench"_s,
        .server = QUrl(server),
        .settings = {{u"account-id"_s, u"bench"_s}}};
    if (!opened || !AccountRepository(*opened->database).save(account))
        return 1;
    if (!opened->database->run(u"PRAGMA synchronous = OFF"_s))
        return 1;
    const QFileInfo file(picture);
    SubmissionRepository submissions(*opened->database);
    for (int n = 0; n < count; ++n) {
        Submission submission{.id = SubmissionId::create(), .account = account};
        Draft& draft = submission.draft;
        draft.id = DraftId::create();
        draft.account = account.id;
        draft.board = {.id = BoardId(u"11"_s), .name = u"Bench"_s};
        draft.title = u"Pin number %1"_s.arg(n);
        draft.media = {.path = picture, .type = MediaType::Jpeg, .bytes = file.size(), .modified = file.lastModified().toUTC()};
        submission.created = QDateTime::currentDateTimeUtc();
        submission.changed = submission.created;
        submission.fingerprint = fingerprintOf(draft, account.id);
        if (change)
            change(submission, n);
        if (!submissions.add(submission))
            return 1;
    }
    return 0;
}

void hold(Submission& submission, int number)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (number % 2 == 0) {
        submission.draft.schedule = scheduleAtInstant(now.addDays(1).addSecs(60 * number), "Europe/Berlin");
    } else {
        submission.error = Error{.kind = ErrorKind::Server};
        submission.tries = 5;
        submission.notBefore = now.addSecs(300 + number % 300);
    }
}

std::chrono::microseconds cpuTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval& time) { return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec); };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

int idle(std::chrono::seconds length)
{
    Context context(Outbox::Works::Everything, LogFile::Echo::Warnings);
    std::chrono::microseconds before{};
    QElapsedTimer timer;
    QObject::connect(&context.outbox(), &Outbox::loaded, &context.outbox(), [&] {
        QTimer::singleShot(std::chrono::seconds(3), &context.outbox(), [&] { // what a start has to do is over
            before = cpuTime();
            timer.start();
        });
        QTimer::singleShot(std::chrono::seconds(3) + length, &context.outbox(), [&] {
            std::printf("%f\n", double((cpuTime() - before).count()) / double(timer.nsecsElapsed()) * 1e5);
            std::fflush(stdout);
            QCoreApplication::exit(0);
        });
    });
    context.openStore()->start();
    context.accounts().load();
    context.outbox().start();
    return QCoreApplication::exec();
}

int run()
{
    Context context(Outbox::Works::Everything, LogFile::Echo::Warnings);
    Outbox& outbox = context.outbox();
    QElapsedTimer timer;
    int left = 0;
    QObject::connect(&outbox, &Outbox::loaded, [&] {
        left = int(outbox.submissions().size());
        timer.start();
    });
    QObject::connect(&outbox, &Outbox::changed, [&](const SubmissionId& id) {
        const SubmissionState state = outbox.find(id)->state;
        if (state == SubmissionState::Published && --left == 0) {
            std::printf("%lld\n", static_cast<long long>(timer.elapsed()));
            std::fflush(stdout);
            QCoreApplication::exit(0);
        } else if (isFinal(state) && state != SubmissionState::Published) {
            qFatal("A pin was not published");
        }
    });
    context.openStore()->start();
    context.accounts().load();
    outbox.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"pinwright"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "seed"_L1 && arguments.size() == 5) {
        // The practice service's interface is Multi-Upload-Tool's, without a limit to the requests of a quarter of an hour.
        return seed(arguments.at(2).toInt(), u"practice"_s, arguments.at(3), arguments.at(4));
    }
    if (arguments.value(1) == "seedheld"_L1 && arguments.size() == 5) {
        // OneAll keeps no times, so that Pinwright does.
        return seed(arguments.at(2).toInt(), u"oneall"_s, arguments.at(3), arguments.at(4), hold);
    }
    if (arguments.value(1) == "run"_L1)
        return run();
    if (arguments.value(1) == "idle"_L1 && arguments.size() == 3)
        return idle(std::chrono::seconds(arguments.at(2).toInt()));
    return 2;
}
