// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/mediapart.h"

#include "core/sentences.h"
#include "ui/composer/foundfiles.h"
#include "ui/composer/mediarow.h"
#include "ui/media/covereditor.h"
#include "ui/media/cropeditor.h"
#include "ui/media/cropmodel.h"

#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pinwright {

namespace {

constexpr auto passingBy = 250ms;
constexpr qsizetype foldersMost = 40; ///< that are searched for a missing file besides its own

bool isSameFile(const Media& one, const Media& other)
{
    return one.address == other.address && (!one.address.isEmpty() || one.path == other.path);
}

/// Of both the content could be looked at, and it is another.
bool hasChanged(const Media& before, const Media& now)
{
    const bool bothSeen = before.problem == MediaProblem::None && now.problem == MediaProblem::None;
    return bothSeen && now.address.isEmpty() && (before.bytes != now.bytes || before.modified != now.modified);
}

} // namespace

MediaPart::MediaPart(const Services& services, MediaRow& row, FoundFiles& found, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_editor(services.editor)
    , m_row(row)
    , m_found(found)
    , m_changes(services.drafts, services.importer)
    , m_chooseFile(chooseMediaFile)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(passingBy);
    connect(&m_ask, &QTimer::timeout, this, &MediaPart::askForRepair);
    connect(&m_editor, &DraftEditor::draftChanged, this, &MediaPart::showDraft);
    connect(&m_editor, &DraftEditor::fieldChanged, this, [this](Field field) {
        if (field == Field::Media)
            showMedia();
    });
    connect(&m_editor, &DraftEditor::issuesChanged, this, &MediaPart::followRepair);
    connect(&m_services.repairs, &Repairs::refused, &m_editor, &DraftEditor::recheck);
    connect(&m_services.repairs, &Repairs::ready, this, [this](const QString& path) {
        if (m_wanted && m_wanted->media.path == path && !m_ask.isActive())
            askForRepair();
    });
    connect(&m_files, &FileChanges::found, this, &MediaPart::compareWaiting);
    connect(&m_changes, &MediaChanges::stepped, this, [this](const DraftId& id) {
        // What is undone is shown.
        if (id != m_editor.draft().id)
            emit draftRequested(id);
    });

    connect(&m_row, &MediaRow::chooseRequested, this, &MediaPart::chooseFile);
    connect(&m_row, &MediaRow::addressEntered, this, [this](const QUrl& address) { replace({.address = address}); });
    connect(&m_row, &MediaRow::cancelRequested, this, [this] { m_services.importer.cancelFetch(m_editor.draft().id); });
    connect(&m_row, &MediaRow::cropRequested, this, &MediaPart::crop);
    connect(&m_row, &MediaRow::coverRequested, this, &MediaPart::chooseCover);
    connect(&m_row, &MediaRow::editsRequested, this, &MediaPart::setEdits);
    connect(&m_services.importer, &Importer::fetchProgressed, this, [this](const DraftId& id, qint64 done, qint64 total) {
        if (id == m_editor.draft().id)
            m_row.setProgress(done, total);
    });
    connect(&m_found, &FoundFiles::chosen, this, &MediaPart::takeFound);
    connect(&m_found, &FoundFiles::stopRequested, this, &MediaPart::endSearch);
    connect(&m_found, &FoundFiles::otherRequested, this, &MediaPart::chooseFile);
}

MediaPart::~MediaPart() = default;

void MediaPart::showDraft()
{
    m_shown = m_editor.draft().media;
    m_row.closeAddressField();
    m_row.setNotice({});
    endSearch();
    showMedia();
    followRepair();
}

void MediaPart::showMedia()
{
    const Draft& draft = m_editor.draft();
    m_row.setMedia(draft.media, draft.edits, draft.origin);
    if (!isSameFile(m_shown, draft.media)) {
        m_row.setNotice({});
        endSearch();
    } else if (hasChanged(m_shown, draft.media)) {
        //: %1: a file's name
        m_row.setNotice(tr("%1 has changed since it was added. The preview shows it as it is now.").arg(draft.media.fileName()));
    }
    m_shown = draft.media;
    if (m_shown.problem == MediaProblem::None)
        endSearch(); // it is back
}

