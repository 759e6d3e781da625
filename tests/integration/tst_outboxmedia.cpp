// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "media/inspect.h"
#include "outboxfixture.h"
#include "providers/oneall/oneallprovider.h"
#include "support/faultserver.h"
#include "support/mediafiles.h"
#include "support/recordingserver.h"
#include "support/webdavserver.h"
#include "webmedia/webdav/webdavhost.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using State = SubmissionState;

/// What a service is sent of a picture: its address, looked at again; its file; or the address of a copy on a real WebDAV server, which is
/// cleaned up afterwards.
class TestOutboxMedia : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void fileIsPutWhereTheServiceFindsIt();
    void sameFileIsPutThereOnce();
    void whatIsMadeOfTheFileIsSent();
    void editedPictureOfTheWebIsSentAsAFile();
    void whatCannotBeMadeIsNamed();
    void progressOfPuttingItThere();
    void noPlaceForFiles();
    void unknownKindOfPlace();
    void passwordOfThePlaceIsMissing();
    void placeRefuses();
    void changedFileIsNotPutThere();
    void cancelledWhilePutting();
    void endWhilePutting();

    void addressIsLookedAtAgain();
    void changedAtItsAddress();
    void goneFromItsAddress();
    void picturesOnThisComputerForAServiceElsewhere_data();
    void picturesOnThisComputerForAServiceElsewhere();
    void copyIsSentWhereFilesAreTaken();
    void noCopyWhereFilesAreTaken();

    void copyIsDeletedAfterwards();
    void copyAnotherPinNeedsIsKept();
    void copyIsNotDeletedTooEarly();
    void copyIsKnownWhereDeletingFails();
    void copyThatCannotBeDeletedIsForgotten();
    void copyIsDeletedWhereItWasPut();
    void keyGoesToNoFormerServer();
    void copyIsUsedWhenSentAgain();
    void copyAtAFormerPlaceStaysKnown();
    void copyOfAPinThatFailedGoesWithIt();
    void anotherProcessHasDeletedTheCopy();
    void twoProcessesDeleteTheCopyOfTwoPins();

    void throughOneAll();

private:
    std::unique_ptr<Desk> desk();
    SubmissionId add(Desk& desk, const QString& title, const Account& account);
    /// The account, with a place for files at `privateUrl`, fetched from `publicUrl`.
    [[nodiscard]] Account withPlace(const QString& privateUrl, const QString& publicUrl) const;
    [[nodiscard]] Account withPlace() const
    {
        return withPlace(m_place->privateUrl() + u"/pins"_s, m_place->publicUrl() + u"/pins"_s);
    }
    [[nodiscard]] Account withOtherPlace() const
    {
        return withPlace(m_place->privateUrl() + u"/others"_s, m_place->publicUrl() + u"/others"_s);
    }
    /// The same at a server that takes a file and never answers.
    [[nodiscard]] Account withPlaceThatHangs();
    [[nodiscard]] Draft draftAtAddress(const QUrl& address, const QByteArray& content);
    [[nodiscard]] QStringList filesThere(const QString& folder = QStringLiteral("pins")) const;
    [[nodiscard]] static QString sentenceOf(const Submission& submission)
    {
        return sentence(*submission.error, {u"Scripted"_s, {}});
    }
    Result<Outbox::CopyRemoval> removeHosted(Desk& desk, const SubmissionId& id)
    {
        return waitFor(desk.outbox->removeHosted(id)).value_or(failure({.kind = ErrorKind::Timeout}));
    }

    std::unique_ptr<WebdavServer> m_place;
    std::unique_ptr<FaultServer> m_faulty;
};

void TestOutboxMedia::initTestCase()
{
    m_place = std::make_unique<WebdavServer>(u"a-password"_s);
}

void TestOutboxMedia::init()
{
    begin();
    qputenv("XDG_CACHE_HOME", m_folder->filePath(u"cache"_s).toUtf8());
    m_place->clear();
    m_faulty = std::make_unique<FaultServer>();
    m_service->capabilities.localFiles = false;
    m_service->capabilities.webAddresses = true;
    m_service->answer = receipt(Receipt::State::Published);
}

void TestOutboxMedia::cleanup()
{
    end();
    m_faulty.reset();
}

