// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "net/httprequest.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkReply>
#include <QTimer>

namespace pinwright {

class HttpClient;

/// One HTTP exchange, redirects of a GET or HEAD included. Made by HttpClient::send().
class HttpJob final : public Job<HttpReply> {
    Q_OBJECT

public:
    HttpJob(HttpClient& client, HttpRequest request, int id);
    ~HttpJob() override;

    /// Its turn has come: sends the request.
    void open();
    /// Stops whatever runs and ends with `error`; `outcomeUnknown` is filled in here.
    void abandon(Error error);

private:
    /// What is being waited for. Each has its own limit of time.
    enum class Phase { Idle, Connecting, Sending, Answering, Receiving };

    void doStart() override;
    void doCancel() override;

    [[nodiscard]] bool hasBody() const;
    [[nodiscard]] bool mayFollow() const;
    [[nodiscard]] std::optional<Error> refusal() const;
    [[nodiscard]] QNetworkRequest networkRequest() const;
    [[nodiscard]] QNetworkReply* sendNow();
    void watch();
    void enterPhase(Phase phase);
    void moved();
    void wakeAtDeadline();
    void tick();
    void onSent(qint64 bytes);
    void onAnswerBegun();
    void onReadable();
    void onReplyFinished();
    [[nodiscard]] bool openTarget();
    void keep(const QByteArray& bytes);
    void conclude();
    void follow(const QByteArray& location);
    void showProgress();
    void showProgress(qint64 done, qint64 total);
    [[nodiscard]] std::optional<Error> transportError() const;
    [[nodiscard]] bool endsWithTheConnection(QNetworkReply::NetworkError error) const;
    [[nodiscard]] QString lossDetail() const;
    [[nodiscard]] HttpReply completeReply() const;
    [[nodiscard]] bool bodyIsSpent() const;
    void release();
    void end(Result<HttpReply> result);

    QPointer<HttpClient> m_client;
    HttpRequest m_request;
    const HttpTimeouts m_timeouts;
    const QString m_label;                      ///< begins each log line
    OneShotBody* m_body = nullptr;              ///< the reply's child once sent, so that it outlives the reading of it
    QNetworkAccessManager* m_manager = nullptr; ///< of the reply
    QNetworkReply* m_reply = nullptr;
    QString m_host; ///< the line it stands in; empty: none
    QByteArray m_received;
    qint64 m_receivedBytes = 0;
    QFile m_target; ///< open while it is no more than begun
    QString m_tlsRefusal;
    int m_redirects = 0;

    Phase m_phase = Phase::Idle;
    QTimer m_timer;
    QDeadlineTimer m_deadline;
    QElapsedTimer m_elapsed;

    QTimer m_progressPause;
    qint64 m_sent = 0;
    qint64 m_shown = 0;
};

} // namespace pinwright
