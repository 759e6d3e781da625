// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/cropeditor.h"

#include "ui/media/cropview.h"
#include "ui/media/shapeicon.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 2 * Style::grid;
constexpr int panelWidth = 232;
constexpr QSize sizeMin{600, 420};
constexpr QSize sizeUsual{1000, 720};
/// What Pinterest advises as the least, upright or lying.
constexpr int adviseShortSide = 600;
constexpr int adviseLongSide = 900;

bool isSmall(QSize pixels)
{
    const auto [shorter, longer] = std::minmax({pixels.width(), pixels.height()}); // by value
    return shorter < adviseShortSide || longer < adviseLongSide;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(label, TextStyle::Small);
    alignLeading(label);
    return label;
}

/// One of several, of which one is always chosen.
QToolButton* addChoice(QButtonGroup* group, int id, const QString& text, const QString& meaning)
{
    auto* button = new QToolButton(qobject_cast<QWidget*>(group->parent()));
    button->setText(text);
    button->setAccessibleName(meaning);
    button->setToolTip(meaning);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    group->addButton(button, id);
    return button;
}

void showShape(QToolButton* button, const QIcon& shape)
{
    button->setIcon(shape);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

WrapLayout* wrapped(const QButtonGroup* group)
{
    auto* layout = new WrapLayout;
    layout->setSpacing(Style::grid / 2);
    const QList<QAbstractButton*> buttons = group->buttons();
    for (QAbstractButton* button : buttons)
        layout->addWidget(button);
    return layout;
}

/// Shows what is chosen without telling of it; none where no button stands for it.
void showChoice(QButtonGroup* group, int id)
{
    if (group->checkedId() == id)
        return;
    const QSignalBlocker silent(group);
    group->setExclusive(false);
    const QList<QAbstractButton*> buttons = group->buttons();
    for (QAbstractButton* button : buttons)
        button->setChecked(group->id(button) == id);
    group->setExclusive(true);
}

/// What the buttons of a group stand for; the button's id is the place in the list.
const QList<double>& padRatios()
{
    static const QList<double> ratios{0, CropEditor::twoByThree, CropEditor::square, CropEditor::nineBySixteen};
    return ratios;
}

QList<double> cropRatios(QSize picture)
{
    return {CropEditor::twoByThree, CropEditor::square, CropEditor::nineBySixteen, 0, double(picture.width()) / picture.height()};
}

} // namespace

CropEditor::CropEditor(Thumbnails& thumbnails, const Media& media, const MediaEdits& edits, const Limits& limits, QWidget* parent)
    : QDialog(parent)
    , m_model(media.pixels.expandedTo({1, 1}), edits)
    , m_limits(limits)
{
    setObjectName(u"cropEditor"_s);
    setWindowTitle(tr("Crop and Pad"));
    setWindowModality(Qt::WindowModal);
    setMinimumSize(sizeMin);
    resize((parent ? parent->window()->size() * 0.92 : sizeUsual).expandedTo(sizeMin));
    m_view = new CropView(m_model, thumbnails, media, this);

    auto* row = new QHBoxLayout;
    row->setSpacing(margin);
    row->addWidget(m_view, 1);
    row->addWidget(buildPanel());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(row, 1);
    column->addLayout(buildFoot());

    connect(&m_model, &CropModel::changed, this, &CropEditor::refresh);
    connect(m_safeArea, &QCheckBox::toggled, this, [this](bool shown) { m_view->setSafeArea(shown, m_limits.feedRatioMin); });
    const QSizeF result = m_model.resultSize();
    m_safeArea->setChecked(result.width() < result.height() * m_limits.feedRatioMin);
    refresh();
    m_view->setFocus();
}

CropEditor::~CropEditor()
{
    delete m_view; // it works with the model until it is gone
}

QWidget* CropEditor::buildPanel()
{
    auto* panel = new QWidget(this);
    panel->setFixedWidth(panelWidth);
    m_safeArea = new QCheckBox(tr("Show What Feeds Hide"), panel);
    m_safeArea->setObjectName(u"safeAreaBox"_s);

    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::grid / 2);
    column->addWidget(heading(tr("Crop"), panel));
    column->addLayout(buildCropChoices(panel));
    column->addSpacing(margin);
    column->addWidget(heading(tr("Pad to"), panel));
    column->addLayout(buildPadChoices(panel));
    column->addLayout(buildFillChoices(panel));
    column->addSpacing(margin);
    column->addWidget(m_safeArea);
    column->addStretch();
    column->addLayout(buildSteps(panel));
    return panel;
}

QLayout* CropEditor::buildCropChoices(QWidget* panel)
{
    struct Choice {
        QString text;
        QString meaning;
        QString name;
    };
    const QList<Choice> choices{
        {tr("2:3"), tr("Crop to 2:3"), u"cropTwoByThree"_s},
        {tr("1:1"), tr("Crop to 1:1"), u"cropSquare"_s},
        {tr("9:16"), tr("Crop to 9:16"), u"cropNineBySixteen"_s},
        {tr("Free", "a crop of any shape"), tr("Crop to Any Shape"), u"cropFree"_s},
        {tr("Original", "a crop of the picture's own shape"), tr("Keep the Picture's Shape"), u"cropOriginal"_s},
    };
    m_crops = new QButtonGroup(panel);
    const QList<double> ratios = cropRatios(m_model.frame().picture());
    for (int i = 0; i < choices.size(); ++i) {
        const Choice& choice = choices.at(i);
        QToolButton* button = addChoice(m_crops, i, choice.text, choice.meaning);
        button->setObjectName(choice.name);
        button->setShortcut(QKeySequence(Qt::Key_1 + i));
        showShape(button, i + 1 < choices.size() ? shapeIcon(ratios.at(i)) : icon(Icon::Picture));
    }
    connect(m_crops, &QButtonGroup::idToggled, this, [this, ratios](int id, bool chosen) {
        if (chosen)
            m_model.setRatio(ratios.at(id));
    });
    return wrapped(m_crops);
}

