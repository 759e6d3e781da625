// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/mediachanges.h"
#include "core/validation.h"
#include "media/filechanges.h"
#include "media/filefinder.h"
#include "ui/composer/filechooser.h"
#include "ui/composer/issueactions.h"
#include "ui/services.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace pinwright {

class FoundFiles;
class MediaRow;

/// What the form does with the draft's picture or video: shows it in the row, opens the editors, repairs and finds files, and notices
/// those that changed.
class MediaPart : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. `row` and `found` are its to fill.
    MediaPart(const Services& services, MediaRow& row, FoundFiles& found, QObject* parent = nullptr);
    ~MediaPart() override;

    /// Replaces the file dialog, for tests.
    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

    void chooseFile();
    /// Opens the editor where there is a picture to crop.
    void crop();
    /// The same for the cover of a video.
    void chooseCover();
    void setEdits(const MediaEdits& edits);
    /// Another picture or video, or none.
    void replace(const Media& media, const MediaEdits& edits = {});
    void findFile();

    /// Does what the button beside an issue of the media says; false where it is not for this.
    [[nodiscard]] bool perform(IssueAction action, const Issue& issue);

    /// Calls `then` once the draft's file was found to be the one that was looked at. Where it is not, it is looked at again and said.
    void whenUnchanged(const std::function<void(const DraftId& id)>& then);

signals:
    /// Another draft is to be shown.
    void draftRequested(const pinwright::DraftId& id);
    void submissionRequested(const pinwright::SubmissionId& id);
    /// Something came that is to be in sight.
    void shown(QWidget* part);

private:
    /// What is sent instead of a file.
    struct Wanted {
        Media media;
        RepairPlan plan;

        friend bool operator==(const Wanted&, const Wanted&) = default;
    };

    void showDraft();
    void showMedia();
    void followRepair();
    void askForRepair();
    void compareWaiting();
    void takeFound(const FoundFile& file);
    void endSearch();
    [[nodiscard]] QStringList foldersOfDrafts() const;
    [[nodiscard]] Capabilities capabilities() const;

    const Services m_services;
    DraftEditor& m_editor;
    MediaRow& m_row;
    FoundFiles& m_found;
    MediaChanges m_changes;
    FileChooser m_chooseFile;
    Media m_shown; ///< of the draft, as it was shown last
    std::optional<Wanted> m_wanted;
    QString m_fileName; ///< of the user's file, for the sentence
    QTimer m_ask;       ///< a draft that is passed by is not worth making a file
    FileChanges m_files;
    DraftId m_toPublish; ///< waits for the look at its file
    std::function<void(const DraftId&)> m_then;
    QPointer<JobBase> m_search;
};

} // namespace pinwright
