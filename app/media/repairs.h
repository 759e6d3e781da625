// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/repairplan.h"
#include "core/result.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace pinwright {

/// What the files that will be sent look like before they are sent: makes them in a worker, a few at a time, and remembers.
class Repairs : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Repairs)

public:
    explicit Repairs(QString folder, QObject* parent = nullptr);
    ~Repairs() override;

    /// What is made of it, or why it can't be. Where that is not the file's fault it is told once: asked again, it is tried again. Nothing
    /// while it is being made: `ready(path)` follows.
    [[nodiscard]] std::optional<Result<Media>> get(const Media& media, const RepairPlan& plan);
    /// Why it can't be made, where that was tried and is the file's fault. Tries nothing.
    [[nodiscard]] std::optional<Error> refusal(const Media& media, const RepairPlan& plan) const;

signals:
    /// `path`: of the user's file.
    void ready(const QString& path);
    /// There is a refusal() now; sent before ready().
    void refused();

private:
    void keep(const QString& path, const QByteArray& key, const Result<Media>& result);

    QString m_folder;
    QHash<QByteArray, std::optional<Result<Media>>> m_results; ///< nothing: is being made
    QThreadPool m_pool;
};

} // namespace pinwright