std::unique_ptr<Desk> TestOutboxMedia::desk()
{
    auto desk = newDesk();
    desk->mediaHosts.add(std::make_unique<WebdavHost>(desk->http, desk->redactor));
    desk->accounts.setSessionSecret(m_account.id, u"webdav-password"_s, u"a-password"_s);
    start(*desk);
    return desk;
}

SubmissionId TestOutboxMedia::add(Desk& desk, const QString& title, const Account& account)
{
    return desk.add(draft(title), account);
}

Account TestOutboxMedia::withPlace(const QString& privateUrl, const QString& publicUrl) const
{
    Account account = m_account;
    account.mediaHost = {.kind = u"webdav"_s,
        .settings = {{u"webdav-address"_s, privateUrl}, {u"webdav-user"_s, u"ana"_s}, {u"webdav-public"_s, publicUrl}}};
    return account;
}

Account TestOutboxMedia::withPlaceThatHangs()
{
    m_faulty->byRequest([](const FaultServer::Request& request) -> FaultServer::Script {
        if (request.method == "PUT")
            return FaultServer::neverAnswer();
        return {FaultServer::readHead(),
            FaultServer::send(
                request.method == "HEAD" ? "HTTP/1.1 404 No\r\n\r\n" : "HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n")};
    });
    return withPlace(m_faulty->url(u"/dav"_s).toString(), m_faulty->url(u"/public"_s).toString());
}

Draft TestOutboxMedia::draftAtAddress(const QUrl& address, const QByteArray& content)
{
    Draft draft = this->draft(u"one"_s);
    writeFile(draft.media.path, content);
    const QFileInfo copy(draft.media.path);
    draft.media.address = address;
    draft.media.bytes = copy.size();
    draft.media.modified = copy.lastModified().toUTC();
    draft.media.sha256 = sha256Of(content);
    draft.media.stored = true;
    return draft;
}

QStringList TestOutboxMedia::filesThere(const QString& folder) const
{
    return QDir(m_place->onDisk(folder)).entryList(QDir::Files);
}

void TestOutboxMedia::fileIsPutWhereTheServiceFindsIt()
{
    const auto desk = this->desk();
    const Draft draft = this->draft(u"one"_s);
    const QByteArray content = readFile(draft.media.path);
    const QUrl expected(m_place->publicUrl() + u"/pins/"_s + QString::fromLatin1(sha256Of(content)) + u".jpg"_s);
    QUrl onDiskWhenSent;
    m_service->onCreate = [this, &onDiskWhenSent](const Draft&) { onDiskWhenSent = m_eyes->all().first().hosted.address; };
    const SubmissionId id = desk->add(draft, withPlace());
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
    QCOMPARE(m_service->creates.first().draft.media.address, expected);
    QCOMPARE(onDiskWhenSent, expected); // known before the service can have the pin
    QCOMPARE(desk->outbox->find(id)->hosted, (HostedCopy{expected, withPlace().mediaHost}));
    QCOMPARE(m_eyes->find(id).hosted, desk->outbox->find(id)->hosted);
    QVERIFY(m_eyes->find(id).draft.media.address.isEmpty()); // the snapshot stays what it was
    QCOMPARE(filesThere().size(), 1);
    QCOMPARE(readFile(m_place->onDisk(u"pins/"_s + filesThere().first())), content);
    QVERIFY(!m_service->creates.first().session.secrets.contains(u"webdav-password"_s));
}

void TestOutboxMedia::whatIsMadeOfTheFileIsSent()
{
    m_service->capabilities.pictureTypes = {MediaType::Jpeg};
    const auto desk = this->desk();
    Draft draft = this->draft(u"one"_s);
    draft.media = inspectMedia(makeWebp(m_folder->filePath(u"one.webp"_s)));
    const QByteArray original = readFile(draft.media.path);
    const SubmissionId id = desk->add(draft, withPlace());
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(filesThere().size(), 1);
    const QByteArray there = readFile(m_place->onDisk(u"pins/"_s + filesThere().first()));
    QVERIFY(there.startsWith("\xff\xd8\xff"));
    const Media sent = m_service->creates.first().draft.media;
    QCOMPARE(sent.type, MediaType::Jpeg);
    QCOMPARE(sent.address, QUrl(m_place->publicUrl() + u"/pins/"_s + QString::fromLatin1(sha256Of(there)) + u".jpg"_s));
    QCOMPARE(m_eyes->find(id).sentBytes, there.size());
    QCOMPARE(m_eyes->find(id).draft, draft); // the snapshot stays what it was
    QCOMPARE(readFile(draft.media.path), original);

    // Where files are taken, that one is taken. Another pin of the same file needs no other one made.
    m_service->capabilities.localFiles = true;
    m_service->capabilities.webAddresses = false;
    Draft second = draft;
    second.id = DraftId::create();
    const SubmissionId again = desk->add(second, m_account);
    QTRY_COMPARE(desk->state(again), State::Published);
    const Media file = m_service->creates.last().draft.media;
    QCOMPARE(readFile(file.path), there);
    QCOMPARE(file.path, sent.path);
    QCOMPARE(file.fileName(), u"one.jpg"_s);
}

