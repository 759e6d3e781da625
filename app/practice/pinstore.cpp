// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/pinstore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

PinStore::PinStore(const QString& folder) : m_folder(folder)
{
    QDir(m_folder + u"/incoming"_s).removeRecursively();
    for (const QString& name : {u"/pins"_s, u"/media"_s, u"/incoming"_s})
        QDir().mkpath(m_folder + name);

    const QDir pins(m_folder + u"/pins"_s);
    for (const QString& name : pins.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(pins.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const std::optional<PracticePin> pin = practicePinFromJson(file.readAll())) {
            m_pins.insert(pin->id, *pin);
            m_lastId = std::max(m_lastId, pin->id);
        }
    }
}

QString PinStore::newUploadPath()
{
    const QMutexLocker lock(&m_mutex);
    return m_folder + u"/incoming/%1"_s.arg(++m_lastUpload);
}

Result<PracticePin> PinStore::add(PracticePin pin, const QString& uploadedFile)
{
    const QMutexLocker lock(&m_mutex);
    pin.id = ++m_lastId;

    // What a crash between the two steps below left behind has no pin and would stand in the way.
    QFile::remove(mediaPath(pin));
    QFile media(uploadedFile);
    if (!media.rename(mediaPath(pin)))
        return failure({.kind = ErrorKind::Storage, .detail = media.errorString()});

    QSaveFile file(pinPath(pin.id));
    if (!file.open(QIODevice::WriteOnly) || file.write(practicePinToJson(pin)) < 0 || !file.commit()) {
        media.remove();
        return failure({.kind = ErrorKind::Storage, .detail = file.errorString()});
    }
    m_pins.insert(pin.id, pin);
    return pin;
}

std::optional<PracticePin> PinStore::find(qint64 id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto pin = m_pins.constFind(id);
    return pin == m_pins.cend() ? std::nullopt : std::optional(*pin);
}

QList<PracticePin> PinStore::all() const
{
    const QMutexLocker lock(&m_mutex);
    QList<PracticePin> pins = m_pins.values();
    std::reverse(pins.begin(), pins.end());
    return pins;
}

QList<PracticePin> PinStore::onBoard(const BoardId& board) const
{
    QList<PracticePin> pins = all();
    pins.removeIf([&board](const PracticePin& pin) { return pin.board != board; });
    return pins;
}

QString PinStore::mediaPath(const PracticePin& pin) const
{
    return m_folder + u"/media/%1.%2"_s.arg(pin.id).arg(fileSuffix(pin.mediaType));
}

QString PinStore::pinPath(qint64 id) const
{
    return m_folder + u"/pins/%1.json"_s.arg(id);
}

} // namespace pinwright
