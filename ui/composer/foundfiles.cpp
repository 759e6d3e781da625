// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/foundfiles.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr int inset = Style::grid;
constexpr int between = 2; ///< px between the two lines
constexpr int signSide = 14;
constexpr double hovered = 0.06; ///< of the text's colour over the ground

QString sameContent()
{
    return FoundFileButton::tr("Same content", "of a file that was found: it is the one that was missing");
}

} // namespace

FoundFileButton::FoundFileButton(const FoundFile& file, QWidget* parent)
    : QAbstractButton(parent)
    , m_file(file)
    , m_name(QFileInfo(file.path).fileName())
    , m_folder(QDir::toNativeSeparators(QFileInfo(file.path).path()))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(QDir::toNativeSeparators(file.path).toHtmlEscaped());
    //: For screen readers. %1: a file's name, %2: its folder
    const QString name = tr("%1 in %2").arg(m_name, m_folder);
    setAccessibleName(file.certain ? QString(name + u", "_s + sameContent()) : name);
}

QSize FoundFileButton::sizeHint() const
{
    const QFontMetrics small(textFont(TextStyle::Small, font()));
    return {small.averageCharWidth() * 40, 2 * inset + fontMetrics().height() + between + small.height()};
}

QSize FoundFileButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void FoundFileButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const bool lively = underMouse() || isDown();
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Style::inputRadius, Style::inputRadius);
    painter.fillPath(card, lively ? mixed(base, palette().color(QPalette::Text), hovered) : base);
    painter.setPen(outlineColor(palette()));
    painter.drawPath(card);

    const QRect inner = rect().adjusted(inset, inset, -inset, -inset);
    const QFont small = textFont(TextStyle::Small, font());
    const QFontMetrics smallMetrics(small);
    QRect first(inner.topLeft(), QSize(inner.width(), fontMetrics().height()));
    const QRect second(QPoint(inner.left(), first.bottom() + 1 + between), QSize(inner.width(), smallMetrics.height()));
    const auto draw = [&](const QRect& place, const QString& text) {
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignAbsolute | Qt::AlignVCenter
                | Qt::TextSingleLine,
            isolated(text));
    };
    if (m_file.certain) {
        const int width = smallMetrics.horizontalAdvance(sameContent()) + 1;
        const QColor good = stateColor(StateTone::Good, palette());
        painter.setFont(small);
        painter.setPen(good);
        draw(QRect(first.right() + 1 - width, first.top(), width, first.height()), sameContent());
        const QRect sign(
            first.right() + 1 - width - 4 - signSide, first.top() + (first.height() - signSide) / 2, signSide, signSide);
        painter.drawPixmap(
            QStyle::visualRect(layoutDirection(), rect(), sign), iconPixmap(Icon::Check, good, signSide, devicePixelRatioF()));
        first.setRight(sign.left() - inset);
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    draw(first, fontMetrics().elidedText(m_name, Qt::ElideMiddle, first.width()));
    painter.setFont(small);
    painter.setPen(mutedTextColor(palette()));
    draw(second, smallMetrics.elidedText(m_folder, Qt::ElideMiddle, second.width()));

    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

FoundFiles::FoundFiles(QWidget* parent)
    : QWidget(parent)
    , m_message(new MessageLine(this))
    , m_list(new QVBoxLayout)
    , m_other(new QPushButton(tr("Choose Another File…", "button: opens the file dialog"), this))
{
    m_message->setObjectName(u"foundFilesMessage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(Style::grid);
    column->addWidget(m_message);
    m_list->setSpacing(4);
    column->addLayout(m_list);
    m_other->setObjectName(u"otherFileButton"_s);
    m_other->setAutoDefault(false);
    setTextStyle(m_other, TextStyle::Small);
    connect(m_other, &QPushButton::clicked, this, &FoundFiles::otherRequested);
    column->addWidget(m_other, 0, Qt::AlignLeading);
    hide();
}

void FoundFiles::showSearching(const QString& name)
{
    removeFiles();
    m_other->hide();
    //: %1: a file's name
    m_message->setMessage(StateTone::Progress, tr("Looking for %1…").arg(name));
    QPushButton* stop = m_message->addButton(tr("Stop", "button: ends the search for a file"));
    stop->setObjectName(u"stopSearchButton"_s);
    connect(stop, &QPushButton::clicked, this, &FoundFiles::stopRequested);
    show();
}

void FoundFiles::showFiles(const QString& name, const QList<FoundFile>& files)
{
    removeFiles();
    //: %1: a file's name
    m_message->setMessage(StateTone::Neutral,
        files.isEmpty() ? tr("Nothing like %1 was found where pictures and videos usually are.").arg(name)
                        : tr("These may be %1. A click takes the file for this draft.").arg(name));
    for (const FoundFile& file : files) {
        auto* button = new FoundFileButton(file, this);
        button->setObjectName(u"foundFile%1"_s.arg(m_files.size()));
        connect(button, &FoundFileButton::clicked, this, [this, file] { emit chosen(file); });
        m_list->addWidget(button);
        m_files.append(button);
        button->show();
        setTabOrder(m_other, button);
    }
    // The keyboard goes down the list.
    for (qsizetype i = 1; i < m_files.size(); ++i)
        setTabOrder(m_files[i - 1], m_files[i]);
    if (!m_files.isEmpty())
        setTabOrder(m_files.constLast(), m_other);
    m_other->show();
    show();
}

void FoundFiles::clear()
{
    removeFiles();
    m_message->clear();
    hide();
}

QWidget* FoundFiles::focusTarget() const
{
    return m_files.isEmpty() ? static_cast<QWidget*>(m_other) : m_files.constFirst();
}

void FoundFiles::removeFiles()
{
    // One of them may be the click that leads here.
    for (FoundFileButton* button : std::as_const(m_files)) {
        m_list->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_files.clear();
}

} // namespace pinwright