void TestOutboxMedia::editedPictureOfTheWebIsSentAsAFile()
{
    const auto desk = this->desk();
    const QString path = makeJpeg(m_folder->filePath(u"copy.jpg"_s));
    Draft draft = draftAtAddress(m_faulty->url(u"/one.jpg"_s), "a picture");
    draft.media = inspectMedia(path);
    draft.media.address = m_faulty->url(u"/one.jpg"_s);
    draft.edits.crop = {0, 0, 0.5, 0.5};
    const SubmissionId id = desk->add(draft, withPlace());
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_faulty->requestCount(), 0);
    const Media sent = m_service->creates.first().draft.media;
    QCOMPARE(sent.pixels, QSize(200, 300));
    QVERIFY(sent.address.toString().startsWith(m_place->publicUrl()));

    draft.id = DraftId::create();
    const SubmissionId without = desk->add(draft, m_account);
    QTRY_COMPARE(desk->state(without), State::Failed);
    QCOMPARE(desk->outbox->find(without)->error->detail, sentence(Issue{.code = IssueCode::EditedNotTaken, .text = u"one.jpg"_s}));
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxMedia::whatCannotBeMadeIsNamed()
{
    m_service->capabilities.pictureTypes = {MediaType::Jpeg};
    m_service->capabilities.limits.pictureBytesMax = 10;
    const auto desk = this->desk();
    Draft draft = this->draft(u"one"_s);
    draft.media = inspectMedia(makeJpeg(m_folder->filePath(u"large.jpg"_s)));
    const SubmissionId id = desk->add(draft, withPlace());
    QTRY_COMPARE(desk->state(id), State::Failed);
    const Error error = *desk->outbox->find(id)->error;
    QCOMPARE(error.kind, ErrorKind::TooLarge);
    QVERIFY(!error.outcomeUnknown);
    QCOMPARE(sentence(error, {}), error.detail); // the service had no part in it
    QVERIFY(m_service->creates.isEmpty());
    QVERIFY(filesThere().isEmpty());
}

void TestOutboxMedia::sameFileIsPutThereOnce()
{
    const auto desk = this->desk();
    const SubmissionId first = add(*desk, u"one"_s, withPlace()); // all of these files are alike
    QTRY_COMPARE(desk->state(first), State::Published);
    const QDateTime written = QFileInfo(m_place->onDisk(u"pins/"_s + filesThere().first())).lastModified();
    const SubmissionId second = add(*desk, u"two"_s, withPlace());
    QTRY_COMPARE(desk->state(second), State::Published);
    QCOMPARE(m_eyes->find(first).hosted, m_eyes->find(second).hosted);
    QCOMPARE(filesThere().size(), 1);
    QCOMPARE(QFileInfo(m_place->onDisk(u"pins/"_s + filesThere().first())).lastModified(), written);
}

