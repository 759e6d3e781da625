// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/placehost.h"

#include "core/chainedjob.h"
#include "net/bytesbody.h"
#include "net/filebody.h"
#include "webmedia/placeerrors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

class Places {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

/// Names say what is in the file, so a name that is taken is the same file.
QString nameFor(const QByteArray& sha256, const QString& suffix)
{
    const auto name = QString::fromLatin1(sha256);
    return suffix.isEmpty() ? name : name + u'.' + suffix;
}

/// The name in an address that an upload yielded; empty in any other.
QString nameIn(const QUrl& address)
{
    static const QRegularExpression name(u"[0-9a-f]{64}(?:\\.[a-z0-9]+)?"_s);
    return name.match(address.toString(QUrl::FullyEncoded)).captured();
}

/// What is put there, opened when it is sent.
struct Content {
    qint64 bytes = 0;
    QByteArray sha256;
    std::function<std::unique_ptr<OneShotBody>()> open;
};

Content contentOf(const Media& media)
{
    return {media.bytes, media.sha256,
        [path = media.path, type = mimeType(media.type)] { return std::make_unique<FileBody>(path, type); }};
}

/// Of no use to anybody, and never the same twice: nothing else has its name.
Content trialContent()
{
    const QByteArray text = "Pinwright tries this place out: " + QUuid::createUuid().toByteArray() + '\n';
    return {text.size(), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(),
        [text] { return std::make_unique<BytesBody>(text, "text/plain"_ba); }};
}

/// What is done about one file in one place. A value, copied into each step.
class Errand {
public:
    Errand(HttpClient& http, const Redactor& redactor, std::shared_ptr<const FilePlace> place, QString file)
        : m_http(&http)
        , m_redactor(&redactor)
        , m_place(std::move(place))
        , m_file(std::move(file))
    { }

    [[nodiscard]] QUrl publicAddress() const { return m_place->publicAddress(m_file); }

    /// There already, put there only where it is not, and seen from outside.
    [[nodiscard]] Job<QUrl>* upload(const Content& content) const;
    [[nodiscard]] Job<Done>* makeFolder() const;
    [[nodiscard]] Job<Done>* put(const Content& content) const;
    /// Asks for the public address as anybody would.
    [[nodiscard]] Job<Done>* look(qint64 bytes) const;
    [[nodiscard]] Job<Done>* erase() const;

private:
    using Length = std::optional<qint64>; ///< nullopt: not there, or not told

    [[nodiscard]] Job<HttpReply>* send(HttpRequest request) const;
    [[nodiscard]] Job<Length>* find() const;
    [[nodiscard]] Job<Length>* explain(const Error& refusal) const;
    [[nodiscard]] Job<Done>* store(const Content& content, const Length& present) const;
    [[nodiscard]] Job<Done>* measure(qint64 bytes) const;
    [[nodiscard]] Result<Done> seen(const Result<HttpReply>& reply, bool rightLength) const;
    [[nodiscard]] Error notSeen(const HttpReply& reply) const;
    [[nodiscard]] Error refused(const HttpReply& reply) const;
    [[nodiscard]] Error unreached(const Error& error) const { return placeUnreached(m_place->server(), error); }

