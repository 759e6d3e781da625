// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/candidates.h"

#include "publishing/receiptstate.h"
#include "ui/library/candidatepicture.h"
#include "ui/library/daytext.h"
#include "ui/library/pinrow.h"
#include "ui/navigation/view.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel* captionLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, TextStyle::Small);
    alignLeading(label);
    return label;
}

} // namespace

CandidatesPanel::CandidatesPanel(const Services& services, SubmissionCommands& commands, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_commands(commands)
    , m_question(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"candidatesPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_question->setObjectName(u"candidatesQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    alignLeading(m_question);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its buttons take the keyboard
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Style::grid, Style::grid, 2 * Style::grid, Style::grid);
    column->setSpacing(Style::grid);
    column->addWidget(m_question);
    column->addWidget(m_scroll);
    hide();
}

void CandidatesPanel::showFor(const Submission* submission)
{
    const bool open = submission && submission->state == SubmissionState::Unconfirmed;
    const QList<FoundPin> pins = open ? m_services.outbox.lookUp(submission->id).candidates : QList<FoundPin>();
    if (pins.isEmpty()) {
        clear();
        hide();
        return;
    }
    if (m_id != submission->id || m_pins != pins) {
        clear();
        m_id = submission->id;
        m_pins = pins;
        build(*submission);
    }
    show();
}

void CandidatesPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

/// With room for the scroll bar only where there is one.
void CandidatesPanel::fitHeight()
{
    if (!m_cards)
        return;
    const bool scrolls = m_cards->sizeHint().width() > m_scroll->width();
    m_scroll->setFixedHeight(
        m_cards->sizeHint().height() + (scrolls ? m_scroll->horizontalScrollBar()->sizeHint().height() + Style::grid / 2 : 0));
}

void CandidatesPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), hairlineColor(palette()));
}

void CandidatesPanel::clear()
{
    m_id = {};
    m_pins.clear();
    if (!m_cards)
        return;
    // Later: one of its buttons may have brought us here.
    m_scroll->takeWidget()->deleteLater();
    m_cards = nullptr;
}

void CandidatesPanel::build(const Submission& submission)
{
    //: %1: a pin's title in quotation marks, %2: an account, %Ln: how many pins were found that look the same
    m_question->setText(tr("%Ln pins of %2 could be %1. Is one of them the one that was sent?", nullptr, int(m_pins.size()))
            .arg(quotedTitle(submission.draft.title), submission.account.name));
    setAccessibleName(m_question->text());

    m_cards = new QWidget(m_scroll);
    m_cards->setBackgroundRole(QPalette::Window);
    auto* row = new QHBoxLayout(m_cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Style::grid);
    row->addWidget(buildOwnCard(submission));
    auto* line = new QFrame(m_cards);
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    QPalette hairline = palette();
    hairline.setColor(QPalette::Window, hairlineColor(hairline));
    line->setPalette(hairline);
    row->addWidget(line);
    for (qsizetype i = 0; i < m_pins.size(); ++i)
        row->addWidget(buildCandidate(submission, m_pins.at(i), i));
    row->addStretch(1);
    m_scroll->setWidget(m_cards);
    fitHeight();
}

QWidget* CandidatesPanel::buildCard(QWidget* picture, const QString& when, const QString& note, QWidget* controls)
{
    auto* card = new QWidget(m_cards);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Style::grid / 4);
    texts->addWidget(captionLabel(when, card));
    QLabel* second = captionLabel(note, card);
    second->setForegroundRole(QPalette::PlaceholderText);
    texts->addWidget(second);
    texts->addStretch(1);
    if (controls)
        texts->addWidget(controls);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Style::grid);
    row->addWidget(picture);
    row->addLayout(texts);
    return card;
}

QWidget* CandidatesPanel::buildOwnCard(const Submission& submission)
{
    auto* picture = new CandidatePicture(m_services.thumbnails, m_cards);
    picture->setMedia(submission.draft.media, submission.draft.edits);
    //: Above a time of day: the picture of the pin as it was sent by Pinwright
    return buildCard(picture, tr("Sent from here"), clockTextWithSeconds(submission.changed, m_services.clock.now()), nullptr);
}

QWidget* CandidatesPanel::buildCandidate(const Submission& submission, const FoundPin& pin, qsizetype position)
{
    auto* picture = new CandidatePicture(m_services.thumbnails, m_cards);
    if (!pin.picture.isEmpty() && m_services.fetchMedia) {
        Job<Media>* fetching = m_services.fetchMedia(pin.picture, submission.account.id);
        connect(picture, &QObject::destroyed, fetching, &JobBase::cancel);
        fetching
            ->onFinished(picture,
                [picture](const Result<Media>& fetched) {
                    if (fetched)
                        picture->setMedia(*fetched);
                    else
                        picture->setToolTip(sentence(fetched.error(), {}));
                })
            ->start();
    }
    const QString when = pin.created.isValid() ? clockTextWithSeconds(pin.created, m_services.clock.now())
                                               //: Where a service does not tell when a pin was created
                                               : tr("Time not known");

    auto* controls = new QWidget(m_cards);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Style::grid / 2);
    //: Button: this pin of the service is the one that was sent
    auto* choose = new QPushButton(tr("This One"), controls);
    choose->setObjectName(u"thisOneButton%1"_s.arg(position));
    choose->setAutoDefault(false);
    //: For screen readers: %1: a button's text, %2: when a pin was created
    choose->setAccessibleName(tr("%1, %2").arg(choose->text(), when));
    connect(choose, &QPushButton::clicked, this, [this, id = submission.id, pin] { m_commands.confirm(id, pin); });
    row->addWidget(choose, 1);
    if (!pin.receipt.url.isEmpty()) {
        auto* open = new QToolButton(controls);
        open->setObjectName(u"openCandidateButton%1"_s.arg(position));
        open->setIcon(icon(Icon::OpenPin));
        open->setText(commandText(SubmissionCommand::OpenPin));
        open->setToolTip(open->text());
        open->setAccessibleName(tr("%1, %2").arg(open->text(), when));
        connect(open, &QToolButton::clicked, this, [this, url = pin.receipt.url] { m_commands.openPage(url); });
        row->addWidget(open);
    }
    return buildCard(picture, when, stateName(stateOf(pin.receipt.state)), controls);
}

} // namespace pinwright
