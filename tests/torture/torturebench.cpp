// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torturebench.h"

#include "markeddraft.h"
#include "providers/multiupload/multiuploadprovider.h"
#include "providers/oneall/oneallprovider.h"
#include "webmedia/s3/s3host.h"

#include <QTestEventLoop>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pinwright::test {

namespace {

/// Short, since so many requests are stalled.
constexpr HttpTimeouts timeouts{.connect = 1000ms, .idle = 1000ms, .answer = 1200ms};

MultiUploadEndpoint quickEndpoint()
{
    MultiUploadEndpoint endpoint = multiUploadEndpoint();
    endpoint.firstPoll = 60ms;
    return endpoint;
}

} // namespace

TortureBench::TortureBench(const std::optional<Certificate>& certificate)
    : m_service(m_clock, certificate)
    , m_http(m_redactor, m_clock)
{
    m_http.setTimeouts(timeouts);
    m_desk = std::make_unique<Desk>(m_folder.path(), std::make_unique<MultiUploadProvider>(quickEndpoint(), m_http), m_clock,
        Outbox::Options{.uploadsInAll = 16, .retry = RetryPolicy(), .beat = testBeat});
    m_desk->providers.add(std::make_unique<OneAllProvider>(m_http, m_redactor));
    m_desk->mediaHosts.add(std::make_unique<S3Host>(m_http, m_redactor, m_clock));
    m_desk->outbox->start();
    m_eyes = std::make_unique<Eyes>(m_folder.path());
    if (!QTest::qWaitFor([this] { return m_desk->accounts.isLoaded(); }))
        qFatal("The accounts did not load");
}

TortureBench::~TortureBench()
{
    m_eyes.reset();
    m_desk.reset();
    flushDeferredDeletes();
}

void TortureBench::know(const AccountId& account, const QString& key)
{
    m_secrets.append(makeCanary(key.toLatin1()));
    m_desk->accounts.setSessionSecret(account, key, QString::fromLatin1(m_secrets.constLast()));
}

int TortureBench::addShop(Service service)
{
    const int number = int(m_shops.size());
    Shop shop{.account = {}, .service = service, .wire = std::make_unique<Wire>(m_service.port()), .filesWire = nullptr};
    Account& account = shop.account;
    account.id = AccountId(u"account-%1"_s.arg(number));
    account.name = u"Shop %1"_s.arg(number);
    if (service == Service::MultiUpload) {
        account.providerId = u"multi-upload"_s;
        account.server = m_service.url(shop.wire->port(), u"/api/v1"_s);
        account.settings = {{u"account-id"_s, QString::number(1000 + number)}};
        know(account.id, u"api-key"_s);
    } else {
        shop.filesWire = std::make_unique<Wire>(m_service.port());
        const QString files = m_service.url(shop.filesWire->port(), {}).toString();
        account.providerId = u"oneall"_s;
        account.server = m_service.url(shop.wire->port(), {});
        account.settings = {{u"public-key"_s, u"a-public-key"_s}, {u"identity-token"_s, u"token-%1"_s.arg(number)}};
        account.mediaHost = {.kind = u"s3"_s,
            .settings = {{u"s3-endpoint"_s, files}, {u"s3-region"_s, u"test-region"_s}, {u"s3-bucket"_s, u"pins"_s},
                {u"s3-access-key"_s, u"AKIA0"_s}, {u"s3-public"_s, files + u"/pins"_s}}};
        know(account.id, u"private-key"_s);
        know(account.id, u"s3-secret-key"_s);
    }
    const auto saved = waitFor(m_desk->accounts.save(account, {}, AccountBook::Remember::ThisSession));
    if (!saved || !*saved)
        qFatal("The test's account could not be saved");
    m_shops.push_back(std::move(shop));
    return number;
}

