// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "core/logging.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype togetherMax = 100; // other processes wait for them

bool meansUnwritable(const Error& error)
{
    return error.kind == ErrorKind::Storage && (error.providerCode == "full"_L1 || error.providerCode == "read-only"_L1);
}

} // namespace

class Store::OpenJob final : public Job<OpenReport> {
public:
    explicit OpenJob(Store& store) : Job(&store), m_store(store) { }

private:
    void doStart() override
    {
        QMetaObject::invokeMethod(
            m_store.m_worker,
            [&store = m_store, self = QPointer(this)] {
                const Result<OpenReport> report = store.openFile();
                QMetaObject::invokeMethod(
                    &store,
                    [self, report] {
                        if (self)
                            self->finish(report);
                    },
                    Qt::QueuedConnection);
                for (const Work& work : std::exchange(store.m_waiting, {}))
                    store.process(work);
            },
            Qt::QueuedConnection);
    }
    void doCancel() override { finishCancelled(); }

    Store& m_store;
};

Store::Store(QString path, QObject* parent) : QObject(parent), m_path(std::move(path)), m_worker(new QObject)
{
    m_thread.setObjectName("store"_L1);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Store::~Store()
{
    // Queued behind everything that was handed in.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Job<Store::OpenReport>* Store::open()
{
    return new OpenJob(*this);
}

void Store::post(Task task)
{
    {
        const QMutexLocker lock(&m_handedInMutex);
        m_handedIn.append(std::move(task)); // enqueue() copies
    }
    QMetaObject::invokeMethod(m_worker, [this] { processNext(); }, Qt::QueuedConnection);
}

/// The next one, with those behind it that may go together with it; none where they went before.
QList<Store::Work> Store::takeNext()
{
    const QMutexLocker lock(&m_handedInMutex);
    QList<Work> works;
    bool together = true;
    while (together && !m_handedIn.isEmpty() && works.size() < togetherMax) {
        together = m_handedIn.head().together;
        if (together || works.isEmpty())
            works.append(m_handedIn.dequeue().work);
    }
    return works;
}

void Store::processNext()
{
    const QList<Work> works = takeNext();
    if (!m_database && !m_openError) {
        m_waiting += works;
        return;
    }
    if (works.size() > 1 && m_database && processTogether(works))
        return;
    for (const Work& work : works)
        process(work);
}

/// False: it is as if nothing had been done.
bool Store::processTogether(const QList<Work>& works)
{
    const quint64 writesBefore = m_database->writes();
    QList<Outcome> outcomes;
    const Result<Done> done = m_database->transaction([&]() -> Result<Done> {
        for (const Work& work : works) {
            outcomes.append(work(m_database.get()));
            if (const std::optional<Error>& error = outcomes.constLast().error)
                return failure(*error);
        }
        return Done{};
    });
    if (!done)
        return false;
    for (const Outcome& outcome : std::as_const(outcomes))
        bring(outcome, m_database->writes() > writesBefore);
    return true;
}

void Store::process(const Work& work)
{
    const quint64 writesBefore = m_database ? m_database->writes() : 0;
    const Outcome outcome = work(m_database ? Result<Database*>(m_database.get()) : failure(*m_openError));
    bring(outcome, m_database && m_database->writes() > writesBefore);
}

void Store::bring(const Outcome& outcome, bool wrote)
{
    QMetaObject::invokeMethod(
        this,
        [this, outcome, wrote] {
            noteOutcome(outcome.error, wrote);
            outcome.deliver();
        },
        Qt::QueuedConnection);
}

Result<Store::OpenReport> Store::openFile()
{
    if (m_database)
        return OpenReport{};
    Result<Database::Opened> opened = Database::open(m_path);
    if (!opened) {
        m_openError = opened.error();
        qCCritical(logStore).noquote() << "The database could not be opened:" << m_openError->providerCode << m_openError->detail;
        return failure(*m_openError);
    }
    m_openError.reset();
    m_database = std::move(opened->database);
    return OpenReport{.damagedCopy = opened->damagedCopy, .copyTaken = opened->copyTaken};
}

void Store::noteOutcome(const std::optional<Error>& error, bool wrote)
{
    if (error && meansUnwritable(*error) && !m_unwritable) {
        m_unwritable = true;
        emit unwritable(*error);
    } else if (!error && wrote && m_unwritable) {
        m_unwritable = false;
        emit writable();
    }
}

} // namespace pinwright