void TestOutboxMedia::progressOfPuttingItThere()
{
    const auto desk = this->desk();
    constexpr int size = 4'000'000;
    bool seen = false;
    connect(desk->outbox.get(), &Outbox::progressChanged, this, [&](const SubmissionId& id) {
        const Outbox::Progress progress = desk->outbox->progress(id);
        seen = seen || (desk->state(id) == State::Preparing && progress.done > 0 && progress.total == size);
    });
    const SubmissionId id = desk->add(testDraft(m_folder->path(), u"large"_s, m_account, size), withPlace());
    QTRY_COMPARE_WITH_TIMEOUT(desk->state(id), State::Published, 20'000);
    QVERIFY(seen);
    QCOMPARE(desk->outbox->progress(id).total, 0);
}

void TestOutboxMedia::noPlaceForFiles()
{
    const auto desk = this->desk();
    const SubmissionId id = add(*desk, u"one"_s, m_account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_eyes->find(id).error->kind, ErrorKind::Unsupported);
    const QString text = sentenceOf(m_eyes->find(id));
    QVERIFY2(text.contains("one.jpg"_L1) && text.contains("Set up a place for files"_L1), qPrintable(text));
    QCOMPARE(m_service->creates.size(), 0);

    // With a place in the account it can be sent again.
    QVERIFY(*waitFor(desk->accounts.save(withPlace(), {}, AccountBook::Remember::ThisSession)));
    desk->outbox->sendAgain(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxMedia::unknownKindOfPlace()
{
    const auto desk = this->desk();
    Account account = withPlace();
    account.mediaHost.kind = u"carrier-pigeon"_s;
    const SubmissionId id = add(*desk, u"one"_s, account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QVERIFY(sentenceOf(m_eyes->find(id)).contains("carrier-pigeon"_L1));
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutboxMedia::passwordOfThePlaceIsMissing()
{
    const auto desk = startedDesk(); // knows the service's key only
    desk->mediaHosts.add(std::make_unique<WebdavHost>(desk->http, desk->redactor));
    const SubmissionId id = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_eyes->find(id).error->kind, ErrorKind::Secrets);
    QVERIFY(filesThere().isEmpty());
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutboxMedia::placeRefuses()
{
    const auto desk = this->desk();
    desk->accounts.setSessionSecret(m_account.id, u"webdav-password"_s, u"wrong"_s);
    const SubmissionId id = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(id), State::Failed);
    const Submission failed = m_eyes->find(id);
    QVERIFY(!failed.error->outcomeUnknown);
    QCOMPARE(failed.attempts, 0);
    QVERIFY2(sentenceOf(failed).contains("127.0.0.1"_L1), qPrintable(sentenceOf(failed)));
    QVERIFY(!sentenceOf(failed).contains("Scripted"_L1)); // the service had no part in it
    QVERIFY(m_service->creates.isEmpty());

    desk->accounts.setSessionSecret(m_account.id, u"webdav-password"_s, u"a-password"_s);
    QVERIFY(*waitFor(desk->accounts.save(withPlace(), {}, AccountBook::Remember::ThisSession)));
    desk->outbox->sendAgain(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxMedia::changedFileIsNotPutThere()
{
    const auto desk = this->desk();
    const Draft draft = this->draft(u"one"_s);
    writeFile(draft.media.path, "something else");
    const SubmissionId id = desk->add(draft, withPlace());
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_eyes->find(id).error->providerCode, u"media-changed"_s);
    QCOMPARE(sentenceOf(m_eyes->find(id)), u"The file one.jpg has changed since the pin was composed."_s);
    QVERIFY(filesThere().isEmpty());
    QVERIFY(m_service->creates.isEmpty());
}

void TestOutboxMedia::cancelledWhilePutting()
{
    const auto desk = this->desk();
    const SubmissionId id = add(*desk, u"one"_s, withPlaceThatHangs());
    QTRY_COMPARE(m_faulty->requestCount("PUT"), 1);
    QCOMPARE(m_eyes->state(id), State::Preparing);
    desk->outbox->cancel(id);
    QTRY_COMPARE(desk->state(id), State::Cancelled);
    QCOMPARE(m_eyes->state(id), State::Cancelled);
    QVERIFY(m_service->creates.isEmpty());
}

void TestOutboxMedia::endWhilePutting()
{
    auto desk = this->desk();
    const SubmissionId id = add(*desk, u"one"_s, withPlaceThatHangs());
    QTRY_COMPARE(m_faulty->requestCount("PUT"), 1);
    desk.reset();
    QCOMPARE(m_eyes->state(id), State::Preparing); // taken up by the next process
    QVERIFY(m_service->creates.isEmpty());
}

void TestOutboxMedia::addressIsLookedAtAgain()
{
    const QByteArray content = "a picture";
    m_faulty->always(FaultServer::answer(200, content, {{"Content-Type", "image/jpeg"}}));
    const auto desk = this->desk();
    Account account = withPlace();
    account.server = m_faulty->url(u"/service"_s); // in this computer, so what it fetches may be as well
    const Draft draft = draftAtAddress(m_faulty->url(u"/one.jpg"_s), content);
    const SubmissionId id = desk->add(draft, account);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_faulty->requestCount("GET"), 1);
    QCOMPARE(m_service->creates.first().draft, draft);
    QVERIFY(m_eyes->find(id).hosted.isEmpty());
    QVERIFY(filesThere().isEmpty());
}

void TestOutboxMedia::changedAtItsAddress()
{
    m_faulty->always(FaultServer::answer(200, "another one", {{"Content-Type", "image/jpeg"}}));
    const auto desk = this->desk();
    Account account = m_account;
    account.server = m_faulty->url(u"/service"_s);
    const SubmissionId id = desk->add(draftAtAddress(m_faulty->url(u"/one.jpg"_s), "a picture"), account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_eyes->find(id).error->providerCode, u"media-changed"_s);
    QVERIFY(sentenceOf(m_eyes->find(id)).startsWith("The picture at 127.0.0.1 is no longer"_L1));
    QVERIFY(m_service->creates.isEmpty());
}

void TestOutboxMedia::goneFromItsAddress()
{
    m_faulty->next(FaultServer::answer(404, "gone"));
    m_faulty->always(FaultServer::answer(200, "a picture", {{"Content-Type", "image/jpeg"}}));
    const auto desk = this->desk();
    Account account = m_account;
    account.server = m_faulty->url(u"/service"_s);
    QVERIFY(*waitFor(desk->accounts.save(account, {}, AccountBook::Remember::ThisSession)));
    const SubmissionId id = desk->add(draftAtAddress(m_faulty->url(u"/one.jpg"_s), "a picture"), account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    const Submission failed = m_eyes->find(id);
    QCOMPARE(failed.error->httpStatus, 404);
    QVERIFY(!failed.error->outcomeUnknown);
    QCOMPARE(sentenceOf(failed), failed.error->detail);
    QVERIFY2(sentenceOf(failed).contains("127.0.0.1"_L1), qPrintable(sentenceOf(failed)));
    QVERIFY(m_service->creates.isEmpty());
    desk->outbox->sendAgain(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxMedia::picturesOnThisComputerForAServiceElsewhere_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::newRow("in the internet") << QUrl(u"https://api.example.com"_s);
    QTest::newRow("in a private network") << QUrl(u"https://192.168.7.7/api"_s);
}

void TestOutboxMedia::picturesOnThisComputerForAServiceElsewhere()
{
    QFETCH(QUrl, server);
    const auto desk = this->desk();
    Account account = m_account;
    account.server = server;
    const SubmissionId id = desk->add(draftAtAddress(m_faulty->url(u"/one.jpg"_s), "a picture"), account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_eyes->find(id).error->kind, ErrorKind::Permission);
    QCOMPARE(m_faulty->requestCount(), 0);
    QVERIFY(m_service->creates.isEmpty());
}

void TestOutboxMedia::copyIsSentWhereFilesAreTaken()
{
    m_service->capabilities.localFiles = true;
    m_service->capabilities.webAddresses = false;
    const auto desk = this->desk();
    const Draft draft = draftAtAddress(m_faulty->url(u"/one.jpg"_s), "a picture");
    const SubmissionId id = desk->add(draft, m_account);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.first().draft, draft);
    QCOMPARE(m_faulty->requestCount(), 0);

    Draft changed = draft;
    changed.id = DraftId::create();
    writeFile(changed.media.path, "something else");
    const SubmissionId second = desk->add(changed, m_account);
    QTRY_COMPARE(desk->state(second), State::Failed);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxMedia::noCopyWhereFilesAreTaken()
{
    m_service->capabilities.localFiles = true;
    m_service->capabilities.webAddresses = false;
    const auto desk = this->desk();
    Draft draft = draftAtAddress(QUrl(u"https://pictures.example.com/one.jpg"_s), "a picture");
    draft.media.path.clear();
    const SubmissionId id = desk->add(draft, m_account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    const QString text = sentenceOf(m_eyes->find(id));
    QVERIFY2(text.contains("pictures.example.com"_L1) && text.contains("Fetch it"_L1), qPrintable(text));
    QVERIFY(m_service->creates.isEmpty());
}

void TestOutboxMedia::copyIsDeletedAfterwards()
{
    const auto desk = this->desk();
    const SubmissionId id = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(filesThere().size(), 1);
    QSignalSpy changed(desk->outbox.get(), &Outbox::changed);
    const auto removed = removeHosted(*desk, id);
    QVERIFY(removed);
    QCOMPARE(*removed, Outbox::CopyRemoval::Deleted);
    QVERIFY(filesThere().isEmpty());
    QVERIFY(m_eyes->find(id).hosted.isEmpty());
    QVERIFY(desk->outbox->find(id)->hosted.isEmpty());
    QCOMPARE(desk->state(id), State::Published);
    QCOMPARE(changed.size(), 1);
    const auto again = removeHosted(*desk, id);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Rejected);

    delete desk->outbox->removeHosted(id); // one that is never begun keeps nothing back
    const SubmissionId next = add(*desk, u"two"_s, withPlace());
    QTRY_COMPARE(desk->state(next), State::Published);
}

void TestOutboxMedia::copyAnotherPinNeedsIsKept()
{
    const auto desk = this->desk();
    const SubmissionId first = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(first), State::Published);
    const SubmissionId second = add(*desk, u"two"_s, withPlace());
    QTRY_COMPARE(desk->state(second), State::Published);
    const auto kept = removeHosted(*desk, first);
    QVERIFY(kept);
    QCOMPARE(*kept, Outbox::CopyRemoval::StillNeeded);
    QCOMPARE(filesThere().size(), 1);
    QVERIFY(m_eyes->find(first).hosted.isEmpty());
    const auto deleted = removeHosted(*desk, second);
    QVERIFY(deleted);
    QCOMPARE(*deleted, Outbox::CopyRemoval::Deleted);
    QVERIFY(filesThere().isEmpty());
}

void TestOutboxMedia::copyIsNotDeletedTooEarly()
{
    const auto desk = this->desk();
    const SubmissionId first = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(first), State::Published);
    // One that is being prepared may have found the copy there already.
    leftBehind(u"preparing"_s, State::Preparing, u"somebody"_s);
    const auto unclear = removeHosted(*desk, first);
    QVERIFY(!unclear);
    QVERIFY(unclear.error().detail.contains(u"is just being prepared"_s));
    QVERIFY(!unclear.error().detail.isEmpty());
    QCOMPARE(filesThere().size(), 1);
    QVERIFY(!m_eyes->find(first).hosted.isEmpty());

    m_service->answer.reset(); // hangs
    const SubmissionId sending = add(*desk, u"two"_s, withPlace());
    QTRY_COMPARE(desk->state(sending), State::Armed);
    const auto tooEarly = removeHosted(*desk, sending);
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().kind, ErrorKind::Rejected);
    QCOMPARE(filesThere().size(), 1);
}

void TestOutboxMedia::copyIsKnownWhereDeletingFails()
{
    const auto desk = this->desk();
    const SubmissionId id = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(id), State::Published);
    desk->accounts.setSessionSecret(m_account.id, u"webdav-password"_s, u"wrong"_s);
    const auto failed = removeHosted(*desk, id);
    QVERIFY(!failed);
    QVERIFY(!failed.error().detail.isEmpty());
    QCOMPARE(filesThere().size(), 1);
    QVERIFY(!m_eyes->find(id).hosted.isEmpty());
    desk->accounts.setSessionSecret(m_account.id, u"webdav-password"_s, u"a-password"_s);
    QVERIFY(removeHosted(*desk, id));
    QVERIFY(filesThere().isEmpty());
}

void TestOutboxMedia::copyThatCannotBeDeletedIsForgotten()
{
    const auto desk = this->desk();
    const SubmissionId id = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(id), State::Published);
    desk->accounts.setSessionSecret(m_account.id, u"webdav-password"_s, u"wrong"_s);
    QVERIFY(!removeHosted(*desk, id));
    QVERIFY(waitFor(desk->outbox->forgetHosted(id)).value_or(failure({})));
    QVERIFY(desk->outbox->find(id)->hosted.isEmpty());
    QVERIFY(m_eyes->find(id).hosted.isEmpty());
    QCOMPARE(filesThere().size(), 1);
    QVERIFY(!waitFor(desk->outbox->forgetHosted(id)).value_or(failure({})));
}

void TestOutboxMedia::copyIsDeletedWhereItWasPut()
{
    const auto desk = this->desk();
    const SubmissionId id = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(id), State::Published);
    QVERIFY(*waitFor(desk->accounts.save(withOtherPlace(), {}, AccountBook::Remember::ThisSession)));
    const auto removed = removeHosted(*desk, id);
    QVERIFY(removed);
    QCOMPARE(*removed, Outbox::CopyRemoval::Deleted);
    QVERIFY(filesThere().isEmpty());
    QVERIFY(m_eyes->find(id).hosted.isEmpty());
}

