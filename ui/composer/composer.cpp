// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composer.h"

#include "core/sentences.h"
#include "core/textlength.h"
#include "ui/composer/accountfield.h"
#include "ui/composer/boardbox.h"
#include "ui/composer/boardfield.h"
#include "ui/composer/counterlabel.h"
#include "ui/composer/fieldblock.h"
#include "ui/composer/filetexts.h"
#include "ui/composer/foundfiles.h"
#include "ui/composer/linkbutton.h"
#include "ui/composer/mediapart.h"
#include "ui/composer/mediarow.h"
#include "ui/composer/sectionfield.h"
#include "ui/composer/textbox.h"
#include "ui/composer/titleedit.h"
#include "ui/composer/wheelguard.h"
#include "ui/composer/wheneditor.h"
#include "ui/preview/previewpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textstyles.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnMin = 380;
constexpr int columnMax = 440;
constexpr int margin = 16;
constexpr int betweenFields = 12;
// What the preview's picture may take, so that the title stays in sight below it, px.
constexpr int pictureHigh = 216;
constexpr int pictureBeside = 120;
constexpr int pictureStrip = 64;
constexpr int fieldsToTitle = 384;         ///< of the form without the preview, down to the title and a remark below it
constexpr int fieldsAndTextsToTitle = 546; ///< the same, with the preview's texts below its picture
constexpr int previewMargins = 36;         ///< around the picture, and between the preview and the form

class Hairline final : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), hairlineColor(palette())); }
};

constexpr Field allFields[] = {
    Field::Media, Field::Account, Field::Board, Field::Title, Field::Description, Field::Link, Field::AltText, Field::When};

bool hasContent(const Draft& draft, Field field)
{
    switch (field) {
    case Field::Media:
        return !draft.media.isEmpty();
    case Field::Account:
        return !draft.account.isEmpty();
    case Field::Board:
        return !draft.board.isEmpty();
    case Field::Title:
        return !draft.title.isEmpty();
    case Field::Description:
        return !draft.description.isEmpty();
    case Field::Link:
        return !draft.link.isEmpty();
    case Field::AltText:
        return !draft.altText.isEmpty();
    case Field::When:
        return draft.schedule.has_value();
    }
    Q_UNREACHABLE();
}

QString textOf(const Draft& draft, Field field)
{
    switch (field) {
    case Field::Title:
        return draft.title;
    case Field::Description:
        return draft.description;
    case Field::Link:
        return draft.link;
    case Field::AltText:
        return draft.altText;
    case Field::Media:
    case Field::Account:
    case Field::Board:
    case Field::When:
        return {};
    }
    Q_UNREACHABLE();
}

int limitOf(const Limits& limits, Field field)
{
    switch (field) {
    case Field::Title:
        return limits.titleMax;
    case Field::Description:
        return limits.descriptionMax;
    case Field::Link:
        return limits.linkMax;
    case Field::AltText:
        return limits.altTextMax;
    case Field::Media:
    case Field::Account:
    case Field::Board:
    case Field::When:
        return 0;
    }
    Q_UNREACHABLE();
}

/// Something is simply not there yet, as opposed to being wrong.
bool isNeed(const Issue& issue)
{
    return issue.code == IssueCode::MediaMissing || issue.code == IssueCode::AccountMissing || issue.code == IssueCode::BoardMissing
        || issue.code == IssueCode::Required;
}

/// Said at once: it can't become right by typing on.
bool isPlain(const Issue& issue)
{
    const bool ofFile = issue.field == Field::Media && issue.code != IssueCode::MediaMissing;
    return ofFile || issue.code == IssueCode::AccountGone || issue.code == IssueCode::BoardGone || issue.code == IssueCode::TooLong;
}

} // namespace

