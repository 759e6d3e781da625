// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/covereditor.h"

#include "media/sniff.h"
#include "media/thumbnails.h"
#include "ui/media/framestrip.h"
#include "ui/media/frameview.h"
#include "ui/media/timebox.h"
#include "ui/widgets/cliptime.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr int margin = 16;
constexpr double usualRate = 25;      ///< frames per second, where the file does not tell
constexpr QSize frameBox{1280, 1280}; ///< device pixels; sharp in any window that leaves room for others

/// A video has frames too, but is no picture.
QImage pictureAt(const QString& path)
{
    return isPicture(sniffFile(path)) ? decodeThumbnail({.path = path}, frameBox) : QImage();
}

} // namespace

CoverEditor::CoverEditor(
    const Media& video, const std::optional<VideoCover>& cover, const Service& service, QWidget* parent, const VideoReader& videos)
    : QDialog(parent)
    , m_video(video)
    , m_service(service)
    , m_videos(videos)
    , m_rate(video.facts.frameRate > 0 ? video.facts.frameRate : usualRate)
    , m_cover(cover.value_or(VideoCover()))
    , m_chooseFile(chooseMediaFile)
{
    setObjectName(u"coverEditor"_s);
    setWindowTitle(tr("Cover of the Video"));
    setWindowModality(Qt::WindowModal);
    resize(640, 640);

    m_view = new FrameView(this);
    m_view->setObjectName(u"coverView"_s);
    m_message = new MessageLine(this);
    m_message->setObjectName(u"coverMessage"_s);
    m_serviceNote = new MessageLine(this);
    m_serviceNote->setObjectName(u"coverServiceNote"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Style::grid);
    column->addWidget(m_view, 1);
    m_timeRow = buildTimeRow();
    column->addWidget(m_timeRow);
    m_pictureRow = buildPictureRow();
    column->addWidget(m_pictureRow);
    column->addWidget(m_message);
    column->addWidget(m_serviceNote);
    column->addSpacing(Style::grid);
    column->addWidget(buildButtons(cover.has_value()));

    connect(&m_loader, &PictureLoader::loaded, this, &CoverEditor::showLoaded);
    connect(&m_loader, &PictureLoader::loadedAside, m_strip, &FrameStrip::setFrame);
    m_firstOfKind = 1;
    showCover();
    request();
}

CoverEditor::~CoverEditor() = default;

QWidget* CoverEditor::buildTimeRow()
{
    auto* row = new QWidget(this);
    m_slider = new QSlider(Qt::Horizontal, row);
    m_slider->setObjectName(u"coverSlider"_s);
    m_slider->setAccessibleName(tr("Frame"));
    m_slider->setRange(0, int(std::clamp<qint64>(lastFrame(), 0, std::numeric_limits<int>::max())));
    m_slider->setPageStep(int(std::ceil(m_rate)));
    m_slider->setLayoutDirection(Qt::LeftToRight); // time runs as on players
    m_slider->installEventFilter(this);
    connect(m_slider, &QSlider::valueChanged, this, [this](int frame) { goToFrame(frame); });
    m_strip = new FrameStrip(row);
    m_strip->setObjectName(u"coverStrip"_s);
    m_strip->setInset(m_slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider) / 2);
    connect(m_strip, &FrameStrip::moved, this, [this](double position) {
        m_slider->setFocus(Qt::MouseFocusReason);
        goToFrame(qRound64(position * double(lastFrame())));
    });
    // Nowhere to slide to.
    m_slider->setVisible(lastFrame() > 0);
    m_strip->setVisible(lastFrame() > 0);

    m_time = new TimeBox(row);
    m_time->setObjectName(u"coverTimeBox"_s);
    m_time->setAccessibleName(tr("Time of the Frame"));
    connect(m_time, &QDoubleSpinBox::valueChanged, this, [this](double seconds) { goTo(qRound64(seconds * 1000)); });
    auto* length = new QLabel(row);
    length->setTextFormat(Qt::PlainText);
    length->setForegroundRole(QPalette::PlaceholderText);
    if (m_video.durationMs > 0)
        //: Beside the time of a frame; %1 is the length of the video, as "0:42.040"
        length->setText(tr("of %1").arg(clipTime(m_video.durationMs)));
    auto* steps = new QWidget(row);
    steps->setLayoutDirection(Qt::LeftToRight);
    auto* stepLine = new QHBoxLayout(steps);
    stepLine->setContentsMargins(0, 0, 0, 0);
    stepLine->setSpacing(Style::grid / 2);
    stepLine->addWidget(addStepButton(tr("Previous Frame"), u"coverBackButton"_s, -1));
    stepLine->addWidget(addStepButton(tr("Next Frame"), u"coverForwardButton"_s, 1));
    auto* picture = new QPushButton(tr("Use a &Picture…"), row);
    picture->setObjectName(u"coverPictureButton"_s);
    picture->setAutoDefault(false);
    connect(picture, &QPushButton::clicked, this, &CoverEditor::choosePicture);

    auto* line = new QHBoxLayout;
    line->setSpacing(Style::grid);
    line->addWidget(steps);
    line->addWidget(m_time);
    line->addWidget(length);
    line->addStretch();
    line->addWidget(picture);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::grid / 2);
    column->addWidget(m_slider);
    column->addWidget(m_strip);
    column->addSpacing(Style::grid / 2);
    column->addLayout(line);
    return row;
}

