// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/technicaldetails.h"

#include "core/schedule.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

class Lines {
public:
    explicit Lines(QString indent = {}) : m_indent(std::move(indent)) { }

    /// Left out where there is nothing to say.
    void add(QLatin1StringView name, const QString& value)
    {
        if (!value.isEmpty())
            m_text += m_indent + name + u": " + value + u'\n';
    }
    void add(QLatin1StringView name, const QDateTime& instant)
    {
        if (instant.isValid())
            add(name, instant.toUTC().toString(Qt::ISODateWithMs));
    }
    void add(const Error& error)
    {
        add("error"_L1, errorKindName(error.kind));
        if (error.httpStatus > 0)
            add("HTTP status"_L1, QString::number(error.httpStatus));
        add("code"_L1, error.providerCode.simplified());
        add("detail"_L1, error.detail.simplified());
        if (error.retryAfter)
            add("retry after"_L1, u"%1 s"_s.arg(error.retryAfter->count()));
        if (error.outcomeUnknown)
            add("outcome unknown"_L1, u"yes"_s);
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_indent;
    QString m_text;
};

QString textOf(const Attempt& attempt, qsizetype number)
{
    Lines lines(u"  "_s);
    lines.add("began"_L1, attempt.began);
    lines.add("ended"_L1, attempt.ended);
    if (attempt.began.isValid() && attempt.ended.isValid())
        lines.add("took"_L1, u"%1 ms"_s.arg(attempt.began.msecsTo(attempt.ended)));
    lines.add("became"_L1, attempt.ended.isValid() ? submissionStateName(attempt.outcome) : u"not ended"_s);
    if (attempt.error)
        lines.add(*attempt.error);
    return u"attempt %1:\n"_s.arg(number) + lines.text();
}

} // namespace

QString technicalDetails(const Submission& pin, const QList<Attempt>& attempts, const QString& service)
{
    Lines lines;
    lines.add("Pinwright"_L1, QCoreApplication::applicationVersion());
    lines.add("system"_L1, QSysInfo::prettyProductName() + u", " + QSysInfo::currentCpuArchitecture());
    lines.add("service"_L1,
        service.isEmpty() || service == pin.account.providerId ? pin.account.providerId
                                                               : u"%1 (%2)"_s.arg(service, pin.account.providerId));
    lines.add("server"_L1,
        pin.account.server.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
    lines.add("submission"_L1, pin.id.text());
    lines.add("remote id"_L1, pin.remoteId.text());
    lines.add("page"_L1, pin.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    lines.add("state"_L1, submissionStateName(pin.state));
    lines.add("submitted"_L1, pin.created);
    if (pin.draft.schedule)
        lines.add("planned for"_L1, pin.draft.schedule->utc);
    lines.add("changed"_L1, pin.changed);
    lines.add("create requests"_L1, QString::number(pin.attempts));
    if (pin.error)
        lines.add(*pin.error);
    QString text = lines.text();
    for (qsizetype i = 0; i < attempts.size(); ++i)
        text += textOf(attempts.at(i), i + 1);
    return text;
}

} // namespace pinwright