Composer::Composer(const Services& services, QWidget* parent) : QWidget(parent), m_services(services), m_editor(services.editor)
{
    setObjectName(u"composer"_s);
    setMinimumWidth(columnMin);
    setMaximumWidth(columnMax);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildEmptyPage());
    m_pages->addWidget(buildForm());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    connect(&m_editor, &DraftEditor::draftChanged, this, &Composer::showDraft);
    connect(&m_editor, &DraftEditor::fieldChanged, this, &Composer::showField);
    connect(&m_editor, &DraftEditor::issuesChanged, this, &Composer::showIssues);
    const auto recheck = [this] {
        updatePreview();
        showCounters();
        m_editor.recheck();
    };
    connect(&m_services.accounts, &AccountBook::changed, this, recheck);
    connect(&m_services.boards, &BoardCatalog::changed, &m_editor, &DraftEditor::recheck);
    connect(qApp, &QApplication::focusChanged, this, &Composer::noteFocusChange);
    showDraft();
}

Composer::~Composer()
{
    // The fields go after this and may lose the focus while they do.
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget* Composer::buildEmptyPage()
{
    auto* page = new EmptyState(this);
    page->setContent(Icon::Edit, tr("Choose a draft to compose it here, or add pictures and videos."));
    QPushButton* add = page->addButton(tr("&Add Media…"));
    add->setObjectName(u"composerAddMediaButton"_s);
    connect(add, &QPushButton::clicked, this, &Composer::chooseMediaRequested);
    return page;
}

QWidget* Composer::buildForm()
{
    auto* page = new QWidget(this);
    m_problemLine = new MessageLine(page);
    m_problemLine->setObjectName(u"problemLine"_s);
    m_problemLine->setContentsMargins(0, 12, 0, 0);

    m_scroll = new QScrollArea(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* form = new QWidget(m_scroll);
    auto* fields = new QVBoxLayout(form);
    const auto keepWidth = [this, fields](int, int most) {
        const int bar = most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        fields->setContentsMargins(margin - (mirrored ? bar : 0), betweenFields, margin - (mirrored ? 0 : bar), margin);
    };
    keepWidth(0, 0);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, keepWidth);
    fields->setSpacing(betweenFields);

    m_preview = new PreviewPane(m_services.thumbnails, form);
    connect(m_preview->card(), &PreviewCard::lookRequested, this, &Composer::lookRequested);
    fields->addWidget(m_preview);

    m_media = new MediaRow(form);
    auto* found = new FoundFiles(form);
    found->setObjectName(u"foundFiles"_s);
    addBlock(Field::Media, tr("Picture or Video"), m_media)->setFoot(found);
    fields->addWidget(m_blocks.value(Field::Media));
    m_mediaPart = new MediaPart(m_services, *m_media, *found, this);
    connect(m_media, &MediaRow::lookRequested, this, &Composer::lookRequested);
    connect(m_mediaPart, &MediaPart::draftRequested, this, &Composer::draftRequested);
    connect(m_mediaPart, &MediaPart::submissionRequested, this, &Composer::submissionRequested);
    connect(m_mediaPart, &MediaPart::shown, this, &Composer::bringIntoSight, Qt::QueuedConnection);

    m_account = new AccountField(m_services.accounts, m_services.providers, form);
    connect(m_account, &AccountField::accountChosen, &m_editor, &DraftEditor::setAccount);
    connect(m_account, &AccountField::accountsRequested, this, &Composer::accountsRequested);
    fields->addWidget(addBlock(Field::Account, tr("&Account"), m_account));

    m_board = new BoardField(m_services.boards, m_services.accounts, m_services.providers, m_services.clock, form);
    connect(m_board->box(), &BoardBox::boardChosen, &m_editor, &DraftEditor::setBoard);
    connect(m_board, &BoardField::panelOpened, this, &Composer::bringIntoSight, Qt::QueuedConnection);
    fields->addWidget(addBlock(Field::Board, tr("B&oard"), m_board));

    m_section = new SectionField(m_services.boards, m_services.accounts, m_services.providers, form);
    connect(m_section, &SectionField::sectionChosen, this, &Composer::setSection);
    fields->addWidget(m_section);

    m_title = new TitleEdit(form);
    m_title->setObjectName(u"titleField"_s);
    m_title->setPlaceholderText(tr("Rye bread in five steps", "example of a pin's title"));
    // Not textEdited: assistive technology sets texts too.
    connect(m_title, &QLineEdit::textChanged, &m_editor, &DraftEditor::setTitle);
    connect(m_title, &QLineEdit::returnPressed, this, [this] { focusField(Field::Description); });
    fields->addWidget(addBlock(Field::Title, tr("&Title"), m_title));

    m_description = new TextBox(4, form);
    m_description->setObjectName(u"descriptionField"_s);
    m_description->setPlaceholderText(
        tr("A crusty loaf with three ingredients, ready in a day.", "example of a pin's description"));
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { m_editor.setDescription(m_description->toPlainText()); });
    fields->addWidget(addBlock(Field::Description, tr("Desc&ription"), m_description));

    m_link = new TitleEdit(form);
    m_link->setObjectName(u"linkField"_s);
    m_link->setPlaceholderText(u"https://example.com/rye-bread"_s);
    connect(m_link, &QLineEdit::textChanged, &m_editor, &DraftEditor::setLink);
    fields->addWidget(addBlock(Field::Link, tr("Lin&k"), m_link));

    m_altText = new TextBox(2, form);
    m_altText->setObjectName(u"altTextField"_s);
    m_altText->setPlaceholderText(tr("A round dark loaf on a wooden board", "example of an alt text"));
    connect(m_altText, &QPlainTextEdit::textChanged, this, [this] { m_editor.setAltText(m_altText->toPlainText()); });
    fields->addWidget(addBlock(Field::AltText, tr("Alt Te&xt"), m_altText));
    QHash<Field, FieldBlock*> texts;
    for (const Field field : {Field::Title, Field::Description, Field::AltText})
        texts.insert(field, m_blocks.value(field));
    new FileTexts(m_editor, m_services.importer.filledFields(), texts, this);

    m_when = new WhenEditor(m_services.clock, form);
    connect(m_when, &WhenEditor::scheduleChosen, &m_editor, &DraftEditor::setSchedule);
    // At the form's end, date and time would come to stand below the fold.
    connect(
        m_when, &WhenEditor::scheduleChosen, this, [this] { bringIntoSight(m_blocks.value(Field::When)); }, Qt::QueuedConnection);
    fields->addWidget(addBlock(Field::When, tr("&When"), m_when));
    fields->addStretch();
    m_scroll->setWidget(form);

    auto* guard = new WheelGuard(this);
    QList<QWidget*> guarded = m_when->inputs();
    guarded << m_account->box() << m_board->box() << m_section->box() << m_title << m_description << m_link << m_altText;
    for (QWidget* widget : std::as_const(guarded)) {
        widget->installEventFilter(guard);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }

    auto* problemRow = new QHBoxLayout;
    problemRow->setContentsMargins(margin, 0, margin, 0);
    problemRow->addWidget(m_problemLine);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(problemRow);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline(page));
    column->addWidget(buildFooter());
    return page;
}