QToolButton* CoverEditor::addStepButton(const QString& name, const QString& objectName, int frames)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(frames < 0 ? Icon::StepBack : Icon::StepForward));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, frames] { goToFrame(frameAt(m_cover.atMs) + frames); });
    return button;
}

QWidget* CoverEditor::buildPictureRow()
{
    auto* row = new QWidget(this);
    m_pictureName = new ElidedLabel(row);
    m_pictureName->setObjectName(u"coverPictureName"_s);
    m_pictureName->setElideMode(Qt::ElideMiddle);
    m_choosePicture = new QPushButton(tr("&Another Picture…"), row);
    m_choosePicture->setObjectName(u"coverOtherPictureButton"_s);
    connect(m_choosePicture, &QPushButton::clicked, this, &CoverEditor::choosePicture);
    auto* frame = new QPushButton(tr("Use a &Frame"), row);
    frame->setObjectName(u"coverFrameButton"_s);
    connect(frame, &QPushButton::clicked, this, &CoverEditor::useFrame);
    for (QPushButton* button : {m_choosePicture, frame})
        button->setAutoDefault(false);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Style::grid);
    line->addWidget(m_pictureName, 1);
    line->addWidget(m_choosePicture);
    line->addWidget(frame);
    return row;
}

QWidget* CoverEditor::buildButtons(bool canRemove)
{
    auto* row = new QWidget(this);
    auto* remove = new QPushButton(tr("Remove Cover"), row);
    remove->setObjectName(u"coverRemoveButton"_s);
    remove->setVisible(canRemove);
    connect(remove, &QPushButton::clicked, this, [this] {
        emit applied(std::nullopt);
        accept();
    });
    auto* cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(u"coverCancelButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : {remove, cancel})
        button->setAutoDefault(false);
    m_apply = new QPushButton(tr("Apply"), row);
    m_apply->setObjectName(u"coverApplyButton"_s);
    m_apply->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &CoverEditor::apply);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Style::grid);
    line->addWidget(remove);
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(m_apply);
    return row;
}

void CoverEditor::setFileChooser(FileChooser chooser)
{
    m_chooseFile = std::move(chooser);
}

qint64 CoverEditor::frameAt(qint64 ms) const
{
    return qint64(std::floor(double(ms) * m_rate / 1000));
}

qint64 CoverEditor::timeOf(qint64 frame) const
{
    return qint64(std::ceil(double(frame) * 1000 / m_rate));
}

qint64 CoverEditor::lastFrame() const
{
    return m_video.durationMs > 0 ? std::max<qint64>(0, qRound64(double(m_video.durationMs) * m_rate / 1000) - 1) : -1;
}

void CoverEditor::goTo(qint64 ms)
{
    if (ms == m_cover.atMs)
        return;
    m_cover.atMs = ms;
    showCover();
    request();
}

void CoverEditor::goToFrame(qint64 frame)
{
    const qint64 last = lastFrame();
    goTo(timeOf(std::clamp<qint64>(frame, 0, last >= 0 ? last : std::numeric_limits<int>::max())));
}

void CoverEditor::goBySeconds(int seconds)
{
    goToFrame(frameAt(std::max<qint64>(0, m_cover.atMs + 1000LL * seconds)));
}

void CoverEditor::choosePicture()
{
    m_chooseFile(this, [this](const QString& path) { usePicture(path); });
}

void CoverEditor::usePicture(const QString& path)
{
    m_cover.picture = path;
    m_firstOfKind = 0;
    m_view->setImage({});
    showCover();
    request();
    m_choosePicture->setFocus(Qt::OtherFocusReason);
}

void CoverEditor::useFrame()
{
    m_cover.picture.clear();
    m_firstOfKind = 0;
    m_view->setImage({});
    showCover();
    request();
    (m_slider->isHidden() ? static_cast<QWidget*>(m_time) : m_slider)->setFocus(Qt::OtherFocusReason);
}

