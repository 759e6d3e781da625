// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "core/logging.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

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

void Store::post(Work work)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work)] { process(work); }, Qt::QueuedConnection);
}

void Store::process(const Work& work)
{
    if (!m_database && !m_openError) {
        m_waiting.append(work);
        return;
    }
    const quint64 writesBefore = m_database ? m_database->writes() : 0;
    const Outcome outcome = work(m_database ? Result<Database*>(m_database.get()) : failure(*m_openError));
    const bool wrote = m_database && m_database->writes() > writesBefore;
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
