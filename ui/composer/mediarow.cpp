// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/mediarow.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textstyles.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

QString factsOf(const Media& media, const QLocale& locale)
{
    QStringList facts;
    if (media.type != MediaType::Unknown)
        facts.append(mediaTypeName(media.type));
    if (!media.pixels.isEmpty())
        facts.append(MediaRow::tr("%1 × %2", "width and height in pixels")
                .arg(locale.toString(media.pixels.width()), locale.toString(media.pixels.height())));
    if (media.bytes > 0)
        facts.append(locale.formattedDataSize(media.bytes, 1, QLocale::DataSizeSIFormat));
    return facts.join(u" · "_s);
}

} // namespace

MediaRow::MediaRow(QWidget* parent) : QWidget(parent)
{
    m_name = new ElidedLabel(this);
    m_name->setObjectName(u"mediaName"_s);
    m_facts = new ElidedLabel(this);
    m_facts->setObjectName(u"mediaFacts"_s);
    m_facts->setTextRole(QPalette::PlaceholderText);
    setTextStyle(m_facts, TextStyle::Small);
    m_choose = new QPushButton(tr("&Choose File…"), this);
    m_choose->setObjectName(u"chooseMediaButton"_s);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &MediaRow::chooseRequested);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(m_choose);
    setFocusProxy(m_choose);
}

void MediaRow::setMedia(const Media& media, const QString& origin)
{
    if (!media.isEmpty())
        m_name->setText(media.fileName());
    else
        m_name->setText(origin.isEmpty() ? tr("No file chosen") : origin.simplified());

    const bool waiting = !media.isEmpty() && media.problem == MediaProblem::NotChecked;
    const QString facts = waiting ? tr("Looking at the file…") : factsOf(media, locale());
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());

    if (media.isEmpty())
        m_choose->setText(tr("&Choose File…"));
    else if (media.problem == MediaProblem::Missing)
        m_choose->setText(tr("Find File…", "the draft's picture or video is not where it was"));
    else
        m_choose->setText(tr("Replace…", "choose another picture or video for this draft"));
}

} // namespace pinwright
