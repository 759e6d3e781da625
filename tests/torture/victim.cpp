// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/drafteditor.h"
#include "integration/outboxdesk.h"
#include "providers/multiupload/multiuploadprovider.h"
#include "quickclock.h"
#include "typedtext.h"

#include <QCoreApplication>

#include <cstdio>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Types on and on, and tells each key on standard output before the next.
class Typist : public QObject {
public:
    Typist(DraftCollection& drafts, DraftEditor& editor) : m_drafts(drafts), m_editor(editor)
    {
        connect(&m_next, &QTimer::timeout, this, &Typist::type);
    }

    void start()
    {
        std::puts("ready");
        std::fflush(stdout);
        beginDraft();
    }

private:
    static constexpr int keysOfADraft = 150;

    void beginDraft()
    {
        m_next.stop();
        const Draft draft = m_drafts.newDraft();
        m_drafts.add({draft})
            ->onFinished(this,
                [this, id = draft.id](const Result<Done>& added) {
                    if (!added)
                        qFatal("The draft could not be added");
                    std::printf("draft %s 0 %lld\n", qPrintable(id.text()), QuickClock::steady());
                    m_editor.edit(id);
                    m_next.start(12);
                })
            ->start();
    }
    void type()
    {
        const qsizetype length = m_editor.draft().description.size() + 1;
        m_editor.setDescription(typedText(length));
        std::printf("typed %s %lld %lld\n", qPrintable(m_editor.draft().id.text()), qlonglong(length), QuickClock::steady());
        std::fflush(stdout);
        if (length == keysOfADraft)
            beginDraft();
    }

    DraftCollection& m_drafts;
    DraftEditor& m_editor;
    QTimer m_next;
};

} // namespace

/// torturevictim FOLDER: works on the outbox in FOLDER and types drafts until it is killed. The environment has the clock and the key.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QuickClock clock(qgetenv("PINWRIGHT_TORTURE_CLOCK"));
    Redactor redactor;
    HttpClient http(redactor, clock);
    MultiUploadEndpoint endpoint = multiUploadEndpoint();
    endpoint.firstPoll = 50ms;
    Desk desk(QCoreApplication::arguments().value(1), std::make_unique<MultiUploadProvider>(endpoint, http), clock,
        Outbox::Options{.retry = RetryPolicy(), .beat = testBeat});
    desk.accounts.setSessionSecret(
        testAccount(u"multi-upload"_s).id, u"api-key"_s, qEnvironmentVariable("PINWRIGHT_TORTURE_SECRET"));
    DraftCollection drafts(desk.store);
    DraftEditor editor(drafts, [](const Draft&) { return QList<Issue>(); });
    Typist typist(drafts, editor);
    QObject::connect(&drafts, &DraftCollection::loaded, &typist, [&typist] { typist.start(); });
    desk.outbox->start();
    drafts.load();
    return QCoreApplication::exec();
}