QLayout* CropEditor::buildPadChoices(QWidget* panel)
{
    m_pads = new QButtonGroup(panel);
    addChoice(m_pads, 0, tr("None", "no margins"), tr("No Padding"))->setObjectName(u"padNone"_s);
    addChoice(m_pads, 1, tr("2:3"), tr("Pad to 2:3"))->setObjectName(u"padTwoByThree"_s);
    addChoice(m_pads, 2, tr("1:1"), tr("Pad to 1:1"))->setObjectName(u"padSquare"_s);
    addChoice(m_pads, 3, tr("9:16"), tr("Pad to 9:16"))->setObjectName(u"padNineBySixteen"_s);
    connect(m_pads, &QButtonGroup::idToggled, this, [this](int id, bool chosen) {
        if (chosen)
            m_model.setPadRatio(padRatios().at(id));
    });
    return wrapped(m_pads);
}

QLayout* CropEditor::buildFillChoices(QWidget* panel)
{
    m_fills = new QButtonGroup(panel);
    addChoice(m_fills, int(Padding::EdgeColour), tr("Edge Colour", "what margins are filled with"),
        tr("Fill Margins With the Edge's Colour"))
        ->setObjectName(u"padEdgeColour"_s);
    addChoice(m_fills, int(Padding::Blur), tr("Blur", "what margins are filled with"), tr("Fill Margins With the Blurred Picture"))
        ->setObjectName(u"padBlur"_s);
    connect(m_fills, &QButtonGroup::idToggled, this, [this](int id, bool chosen) {
        if (chosen)
            m_model.setPadding(Padding(id));
    });
    return wrapped(m_fills);
}

QLayout* CropEditor::buildSteps(QWidget* panel)
{
    m_undo = new QAction(icon(Icon::Undo), tr("Undo"), this);
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    connect(m_undo, &QAction::triggered, &m_model, &CropModel::undo);
    m_redo = new QAction(icon(Icon::Redo), tr("Redo"), this);
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connect(m_redo, &QAction::triggered, &m_model, &CropModel::redo);
    m_reset = new QAction(tr("Reset"), this);
    m_reset->setToolTip(tr("Show All of the Picture, Without Margins"));
    connect(m_reset, &QAction::triggered, &m_model, &CropModel::reset);
    addActions({m_undo, m_redo, m_reset});

    auto* row = new QHBoxLayout;
    row->setSpacing(Style::grid / 2);
    const QList<std::pair<QAction*, QString>> buttons{{m_undo, u"cropUndo"_s}, {m_redo, u"cropRedo"_s}, {m_reset, u"cropReset"_s}};
    for (const auto& [action, name] : buttons) {
        auto* button = new QToolButton(panel);
        button->setDefaultAction(action);
        button->setObjectName(name);
        button->setAutoRaise(true);
        if (action == m_reset) {
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            row->addStretch();
        }
        row->addWidget(button);
    }
    return row;
}

QLayout* CropEditor::buildFoot()
{
    m_result = new QLabel(this);
    m_result->setObjectName(u"cropResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    alignLeading(m_result);
    m_warning = new MessageLine(this);
    m_warning->setObjectName(u"cropWarning"_s);

    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cropCancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* apply = new QPushButton(tr("Apply"), this);
    apply->setObjectName(u"cropApply"_s);
    apply->setDefault(true);
    connect(apply, &QPushButton::clicked, this, [this] {
        emit applied(m_model.edits());
        accept();
    });

    auto* row = new QHBoxLayout;
    row->setSpacing(Style::grid);
    row->addWidget(m_result);
    row->addSpacing(Style::grid);
    row->addWidget(m_warning, 1, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(apply);
    return row;
}

void CropEditor::refresh()
{
    const CropFrame& frame = m_model.frame();
    showChoice(m_crops, int(cropRatios(frame.picture()).indexOf(frame.ratio())));
    showChoice(m_pads, int(padRatios().indexOf(m_model.padRatio())));
    showChoice(m_fills, int(m_model.padding()));
    const QList<QAbstractButton*> fills = m_fills->buttons();
    for (QAbstractButton* fill : fills)
        fill->setEnabled(m_model.padRatio() > 0);
    m_undo->setEnabled(m_model.canUndo());
    m_redo->setEnabled(m_model.canRedo());
    m_reset->setEnabled(!m_model.isReset());

    const QSize result = m_model.resultSize();
    m_result->setText(tr("Result: %L1 × %L2 pixels", "width and height of what is sent").arg(result.width()).arg(result.height()));
    if (isSmall(result))
        m_warning->setMessage(StateTone::Warning,
            tr("Smaller than %L1 × %L2 pixels: feeds may show it blurred.").arg(adviseShortSide).arg(adviseLongSide));
    else
        m_warning->clear();
}

} // namespace pinwright
