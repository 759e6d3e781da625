// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webaddress.h"
#include "fuzzing.h"
#include "providers/multiupload/multiuploadreplies.h"
#include "providers/oneall/oneallreplies.h"
#include "publishing/matching.h"

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::fuzz;

// Lists of pins, and which of them is taken for the one that was sent. A wrong one would hide that a pin was never published.

namespace {

const QDateTime& armed()
{
    static const QDateTime at(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC);
    return at;
}

const Unaccounted& sought()
{
    static const Submission submission{.id = SubmissionId(u"sought"_s),
        .draft = {.media = {.bytes = 1000},
            .board = {BoardId(u"7"_s), u"Bread"_s},
            .title = u"Rye bread"_s,
            .link = u"https://example.com/rye"_s},
        .account = {.id = AccountId(u"shop"_s)},
        .state = SubmissionState::Unconfirmed,
        .created = armed().addSecs(-60),
        .changed = armed().addSecs(30),
        .attempts = 1};
    static const Unaccounted made = unaccountedOf(submission,
        {{.began = armed(), .ended = armed().addSecs(30), .outcome = SubmissionState::Unconfirmed}}, armed().addSecs(600));
    return made;
}

void demandSound(const FoundPin& pin)
{
    demand(!pin.receipt.remoteId.isEmpty(), "a pin has an id");
    demandPlain(pin.title, "the title of a pin");
    demandPlain(pin.receipt.message, "the message of a receipt");
    for (const QUrl& address : {pin.receipt.url, pin.picture})
        demand(address.isEmpty() || (isWebAddress(address) && address.userInfo().isEmpty()),
            "an address shows no other site than it leads to");
    for (const QDateTime& time : {pin.created, pin.receipt.scheduledFor})
        demand(!time.isValid() || time.timeSpec() == Qt::UTC, "a time is UTC");
    demand(!pin.bytes || *pin.bytes > 0, "a file has a size");
}

bool isTheLink(const QString& link)
{
    const QUrl url = QUrl(link.trimmed()).adjusted(QUrl::NormalizePathSegments);
    return url.scheme() == u"https" && url.host() == u"example.com" && url.path() == u"/rye" && !url.hasQuery()
        && url.userInfo().isEmpty();
}

void demandTheOne(const FoundPin& pin)
{
    demand(pin.title.normalized(QString::NormalizationForm_C) == u"Rye bread", "a match has the title");
    demand(!pin.link || isTheLink(*pin.link), "a match has the link");
    demand(!pin.board || pin.board->text() == u"7", "a match is on the board");
    demand(!pin.receipt.scheduledFor.isValid(), "a match is not for another time");
    demand(pin.created >= armed().addSecs(-15 * 60) && pin.created <= armed().addSecs(20 * 60),
        "a match was created when it was sent");
}

/// Without a doubt another pin of the same looks.
bool isTwin(const FoundPin& pin, const FoundPin& other)
{
    return pin.receipt.remoteId != other.receipt.remoteId && pin.title == other.title && pin.link == other.link
        && pin.board == other.board && pin.created == other.created && pin.receipt.scheduledFor == other.receipt.scheduledFor;
}

void demandNoWrongMatch(const RecentPins& recent)
{
    const Match match = matchOf(sought(), recent, {}, {});
    demand(match.candidates.size() <= candidatesMax, "no more are shown than can be looked at");
    demand(!match.certain || match.candidates.size() == 1, "what is certain is one");
    if (!match.certain)
        return;
    const FoundPin& it = match.candidates.constFirst();
    demandTheOne(it);
    for (const FoundPin& pin : recent.pins)
        demand(!isTwin(it, pin), "of two that look the same none is certain");
    demand(!matchOf(sought(), recent, {sought()}, {}).certain, "what may be another's is not certain");
    demand(matchOf(sought(), recent, {}, {it.receipt.remoteId}).candidates.isEmpty(), "what is another's is no candidate");
}

RecentPins listOfUploads(const QByteArray& body)
{
    const Result<UploadPage> page = parseUploads(body);
    RecentPins recent;
    if (!page) {
        fuzz::demandSound(page.error());
        return recent;
    }
    demand(page->rows >= page->uploads.size(), "what could not be read was a row");
    demand(!page->pages || *page->pages >= 0, "a number of pages is one");
    recent.complete = page->rows == page->uploads.size();
    const bool saysCompleted = body.toLower().contains("completed") || body.contains("\\u");
    for (const ListedUpload& upload : page->uploads) {
        demand(
            upload.pin.receipt.state != Receipt::State::Published || saysCompleted, "published is what was said to be completed");
        recent.pins.append(upload.pin);
    }
    return recent;
}

RecentPins listOfBoard(const QByteArray& body)
{
    const Result<RecentPins> pins = oneall::readPins({.status = 200, .body = body}, BoardId(u"7"_s), armed().addSecs(-3600));
    if (!pins)
        fuzz::demandSound(pins.error());
    return pins.value_or(RecentPins());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider input(data, size);
    const bool ofBoard = input.ConsumeBool();
    const QByteArray body = rest(input);
    const RecentPins recent = ofBoard ? listOfBoard(body) : listOfUploads(body);
    for (const FoundPin& pin : recent.pins)
        demandSound(pin);
    demandNoWrongMatch(recent);
    return 0;
}