void TestOutboxMedia::keyGoesToNoFormerServer()
{
    const auto desk = this->desk();
    const SubmissionId id = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(id), State::Published);
    QVERIFY(*waitFor(desk->accounts.save(withPlaceThatHangs(), {}, AccountBook::Remember::ThisSession)));
    const auto removed = removeHosted(*desk, id);
    QVERIFY(!removed);
    QCOMPARE(sentence(removed.error(), {}), u"Pinwright has the key of 127.0.0.1 no longer. Delete the file there."_s);
    QCOMPARE(filesThere().size(), 1);
}

void TestOutboxMedia::copyIsUsedWhenSentAgain()
{
    const auto desk = this->desk();
    m_service->answer = failure({.kind = ErrorKind::Rejected, .detail = u"No"_s});
    const SubmissionId id = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(id), State::Failed);
    const HostedCopy copy = m_eyes->find(id).hosted;
    QVERIFY(!copy.isEmpty());
    const QDateTime written = QFileInfo(m_place->onDisk(u"pins/"_s + filesThere().first())).lastModified();

    QVERIFY(*waitFor(desk->accounts.save(withPlace(), {}, AccountBook::Remember::ThisSession)));
    m_service->answer = receipt(Receipt::State::Published);
    desk->outbox->sendAgain(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_eyes->find(id).hosted, copy);
    QCOMPARE(filesThere().size(), 1);
    QCOMPARE(QFileInfo(m_place->onDisk(u"pins/"_s + filesThere().first())).lastModified(), written);
    QVERIFY(removeHosted(*desk, id));
    QVERIFY(m_eyes->find(id).hosted.isEmpty()); // it was one copy
}

