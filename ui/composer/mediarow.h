// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/mediaedits.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pinwright {

class ElidedLabel;
class MessageLine;
class RemarkLine;
class ThinProgress;

/// The draft's picture or video: its name or web address, what it is, and how far the fetch of it is; the buttons that choose, replace, crop
/// and show it; what is done to it, and what is sent instead of it.
class MediaRow : public QWidget {
    Q_OBJECT

public:
    explicit MediaRow(QWidget* parent = nullptr);

    /// `origin`: the dropped text of a draft that has no media.
    void setMedia(const Media& media, const MediaEdits& edits, const QString& origin);
    /// Of the fetch under way, in bytes.
    void setProgress(qint64 done, qint64 total);

    /// What is sent instead of the file.
    struct Repair {
        QString sentence; ///< empty: the file itself is sent
        bool busy = false;
        bool failed = false;
        bool allowed = false; ///< by the user, for this file alone: can be taken back

        friend bool operator==(const Repair&, const Repair&) = default;
    };
    void setRepair(const Repair& repair);
    /// What came to light of the file; empty: nothing.
    void setNotice(const QString& sentence);

    /// Puts away what was being typed for another draft.
    void closeAddressField();
    [[nodiscard]] QPushButton* button() const { return m_choose; }
    /// A picture that can be looked into.
    [[nodiscard]] bool canCrop() const;
    /// The same of a video.
    [[nodiscard]] bool canChooseCover() const;

signals:
    void chooseRequested();
    void addressEntered(const QUrl& address);
    void cancelRequested();
    void cropRequested();
    void coverRequested();
    void lookRequested();
    /// Something is to be done to it no longer.
    void editsRequested(const pinwright::MediaEdits& edits);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildButtons();
    QWidget* buildRepair();
    QWidget* buildAddressField();
    QPushButton* addButton(const QString& text, const QString& objectName, void (MediaRow::*clicked)());
    void openAddressField();
    void enterAddress();
    void showTexts(const QString& origin);
    void showButtons();
    void showTools();
    void showEdits();
    void showEdit(RemarkLine* line, const QString& text, const QString& removal, const MediaEdits& without);
    void showBusySign();
    [[nodiscard]] QString cropText() const;
    [[nodiscard]] QString padText() const;
    [[nodiscard]] QString coverText() const;

    Media m_media;
    MediaEdits m_edits;
    Repair m_shownRepair;
    QWidget* m_texts = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_facts = nullptr;
    ThinProgress* m_progress = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_fromWeb = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_crop = nullptr;
    QPushButton* m_cover = nullptr;
    QPushButton* m_look = nullptr;
    QWidget* m_remarks = nullptr;
    RemarkLine* m_cropRemark = nullptr;
    RemarkLine* m_padRemark = nullptr;
    RemarkLine* m_coverRemark = nullptr;
    QWidget* m_repairRow = nullptr;
    MessageLine* m_repair = nullptr;
    QLabel* m_busy = nullptr;
    MessageLine* m_notice = nullptr;
    QWidget* m_addressField = nullptr;
    QLineEdit* m_address = nullptr;
    MessageLine* m_addressProblem = nullptr;
};

} // namespace pinwright
