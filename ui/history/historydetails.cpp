// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydetails.h"

#include "core/board.h"
#include "publishing/technicaldetails.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"
#include "ui/widgets/wraplayout.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int inset = 2 * Style::grid;
constexpr int widthWanted = 380; ///< px

QLabel* textLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    alignLeading(label);
    return label;
}

/// "0.4 s", "12 s", "3 min 12 s"
QString durationText(std::chrono::milliseconds time)
{
    using namespace std::chrono;
    const QLocale locale;
    if (time < 10s) {
        //: A duration in seconds
        return HistoryDetails::tr("%1 s").arg(locale.toString(double(time.count()) / 1000, 'f', 1));
    }
    const auto seconds = duration_cast<std::chrono::seconds>(time).count();
    if (seconds < 60)
        return HistoryDetails::tr("%1 s").arg(locale.toString(qlonglong(seconds)));
    //: A duration in minutes and seconds
    return HistoryDetails::tr("%1 min %2 s")
        .arg(locale.toString(qlonglong(seconds / 60)), locale.toString(qlonglong(seconds % 60)));
}

/// The widget in place of which the new one stands.
void replace(QVBoxLayout* column, QWidget*& shown, QWidget* fresh)
{
    delete column->replaceWidget(shown, fresh);
    delete shown;
    shown = fresh;
    fresh->show();
}

} // namespace

HistoryDetails::HistoryDetails(const Services& services, SubmissionCommands& commands, QWidget* parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_commands(commands)
{
    setObjectName(u"historyDetails"_s);
    //: For screen readers: the pane with everything on one pin of the history
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);

    auto* content = new QWidget;
    m_title = textLabel({}, content);
    m_title->setObjectName(u"historyTitle"_s);
    setTextStyle(m_title, TextStyle::Heading);
    m_outcome = new MessageLine(content);
    m_outcome->setObjectName(u"historyOutcome"_s);
    m_since = new MessageLine(content);
    m_since->setObjectName(u"historySince"_s);
    m_factsArea = new QWidget(content);

    auto* buttons = new QWidget(content);
    auto* buttonLines = new WrapLayout;
    buttonLines->setContentsMargins(0, 0, 0, 0);
    buttonLines->setSpacing(Style::grid / 2);
    buttons->setLayout(buttonLines);
    const auto addButton = [&](Icon name, const QString& text) {
        auto* button = new QToolButton(buttons);
        button->setIcon(icon(name));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        buttonLines->addWidget(button);
        return button;
    };
    for (const SubmissionCommand command : allSubmissionCommands()) {
        QToolButton* button = addButton(commandIcon(command), commandText(command));
        button->setObjectName(u"history%1Button"_s.arg(int(command)));
        connect(button, &QToolButton::clicked, this, [this, command] { m_commands.run(command, m_pin.id); });
        m_buttons.insert(command, button);
    }
    //: Button: puts what became of a pin into the clipboard, for a report
    QToolButton* copy = addButton(Icon::Duplicate, tr("Copy Technical Details"));
    copy->setObjectName(u"copyDetailsButton"_s);
    connect(copy, &QToolButton::clicked, this, &HistoryDetails::copyDetails);
    m_copied = new MessageLine(content);
    m_copied->setObjectName(u"historyCopied"_s);

    //: Heading above the times at which it was tried to publish a pin
    m_attemptsTitle = textLabel(tr("Attempts"), content);
    QFont strong = m_attemptsTitle->font();
    strong.setWeight(QFont::DemiBold);
    m_attemptsTitle->setFont(strong);
    m_attemptsProblem = new MessageLine(content);
    m_attemptsArea = new QWidget(content);

    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(inset, inset, inset, inset);
    m_column->setSpacing(Style::grid);
    m_column->addWidget(m_title);
    m_column->addWidget(m_outcome);
    m_column->addWidget(m_since);
    m_column->addSpacing(Style::grid / 2);
    m_column->addWidget(m_factsArea);
    m_column->addWidget(buttons);
    m_column->addWidget(m_copied);
    m_column->addSpacing(Style::grid);
    m_column->addWidget(m_attemptsTitle);
    m_column->addWidget(m_attemptsProblem);
    m_column->addWidget(m_attemptsArea);
    m_column->addStretch(1);
    setWidget(content);

    connect(&services.outbox, &Outbox::lookUpChanged, this, [this](const SubmissionId& id) {
        if (id == m_pin.id)
            showOutcome();
    });
}

void HistoryDetails::showPin(const Submission& pin, const HistoryModel::Since& since)
{
    const bool another = pin.id != m_pin.id;
    const bool changed = another || pin != m_pin;
    m_pin = pin;
    if (another) {
        m_attempts.clear();
        m_attemptsProblem->clear();
        m_copied->clear();
        verticalScrollBar()->setValue(0);
    }
    m_title->setText(pin.draft.title.simplified().isEmpty() ? noTitleText() : pin.draft.title.simplified());
    showOutcome();
    showSince(since);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setVisible(m_commands.isAvailable(it.key(), pin));
    if (!changed)
        return;
    showFacts();
    showAttempts();
    readAttempts();
}

QSize HistoryDetails::sizeHint() const
{
    return {widthWanted, widthWanted};
}

void HistoryDetails::showOutcome()
{
    m_outcome->setMessage(stateTone(m_pin.state), m_commands.outcomeOf(m_pin));
}

