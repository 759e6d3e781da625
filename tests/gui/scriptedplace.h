// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "integration/scriptedservice.h"
#include "webmedia/mediahost.h"

namespace pinwright::test {

/// A place for files whose fields and answers the test sets. Jobs that hang end when they are cancelled or with the test.
class ScriptedPlace final : public MediaHost {
public:
    ScriptedPlace(QString id, QList<CredentialField> fields) : m_id(std::move(id)), m_fields(std::move(fields)) { }
    ~ScriptedPlace() override
    {
        for (const auto& job : hanging)
            delete job.data();
    }

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString displayName() const override { return m_id.toUpper(); }
    [[nodiscard]] QList<CredentialField> fields() const override { return m_fields; }
    [[nodiscard]] std::optional<FieldProblem> settingsProblem(const QMap<QString, QString>& settings) const override
    {
        if (problem && settings.value(problem->key) == wrong)
            return problem;
        return std::nullopt;
    }
    [[nodiscard]] Result<QUrl> addressOf(const HostSession&, const Media& media) const override
    {
        return QUrl(QStringLiteral("https://files.example/") + QString::fromLatin1(media.sha256));
    }
    [[nodiscard]] Job<QUrl>* upload(const HostSession& session, const Media& media) override
    {
        const QUrl address = *addressOf(session, media);
        files.insert(address);
        return readyJob<QUrl>(address);
    }
    [[nodiscard]] Job<Done>* remove(const HostSession&, const QUrl& address) override
    {
        if (removal)
            files.remove(address);
        return readyJob<Done>(removal);
    }
    [[nodiscard]] Job<Done>* check(const HostSession& session) override
    {
        lastSession = session;
        if (outcome)
            return readyJob<Done>(*outcome);
        auto* job = new ScriptedJob<Done>;
        job->onStart = [](ScriptedJob<Done>*) { };
        hanging.append(job);
        return job;
    }

    QString wrong;                                ///< what there is a problem with
    std::optional<FieldProblem> problem;          ///< of the field that says so
    std::optional<Result<Done>> outcome = Done(); ///< of check(); nullopt: hangs
    std::optional<HostSession> lastSession;
    QSet<QUrl> files; ///< what is there
    Result<Done> removal = Done();
    QList<QPointer<QObject>> hanging;

private:
    QString m_id;
    QList<CredentialField> m_fields;
};

} // namespace pinwright::test
