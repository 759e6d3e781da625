// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/historyexport.h"

#include "core/sentences.h"

#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr QByteArrayView lineEnd("\r\n");

const QStringList& headings()
{
    static const QStringList names{u"time"_s, u"title"_s, u"description"_s, u"link"_s, u"alt text"_s, u"account"_s, u"service"_s,
        u"board"_s, u"section"_s, u"state"_s, u"attempts"_s, u"pin id"_s, u"pin page"_s, u"error"_s};
    return names;
}

/// What spreadsheets take for the beginning of a formula, some of them in full width too.
bool beginsFormula(const QString& text)
{
    constexpr QStringView beginnings(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && beginnings.contains(text.front());
}

/// Also quoted where a program that splits at semicolons or tabs would begin another cell, which could be a formula.
bool needsQuotes(const QString& text)
{
    constexpr QStringView special(u",;\t\"\r\n");
    return text.startsWith(u' ') || text.endsWith(u' ')
        || std::any_of(text.cbegin(), text.cend(), [&](QChar letter) { return special.contains(letter); });
}

QByteArray cell(const QString& text)
{
    QString written = beginsFormula(text) ? u'\'' + text : text;
    if (needsQuotes(written))
        written = u'"' + written.replace(u'"', "\"\""_L1) + u'"';
    return written.toUtf8();
}

QByteArray line(const QStringList& texts)
{
    QByteArrayList cells;
    for (const QString& text : texts)
        cells.append(cell(text));
    return cells.join(',') + lineEnd;
}

QString isoWithOffset(const QDateTime& instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString errorText(const Submission& pin, const QString& service)
{
    if (!pin.error || pin.state == SubmissionState::Published)
        return {};
    return sentence(*pin.error, {.service = service, .account = pin.account.name});
}

QStringList cellsOf(const Submission& pin, const QString& service)
{
    const Draft& draft = pin.draft;
    return {isoWithOffset(pin.changed), draft.title, draft.description, draft.link, draft.altText, pin.account.name, service,
        draft.board.name.isEmpty() ? draft.board.id.text() : draft.board.name,
        draft.board.sectionName.isEmpty() ? draft.board.section.text() : draft.board.sectionName, submissionStateName(pin.state),
        QString::number(pin.attempts), pin.remoteId.text(), pin.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo),
        errorText(pin, service)};
}

Result<int> write(const HistoryExport& history, const QString& path)
{
    const QByteArray csv = historyCsv(history);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return failure({.kind = ErrorKind::Storage, .detail = file.errorString()});
    return int(history.pins.size());
}

class ExportJob final : public Job<int> {
public:
    ExportJob(HistoryExport history, QString path) : m_history(std::move(history)), m_path(std::move(path)) { }

private:
    void doStart() override
    {
        connect(&m_writing, &QFutureWatcherBase::finished, this, [this] { finish(m_writing.result()); });
        m_writing.setFuture(QtConcurrent::run(write, std::move(m_history), m_path));
    }
    /// A file half written is never seen, and a whole one is what was asked for.
    void doCancel() override { }

    HistoryExport m_history;
    QString m_path;
    QFutureWatcher<Result<int>> m_writing;
};

} // namespace

QByteArray historyCsv(const HistoryExport& history)
{
    QByteArray csv = byteOrderMark + line(headings());
    for (const Submission& pin : history.pins)
        csv += line(cellsOf(pin, history.services.value(pin.account.providerId, pin.account.providerId)));
    return csv;
}

Job<int>* exportHistory(const HistoryExport& history, const QString& path)
{
    return new ExportJob(history, path);
}

} // namespace pinwright