void TestOutboxMedia::copyAtAFormerPlaceStaysKnown()
{
    const auto desk = this->desk();
    m_service->answer = failure({.kind = ErrorKind::Rejected, .detail = u"No"_s});
    const SubmissionId id = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(id), State::Failed);
    const HostedCopy former = m_eyes->find(id).hosted;

    QVERIFY(*waitFor(desk->accounts.save(withOtherPlace(), {}, AccountBook::Remember::ThisSession)));
    m_service->answer = receipt(Receipt::State::Published);
    desk->outbox->sendAgain(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_eyes->find(id).hosted.place, withOtherPlace().mediaHost);
    QCOMPARE(m_service->creates.last().draft.media.address, m_eyes->find(id).hosted.address);

    QCOMPARE(removeHosted(*desk, id).value(), Outbox::CopyRemoval::Deleted);
    QVERIFY(filesThere(u"others"_s).isEmpty());
    QCOMPARE(filesThere().size(), 1);
    QCOMPARE(desk->outbox->find(id)->hosted, former);
    QCOMPARE(removeHosted(*desk, id).value(), Outbox::CopyRemoval::Deleted);
    QVERIFY(filesThere().isEmpty());
    QVERIFY(desk->outbox->find(id)->hosted.isEmpty());
}

void TestOutboxMedia::copyOfAPinThatFailedGoesWithIt()
{
    const auto desk = this->desk();
    const SubmissionId published = add(*desk, u"one"_s, withPlace());
    QTRY_COMPARE(desk->state(published), State::Published);
    m_service->answer = failure({.kind = ErrorKind::Rejected, .detail = u"No"_s});
    const SubmissionId failed = add(*desk, u"two"_s, withPlace());
    QTRY_COMPARE(desk->state(failed), State::Failed);
    QCOMPARE(m_eyes->find(failed).hosted, m_eyes->find(published).hosted);

    QCOMPARE(removeHosted(*desk, published).value(), Outbox::CopyRemoval::Deleted);
    QVERIFY(m_eyes->find(failed).hosted.isEmpty());
    QTRY_VERIFY(desk->outbox->find(failed)->hosted.isEmpty());

    QVERIFY(*waitFor(desk->accounts.save(withPlace(), {}, AccountBook::Remember::ThisSession)));
    m_service->answer = receipt(Receipt::State::Published);
    desk->outbox->sendAgain(failed);
    QTRY_COMPARE(desk->state(failed), State::Published);
    QCOMPARE(filesThere().size(), 1);
    QVERIFY(!m_eyes->find(failed).hosted.isEmpty());
}

