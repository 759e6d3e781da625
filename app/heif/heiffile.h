// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heif/heifanswer.h"

#include <QImage>

#include <memory>

struct heif_context;
struct heif_image_handle;

namespace pinwright {

/// The picture a HEIC or AVIF file shows first, read with libheif. Blocks, without a time limit of its own.
class HeifFile {
public:
    /// Fails with Rejected and the reader's own words in `detail`.
    [[nodiscard]] static Result<std::unique_ptr<HeifFile>> open(const QString& path);
    ~HeifFile();
    Q_DISABLE_COPY_MOVE(HeifFile)

    /// All but the picture.
    [[nodiscard]] HeifFacts facts() const;
    /// As shown, scaled to fit `box`. Fails with Rejected where it can't be decoded.
    [[nodiscard]] Result<RawPicture> picture(QSize box) const;

private:
    explicit HeifFile(QString path);
    [[nodiscard]] QSize pixels() const;
    [[nodiscard]] bool holdsSequence() const;
    [[nodiscard]] QByteArray profile() const;
    void readBlocks(HeifFacts& facts) const;

    QString m_path;
    heif_context* m_context = nullptr;
    heif_image_handle* m_picture = nullptr;
};

} // namespace pinwright
