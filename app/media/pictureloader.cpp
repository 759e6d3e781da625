// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/pictureloader.h"

#include <QtConcurrent/qtconcurrenttask.h>

namespace pinwright {

namespace {

/// Somebody looks at it; files that were dropped by the hundred can wait.
constexpr int priority = 1;

} // namespace

PictureLoader::PictureLoader(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<QImage>::finished, this, &PictureLoader::end);
}

PictureLoader::~PictureLoader() = default;

int PictureLoader::load(Make make)
{
    m_wanted = std::move(make);
    ++m_requests;
    next();
    return m_requests;
}

void PictureLoader::loadAside(const QList<Make>& makes)
{
    m_aside = makes;
    m_nextAside = 0;
    if (m_work == Work::Aside)
        m_work = Work::Dropped;
    next();
}

void PictureLoader::cancel()
{
    m_wanted.reset();
    m_aside.clear();
    m_nextAside = 0;
    if (m_work != Work::Nothing)
        m_work = Work::Dropped;
}

bool PictureLoader::isBusy() const
{
    return m_wanted || m_work == Work::Request;
}

void PictureLoader::next()
{
    if (m_work != Work::Nothing)
        return;
    if (m_wanted) {
        begin(Work::Request, m_requests, *std::exchange(m_wanted, std::nullopt));
    } else if (m_nextAside < m_aside.size()) {
        const int index = m_nextAside++;
        begin(Work::Aside, index, m_aside.at(index));
    }
}

void PictureLoader::begin(Work work, int number, Make make)
{
    m_work = work;
    m_number = number;
    m_watcher.setFuture(QtConcurrent::task([make = std::move(make)] { return make(); }).withPriority(priority).spawn());
}

void PictureLoader::end()
{
    const Work work = std::exchange(m_work, Work::Nothing);
    const int number = m_number;
    const QImage image = m_watcher.result();
    next();
    if (work == Work::Request)
        emit loaded(number, image);
    else if (work == Work::Aside)
        emit loadedAside(number, image);
}

} // namespace pinwright