void TestOutboxMedia::anotherProcessHasDeletedTheCopy()
{
    const auto here = this->desk();
    const SubmissionId id = add(*here, u"one"_s, withPlace());
    QTRY_COMPARE(here->state(id), State::Published);
    const auto there = this->desk();
    auto* second = there->outbox->removeHosted(id); // which knows of the copy still
    QCOMPARE(removeHosted(*here, id).value(), Outbox::CopyRemoval::Deleted);
    const auto gone = waitFor(second).value_or(failure({.kind = ErrorKind::Timeout}));
    QVERIFY2(gone, qPrintable(gone ? QString() : gone.error().detail));
    QCOMPARE(*gone, Outbox::CopyRemoval::Deleted);
    QVERIFY(filesThere().isEmpty());
    QVERIFY(there->outbox->find(id)->hosted.isEmpty());
}

void TestOutboxMedia::twoProcessesDeleteTheCopyOfTwoPins()
{
    const auto here = this->desk();
    const SubmissionId first = add(*here, u"one"_s, withPlace());
    QTRY_COMPARE(here->state(first), State::Published);
    const SubmissionId second = add(*here, u"two"_s, withPlace());
    QTRY_COMPARE(here->state(second), State::Published);
    const auto there = this->desk();
    std::optional<Result<Outbox::CopyRemoval>> removedThere;
    there->outbox->removeHosted(second)
        ->onFinished(this, [&removedThere](const Result<Outbox::CopyRemoval>& removed) { removedThere = removed; })
        ->start();
    const auto removedHere = removeHosted(*here, first);
    QTRY_VERIFY(removedThere);
    QVERIFY(removedHere && *removedThere);
    QVERIFY(*removedHere != **removedThere); // the later one deletes it
    QVERIFY(filesThere().isEmpty());
    QVERIFY(m_eyes->find(first).hosted.isEmpty());
    QVERIFY(m_eyes->find(second).hosted.isEmpty());
}