void CoverEditor::apply()
{
    emit applied(m_cover);
    accept();
}

void CoverEditor::request()
{
    PictureLoader::Make make;
    if (isPicture())
        make = [path = m_cover.picture] { return pictureAt(path); };
    else
        make = [videos = m_videos, video = m_video, at = m_cover.atMs] {
            return videos.frame(video.path, video.type, at, frameBox);
        };
    const int request = m_loader.load(make);
    if (m_firstOfKind == 0)
        m_firstOfKind = request;
    m_view->setBusy(true);
}

void CoverEditor::requestStrip()
{
    if (m_strip->isHidden() || m_strip->hasFrame(0))
        return;
    QList<PictureLoader::Make> makes;
    for (int i = 0; i < FrameStrip::frames; ++i) {
        const qint64 at = qint64(double(m_video.durationMs) * (i + 0.5) / FrameStrip::frames);
        makes.append([videos = m_videos, video = m_video, at, box = m_strip->frameBox()] {
            return videos.frame(video.path, video.type, at, box);
        });
    }
    m_loader.loadAside(makes);
}

void CoverEditor::showLoaded(int request, const QImage& image)
{
    // While sliding, each frame that comes is shown; one of what was chosen before is not.
    if (request < m_firstOfKind)
        return;
    m_unreadable = image.isNull();
    m_view->setImage(image, isPicture() ? tr("No picture", "in place of one") : tr("No frame to show", "in place of one"));
    m_view->setBusy(m_loader.isBusy());
    m_apply->setEnabled(!m_unreadable || !isPicture());
    showMessage();
}

void CoverEditor::showCover()
{
    m_unreadable = false;
    m_timeRow->setVisible(!isPicture());
    m_pictureRow->setVisible(isPicture());
    m_pictureName->setText(QFileInfo(m_cover.picture).fileName());
    m_apply->setEnabled(true);
    {
        const QSignalBlocker silentSlider(m_slider);
        m_slider->setValue(int(std::min<qint64>(frameAt(m_cover.atMs), m_slider->maximum())));
        const QSignalBlocker silentTime(m_time);
        if (qRound64(m_time->value() * 1000) != m_cover.atMs)
            m_time->setValue(double(m_cover.atMs) / 1000);
    }
    m_strip->setPosition(lastFrame() > 0 ? double(m_slider->value()) / double(m_slider->maximum()) : 0);
    showMessage();
    showServiceNote();
}

void CoverEditor::showMessage()
{
    if (isPicture())
        showPictureMessage();
    else
        showFrameMessage();
}

void CoverEditor::showPictureMessage()
{
    if (m_unreadable)
        m_message->setMessage(StateTone::Bad,
            tr("“%1” is no picture that can be read. Another one is needed, or a frame of the video.", "%1 is a file name")
                .arg(QFileInfo(m_cover.picture).fileName()));
    else
        m_message->clear();
}

void CoverEditor::showFrameMessage()
{
    if (m_video.durationMs > 0 && m_cover.atMs > m_video.durationMs)
        m_message->setMessage(StateTone::Warning,
            tr("The video ends at %1. Its last frame becomes the cover.", "%1 is a time").arg(clipTime(m_video.durationMs)));
    else if (m_unreadable)
        m_message->setMessage(
            StateTone::Warning, tr("The frames of this video can't be shown here. The time that is entered counts all the same."));
    else
        m_message->clear();
}

void CoverEditor::showServiceNote()
{
    using Covers = Capabilities::VideoCovers;
    const bool isKnown = !m_service.name.isEmpty();
    if (isKnown && m_service.covers == Covers::None)
        m_serviceNote->setMessage(StateTone::Neutral,
            tr("%1 does not take a cover. It chooses one itself.", "%1 is the name of a service").arg(m_service.name));
    else if (isKnown && m_service.covers == Covers::Frame && isPicture())
        m_serviceNote->setMessage(StateTone::Warning,
            tr("%1 takes a frame of the video as its cover, not a picture. With a picture it chooses one itself.",
                "%1 is the name of a service")
                .arg(m_service.name));
    else
        m_serviceNote->clear();
}

bool CoverEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Steps of one frame, Home and End are the slider's own.
    if (watched == m_slider && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ShiftModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            goBySeconds(key->key() == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CoverEditor::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    requestStrip();
    if (!event->spontaneous())
        (isPicture()                   ? static_cast<QWidget*>(m_choosePicture)
                : m_slider->isHidden() ? static_cast<QWidget*>(m_time)
                                       : m_slider)
            ->setFocus(Qt::OtherFocusReason);
}

} // namespace pinwright
