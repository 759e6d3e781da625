// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/mediarow.h"

#include "core/webaddress.h"
#include "ui/composer/linkbutton.h"
#include "ui/composer/remarkline.h"
#include "ui/media/cropeditor.h"
#include "ui/widgets/cliptime.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/textstyles.h"
#include "ui/widgets/thinprogress.h"
#include "ui/widgets/wraplayout.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr int between = 8;
constexpr int signSide = 14;

bool isBeingFetched(const Media& media)
{
    return !media.address.isEmpty() && media.problem == MediaProblem::NotChecked;
}

QStringList factsOf(const Media& media, const QLocale& locale)
{
    QStringList facts;
    if (media.type != MediaType::Unknown)
        facts.append(mediaTypeName(media.type));
    if (!media.pixels.isEmpty())
        facts.append(MediaRow::tr("%1 × %2", "width and height in pixels")
                .arg(locale.toString(media.pixels.width()), locale.toString(media.pixels.height())));
    if (media.durationMs > 0)
        facts.append(clipLength(media.durationMs));
    if (!media.facts.videoCodec.isEmpty())
        facts.append(videoCodecName(media.facts.videoCodec));
    if (media.bytes > 0)
        facts.append(locale.formattedDataSize(media.bytes, 1, QLocale::DataSizeSIFormat));
    // Last, since the address above begins with it.
    if (!media.address.isEmpty())
        facts.append(media.address.host());
    return facts;
}

/// Something can be done to it, and it can be shown.
bool isUsable(const Media& media)
{
    return !media.isEmpty() && media.problem == MediaProblem::None;
}

/// "2:3" where the size has that shape as near as pixels allow; empty for other shapes.
QString shapeName(QSizeF size)
{
    struct Shape {
        double ratio;
        const char* name;
    };
    constexpr std::array shapes{
        Shape{CropEditor::twoByThree, "2:3"}, Shape{CropEditor::square, "1:1"}, Shape{CropEditor::nineBySixteen, "9:16"}};
    for (const Shape& shape : shapes) {
        if (std::abs(size.width() - size.height() * shape.ratio) <= 1)
            return QString::fromLatin1(shape.name);
    }
    return {};
}

} // namespace

MediaRow::MediaRow(QWidget* parent) : QWidget(parent)
{
    m_texts = new QWidget(this);
    m_name = new ElidedLabel(m_texts);
    m_name->setObjectName(u"mediaName"_s);
    m_facts = new ElidedLabel(m_texts);
    m_facts->setObjectName(u"mediaFacts"_s);
    m_facts->setTextRole(QPalette::PlaceholderText);
    setTextStyle(m_facts, TextStyle::Small);
    m_progress = new ThinProgress(m_texts);
    m_progress->setObjectName(u"fetchProgress"_s);
    m_progress->hide();

    auto* texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 4);
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    texts->addWidget(m_progress);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_texts);
    column->addWidget(buildButtons());
    column->addWidget(buildAddressField());
    m_remarks = new QWidget(this);
    auto* remarks = new QVBoxLayout(m_remarks);
    remarks->setContentsMargins(0, 0, 0, 0);
    remarks->setSpacing(0);
    m_cropRemark = new RemarkLine(m_remarks);
    m_padRemark = new RemarkLine(m_remarks);
    m_coverRemark = new RemarkLine(m_remarks);
    for (RemarkLine* line : {m_cropRemark, m_padRemark, m_coverRemark})
        remarks->addWidget(line);
    column->addWidget(m_remarks);
    column->addWidget(buildRepair());
    m_notice = new MessageLine(this);
    m_notice->setObjectName(u"mediaNotice"_s);
    column->addWidget(m_notice);
    setFocusProxy(m_choose);
}