void TestOutboxMedia::throughOneAll()
{
    RecordingServer service;
    service.answer("POST", "/push/identities/token-1/pinterest/board/7/pin.json",
        {.body = R"({"response":{"request":{"status":{"flag":"success","code":200,"info":"Done"}},
            "result":{"data":{"provider":"pinterest","object":"pin","identity_token":"token-1","board_id":"7","pin_id":"4711",
            "status":{"flag":"success","code":200,"info":"Done"}}}}})"});
    const auto desk = newDesk();
    desk->providers.add(std::make_unique<OneAllProvider>(desk->http, desk->redactor));
    desk->mediaHosts.add(std::make_unique<WebdavHost>(desk->http, desk->redactor));
    desk->accounts.setSessionSecret(m_account.id, u"webdav-password"_s, u"a-password"_s);
    desk->accounts.setSessionSecret(m_account.id, u"private-key"_s, u"a-private-key"_s);
    desk->outbox->start();
    Account account = withPlace();
    account.providerId = u"oneall"_s;
    account.server = service.url();
    account.settings = {{u"public-key"_s, u"a-public-key"_s}, {u"identity-token"_s, u"token-1"_s}};
    const SubmissionId id = add(*desk, u"one"_s, account);
    QTRY_COMPARE(desk->state(id), State::Published);
    const auto requests = service.requests();
    QCOMPARE(requests.size(), 1);
    const QJsonObject pin = QJsonDocument::fromJson(requests.first().body).object()["request"_L1]["push"_L1]["pin"_L1].toObject();
    QCOMPARE(pin["picture"_L1].toString(), m_eyes->find(id).hosted.address.toString(QUrl::FullyEncoded));
    QVERIFY(pin["picture"_L1].toString().startsWith(m_place->publicUrl()));
    QCOMPARE(filesThere().size(), 1);
    QVERIFY(removeHosted(*desk, id));
    QVERIFY(filesThere().isEmpty());
}

QTEST_GUILESS_MAIN(TestOutboxMedia)
#include "tst_outboxmedia.moc"
