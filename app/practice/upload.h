// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicepin.h"
#include "practice/refusal.h"

#include <QFile>

namespace pinwright {

/// Takes in one multipart/form-data upload as it arrives: texts into memory, the file straight to disk, so that memory stays
/// flat whatever the file's size. Removes the file in the end unless somebody moved it away.
class Upload {
public:
    explicit Upload(const QString& path);
    ~Upload();
    Q_DISABLE_COPY_MOVE(Upload)

    /// A part begins; append() brings what is in it. After a refusal everything more is dropped.
    void begin(const QByteArray& partName);
    void append(const char* data, size_t size);

    /// Why the upload can't be taken, as far as that shows while it is read.
    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

    /// Checks everything as the interface describes it and closes the file. The pin has no id yet.
    [[nodiscard]] Outcome<PracticePin> checkedPin(const QString& accountId, const QList<Board>& boards, const QDateTime& now);
    [[nodiscard]] QString path() const { return m_file.fileName(); }

    static constexpr qsizetype textBytesMax = 64 * 1024;

private:
    void refuse(int status, const QString& message);
    [[nodiscard]] QString text(const QByteArray& name) const;

    QFile m_file;
    QByteArray m_head; ///< the file's first bytes
    QMap<QByteArray, QByteArray> m_texts;
    QByteArray m_current; ///< the text part being read; unused while in the file
    bool m_inFile = false;
    QByteArray m_fileField; ///< "photo" or "video"; empty while no file came
    std::optional<Refusal> m_refusal;
};

} // namespace pinwright
