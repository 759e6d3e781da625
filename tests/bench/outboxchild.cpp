// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own outbox in a process of its own, with its data in the XDG folders it is given. The first argument says what is done:
//   seed COUNT SERVER PICTURE   puts pins of one small picture into the database, waiting
//   run                         sends them all; prints the milliseconds that took

#include "context.h"
#include "core/folders.h"
#include "store/accountrepository.h"
#include "store/submissionrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

int seed(int count, const QString& server, const QString& picture)
{
    if (!ensureFolder(dataFolder()))
        return 1;
    const Result<Database::Opened> opened = Database::open(dataFolder() + "/pinwright.sqlite"_L1);
    // The practice service's interface is Multi-Upload-Tool's, without a limit to the requests of a quarter of an hour.
    const Account account{.id = AccountId::create(),
        .providerId = u"practice"_s,
        .name = u"bench"_s,
        .server = QUrl(server),
        .settings = {{u"account-id"_s, u"bench"_s}}};
    if (!opened || !AccountRepository(*opened->database).save(account))
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
        if (!submissions.add(submission))
            return 1;
    }
    return 0;
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
    if (arguments.value(1) == "seed"_L1 && arguments.size() == 5)
        return seed(arguments.at(2).toInt(), arguments.at(3), arguments.at(4));
    if (arguments.value(1) == "run"_L1)
        return run();
    return 2;
}