FieldBlock* Composer::addBlock(Field field, const QString& label, QWidget* editor)
{
    static const QHash<Field, QString> counterNames{{Field::Title, u"titleCounter"_s},
        {Field::Description, u"descriptionCounter"_s}, {Field::Link, u"linkCounter"_s}, {Field::AltText, u"altTextCounter"_s}};
    QWidget* focus = editor;
    if (field == Field::Media)
        focus = m_media->button();
    else if (field == Field::Account)
        focus = m_account->box();
    else if (field == Field::Board)
        focus = m_board->box();
    else if (field == Field::When)
        focus = m_when->nowButton();
    auto* block = new FieldBlock(field, label, editor, focus, editor->parentWidget());
    block->counter()->setObjectName(counterNames.value(field));
    connect(block, &FieldBlock::actionRequested, this, &Composer::perform);
    m_blocks.insert(field, block);
    return block;
}

QWidget* Composer::buildFooter()
{
    auto* footer = new QWidget(this);
    m_reason = new LinkButton(footer);
    m_reason->setObjectName(u"reasonButton"_s);
    setTextStyle(m_reason, TextStyle::Small);
    connect(m_reason, &LinkButton::clicked, this, &Composer::publish);
    m_reason->hide();
    m_reason->setFocusPolicy(Qt::NoFocus);
    m_publish = new QPushButton(tr("&Publish"), footer);
    m_publish->setObjectName(u"publishButton"_s);
    m_publish->setDefault(true);
    connect(m_publish, &QPushButton::clicked, this, &Composer::publish);

    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(margin, 12, margin, 12);
    row->setSpacing(margin);
    row->addWidget(m_reason, 1);
    row->addStretch();
    row->addWidget(m_publish);
    return footer;
}

