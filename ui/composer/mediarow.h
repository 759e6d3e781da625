// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace pinwright {

class ElidedLabel;
class MessageLine;
class ThinProgress;

/// The draft's picture or video: its name or web address, type, size, and how far the fetch of it is; and the buttons that choose, find
/// or replace it, by a file or by a web address.
class MediaRow : public QWidget {
    Q_OBJECT

public:
    explicit MediaRow(QWidget* parent = nullptr);

    /// `origin`: the dropped text of a draft that has no media.
    void setMedia(const Media& media, const QString& origin);
    /// Of the fetch under way, in bytes.
    void setProgress(qint64 done, qint64 total);
    /// Puts away what was being typed for another draft.
    void closeAddressField();
    [[nodiscard]] QPushButton* button() const { return m_choose; }

signals:
    void chooseRequested();
    void addressEntered(const QUrl& address);
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildAddressField();
    void openAddressField();
    void enterAddress();
    void showTexts(const Media& media, const QString& origin);
    void showButtons(const Media& media);

    QUrl m_shownAddress; ///< of the media
    QWidget* m_texts = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_facts = nullptr;
    ThinProgress* m_progress = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_fromWeb = nullptr;
    QPushButton* m_cancel = nullptr;
    QWidget* m_addressField = nullptr;
    QLineEdit* m_address = nullptr;
    MessageLine* m_addressProblem = nullptr;
};

} // namespace pinwright
