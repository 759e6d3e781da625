// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

// A static library's resources are only linked in where they are asked for, and the macro must stand outside of namespaces.
static void linkMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<Migration> readMigrations()
{
    linkMigrations();
    const QDir folder(u":/pinwright/migrations"_s);
    QList<Migration> steps;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

} // namespace

const QList<Migration>& migrations()
{
    static const QList<Migration> steps = readMigrations();
    return steps;
}

QStringList statementsOf(const Migration& step)
{
    static const QRegularExpression comments(u"^--.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression emptyLines(u"\\n\\s*\\n"_s);
    QStringList statements;
    for (const QString& part : QString(step.sql).remove(comments).split(emptyLines)) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

} // namespace pinwright