void Composer::setFileChooser(FileChooser chooser)
{
    m_mediaPart->setFileChooser(std::move(chooser));
}

void Composer::cropMedia()
{
    m_mediaPart->crop();
}

void Composer::chooseCover()
{
    m_mediaPart->chooseCover();
}

bool Composer::canCrop() const
{
    return m_editor.isEditing() && m_media->canCrop();
}

bool Composer::canChooseCover() const
{
    return m_editor.isEditing() && m_media->canChooseCover();
}

void Composer::focusField(Field field)
{
    if (!m_editor.isEditing())
        return;
    QWidget* target = m_blocks.value(field)->focusTarget();
    if (field == Field::Board && !target->isEnabled())
        field = Field::Account; // boards are an account's
    if (field == Field::Account)
        target = m_account->focusProxy();
    else if (field == Field::When)
        target = m_when->focusTarget();
    m_scroll->widget()->layout()->activate(); // a draft shown just now may have moved the field
    m_scroll->ensureWidgetVisible(m_blocks.value(field), 0, margin);
    target->setFocus(Qt::ShortcutFocusReason);
}

void Composer::bringIntoSight(QWidget* part)
{
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(part, 0, margin);
}

void Composer::publish()
{
    if (!m_editor.isEditing())
        return;
    m_editor.recheck();
    if (m_editor.canPublish()) {
        m_mediaPart->whenUnchanged([this](const DraftId& id) { emit publishRequested(id); });
        return;
    }
    for (const Field field : allFields)
        m_revealed.insert(field);
    showIssues();
    for (const Issue& issue : m_editor.issues()) {
        if (issue.severity == Severity::Error) {
            focusField(issue.field);
            return;
        }
    }
}

void Composer::showDraft()
{
    m_pages->setCurrentIndex(m_editor.isEditing() ? 1 : 0);
    if (!m_editor.isEditing())
        return;
    const Draft& draft = m_editor.draft();
    m_revealed.clear();
    for (const Field field : allFields) {
        if (hasContent(draft, field))
            m_revealed.insert(field);
    }
    // Set anew rather than replaced: undo belongs to one draft.
    const QSignalBlocker descriptionBlocker(m_description);
    const QSignalBlocker altTextBlocker(m_altText);
    m_title->setText(draft.title);
    m_title->setCursorPosition(0);
    m_link->setText(draft.link);
    m_link->setCursorPosition(0);
    m_description->setPlainText(draft.description);
    m_altText->setPlainText(draft.altText);
    m_board->startDraft();
    m_section->setBoard({}, {});
    for (const Field field : {Field::Account, Field::Board, Field::When})
        showField(field);
    m_scroll->verticalScrollBar()->setValue(0);
    showIssues();
}

