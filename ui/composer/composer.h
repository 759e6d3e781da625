// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/filechooser.h"
#include "ui/composer/issueactions.h"
#include "ui/services.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace pinwright {

class AccountField;
class BoardField;
class FieldBlock;
class LinkButton;
class MediaPart;
class MediaRow;
class MessageLine;
class PreviewPane;
class SectionField;
class TextBox;
class TitleEdit;
class WhenEditor;

/// The form for the draft being edited, bound to DraftEditor alone. It shows and passes on; every rule lives below it.
class Composer : public QWidget {
    Q_OBJECT

public:
    explicit Composer(const Services& services, QWidget* parent = nullptr);
    ~Composer() override;

    /// Scrolls to the field and puts the keyboard there.
    void focusField(Field field);
    /// Publish was asked for, from the button or a shortcut: emits publishRequested(), or shows every problem and goes to the first one.
    void publish();
    /// Replaces the file dialog, for tests.
    void setFileChooser(FileChooser chooser);

    /// Open the editors, where the draft has a picture, or a video.
    void cropMedia();
    void chooseCover();
    [[nodiscard]] bool canCrop() const;
    [[nodiscard]] bool canChooseCover() const;

signals:
    /// The draft passes the checks and shall leave.
    void publishRequested(const pinwright::DraftId& id);
    void accountsRequested();
    /// The draft's account needs a place for local files.
    void placeRequested(const pinwright::AccountId& account);
    /// Nothing is being edited and pictures or videos are wanted.
    void chooseMediaRequested();
    /// The draft's picture is wanted as large as the screen has room for.
    void lookRequested();
    /// Another draft, or a pin, is to be shown.
    void draftRequested(const pinwright::DraftId& id);
    void submissionRequested(const pinwright::SubmissionId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildEmptyPage();
    QWidget* buildForm();
    QWidget* buildFooter();
    FieldBlock* addBlock(Field field, const QString& label, QWidget* editor);

    void showDraft();
    void showField(Field field);
    void showIssues();
    void showCounters();
    void showPublishState();
    void updatePreview();

    void noteFocusChange(QWidget* left, QWidget* entered);
    void bringIntoSight(QWidget* part);
    void perform(IssueAction action, const Issue& issue);
    void setSection(const BoardSection& section);
    [[nodiscard]] bool isShown(const Issue& issue) const;
    [[nodiscard]] Limits limits() const;
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] FieldBlock* blockAround(const QWidget* widget) const;

    const Services m_services;
    DraftEditor& m_editor;
    QSet<Field> m_revealed; ///< fields that may show what is missing: left once, or publishing was tried

    QStackedWidget* m_pages = nullptr;
    QScrollArea* m_scroll = nullptr;
    MessageLine* m_problemLine = nullptr;
    PreviewPane* m_preview = nullptr;
    MediaRow* m_media = nullptr;
    MediaPart* m_mediaPart = nullptr;
    AccountField* m_account = nullptr;
    BoardField* m_board = nullptr;
    SectionField* m_section = nullptr;
    TitleEdit* m_title = nullptr;
    TextBox* m_description = nullptr;
    TitleEdit* m_link = nullptr;
    TextBox* m_altText = nullptr;
    WhenEditor* m_when = nullptr;
    QHash<Field, FieldBlock*> m_blocks;
    LinkButton* m_reason = nullptr;
    QPushButton* m_publish = nullptr;
};

} // namespace pinwright
