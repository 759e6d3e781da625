// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/standstilltext.h"

#include "ui/library/daytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pinwright {

namespace {

class Standstills {
    Q_DECLARE_TR_FUNCTIONS(Standstills)
};

QString accountName(const AccountId& id, const Services& services)
{
    const Account* account = services.accounts.find(id);
    //: Stands for an account that is not known any more
    return account ? account->name : Standstills::tr("an account");
}

/// The service, and where there are several accounts at it, which of them.
QString serviceName(const AccountId& id, const Services& services)
{
    const Account* account = services.accounts.find(id);
    const Provider* provider = account ? services.providers.find(account->providerId) : nullptr;
    if (!provider)
        return Standstills::tr("The service");
    const QList<Account>& all = services.accounts.accounts();
    const auto isAtIt = [account](const Account& other) { return other.providerId == account->providerId; };
    if (std::count_if(all.cbegin(), all.cend(), isAtIt) < 2)
        return provider->displayName();
    //: %1: a service, %2: the name of an account at it
    return Standstills::tr("%1 (%2)").arg(provider->displayName(), account->name);
}

QString signInText(const Standstill& standstill, const Services& services)
{
    const ErrorKind kind = standstill.error ? standstill.error->kind : ErrorKind::Authentication;
    const QString name = accountName(standstill.account, services);
    if (kind == ErrorKind::Secrets)
        //: %1: an account's name
        return Standstills::tr("The key of %1 could not be read: %Ln pins wait.", nullptr, standstill.pins).arg(name);
    if (kind == ErrorKind::Permission)
        //: %1: a service, %2: an account's name
        return Standstills::tr("%1 does not allow %2 to publish: %Ln pins wait.", nullptr, standstill.pins)
            .arg(serviceName(standstill.account, services), name);
    //: %1: an account's name
    return Standstills::tr("Sign-in of %1 was refused: %Ln pins wait.", nullptr, standstill.pins).arg(name);
}

QString pauseText(const Standstill& standstill, const Services& services)
{
    const QString service = serviceName(standstill.account, services);
    const bool asked = standstill.cause == Standstill::Cause::AskedToWait;
    if (!standstill.goesOn.isValid()) {
        //: %1: a service
        return (asked ? Standstills::tr("%1 asked for a pause: %Ln pins wait, and go on by themselves.", nullptr, standstill.pins)
                      : Standstills::tr(
                            "%1 takes no more requests for now: %Ln pins wait, and go on by themselves.", nullptr, standstill.pins))
            .arg(service);
    }
    // Rounded up: never before the time that is told.
    const QString time = clockText(standstill.goesOn.addSecs(59), services.clock.now());
    //: %1: a service, %2: a time of day, or a date and time
    return (asked ? Standstills::tr("%1 asked for a pause: %Ln pins go on at %2.", nullptr, standstill.pins)
                  : Standstills::tr("%1 takes no more requests for now: %Ln pins go on at %2.", nullptr, standstill.pins))
        .arg(service, time);
}

} // namespace

QString standstillText(const Standstill& standstill, const Services& services)
{
    switch (standstill.cause) {
    case Standstill::Cause::Paused:
        return standstill.pins > 0 ? Standstills::tr("Paused: %Ln pins wait.", nullptr, standstill.pins)
                                   : Standstills::tr("Paused: nothing is sent until sending is resumed.");
    case Standstill::Cause::SignIn:
        return signInText(standstill, services);
    case Standstill::Cause::Offline:
        return Standstills::tr("No connection: %Ln pins wait, and go on by themselves.", nullptr, standstill.pins);
    case Standstill::Cause::DriveAway:
        return Standstills::tr(
            "A drive is not connected: %Ln pins wait for their files, and go on once it is.", nullptr, standstill.pins);
    case Standstill::Cause::AskedToWait:
    case Standstill::Cause::LimitReached:
        return pauseText(standstill, services);
    }
    Q_UNREACHABLE();
}

StandstillRemedy remedyOf(const Standstill& standstill)
{
    if (standstill.cause == Standstill::Cause::Paused)
        return StandstillRemedy::Resume;
    if (standstill.cause != Standstill::Cause::SignIn)
        return StandstillRemedy::None;
    // A store that is locked, or rights that are given at the service, are put right outside of Pinwright.
    const auto& error = standstill.error;
    const bool elsewhere = error
        && (error->kind == ErrorKind::Permission
            || (error->kind == ErrorKind::Secrets && error->providerCode != QLatin1StringView("missing")));
    return elsewhere ? StandstillRemedy::TryAgain : StandstillRemedy::FixAccount;
}

bool needsUser(const Standstill& standstill)
{
    return remedyOf(standstill) != StandstillRemedy::None;
}

QList<Standstill> byUrgency(QList<Standstill> standstills)
{
    const auto rank = [](const Standstill& standstill) {
        switch (standstill.cause) {
        case Standstill::Cause::SignIn:
            return 0;
        case Standstill::Cause::Paused:
            return 1;
        case Standstill::Cause::Offline:
            return 2;
        case Standstill::Cause::DriveAway:
            return 3;
        case Standstill::Cause::AskedToWait:
            return 4;
        case Standstill::Cause::LimitReached:
            return 5;
        }
        Q_UNREACHABLE();
    };
    std::stable_sort(
        standstills.begin(), standstills.end(), [&rank](const Standstill& a, const Standstill& b) { return rank(a) < rank(b); });
    return standstills;
}

} // namespace pinwright
