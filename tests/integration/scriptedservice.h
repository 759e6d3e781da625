// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/schedule.h"
#include "providers/provider.h"

#include <QElapsedTimer>
#include <QPointer>

#include <deque>

namespace pinwright::test {

inline const QDateTime startOfTest(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC);

/// "Now" as the test says.
class TestClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }
    void advance(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

private:
    QDateTime m_now = startOfTest;
};

/// A job that ends when and as the test says.
template <class T>
class ScriptedJob final : public Job<T> {
public:
    void answer(Result<T> result) { this->finish(std::move(result)); }
    void report(qint64 done, qint64 total) { emit this->progressChanged(done, total); }

    std::function<void(ScriptedJob*)> onStart;
    Result<T> whenCancelled = failure({.kind = ErrorKind::Cancelled});
    bool answersCancel = true;
    bool cancelled = false;

private:
    void doStart() override { onStart(this); }
    void doCancel() override
    {
        cancelled = true;
        if (answersCancel)
            this->finish(whenCancelled);
    }
};

inline Receipt receipt(Receipt::State state, const QString& id = QStringLiteral("r1"))
{
    return {.state = state, .remoteId = RemoteId(id)};
}

/// A service in memory, shared by the providers of several "processes": counts what reaches it and answers what the test says.
class ScriptedService {
public:
    struct Create {
        Session session;
        Draft draft;
        QPointer<ScriptedJob<Receipt>> job;
    };
    struct BoardCreate {
        Session session;
        NewBoard board;
    };
    struct Question {
        RemoteId id;
        qint64 atMs = 0;
    };

    ScriptedService()
    {
        capabilities.status = true;
        capabilities.firstPoll = std::chrono::milliseconds(20);
        m_time.start();
    }
    ~ScriptedService()
    {
        for (const Create& create : creates)
            delete create.job.data();
        delete boardJob.data();
        delete boardListJob.data();
    }
    Q_DISABLE_COPY_MOVE(ScriptedService)

    Job<Receipt>* publish(const Session& session, const Draft& draft)
    {
        auto* job = new ScriptedJob<Receipt>;
        job->onStart = [this, session, draft](ScriptedJob<Receipt>* started) {
            creates.append({session, draft, started});
            if (onCreate)
                onCreate(draft);
            if (!answers.empty()) {
                started->answer(answers.front());
                answers.pop_front();
            } else if (answer) {
                started->answer(*answer);
            }
        };
        return job;
    }

    Job<Receipt>* status(const RemoteId& id)
    {
        questions.append({id, m_time.elapsed()});
        if (statuses.empty())
            return readyJob<Receipt>(receipt(Receipt::State::Processing, id.text()));
        const Result<Receipt> next = statuses.front();
        if (statuses.size() > 1)
            statuses.pop_front();
        return readyJob<Receipt>(next);
    }

    Job<RecentPins>* findRecent(const RecentQuery& query)
    {
        recentQueries.append(query);
        return readyJob<RecentPins>(recent);
    }

    Job<QMap<RemoteId, Receipt>>* states(const QList<RemoteId>& ids)
    {
        lists.append(ids);
        return readyJob<QMap<RemoteId, Receipt>>(list);
    }

    Job<QList<Board>>* boards()
    {
        ++boardRequests;
        if (!boardListHangs)
            return readyJob<QList<Board>>(boardList);
        auto* job = new ScriptedJob<QList<Board>>;
        job->onStart = [](ScriptedJob<QList<Board>>*) { };
        boardListJob = job;
        return job;
    }

    Job<Board>* createBoard(const Session& session, const NewBoard& board)
    {
        auto* job = new ScriptedJob<Board>;
        job->onStart = [this, session, board](ScriptedJob<Board>* started) {
            boardCreates.append({session, board});
            boardJob = started;
            if (boardAnswer)
                started->answer(*boardAnswer);
        };
        return job;
    }

    Job<QList<BoardSection>>* sections(const BoardId& board)
    {
        sectionRequests.append(board);
        return readyJob<QList<BoardSection>>(sectionList);
    }

    [[nodiscard]] int createsOf(const QString& title) const
    {
        return int(
            std::count_if(creates.begin(), creates.end(), [&title](const Create& create) { return create.draft.title == title; }));
    }

    Capabilities capabilities;
    QList<Create> creates;                      ///< create requests that were started
    std::function<void(const Draft&)> onCreate; ///< called as one starts
    std::deque<Result<Receipt>> answers;        ///< of the next creates
    std::optional<Result<Receipt>> answer;      ///< of the later ones; nullopt: they hang
    QList<Question> questions;                  ///< status requests
    std::deque<Result<Receipt>> statuses;       ///< their answers; the last one stays; none: Processing
    QList<QList<RemoteId>> lists;               ///< requests for a list of states, with what they asked after
    Result<QMap<RemoteId, Receipt>> list = failure({.kind = ErrorKind::Unsupported});
    Result<RecentPins> recent = RecentPins(); ///< the newest pins
    QList<RecentQuery> recentQueries;         ///< requests for these
    Result<QList<Board>> boardList = QList<Board>();
    bool boardListHangs = false;
    QPointer<ScriptedJob<QList<Board>>> boardListJob; ///< the last one that hangs
    int boardRequests = 0;
    QList<BoardCreate> boardCreates;          ///< requests for a new board
    std::optional<Result<Board>> boardAnswer; ///< of these; nullopt: they hang
    QPointer<ScriptedJob<Board>> boardJob;    ///< the last of these
    Result<QList<BoardSection>> sectionList = QList<BoardSection>();
    QList<BoardId> sectionRequests;

private:
    QElapsedTimer m_time;
};

class ScriptedProvider final : public Provider {
public:
    explicit ScriptedProvider(ScriptedService& service) : m_service(service) { }

    [[nodiscard]] QString id() const override { return QStringLiteral("scripted"); }
    [[nodiscard]] QString displayName() const override { return QStringLiteral("Scripted"); }
    [[nodiscard]] Capabilities capabilities() const override { return m_service.capabilities; }
    [[nodiscard]] QList<CredentialField> credentialFields() const override
    {
        return {{.key = QStringLiteral("api-key"), .kind = CredentialField::Kind::Secret},
            {.key = QStringLiteral("account-id"), .kind = CredentialField::Kind::RemoteAccount}};
    }
    [[nodiscard]] QUrl documentedServer() const override { return {}; }
    [[nodiscard]] Job<QList<RemoteAccount>>* remoteAccounts(const Session&) override { return readyJob<QList<RemoteAccount>>({}); }
    [[nodiscard]] Job<QList<Board>>* boards(const Session&) override { return m_service.boards(); }
    [[nodiscard]] Job<QList<BoardSection>>* sections(const Session&, const BoardId& board) override
    {
        return m_service.sections(board);
    }
    [[nodiscard]] Job<Board>* createBoard(const Session& session, const NewBoard& board) override
    {
        return m_service.createBoard(session, board);
    }
    [[nodiscard]] Job<Receipt>* publish(const Session& session, const Draft& draft) override
    {
        return m_service.publish(session, draft);
    }
    [[nodiscard]] Job<Receipt>* status(const Session&, const RemoteId& id) override { return m_service.status(id); }
    [[nodiscard]] Job<RecentPins>* findRecent(const Session&, const RecentQuery& query) override
    {
        return m_service.findRecent(query);
    }
    [[nodiscard]] Job<QMap<RemoteId, Receipt>>* states(const Session&, const QList<RemoteId>& ids) override
    {
        return m_service.states(ids);
    }

private:
    ScriptedService& m_service;
};

} // namespace pinwright::test
