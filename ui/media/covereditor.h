// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capabilities.h"
#include "core/mediaedits.h"
#include "media/pictureloader.h"
#include "media/videoreader.h"
#include "ui/composer/filechooser.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace pinwright {

class ElidedLabel;
class FrameStrip;
class FrameView;
class MessageLine;
class TimeBox;

/// Chooses a video's cover: one of its frames, by slider, strip, steps or time, or a picture. Frames are read in a worker; moving never
/// waits for them. Where none can be read, the time can still be entered.
class CoverEditor : public QDialog {
    Q_OBJECT

public:
    /// What the service the draft is for does with covers.
    struct Service {
        QString name; ///< empty: none is chosen
        Capabilities::VideoCovers covers = Capabilities::VideoCovers::None;
    };

    CoverEditor(const Media& video, const std::optional<VideoCover>& cover, const Service& service, QWidget* parent = nullptr,
        const VideoReader& videos = VideoReader());
    ~CoverEditor() override;

    /// What is chosen now.
    [[nodiscard]] const VideoCover& cover() const { return m_cover; }
    /// Replaces the file dialog, for tests.
    void setFileChooser(FileChooser chooser);

signals:
    /// The user is done; nothing: no cover is chosen any more.
    void applied(const std::optional<pinwright::VideoCover>& cover);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildTimeRow();
    QWidget* buildPictureRow();
    QWidget* buildButtons(bool canRemove);
    QToolButton* addStepButton(const QString& name, const QString& objectName, int frames);

    void goTo(qint64 ms);
    void goToFrame(qint64 frame);
    void goBySeconds(int seconds);
    void choosePicture();
    void usePicture(const QString& path);
    void useFrame();
    void apply();

    void request();
    void requestStrip();
    void showLoaded(int request, const QImage& image);
    void showCover();
    void showMessage();
    void showPictureMessage();
    void showFrameMessage();
    void showServiceNote();

    [[nodiscard]] bool isPicture() const { return !m_cover.picture.isEmpty(); }
    /// The frame shown at that time, counted from 0.
    [[nodiscard]] qint64 frameAt(qint64 ms) const;
    [[nodiscard]] qint64 timeOf(qint64 frame) const;
    /// -1 where the video does not tell its length.
    [[nodiscard]] qint64 lastFrame() const;

    const Media m_video;
    const Service m_service;
    const VideoReader m_videos;
    const double m_rate; ///< frames per second
    VideoCover m_cover;
    FileChooser m_chooseFile;
    PictureLoader m_loader;
    int m_firstOfKind = 0;     ///< the first request for what is chosen now: a frame, or this picture
    bool m_unreadable = false; ///< what is chosen could not be shown

    FrameView* m_view = nullptr;
    QSlider* m_slider = nullptr;
    FrameStrip* m_strip = nullptr;
    QWidget* m_timeRow = nullptr;
    TimeBox* m_time = nullptr;
    QWidget* m_pictureRow = nullptr;
    ElidedLabel* m_pictureName = nullptr;
    QPushButton* m_choosePicture = nullptr;
    MessageLine* m_message = nullptr;
    MessageLine* m_serviceNote = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace pinwright