void HistoryDetails::showSince(const HistoryModel::Since& since)
{
    QStringList sentences;
    if (since.file == FileChanges::Change::Changed) {
        //: %1: a file's name
        sentences.append(tr("The file %1 has changed since it was published.").arg(m_pin.draft.media.fileName()));
    } else if (since.file == FileChanges::Change::Gone) {
        //: %1: a file's name
        sentences.append(tr("The file %1 is not where it was any more.").arg(m_pin.draft.media.fileName()));
    }
    if (since.draftEdited)
        sentences.append(tr("The draft has been edited since."));
    if (sentences.isEmpty())
        m_since->clear();
    else
        m_since->setMessage(since.isChanged() ? StateTone::Warning : StateTone::Neutral, sentences.join(u' '));
}

void HistoryDetails::showFacts()
{
    auto* area = new QWidget(widget());
    m_facts = new QGridLayout(area);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(inset);
    m_facts->setVerticalSpacing(Style::grid / 2);
    m_facts->setColumnStretch(1, 1);
    const Draft& draft = m_pin.draft;
    addFact(tr("Board"), boardPath(draft.board));
    //: %1: an account's name, %2: a service's
    const QString account = tr("%1 at %2").arg(m_pin.account.name, m_commands.subjectOf(m_pin).service);
    addFact(tr("Account"), m_commands.subjectOf(m_pin).service.isEmpty() ? m_pin.account.name : account);
    //: Before the time a pin was handed over to be sent
    addFact(tr("Submitted"), momentText(m_pin.created.toLocalTime()));
    if (draft.schedule) {
        //: Before the time a pin was to be published
        addFact(tr("Planned for"), whenText(*draft.schedule));
    }
    //: Before the time at which a pin was published, or was given up
    addFact(tr("Ended"), momentText(m_pin.changed.toLocalTime()));
    addAddress(tr("Link"), QUrl(draft.link));
    //: Before the web address of a published pin
    addAddress(tr("Pin"), m_pin.url);
    replace(m_column, m_factsArea, area);
}

void HistoryDetails::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    addFactName(name);
    m_facts->addWidget(textLabel(value, m_facts->parentWidget()), m_facts->rowCount() - 1, 1);
}

void HistoryDetails::addAddress(const QString& name, const QUrl& address)
{
    if (address.isEmpty())
        return;
    addFactName(name);
    auto* label = new ElidedLabel(m_facts->parentWidget());
    label->setText(address.toDisplayString());
    label->setElideMode(Qt::ElideMiddle);
    m_facts->addWidget(label, m_facts->rowCount() - 1, 1);
}

void HistoryDetails::addFactName(const QString& name)
{
    auto* label = new QLabel(name, m_facts->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_facts->addWidget(label, m_facts->rowCount(), 0, Qt::AlignTop);
}

void HistoryDetails::readAttempts()
{
    m_services.outbox.attempts(m_pin.id)
        ->onFinished(this, [this, id = m_pin.id](const Result<QList<Attempt>>& attempts) { takeAttempts(id, attempts); })
        ->start();
}

void HistoryDetails::takeAttempts(const SubmissionId& id, const Result<QList<Attempt>>& attempts)
{
    if (id != m_pin.id)
        return;
    if (!attempts) {
        m_attemptsProblem->setMessage(StateTone::Bad, sentence(attempts.error(), {}));
        m_attemptsTitle->show();
        return;
    }
    m_attemptsProblem->clear();
    if (*attempts == m_attempts)
        return;
    m_attempts = *attempts;
    showAttempts();
}

void HistoryDetails::showAttempts()
{
    auto* area = new QWidget(widget());
    area->setObjectName(u"historyAttempts"_s);
    m_attemptsColumn = new QVBoxLayout(area);
    m_attemptsColumn->setContentsMargins(0, 0, 0, 0);
    m_attemptsColumn->setSpacing(Style::grid / 2);
    for (const Attempt& attempt : std::as_const(m_attempts)) {
        QStringList parts{momentText(attempt.began.toLocalTime())};
        if (attempt.began.isValid() && attempt.ended.isValid())
            parts.append(durationText(std::chrono::milliseconds(attempt.began.msecsTo(attempt.ended))));
        auto* when = new ElidedLabel(area);
        when->setParts(parts);
        when->setTextRole(QPalette::PlaceholderText);
        m_attemptsColumn->addWidget(when);
        QLabel* outcome = textLabel(outcomeOf(attempt), area);
        outcome->setObjectName(u"attemptOutcome"_s);
        outcome->setContentsMargins(0, 0, 0, Style::grid / 2);
        m_attemptsColumn->addWidget(outcome);
    }
    replace(m_column, m_attemptsArea, area);
    m_attemptsTitle->setVisible(!m_attempts.isEmpty());
}

QString HistoryDetails::outcomeOf(const Attempt& attempt) const
{
    if (!attempt.ended.isValid())
        return tr("It did not come to an end: Pinwright was closed or stopped meanwhile.");
    if (attempt.error)
        return sentence(*attempt.error, m_commands.subjectOf(m_pin));
    Submission then = m_pin;
    then.state = attempt.outcome;
    then.error.reset();
    then.notBefore = {};
    if (attempt.outcome == SubmissionState::Waiting)
        return tr("Nothing was sent; it went back to wait.");
    return sentence(then, m_commands.subjectOf(m_pin));
}

void HistoryDetails::copyDetails()
{
    const QString text = technicalDetails(m_pin, m_attempts, m_commands.subjectOf(m_pin).service);
    QGuiApplication::clipboard()->setText(m_services.redacted(text));
    m_copied->setMessage(StateTone::Good, tr("Copied, without keys or passwords."));
}

} // namespace pinwright
