// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/canaries.h"

#include "support/mediafiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace pinwright::test {

namespace {

// A message handler is a plain function.
QMutex logMutex;
QByteArray* log = nullptr;
QtMessageHandler before = nullptr;

void keepMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    {
        const QMutexLocker lock(&logMutex);
        *log += message.toUtf8() + '\n';
    }
    if (type != QtDebugMsg && qstrncmp(context.category, "pinwright", 9) != 0)
        before(type, context, message);
}

} // namespace

QByteArray makeCanary(const QByteArray& name)
{
    return "canary/" + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + '+' + name;
}

QList<QByteArray> formsOf(const QByteArray& secret)
{
    return {secret, secret.toBase64(QByteArray::OmitTrailingEquals), secret.toHex(), secret.toPercentEncoding()};
}

bool holdsSecret(const QByteArray& text, const QByteArray& secret)
{
    const QList<QByteArray> forms = formsOf(secret);
    return std::any_of(forms.cbegin(), forms.cend(), [&text](const QByteArray& form) { return text.contains(form); });
}

QStringList filesWith(const QString& folder, const QByteArray& secret)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (holdsSecret(readFile(files.next()), secret))
            found.append(files.filePath());
    }
    return found;
}

void proveFilesWithFinds(const QString& folder)
{
    const QString planted = QDir(folder).filePath(u"planted"_s);
    const QByteArray secret = makeCanary("planted");
    writeFile(planted, "x" + secret.toBase64(QByteArray::OmitTrailingEquals));
    if (filesWith(folder, secret) != QStringList{planted})
        qFatal("A secret in a file was not found");
    QFile::remove(planted);
}

LogCapture::LogCapture()
{
    {
        const QMutexLocker lock(&logMutex);
        log = new QByteArray;
    }
    QLoggingCategory::setFilterRules(u"pinwright.*.debug=true\npinwright.*.info=true"_s);
    before = qInstallMessageHandler(keepMessage);
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const QMutexLocker lock(&logMutex);
    delete log;
    log = nullptr;
}

QByteArray LogCapture::text() const
{
    const QMutexLocker lock(&logMutex);
    return *log;
}

} // namespace pinwright::test