void MediaPart::followRepair()
{
    const QList<Issue>& issues = m_editor.issues();
    const auto repaired =
        std::find_if(issues.cbegin(), issues.cend(), [](const Issue& issue) { return issue.code == IssueCode::MediaRepaired; });
    if (repaired == issues.cend()) {
        m_wanted.reset();
        m_ask.stop();
        m_row.setRepair({});
        return;
    }
    const Wanted wanted{m_editor.draft().media, repaired->plan};
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_fileName = repaired->text;
    m_row.setRepair({.sentence = repairSentence(m_fileName, wanted.plan, {})});
    m_ask.start();
}

void MediaPart::askForRepair()
{
    if (!m_wanted)
        return;
    const bool allowed = m_editor.draft().edits.repairs && !loadRepairSettings().automatic;
    const std::optional<Result<Media>> made = m_services.repairs.get(m_wanted->media, m_wanted->plan);
    if (!made)
        m_row.setRepair({.sentence = repairSentence(m_fileName, m_wanted->plan, {}), .busy = true, .allowed = allowed});
    else if (*made)
        m_row.setRepair({.sentence = repairSentence(m_fileName, m_wanted->plan, (*made)->bytes), .allowed = allowed});
    else
        m_row.setRepair({.sentence = made->error().detail, .failed = true, .allowed = allowed});
}

void MediaPart::chooseFile()
{
    m_chooseFile(&m_row, [this, id = m_editor.draft().id](const QString& path) {
        if (m_editor.draft().id == id)
            replace({.path = path});
    });
}

void MediaPart::crop()
{
    if (!m_editor.isEditing() || !m_row.canCrop())
        return;
    const Draft& draft = m_editor.draft();
    auto* editor = new CropEditor(m_services.thumbnails, draft.media, draft.edits, capabilities().limits, m_row.window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &CropEditor::applied, this, [this, id = draft.id](const MediaEdits& edits) { m_changes.setEdits(id, edits); });
    editor->open();
}

