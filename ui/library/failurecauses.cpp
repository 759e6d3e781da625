// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/failurecauses.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace pinwright {

namespace {

class FailureCauses {
    Q_DECLARE_TR_FUNCTIONS(FailureCauses)
};

constexpr qsizetype wordsMax = 48; ///< a menu has room for this much of what a service said

QString shortened(const QString& words)
{
    const QString line = words.simplified();
    return line.size() <= wordsMax ? line : line.left(wordsMax - 1) + u'…';
}

QString causeOf(const Submission& submission, const SubmissionCommands& commands)
{
    const ErrorSubject subject = commands.subjectOf(submission);
    const QString service = subject.service.isEmpty() ? FailureCauses::tr("the service") : subject.service;
    if (!submission.error)
        return FailureCauses::tr("no reason given");
    const Error& error = *submission.error;
    switch (error.kind) {
    case ErrorKind::Authentication:
        //: Why pins failed; %1: an account's name
        return FailureCauses::tr("sign-in of %1 refused").arg(subject.account);
    case ErrorKind::Permission:
        //: Why pins failed; %1: an account's name
        return FailureCauses::tr("not allowed to %1").arg(subject.account);
    case ErrorKind::Secrets:
        //: Why pins failed; %1: an account's name
        return FailureCauses::tr("key of %1 not readable").arg(subject.account);
    case ErrorKind::RateLimit:
        //: Why pins failed; %1: a service
        return FailureCauses::tr("%1 asked for a pause").arg(service);
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        //: Why pins failed; %1: a service
        return FailureCauses::tr("%1 not reached").arg(service);
    case ErrorKind::Server:
    case ErrorKind::Protocol:
        //: Why pins failed; %1: a service
        return FailureCauses::tr("problem at %1").arg(service);
    case ErrorKind::TooLarge:
        return FailureCauses::tr("too large");
    case ErrorKind::Rejected:
    case ErrorKind::Unsupported:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        break;
    }
    // What was said tells these apart.
    return shortened(sentence(error, subject));
}

} // namespace

QList<FailureCause> failureCauses(const SubmissionCommands& commands)
{
    QMap<QString, QList<SubmissionId>> byText;
    const QList<Submission> failed = commands.failedOnes();
    for (const Submission& submission : failed)
        byText[causeOf(submission, commands)].append(submission.id);
    QList<FailureCause> causes;
    for (auto it = byText.cbegin(); it != byText.cend(); ++it)
        causes.append({it.key(), it.value()});
    std::stable_sort(
        causes.begin(), causes.end(), [](const FailureCause& a, const FailureCause& b) { return a.pins.size() > b.pins.size(); });
    return causes;
}

} // namespace pinwright