SubmissionId TortureBench::send(int shop, const Texts& texts, qsizetype fileBytes)
{
    const Account& account = m_shops[size_t(shop)].account;
    const QByteArray mark = "mark-" + QByteArray::number(m_marks.size());
    Draft draft = markedDraft(m_folder.path(), mark, account, fileBytes);
    draft.title = texts.title;
    draft.link = texts.link;
    draft.board = {BoardId(texts.board), texts.board};
    const SubmissionId id = m_desk->add(draft, account);
    if (id.isEmpty())
        qFatal("The pin could not be added");
    m_marks.insert(id, mark);
    return id;
}

bool TortureBench::isSettled(const SubmissionId& id) const
{
    const Submission& submission = find(id);
    if (submission.state != SubmissionState::Unconfirmed)
        return isFinal(submission.state);
    const LookUp lookUp = m_desk->outbox->lookUp(id);
    return lookUp.answer == LookUp::Answer::NotFound || lookUp.answer == LookUp::Answer::Several;
}

bool TortureBench::settle(const QList<SubmissionId>& ids)
{
    const auto all = [this, &ids] {
        return std::all_of(ids.cbegin(), ids.cend(), [this](const SubmissionId& id) { return isSettled(id); });
    };
    // In a real event loop: QTest::qWait() sleeps between events, which makes an upload last.
    QTestEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&all, &loop] {
        if (all())
            loop.exitLoop();
    });
    look.start(20);
    // What could not be asked is asked again in a minute, which is long here.
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, &again, [this, &ids] {
        for (const SubmissionId& id : ids) {
            if (!isSettled(id) && m_desk->outbox->lookUp(id).answer == LookUp::Answer::CouldNotAsk)
                m_desk->outbox->checkNow(id);
        }
    });
    again.start(500);
    loop.enterLoop(60);
    for (const SubmissionId& id : ids) {
        if (!isSettled(id))
            qWarning("Not settled: %s, look-up %d, %s", qPrintable(submissionStateName(find(id).state)),
                int(m_desk->outbox->lookUp(id).answer), qPrintable(find(id).error ? find(id).error->detail : QString()));
    }
    return all();
}

QList<ModelService::Pin> TortureBench::pinsOf(const SubmissionId& id) const
{
    QList<ModelService::Pin> found;
    for (const ModelService::Pin& pin : m_service.pins()) {
        if (pin.mark == m_marks.value(id))
            found.append(pin);
    }
    return found;
}

QString TortureBench::faultOf(const SubmissionId& id) const
{
    using State = SubmissionState;
    const Submission& submission = find(id);
    const QList<ModelService::Pin> pins = pinsOf(id);
    const auto told = [&](const QString& what) -> QString {
        return what + u": "_s + submissionStateName(submission.state)
            + u", %1 pins, remote id %2, %3 attempts, "_s.arg(pins.size()).arg(submission.remoteId.text()).arg(submission.attempts)
            + (submission.error ? submission.error->detail : QString());
    };
    if (pins.size() > 1)
        return told(u"made twice"_s);
    if (submission.state == State::Published && pins.isEmpty())
        return told(u"said to be published"_s);
    if (!submission.remoteId.isEmpty() && (pins.isEmpty() || pins.constFirst().id != submission.remoteId.text()))
        return told(u"taken for another"_s);
    if (!pins.isEmpty() && (submission.state == State::Failed || submission.state == State::Waiting))
        return told(u"may be made again"_s);
    if (m_eyes->find(id) != submission)
        return told(u"otherwise on disk"_s);
    return {};
}

QString TortureBench::leak() const
{
    proveFilesWithFinds(m_folder.path());
    for (const QByteArray& secret : m_secrets) {
        if (const QStringList files = filesWith(m_folder.path(), secret); !files.isEmpty())
            return files.join(u", "_s);
        if (holdsSecret(m_log.text(), secret))
            return u"the log"_s;
    }
    return m_log.text().contains("Sending") ? QString() : u"There is no log to search"_s;
}

} // namespace pinwright::test
