// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account.h"
#include "core/board.h"
#include "core/capabilities.h"
#include "core/credentialfield.h"
#include "core/draft.h"
#include "core/job.h"

#include <QMap>

namespace pinwright {

/// An account a key gives access to, as the service lists it.
struct RemoteAccount {
    QString id;
    QString name;

    friend bool operator==(const RemoteAccount&, const RemoteAccount&) = default;
};

/// As whom to act: the profile and its secrets by CredentialField::key. In memory only, for one operation.
struct Session {
    Account account;
    QMap<QString, QString> secrets;
};

/// What a service says of a pin it was given.
struct Receipt {
    enum class State {
        Processing, ///< accepted; also for every state word Pinwright does not know
        Scheduled,
        Published,
        Failed,
    };

    State state = State::Processing;
    RemoteId remoteId;
    QUrl url;               ///< the pin's page where the service tells it
    QDateTime scheduledFor; ///< UTC; invalid if none
    QString message;        ///< the service's own words, plain text; why it Failed

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// Which pins a service is asked for: those that may be the one of a submission whose outcome is unknown.
struct RecentQuery {
    QString title; ///< empty: of any
    BoardId board;
    QDateTime since; ///< UTC; not created before
    QDateTime until; ///< UTC; not created after
};

/// No zone's time is further ahead of UTC, nor behind it.
inline constexpr std::chrono::hours zoneOffsetMax{14};

/// A pin as a service lists it. What it does not tell is nullopt or invalid, never guessed.
struct FoundPin {
    Receipt receipt; ///< its id, page and state
    QString title;
    std::optional<QString> link;  ///< empty: it has none
    std::optional<BoardId> board; ///< an empty id: several boards are told, so it is on none alone
    QDateTime created;            ///< UTC
    /// The service named no zone: `created` is what it wrote, taken for UTC, and off by up to `zoneOffsetMax` if it was not.
    bool createdWithoutZone = false;
    QUrl picture;                ///< of the pin, or a small one of it; may be empty
    std::optional<qint64> bytes; ///< of the file that was sent

    friend bool operator==(const FoundPin&, const FoundPin&) = default;
};

struct RecentPins {
    QList<FoundPin> pins;  ///< not filtered: the caller compares
    bool complete = false; ///< the list reaches back to RecentQuery::since: what is not in it was not there when it was made

    friend bool operator==(const RecentPins&, const RecentPins&) = default;
};

/// One service. Stateless: everything an operation needs is in its arguments, so one object serves all accounts.
/// Each operation returns a job that the caller starts. Jobs end with these errors at most: Authentication, Permission, RateLimit,
/// Rejected, TooLarge, Unsupported, Network, Timeout, Server, Protocol, Cancelled, Storage.
class Provider {
public:
    Provider() = default;
    virtual ~Provider() = default;
    Q_DISABLE_COPY_MOVE(Provider)

    /// Stable: "multi-upload". In the database and on the command line.
    [[nodiscard]] virtual QString id() const = 0;
    /// The service's own name, not translated: "Multi-Upload-Tool".
    [[nodiscard]] virtual QString displayName() const = 0;
    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    [[nodiscard]] virtual QList<CredentialField> credentialFields() const = 0;
    /// The documented base address; empty where there is none.
    [[nodiscard]] virtual QUrl documentedServer() const = 0;

    /// The first setting of the account that no request could be made with; nullopt if there is none. A setting that is empty is none:
    /// whether it is needed is for CredentialField::isRequired() to say. Requests refuse with the same sentence.
    [[nodiscard]] virtual std::optional<FieldProblem> settingsProblem(const Account& account) const;

    /// The accounts this key can publish for (Pinterest ones only).
    [[nodiscard]] virtual Job<QList<RemoteAccount>>* remoteAccounts(const Session& session) = 0;
    [[nodiscard]] virtual Job<QList<Board>>* boards(const Session& session) = 0;
    /// Only where Capabilities::sections is Listed; Unsupported otherwise.
    [[nodiscard]] virtual Job<QList<BoardSection>>* sections(const Session& session, const BoardId& board);
    /// Only where Capabilities::boardCreation is offered; Unsupported otherwise. Sent once; `outcomeUnknown` says whether the board
    /// may exist all the same.
    [[nodiscard]] virtual Job<Board>* createBoard(const Session& session, const NewBoard& board);

    /// Sends the one create request. Where Capabilities::webAddresses holds and the media has an address, that is sent, else the file.
    /// Every error tells by `outcomeUnknown` whether the pin may exist all the same; progress is
    /// that of the upload.
    [[nodiscard]] virtual Job<Receipt>* publish(const Session& session, const Draft& draft) = 0;
    /// Asks after an accepted pin. Only where Capabilities::status; Unsupported otherwise.
    [[nodiscard]] virtual Job<Receipt>* status(const Session& session, const RemoteId& id);
    /// Asks after several accepted pins with as few requests as the service allows. An id that is missing in the answer was not told of,
    /// which says nothing about its pin. Only where Capabilities::status; Unsupported otherwise.
    [[nodiscard]] virtual Job<QMap<RemoteId, Receipt>>* states(const Session& session, const QList<RemoteId>& ids);
    /// Only where Capabilities::lookUp; Unsupported otherwise.
    [[nodiscard]] virtual Job<RecentPins>* findRecent(const Session& session, const RecentQuery& query);
};

} // namespace pinwright