void MediaPart::chooseCover()
{
    if (!m_editor.isEditing() || !m_row.canChooseCover())
        return;
    const Draft& draft = m_editor.draft();
    const Account* account = m_services.accounts.find(draft.account);
    const Provider* provider = account ? m_services.providers.find(account->providerId) : nullptr;
    CoverEditor::Service service;
    if (provider)
        service = {provider->displayName(), provider->capabilities().videoCovers};
    auto* editor = new CoverEditor(draft.media, draft.edits.cover, service, m_row.window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->setFileChooser(m_chooseFile);
    connect(editor, &CoverEditor::applied, this, [this, id = draft.id](const std::optional<VideoCover>& cover) {
        const Draft* edited = m_services.drafts.find(id);
        if (!edited)
            return;
        MediaEdits edits = edited->edits;
        edits.cover = cover;
        m_changes.setEdits(id, edits);
    });
    editor->open();
}

void MediaPart::setEdits(const MediaEdits& edits)
{
    m_changes.setEdits(m_editor.draft().id, edits);
}

void MediaPart::replace(const Media& media, const MediaEdits& edits)
{
    m_changes.replace(m_editor.draft().id, media, edits);
}

bool MediaPart::perform(IssueAction action, const Issue& issue)
{
    const Draft& draft = m_editor.draft();
    switch (action) {
    case IssueAction::Repair: {
        MediaEdits edits = draft.edits;
        edits.repairs = true;
        setEdits(edits);
        return true;
    }
    case IssueAction::Crop: {
        CropModel model(draft.media.pixels, draft.edits);
        model.setPadRatio(0);
        model.setRatio(CropEditor::twoByThree);
        setEdits(model.edits());
        return true;
    }
    case IssueAction::Pad: {
        CropModel model(draft.media.pixels, draft.edits);
        model.setPadRatio(CropEditor::twoByThree);
        setEdits(model.edits());
        return true;
    }
    case IssueAction::ShowSeen:
        if (issue.seen->where == SeenPicture::Where::Draft)
            emit draftRequested(issue.seen->draft);
        else
            emit submissionRequested(issue.seen->submission);
        return true;
    case IssueAction::FindFile:
        findFile();
        return true;
    case IssueAction::ChooseFile:
        chooseFile();
        return true;
    case IssueAction::LookAgain:
        m_services.importer.reinspect(draft.id);
        return true;
    case IssueAction::SetUpPlace:
    case IssueAction::UseAsLink:
    case IssueAction::ReloadBoards:
    case IssueAction::TrimAtWord:
    case IssueAction::AddHttps:
    case IssueAction::UseProposal:
    case IssueAction::PublishNow:
        return false;
    }
    return false;
}

void MediaPart::whenUnchanged(const std::function<void(const DraftId&)>& then)
{
    m_toPublish = m_editor.draft().id;
    m_then = then;
    m_files.forget();
    compareWaiting();
}

void MediaPart::compareWaiting()
{
    const Draft* draft = m_services.drafts.find(m_toPublish);
    if (!draft)
        return;
    const FileChanges::Change change = m_files.of(draft->media);
    if (change == FileChanges::Change::NotKnown)
        return; // found() follows
    const DraftId id = std::exchange(m_toPublish, {});
    const auto then = std::exchange(m_then, {});
    if (change == FileChanges::Change::None)
        then(id);
    else
        m_services.importer.reinspect(id);
}

void MediaPart::findFile()
{
    endSearch();
    const Media& media = m_editor.draft().media;
    const QString name = media.fileName();
    m_found.showSearching(name);
    Job<QList<FoundFile>>* job = findMoved(media, foldersOfDrafts());
    job->setParent(this);
    m_search = job;
    job->onFinished(this, [this, job, name](const Result<QList<FoundFile>>& result) {
        if (m_search != job)
            return; // another one, or none, is wanted by now
        m_search.clear();
        QWidget* focused = QApplication::focusWidget();
        const bool hadKeyboard = focused && (m_found.isAncestorOf(focused) || m_found.parentWidget()->isAncestorOf(focused));
        m_found.showFiles(name, result.value_or(QList<FoundFile>()));
        emit shown(&m_found);
        if (hadKeyboard)
            m_found.focusTarget()->setFocus(Qt::OtherFocusReason);
    });
    job->start();
}

void MediaPart::takeFound(const FoundFile& file)
{
    // What was done to the same picture still fits.
    const MediaEdits edits = file.certain ? m_editor.draft().edits : MediaEdits();
    m_row.button()->setFocus(Qt::OtherFocusReason);
    replace({.path = file.path}, edits);
}

void MediaPart::endSearch()
{
    if (JobBase* search = m_search) {
        m_search.clear();
        search->cancel();
    }
    if (m_found.isAncestorOf(QApplication::focusWidget()))
        m_row.button()->setFocus(Qt::OtherFocusReason);
    m_found.clear();
}

QStringList MediaPart::foldersOfDrafts() const
{
    QSet<QString> folders;
    for (int row = 0; row < m_services.drafts.size() && folders.size() < foldersMost; ++row) {
        const Media& media = m_services.drafts.at(row).media;
        if (!media.path.isEmpty() && !media.stored && media.problem == MediaProblem::None)
            folders.insert(QFileInfo(media.path).path());
    }
    return folders.values();
}

Capabilities MediaPart::capabilities() const
{
    const Account* account = m_services.accounts.find(m_editor.draft().account);
    const Provider* provider = account ? m_services.providers.find(account->providerId) : nullptr;
    return provider ? provider->capabilities() : Capabilities();
}

} // namespace pinwright