void Composer::showField(Field field)
{
    const Draft& draft = m_editor.draft();
    switch (field) {
    case Field::Media:
        break; // MediaPart does
    case Field::Account:
        m_account->setAccount(draft.account);
        m_board->setAccount(draft.account);
        m_board->box()->setBoard(draft.board);
        m_section->setBoard(draft.account, draft.board);
        break;
    case Field::Board:
        m_board->box()->setBoard(draft.board);
        m_section->setBoard(draft.account, draft.board);
        break;
    case Field::Title:
        if (m_title->text() != draft.title)
            m_title->replaceText(draft.title);
        break;
    case Field::Description:
        if (m_description->toPlainText() != draft.description)
            m_description->replaceText(draft.description);
        break;
    case Field::Link:
        if (m_link->text() != draft.link)
            m_link->replaceText(draft.link);
        break;
    case Field::AltText:
        if (m_altText->toPlainText() != draft.altText)
            m_altText->replaceText(draft.altText);
        break;
    case Field::When:
        m_when->setSchedule(draft.schedule);
        break;
    }
    updatePreview();
    showCounters();
    showPublishState();
}

void Composer::updatePreview()
{
    const Draft& draft = m_editor.draft();
    const Limits limits = this->limits();
    m_preview->card()->setContent({.media = draft.media,
        .edits = draft.edits,
        .title = draft.title,
        .board = boardPath(draft.board),
        .account = accountName(),
        .titleCut = titleFeedCutOf(draft.title, limits),
        .feedRatio = limits.feedRatioMin});
}

void Composer::showCounters()
{
    const Limits limits = this->limits();
    const Draft& draft = m_editor.draft();
    const auto show = [&](Field field, auto* edit) {
        const QString text = textOf(draft, field);
        const int limit = limitOf(limits, field);
        const qsizetype count = codePoints(text);
        m_blocks.value(field)->setCount(count, limit);
        edit->setSurplusFrom(limit > 0 && count > limit ? indexOfCodePoint(text, limit) : -1);
    };
    show(Field::Title, m_title);
    show(Field::Description, m_description);
    show(Field::Link, m_link);
    show(Field::AltText, m_altText);
}

bool Composer::isShown(const Issue& issue) const
{
    if (issue.code == IssueCode::MediaNotChecked || issue.code == IssueCode::MediaRepaired)
        return false; // the media row says it
    return isPlain(issue) || m_revealed.contains(issue.field);
}

void Composer::showIssues()
{
    QList<Issue> problems;
    QSet<Field> fieldsWithProblems;
    for (const Field field : allFields) {
        QList<Issue> shown;
        bool needed = false;
        const QList<Issue> issues = m_editor.issuesOf(field);
        for (const Issue& issue : issues) {
            if (isShown(issue))
                shown.append(issue);
            else if (isNeed(issue))
                needed = true;
            if (isShown(issue) && issue.severity == Severity::Error) {
                problems.append(issue);
                fieldsWithProblems.insert(field);
            }
        }
        FieldBlock* block = m_blocks.value(field);
        block->setIssues(shown);
        block->setNeeded(needed);
        // What became right is judged again only when the field is left the next time.
        if (issues.isEmpty() && blockAround(QApplication::focusWidget()) == block)
            m_revealed.remove(field);
    }

    // A single one is said at its field and beside Publish.
    if (problems.size() < 2) {
        m_problemLine->clear();
    } else {
        QStringList names;
        for (const Field field : allFields) {
            if (fieldsWithProblems.contains(field))
                names.append(fieldName(field));
        }
        m_problemLine->setMessage(
            StateTone::Bad, tr("To mend before publishing: %1", "%1 are the names of fields").arg(names.join(u", "_s)));
    }
    showPublishState();
}

