// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account.h"
#include "core/draft.h"
#include "core/error.h"

#include <QUrl>

namespace pinwright {

/// Waiting → Preparing → Armed → Processing | Scheduled → Published; or Failed, Unconfirmed, Missed, Cancelled.
enum class SubmissionState {
    Waiting,    ///< its turn or time has not come
    Preparing,  ///< repeatable steps only; nothing was created yet
    Armed,      ///< the one create request may be on its way
    Processing, ///< the service accepted it and works on it
    Scheduled,  ///< the service accepted it and will publish it at its time
    Published,
    Failed,      ///< nothing was created
    Unconfirmed, ///< may or may not have been created; never sent again by itself
    Missed,      ///< its time passed while Pinwright could not send
    Cancelled,
};

/// Stable lower-case name for the database and the command line.
[[nodiscard]] QString submissionStateName(SubmissionState state);
[[nodiscard]] std::optional<SubmissionState> submissionStateFromName(QStringView name);
/// Nothing will happen by itself any more.
[[nodiscard]] bool isFinal(SubmissionState state);

/// A copy of a pin's file on the web, and the place it was put at, which need not be the account's any more.
struct HostedCopy {
    QUrl address; ///< where a service can fetch it; empty: there is none
    MediaHostSettings place;

    [[nodiscard]] bool isEmpty() const { return address.isEmpty(); }

    friend bool operator==(const HostedCopy&, const HostedCopy&) = default;
};

/// One pin on its way to a service: a snapshot of the draft and the account as they were, and what became of it.
struct Submission {
    SubmissionId id;
    Draft draft;
    Account account;
    QByteArray fingerprint; ///< SHA-256 over account, board, texts, time, media and what is done to it: equal pins have equal ones
    SubmissionState state = SubmissionState::Waiting;
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC, the last change of state
    int attempts = 0;  ///< create requests armed so far
    RemoteId remoteId;
    QUrl url;                   ///< the pin's page, once known
    HostedCopy hosted;          ///< the copy of its file that was put where the service can fetch it, as long as it is there
    std::optional<Error> error; ///< why it is Failed or Unconfirmed, or waits again; or what the last status check met
    QDateTime notBefore;        ///< UTC, not tried again before; invalid: as soon as it can be
    int tries = 0;              ///< that failed and count against the limit, since the user last asked for it
    qint64 sentBytes = 0;       ///< of the file that was sent last, made of the user's or the user's own; 0: not known
    qint64 rank = 0;            ///< its place among those that wait: lower goes first

    friend bool operator==(const Submission&, const Submission&) = default;
};

/// Over everything that makes two pins the same pin to a reader.
[[nodiscard]] QByteArray fingerprintOf(const Draft& draft, const AccountId& account);

[[nodiscard]] QByteArray accountToJson(const Account& account);
[[nodiscard]] std::optional<Account> accountFromJson(const QByteArray& json);
[[nodiscard]] QByteArray placeToJson(const MediaHostSettings& place);
/// An empty place where it can't be read.
[[nodiscard]] MediaHostSettings placeFromJson(const QByteArray& json);
[[nodiscard]] QByteArray errorToJson(const Error& error);
[[nodiscard]] std::optional<Error> errorFromJson(const QByteArray& json);

} // namespace pinwright
