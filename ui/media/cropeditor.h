// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capabilities.h"
#include "core/media.h"
#include "core/mediaedits.h"
#include "media/thumbnails.h"
#include "ui/media/cropmodel.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QToolButton;

namespace pinwright {

class CropView;
class MessageLine;

/// Crops and pads one picture, whose file stays as it is. Modal to its window, never blocking: open(), then applied() or nothing.
class CropEditor : public QDialog {
    Q_OBJECT

public:
    /// `media`: a picture whose size is known. `thumbnails` outlives the editor. The caller sees to its end (Qt::WA_DeleteOnClose).
    CropEditor(
        Thumbnails& thumbnails, const Media& media, const MediaEdits& edits, const Limits& limits, QWidget* parent = nullptr);
    ~CropEditor() override;
    Q_DISABLE_COPY_MOVE(CropEditor)

    /// As the button of that name does; begin with this where a repair asks for it. Width : height.
    void cropTo(double ratio) { m_model.setRatio(ratio); }
    void padTo(double ratio) { m_model.setPadRatio(ratio); }

    static constexpr double twoByThree = 2.0 / 3;
    static constexpr double square = 1;
    static constexpr double nineBySixteen = 9.0 / 16;

signals:
    /// The user wants this; edits of a video's cover and the like are as they were given.
    void applied(const pinwright::MediaEdits& edits);

private:
    [[nodiscard]] QWidget* buildPanel();
    [[nodiscard]] QLayout* buildCropChoices(QWidget* panel);
    [[nodiscard]] QLayout* buildPadChoices(QWidget* panel);
    [[nodiscard]] QLayout* buildFillChoices(QWidget* panel);
    [[nodiscard]] QLayout* buildSteps(QWidget* panel);
    [[nodiscard]] QLayout* buildFoot();
    void refresh();

    CropModel m_model;
    Limits m_limits;
    CropView* m_view = nullptr;
    QButtonGroup* m_crops = nullptr;
    QButtonGroup* m_pads = nullptr;
    QButtonGroup* m_fills = nullptr;
    QCheckBox* m_safeArea = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_reset = nullptr;
    QLabel* m_result = nullptr;
    MessageLine* m_warning = nullptr;
};

} // namespace pinwright
