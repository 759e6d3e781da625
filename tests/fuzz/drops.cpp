// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/harvest.h"
#include "core/webaddress.h"
#include "fuzzing.h"
#include "webmedia/networkkind.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::fuzz;

namespace {

/// Where pasted pictures are stored, and a folder that is dropped.
struct Scratch {
    QTemporaryDir folder;
    QString media = folder.filePath(u"media"_s);
    QString dropped = folder.filePath(u"dropped"_s);

    Scratch()
    {
        QDir().mkpath(media);
        QDir().mkpath(dropped);
    }
};

Scratch& scratch()
{
    static Scratch made;
    return made;
}

/// Folders of this computer are not walked for the sake of a test.
bool leadsToFolder(const QUrl& url)
{
    return url.isLocalFile() && QFileInfo(QDir::cleanPath(QFileInfo(url.toLocalFile()).absoluteFilePath())).isDir();
}

bool leadsToFolder(const QString& text)
{
    return leadsToFolder(QUrl(text.trimmed(), QUrl::StrictMode));
}

void demandAddress(const QUrl& url)
{
    demand(isWebAddress(url), "an address is one of the web");
    const QUrl again(url.toString(QUrl::FullyEncoded));
    demand(isWebAddress(again) && again.host() == url.host() && again.port() == url.port(),
        "an address leads to the same place when stored");
    demand(mayCarrySecrets(url) == (url.scheme() == u"https" || isLoopback(url)), "secrets go where nobody reads them");
    if (isLoopback(url))
        demand(url.host() == u"localhost" || QHostAddress(url.host()).isLoopback(), "what is called this computer is it");
    if (const QHostAddress number(url.host()); number.isLoopback())
        demand(networkOf(number) == NetworkKind::Loopback, "this computer is not the internet");
}

void demandDrafts(const Harvest& harvested)
{
    demand(!harvested.error, "what comes in is stored");
    for (const Draft& draft : harvested.drafts) {
        demand(!draft.id.isEmpty() && (!draft.media.isEmpty() || !draft.origin.isEmpty()), "a draft says where it came from");
        demand(draft.media.isEmpty() || !draft.media.fileName().isEmpty(), "a file has a name");
        demand(draft.media.address.isEmpty() || isWebAddress(draft.media.address), "an address is one of the web");
        const QByteArray json = draftToJson(draft);
        demand(draftToJson(draftFromJson(json).value_or(Draft())) == json, "a draft is kept");
        if (draft.media.stored) {
            demand(QFileInfo(draft.media.path).path() == scratch().media, "what is stored lies in its folder");
            QFile::remove(draft.media.path);
        }
    }
}

void dropText(const QString& text)
{
    for (const QUrl& url : webAddressesIn(text))
        demandAddress(url);
    if (!leadsToFolder(text))
        demandDrafts(harvest({.urls = {}, .page = {}, .image = {}, .text = text, .account = {}, .board = {}}, {}, scratch().media));
}

void dropAddresses(const QByteArray& lines)
{
    Incoming incoming;
    for (const QByteArray& line : lines.split('\n')) {
        const QUrl url = QUrl::fromEncoded(line);
        if (leadsToFolder(url))
            return;
        if (isWebAddress(url))
            demandAddress(url);
        incoming.urls.append(url);
        incoming.page = url;
    }
    demandDrafts(harvest(incoming, {}, scratch().media));
}

void dropFolderWith(const QByteArray& name)
{
    if (name.isEmpty() || name.size() > 200 || name.contains('/') || name.contains('\0') || name == "." || name == "..")
        return;
    const QByteArray path = QFile::encodeName(scratch().dropped) + '/' + name;
    FILE* file = std::fopen(path.constData(), "wb");
    demand(file, "a file can be made");
    std::fputs("GIF89a;", file);
    std::fclose(file);
    demandDrafts(
        harvest({.urls = {QUrl::fromLocalFile(scratch().dropped)}, .page = {}, .image = {}, .text = {}, .account = {}, .board = {}},
            {}, scratch().media));
    std::remove(path.constData());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider input(data, size);
    const auto way = input.ConsumeIntegralInRange(0, 2);
    const QByteArray bytes = rest(input);
    if (way == 0)
        dropText(QString::fromUtf8(bytes));
    else if (way == 1)
        dropAddresses(bytes);
    else
        dropFolderWith(bytes);
    return 0;
}