    QPointer<HttpClient> m_http;
    const Redactor* m_redactor;
    std::shared_ptr<const FilePlace> m_place;
    QString m_file;
};

Job<HttpReply>* Errand::send(HttpRequest request) const
{
    if (!m_http)
        return readyJob<HttpReply>(failure({.kind = ErrorKind::Cancelled}));
    return m_http->send(std::move(request));
}

Job<QUrl>* Errand::upload(const Content& content) const
{
    auto* stored = chainJob<Done>(find(), [*this, content](const Result<Length>& present) -> Job<Done>* {
        return present ? store(content, *present) : readyJob<Done>(failure(present.error()));
    });
    auto* looked = chainJob<Done>(stored, [*this, bytes = content.bytes](const Result<Done>& done) -> Job<Done>* {
        return done ? look(bytes) : readyJob<Done>(failure(done.error()));
    });
    return mapJob<QUrl>(looked, [address = publicAddress()](const Result<Done>& done) -> Result<QUrl> {
        return done.map([&address](Done) { return address; });
    });
}

Job<Errand::Length>* Errand::find() const
{
    return chainJob<Length>(send(m_place->find(m_file)), [*this](const Result<HttpReply>& reply) -> Job<Length>* {
        if (!reply)
            return readyJob<Length>(failure(unreached(reply.error())));
        if (reply->isSuccess())
            return readyJob<Length>(reply->contentLength);
        if (reply->status == 404)
            return readyJob<Length>(Length());
        return explain(refused(*reply));
    });
}

// A place may repeat a secret in what it says.
Error Errand::refused(const HttpReply& reply) const
{
    Error error = m_place->refusal(reply);
    error.detail = m_redactor->redacted(error.detail);
    return error;
}

// A place may let this user write and not read. That shows when the file is put there.
Job<Errand::Length>* Errand::explain(const Error& refusal) const
{
    if (!m_place->explain(m_file))
        return readyJob<Length>(failure(refusal));
    auto* answer = send(*m_place->explain(m_file));
    return mapJob<Length>(answer, [*this](const Result<HttpReply>& reply) -> Result<Length> {
        if (!reply || reply->isSuccess())
            return Length();
        const Error reason = refused(*reply);
        if (reason.kind == ErrorKind::Permission)
            return Length();
        return failure(reason);
    });
}

Job<Done>* Errand::store(const Content& content, const Length& present) const
{
    if (present == content.bytes)
        return readyJob<Done>(Done());
    return chainJob<Done>(makeFolder(), [*this, content](const Result<Done>& made) -> Job<Done>* {
        return made ? put(content) : readyJob<Done>(failure(made.error()));
    });
}

Job<Done>* Errand::makeFolder() const
{
    if (!m_place->makeFolder())
        return readyJob<Done>(Done());
    auto* answer = send(*m_place->makeFolder());
    return mapJob<Done>(answer, [*this](const Result<HttpReply>& reply) -> Result<Done> {
        if (!reply)
            return failure(unreached(reply.error()));
        // 405: it is there (RFC 4918, 9.3.1). 403: writing into a folder may be allowed where making one is not.
        if (reply->isSuccess() || reply->status == 405 || reply->status == 403)
            return Done();
        return failure(refused(*reply));
    });
}

Job<Done>* Errand::put(const Content& content) const
{
    auto body = content.open();
    if (!body->isOpen())
        return readyJob<Done>(failure({.kind = ErrorKind::Storage, .detail = body->errorString()}));
    if (body->length() != content.bytes) {
        return readyJob<Done>(failure({.kind = ErrorKind::Storage,
            .providerCode = u"media-changed"_s,
            .detail = Places::tr("The file has changed since it was looked at.")}));
    }
    return mapJob<Done>(
        send(m_place->put(m_file, std::move(body), content.sha256)), [*this](const Result<HttpReply>& reply) -> Result<Done> {
            if (!reply)
                return failure(unreached(reply.error()));
            if (!reply->isSuccess())
                return failure(refused(*reply));
            return Done();
        });
}

Job<Done>* Errand::look(qint64 bytes) const
{
    HttpRequest head;
    head.method = HttpRequest::Method::Head;
    head.url = publicAddress();
    return chainJob<Done>(send(std::move(head)), [*this, bytes](const Result<HttpReply>& reply) -> Job<Done>* {
        const bool withoutHead = reply && (reply->status == 405 || reply->status == 501);
        const bool withoutLength = reply && reply->isSuccess() && !reply->contentLength;
        if (withoutHead || withoutLength)
            return measure(bytes);
        return readyJob<Done>(seen(reply, reply && reply->contentLength == bytes));
    });
}

// Asks for the last byte on: one byte is what there is to have exactly where the file has this length.
Job<Done>* Errand::measure(qint64 bytes) const
{
    HttpRequest get;
    get.url = publicAddress();
    get.headers = {{"Range", "bytes=" + QByteArray::number(bytes - 1) + '-'}};
    get.replyBytesMax = bytes;
    return mapJob<Done>(send(std::move(get)), [*this, bytes](const Result<HttpReply>& reply) {
        if (!reply && reply.error().kind == ErrorKind::TooLarge)
            return seen(HttpReply{.status = 200}, false);
        return seen(reply, reply && reply->body.size() == (reply->status == 206 ? 1 : bytes));
    });
}

Result<Done> Errand::seen(const Result<HttpReply>& reply, bool rightLength) const
{
    const QString address = publicAddress().toDisplayString();
    if (!reply) {
        const Error& error = reply.error();
        if (error.kind == ErrorKind::Cancelled)
            return failure(error);
        return failure(placeError(error.kind,
            //: %1: the name of a server, %2: a web address, %3: what the system says
            Places::tr("The file is on %1, but its public address %2 could not be reached. Check it under Accounts. (“%3”)")
                .arg(m_place->server(), address, error.detail)));
    }
    if (!reply->isSuccess())
        return failure(notSeen(*reply));
    if (rightLength)
        return Done();
    return failure(placeError(ErrorKind::Rejected,
        //: %1: the name of a server, %2: a web address
        Places::tr("The file is on %1, but %2 shows something else. The public address must lead to the file itself, not to a page "
                   "about it.")
            .arg(m_place->server(), address),
        reply->status));
}

Error Errand::notSeen(const HttpReply& reply) const
{
    const QString address = publicAddress().toDisplayString();
    const QString server = m_place->server();
    if (reply.status == 401 || reply.status == 403) {
        return placeError(ErrorKind::Permission,
            //: %1: the name of a server, %2: a web address
            Places::tr("The file is on %1, but not everybody may see it at %2. Share the folder so that anybody can open its files "
                       "without a password.")
                .arg(server, address),
            reply.status);
    }
    if (reply.status >= 500 || reply.status == 429) {
        return placeError(ErrorKind::Server,
            //: %1: the name of a server, %2: a web address
            Places::tr("The file is on %1, but there was a problem at %2. Try again later.").arg(server, address), reply.status);
    }
    return placeError(ErrorKind::Rejected,
        //: %1: the name of a server, %2: a web address
        Places::tr("The file is on %1, but %2 does not show it. Check that the public address under Accounts is that of the same "
                   "folder.")
            .arg(server, address),
        reply.status);
}

Job<Done>* Errand::erase() const
{
    return mapJob<Done>(send(m_place->erase(m_file)), [*this](const Result<HttpReply>& reply) -> Result<Done> {
        if (!reply)
            return failure(unreached(reply.error()));
        if (reply->isSuccess() || reply->status == 404)
            return Done();
        return failure(refused(*reply));
    });
}

} // namespace

