// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

#include <functional>
#include <optional>

namespace pinwright {

/// Makes pictures in one worker, one after another, for a view that asks faster than they can be made. The latest request wins: of those
/// that wait, all but the last are dropped.
class PictureLoader : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureLoader)

public:
    /// Runs in the worker: it holds copies of all it needs. Null where there is no picture.
    using Make = std::function<QImage()>;

    explicit PictureLoader(QObject* parent = nullptr);
    /// Does not wait for what is being made.
    ~PictureLoader() override;

    /// Returns the request's number. `loaded()` follows, unless another request comes before this one was begun.
    int load(Make make);
    /// These are made while load() wants nothing; `loadedAside()` follows for each, with its place in the list. What is left of an earlier
    /// list is dropped.
    void loadAside(const QList<Make>& makes);
    /// Drops all; nothing follows.
    void cancel();
    /// Something that load() asked for has not come yet.
    [[nodiscard]] bool isBusy() const;

signals:
    void loaded(int request, const QImage& image);
    void loadedAside(int index, const QImage& image);

private:
    /// What the worker is at.
    enum class Work { Nothing, Request, Aside, Dropped };

    void next();
    void begin(Work work, int number, Make make);
    void end();

    QFutureWatcher<QImage> m_watcher;
    Work m_work = Work::Nothing;
    int m_number = 0; ///< of the request or the place in the list that is being made
    int m_requests = 0;
    std::optional<Make> m_wanted;
    QList<Make> m_aside;
    int m_nextAside = 0;
};

} // namespace pinwright