void Composer::showPublishState()
{
    QString reason;
    for (const Issue& issue : m_editor.issues()) {
        if (issue.severity == Severity::Error && reason.isEmpty())
            reason = sentence(issue);
    }
    m_publish->setEnabled(m_editor.canPublish());
    m_publish->setText(m_editor.draft().schedule ? tr("Schedule &Pin") : tr("&Publish"));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_reason->setFocusPolicy(reason.isEmpty() ? Qt::NoFocus : Qt::StrongFocus); // nothing without a name can be reached
}

void Composer::noteFocusChange(QWidget* left, QWidget* entered)
{
    FieldBlock* block = blockAround(left);
    // Without a new place for the keyboard, or with one in another window such as that for cropping, the window was left, not the field.
    if (!block || !entered || entered->window() != window() || blockAround(entered) == block || !m_editor.isEditing())
        return;
    m_revealed.insert(block->field());
    showIssues();
}

FieldBlock* Composer::blockAround(const QWidget* widget) const
{
    for (const QWidget* w = widget; w && w != this; w = w->parentWidget()) {
        for (FieldBlock* block : m_blocks) {
            if (block == w)
                return block;
        }
    }
    return nullptr;
}

void Composer::perform(IssueAction action, const Issue& issue)
{
    if (m_mediaPart->perform(action, issue)) {
        // The pressed button may be gone. What is found comes to the keyboard by itself.
        if (action != IssueAction::ShowSeen && action != IssueAction::FindFile)
            focusField(Field::Media);
        return;
    }
    const QString text = textOf(m_editor.draft(), issue.field);
    switch (action) {
    case IssueAction::UseAsLink:
        m_editor.setLink(m_editor.draft().media.address.toString(QUrl::FullyEncoded));
        m_mediaPart->replace({});
        break;
    case IssueAction::SetUpPlace:
        emit placeRequested(m_editor.draft().account);
        break;
    case IssueAction::ReloadBoards:
        m_board->reload();
        break;
    case IssueAction::TrimAtWord: {
        const QString trimmed = trimmedAtWord(text, issue.limit);
        if (issue.field == Field::Title)
            m_editor.setTitle(trimmed);
        else if (issue.field == Field::Description)
            m_editor.setDescription(trimmed);
        else
            m_editor.setAltText(trimmed);
        break;
    }
    case IssueAction::AddHttps:
        m_editor.setLink("https://"_L1 + text.trimmed());
        break;
    case IssueAction::UseProposal:
        m_editor.setSchedule(issue.proposal);
        break;
    case IssueAction::PublishNow:
        m_editor.setSchedule(std::nullopt);
        break;
    default:
        break;
    }
    focusField(issue.field);
}

void Composer::setSection(const BoardSection& section)
{
    BoardRef board = m_editor.draft().board;
    board.section = section.id;
    board.sectionName = section.name;
    m_editor.setBoard(board);
}

Limits Composer::limits() const
{
    const Account* account = m_services.accounts.find(m_editor.draft().account);
    const Provider* provider = account ? m_services.providers.find(account->providerId) : nullptr;
    return provider ? provider->capabilities().limits : Limits();
}

QString Composer::accountName() const
{
    const Account* account = m_services.accounts.find(m_editor.draft().account);
    return account ? account->name : QString();
}

void Composer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int roomForTall = height() - fieldsAndTextsToTitle;
    const int room = height() - fieldsToTitle - previewMargins;
    m_preview->setVisible(room >= pictureStrip);
    if (roomForTall >= PreviewCard::roomForTextsBelow)
        m_preview->card()->setPictureHeight(std::min(roomForTall, pictureHigh));
    else
        m_preview->card()->setPictureHeight(room >= pictureBeside ? pictureBeside : pictureStrip);
}

void Composer::keyPressEvent(QKeyEvent* event)
{
    QWidget* focused = QApplication::focusWidget();
    if (event->key() == Qt::Key_Escape && (blockAround(focused) || m_section->isAncestorOf(focused))) {
        focused->clearFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace pinwright
