// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/filefinder.h"

#include <QAbstractButton>

class QPushButton;
class QVBoxLayout;

namespace pinwright {

class MessageLine;

/// A file that may be the one that is missing: its name and folder, and whether its content is the same. A click takes it.
class FoundFileButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FoundFileButton(const FoundFile& file, QWidget* parent = nullptr);

    [[nodiscard]] const FoundFile& file() const { return m_file; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FoundFile m_file;
    QString m_name;
    QString m_folder;
};

/// What the search for a missing file brought, in place.
class FoundFiles final : public QWidget {
    Q_OBJECT

public:
    explicit FoundFiles(QWidget* parent = nullptr);

    /// `name`: of the file that is missing.
    void showSearching(const QString& name);
    /// The best first.
    void showFiles(const QString& name, const QList<FoundFile>& files);
    void clear();
    /// Where the keyboard goes: the best file, or what to do without any.
    [[nodiscard]] QWidget* focusTarget() const;

signals:
    void chosen(const pinwright::FoundFile& file);
    void stopRequested();
    /// None of them is it.
    void otherRequested();

private:
    void removeFiles();

    MessageLine* m_message;
    QVBoxLayout* m_list;
    QPushButton* m_other;
    QList<FoundFileButton*> m_files;
};

} // namespace pinwright