std::optional<FieldProblem> PlaceHost::settingsProblem(const QMap<QString, QString>& settings) const
{
    const QList<Rule> all = rules();
    for (const Rule& rule : all) {
        const QString text = entered(settings, rule.key);
        if (const std::optional<QString> problem = text.isEmpty() ? std::nullopt : rule.problemOf(text))
            return FieldProblem{rule.key, *problem};
    }
    return std::nullopt;
}

QUrl PlaceHost::serverOf(const QMap<QString, QString>& settings) const
{
    if (settings.isEmpty() || settingsProblem(settings))
        return {};
    const QUrl address = place({.settings = settings, .secrets = {}})->find(QString()).url;
    return address.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Result<QUrl> PlaceHost::addressOf(const HostSession& session, const Media& media) const
{
    return placeOf(session).map([&media](const std::shared_ptr<const FilePlace>& place) {
        return place->publicAddress(nameFor(media.sha256, fileSuffix(media.type)));
    });
}

Job<QUrl>* PlaceHost::upload(const HostSession& session, const Media& media)
{
    const auto known = placeOf(session);
    if (!known)
        return readyJob<QUrl>(failure(known.error()));
    if (media.sha256.isEmpty()) {
        return readyJob<QUrl>(
            failure({.kind = ErrorKind::Storage, .detail = Places::tr("%1 has not been looked at yet.").arg(media.fileName())}));
    }
    return Errand(m_http, m_redactor, *known, nameFor(media.sha256, fileSuffix(media.type))).upload(contentOf(media));
}

Job<Done>* PlaceHost::remove(const HostSession& session, const QUrl& address)
{
    const auto known = placeOf(session);
    if (!known)
        return readyJob<Done>(failure(known.error()));
    const Errand errand(m_http, m_redactor, *known, nameIn(address));
    if (nameIn(address).isEmpty() || errand.publicAddress() != address) {
        return readyJob<Done>(failure(placeError(ErrorKind::Rejected,
            //: %1: a web address
            Places::tr("%1 is not in the account’s present place for files, so it was not deleted.")
                .arg(address.toDisplayString()))));
    }
    return errand.erase();
}

Job<Done>* PlaceHost::check(const HostSession& session)
{
    const auto known = placeOf(session);
    if (!known)
        return readyJob<Done>(failure(known.error()));
    const Content content = trialContent();
    const Errand errand(m_http, m_redactor, *known, nameFor(content.sha256, u"txt"_s));
    auto* stored = chainJob<Done>(errand.makeFolder(), [errand, content](const Result<Done>& made) -> Job<Done>* {
        return made ? errand.put(content) : readyJob<Done>(failure(made.error()));
    });
    return chainJob<Done>(stored, [errand, bytes = content.bytes](const Result<Done>& done) -> Job<Done>* {
        if (!done)
            return readyJob<Done>(failure(done.error()));
        // Whatever was seen from outside, the file goes.
        return chainJob<Done>(errand.look(bytes), [errand](const Result<Done>& looked) -> Job<Done>* {
            return mapJob<Done>(errand.erase(), [looked](const Result<Done>& erased) { return looked ? erased : looked; });
        });
    });
}

Result<std::shared_ptr<const FilePlace>> PlaceHost::placeOf(const HostSession& session) const
{
    for (const QString& secret : session.secrets)
        m_redactor.learn(secret);
    for (const CredentialField& field : fields()) {
        const bool secret = field.kind == CredentialField::Kind::Secret;
        if (field.required && entered(secret ? session.secrets : session.settings, field.key).isEmpty())
            return failure(placeFieldMissing(field.label));
    }
    if (const auto problem = settingsProblem(session.settings))
        return failure(placeFieldWrong(*problem));
    return place(session);
}

} // namespace pinwright