QWidget* MediaRow::buildButtons()
{
    m_buttons = new QWidget(this);
    auto* line = new WrapLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(between);
    m_buttons->setLayout(line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    m_buttons->setSizePolicy(policy);
    m_choose = addButton(tr("Choose Fi&le…"), u"chooseMediaButton"_s, &MediaRow::chooseRequested);
    m_fromWeb = addButton({}, u"mediaFromWebButton"_s, nullptr);
    m_fromWeb->setCheckable(true);
    connect(m_fromWeb, &QPushButton::toggled, this, [this](bool open) {
        if (open)
            openAddressField();
        else
            closeAddressField();
    });
    m_cancel = addButton(
        tr("Cancel", "button: stop fetching the picture from the web"), u"cancelFetchButton"_s, &MediaRow::cancelRequested);
    m_crop = addButton(
        tr("Crop…", "button: opens the editor that crops and pads the picture"), u"cropButton"_s, &MediaRow::cropRequested);
    m_cover = addButton(
        tr("Cover…", "button: opens the editor that chooses a video's cover"), u"coverButton"_s, &MediaRow::coverRequested);
    m_look = addButton(tr("Full Size", "button: shows the picture as large as the screen has room for"), u"lookButton"_s,
        &MediaRow::lookRequested);
    for (QPushButton* button : {m_cancel, m_crop, m_cover, m_look})
        button->hide();
    return m_buttons;
}

QPushButton* MediaRow::addButton(const QString& text, const QString& objectName, void (MediaRow::*clicked)())
{
    auto* button = new QPushButton(text, m_buttons);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    if (clicked)
        connect(button, &QPushButton::clicked, this, clicked);
    m_buttons->layout()->addWidget(button);
    return button;
}

QWidget* MediaRow::buildRepair()
{
    m_repairRow = new QWidget(this);
    m_repair = new MessageLine(m_repairRow);
    m_repair->setObjectName(u"repairLine"_s);
    m_busy = new QLabel(m_repairRow);
    m_busy->setObjectName(u"repairBusySign"_s);
    m_busy->setToolTip(tr("The file is being made."));
    auto* line = new QHBoxLayout(m_repairRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(between);
    line->addWidget(m_repair, 1);
    line->addWidget(m_busy, 0, Qt::AlignTop);
    m_busy->hide();
    m_repairRow->hide();
    return m_repairRow;
}

QWidget* MediaRow::buildAddressField()
{
    m_addressField = new QWidget(this);
    m_address = new QLineEdit(m_addressField);
    m_address->setObjectName(u"mediaAddressField"_s);
    m_address->setAccessibleName(tr("Web address of the picture or video"));
    m_address->setPlaceholderText(u"https://example.com/rye-bread.jpg"_s);
    connect(m_address, &QLineEdit::returnPressed, this, &MediaRow::enterAddress);
    auto* fetch = new QPushButton(tr("Fetch", "button: get the picture from the web address"), m_addressField);
    fetch->setObjectName(u"fetchButton"_s);
    fetch->setAutoDefault(false);
    connect(fetch, &QPushButton::clicked, this, &MediaRow::enterAddress);
    m_addressProblem = new MessageLine(m_addressField);
    connect(m_address, &QLineEdit::textChanged, m_addressProblem, &MessageLine::clear);

    auto* line = new QHBoxLayout;
    line->setSpacing(between);
    line->addWidget(m_address, 1);
    line->addWidget(fetch);
    auto* column = new QVBoxLayout(m_addressField);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_addressProblem);
    m_addressField->hide();
    return m_addressField;
}

void MediaRow::setMedia(const Media& media, const MediaEdits& edits, const QString& origin)
{
    m_media = media;
    m_edits = edits;
    showTexts(origin);
    showButtons();
    showEdits(); // before the tools: what had the keyboard hands it on
    showTools();
}

bool MediaRow::canCrop() const
{
    return isUsable(m_media) && isPicture(m_media.type) && !m_media.pixels.isEmpty();
}

bool MediaRow::canChooseCover() const
{
    return isUsable(m_media) && isVideo(m_media.type);
}

void MediaRow::showTexts(const QString& origin)
{
    m_name->setElideMode(m_media.address.isEmpty() ? Qt::ElideRight : Qt::ElideMiddle);
    if (m_media.isEmpty())
        m_name->setText(origin);
    else
        m_name->setText(m_media.address.isEmpty() ? m_media.fileName() : m_media.address.toDisplayString());

    QStringList facts = factsOf(m_media, locale());
    if (isBeingFetched(m_media))
        facts = {tr("Fetching from %1…", "%1 is the name of a site").arg(m_media.address.host())};
    else if (!m_media.isEmpty() && m_media.problem == MediaProblem::NotChecked)
        facts = {tr("Looking at the file…")};
    m_facts->setParts(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_texts->setVisible(!m_name->text().isEmpty());
    m_progress->setFraction(0);
    m_progress->setVisible(isBeingFetched(m_media));
}

void MediaRow::showButtons()
{
    m_choose->setText(m_media.isEmpty() ? tr("Choose Fi&le…") : tr("Replace…", "choose another picture or video for this draft"));

    // Beside other buttons there is room for its icon only.
    const bool alone = m_media.isEmpty();
    const QString fromWeb = tr("From Web Address…");
    m_fromWeb->setText(alone ? fromWeb : QString());
    m_fromWeb->setIcon(alone ? QIcon() : icon(Icon::Link));
    m_fromWeb->setAccessibleName(fromWeb);
    m_fromWeb->setToolTip(alone ? QString() : fromWeb);

    // The keyboard stays in the row.
    QPushButton* entering = isBeingFetched(m_media) ? m_cancel : m_fromWeb;
    QPushButton* leaving = entering == m_cancel ? m_fromWeb : m_cancel;
    entering->show();
    if (leaving->hasFocus())
        entering->setFocus();
    leaving->hide();
}

void MediaRow::showTools()
{
    const auto show = [this](QPushButton* button, bool shown) {
        if (!shown && button->hasFocus())
            m_choose->setFocus();
        button->setVisible(shown);
    };
    show(m_crop, canCrop());
    show(m_cover, canChooseCover());
    show(m_look, isUsable(m_media));
}

void MediaRow::showEdits()
{
    MediaEdits uncropped = m_edits;
    uncropped.crop = {};
    showEdit(m_cropRemark, cropText(), tr("Remove Crop"), uncropped);
    MediaEdits unpadded = m_edits;
    unpadded.padRatio = 0;
    unpadded.padding = {};
    showEdit(m_padRemark, padText(), tr("Remove Margins"), unpadded);
    MediaEdits uncovered = m_edits;
    uncovered.cover.reset();
    showEdit(m_coverRemark, coverText(), tr("Remove Cover"), uncovered);
    m_remarks->setVisible(!m_cropRemark->isHidden() || !m_padRemark->isHidden() || !m_coverRemark->isHidden());
}

void MediaRow::showEdit(RemarkLine* line, const QString& text, const QString& removal, const MediaEdits& without)
{
    if (text.isEmpty() && line->button()->hasFocus())
        m_choose->setFocus();
    //: Button beside "Cropped to 2:3": the picture is whole again
    const QString action = text.isEmpty() ? QString() : tr("Remove");
    line->setRemark(
        {.text = text, .action = action, .name = removal, .perform = [this, without] { emit editsRequested(without); }});
}

QString MediaRow::cropText() const
{
    if (m_edits.crop.isEmpty() || !canCrop())
        return {};
    const QSize kept = keptPart(m_media.pixels, m_edits.crop).size();
    const QString shape = shapeName(kept);
    if (!shape.isEmpty()) {
        //: %1: a shape, such as 2:3
        return tr("Cropped to %1").arg(shape);
    }
    //: %1 and %2: width and height in pixels
    return tr("Cropped to %1 × %2").arg(locale().toString(kept.width()), locale().toString(kept.height()));
}

QString MediaRow::padText() const
{
    if (m_edits.padRatio <= 0 || !canCrop())
        return {};
    const QString shape = shapeName({1000 * m_edits.padRatio, 1000});
    //: %1: a shape, such as 2:3
    return shape.isEmpty() ? tr("With margins") : tr("With margins to %1").arg(shape);
}

QString MediaRow::coverText() const
{
    if (!m_edits.cover || !canChooseCover())
        return {};
    if (!m_edits.cover->picture.isEmpty()) {
        //: %1: the name of a picture's file
        return tr("Cover: %1").arg(QFileInfo(m_edits.cover->picture).fileName());
    }
    //: %1: a time in a video, such as 0:12
    return tr("Cover at %1").arg(clipLength(m_edits.cover->atMs));
}

void MediaRow::setRepair(const Repair& repair)
{
    if (repair == m_shownRepair)
        return;
    m_shownRepair = repair;
    if (repair.sentence.isEmpty() && m_repairRow->isAncestorOf(QApplication::focusWidget()))
        m_choose->setFocus();
    m_repair->setMessage(repair.failed ? StateTone::Bad : StateTone::Neutral, repair.sentence);
    if (repair.allowed && m_repair->buttons().isEmpty()) {
        QPushButton* undo = m_repair->addButton(tr("Undo Repair", "button: the file is sent as it is after all"));
        undo->setObjectName(u"sendUnchangedButton"_s);
        setTabOrder(m_coverRemark->button(), undo);
        connect(undo, &QPushButton::clicked, this, [this] {
            MediaEdits edits = m_edits;
            edits.repairs = false;
            emit editsRequested(edits);
        });
    }
    m_repairRow->setVisible(!repair.sentence.isEmpty());
    showBusySign();
}

void MediaRow::showBusySign()
{
    m_busy->setVisible(m_shownRepair.busy);
    m_busy->setPixmap(iconPixmap(Icon::Clock, mutedTextColor(palette()), signSide, devicePixelRatioF()));
    m_repair->setAccessibleDescription(m_shownRepair.busy ? m_busy->toolTip() : QString());
}

void MediaRow::setNotice(const QString& sentence)
{
    m_notice->setMessage(StateTone::Warning, sentence);
}

void MediaRow::setProgress(qint64 done, qint64 total)
{
    m_progress->setFraction(double(done) / double(total));
}

void MediaRow::openAddressField()
{
    m_address->setText(m_media.address.toString(QUrl::FullyEncoded));
    m_address->selectAll();
    m_addressField->show();
    m_address->setFocus();
}

void MediaRow::closeAddressField()
{
    if (m_addressField->isAncestorOf(QApplication::focusWidget()))
        m_fromWeb->setFocus();
    m_addressField->hide();
    m_addressProblem->clear();
    m_fromWeb->setChecked(false);
}

void MediaRow::enterAddress()
{
    const QUrl address = webAddressIn(m_address->text());
    if (address.isEmpty()) {
        m_addressProblem->setMessage(StateTone::Bad, tr("This is not a whole web address. One begins with https://."));
        m_address->setFocus();
        return;
    }
    closeAddressField();
    emit addressEntered(address);
}

void MediaRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_busy)
        showBusySign();
    QWidget::changeEvent(event);
}

void MediaRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_addressField->isVisible())
        closeAddressField();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pinwright
