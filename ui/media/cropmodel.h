// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mediaedits.h"
#include "ui/media/cropframe.h"

#include <QList>
#include <QObject>

namespace pinwright {

/// What is being done to a picture in the editor: its crop and padding, and the steps that led there.
class CropModel : public QObject {
    Q_OBJECT

public:
    /// `picture`: its size as shown, not empty. What else there is in the edits (a cover) is handed through.
    CropModel(QSize picture, const MediaEdits& edits, QObject* parent = nullptr);

    [[nodiscard]] const CropFrame& frame() const { return m_state.frame; }
    /// Width : height; 0: not padded.
    [[nodiscard]] double padRatio() const { return m_state.padRatio; }
    [[nodiscard]] Padding padding() const { return m_state.padding; }
    [[nodiscard]] MediaEdits edits() const;

    /// What is sent: the frame, with its margins around it, in pixels of the picture. May be larger than the picture.
    [[nodiscard]] QRectF resultRect() const;
    [[nodiscard]] QSize resultSize() const;

    /// Part of a step, until commit().
    void setFrame(const CropFrame& frame);
    /// A step of its own, as those below.
    void setRatio(double ratio);
    void setPadRatio(double ratio);
    void setPadding(Padding padding);
    /// All of the picture, in any shape.
    void resetFrame();
    /// And no padding.
    void reset();
    [[nodiscard]] bool isReset() const;

    /// What was changed since the last step becomes one.
    void commit();
    [[nodiscard]] bool canUndo() const { return m_current > 0 || m_state != m_steps.at(m_current); }
    [[nodiscard]] bool canRedo() const { return m_current + 1 < m_steps.size() && m_state == m_steps.at(m_current); }
    void undo();
    void redo();

signals:
    void changed();

private:
    struct State {
        CropFrame frame;
        double padRatio = 0;
        Padding padding = Padding::EdgeColour;

        friend bool operator==(const State&, const State&) = default;
    };
    void step(const State& state);
    void goTo(qsizetype at);

    MediaEdits m_given;
    State m_state;
    QList<State> m_steps;
    qsizetype m_current = 0;
};

} // namespace pinwright
