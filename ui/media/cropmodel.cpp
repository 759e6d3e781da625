// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/cropmodel.h"

#include "media/editing.h"

namespace pinwright {

namespace {

CropFrame frameOf(QSize picture, const QRectF& crop)
{
    if (crop.isEmpty())
        return CropFrame(picture);
    const QPoint from(qRound(crop.left() * picture.width()), qRound(crop.top() * picture.height()));
    const QPoint to(qRound(crop.right() * picture.width()), qRound(crop.bottom() * picture.height()));
    return {picture, QRect(from, QSize(to.x() - from.x(), to.y() - from.y()))};
}

QRectF fractionsOf(const CropFrame& frame)
{
    if (frame.isWhole())
        return {};
    const double width = frame.picture().width();
    const double height = frame.picture().height();
    const QRectF rect = frame.rect();
    return {rect.x() / width, rect.y() / height, rect.width() / width, rect.height() / height};
}

} // namespace

CropModel::CropModel(QSize picture, const MediaEdits& edits, QObject* parent)
    : QObject(parent)
    , m_given(edits)
    , m_state{.frame = frameOf(picture, edits.crop), .padRatio = edits.padRatio, .padding = edits.padding}
    , m_steps{m_state}
{ }

MediaEdits CropModel::edits() const
{
    MediaEdits edits = m_given;
    edits.crop = fractionsOf(m_state.frame);
    edits.padRatio = m_state.padRatio;
    edits.padding = m_state.padding;
    return edits;
}

QSize CropModel::resultSize() const
{
    return editedSize(m_state.frame.picture(), edits());
}

QRectF CropModel::resultRect() const
{
    QRectF rect({}, resultSize());
    rect.moveCenter(QRectF(m_state.frame.rect()).center());
    return rect;
}

void CropModel::setFrame(const CropFrame& frame)
{
    if (frame == m_state.frame)
        return;
    m_state.frame = frame;
    emit changed();
}

void CropModel::setRatio(double ratio)
{
    State state = m_state;
    state.frame.setRatio(ratio);
    step(state);
}

void CropModel::setPadRatio(double ratio)
{
    State state = m_state;
    state.padRatio = ratio;
    step(state);
}

void CropModel::setPadding(Padding padding)
{
    State state = m_state;
    state.padding = padding;
    step(state);
}

void CropModel::resetFrame()
{
    State state = m_state;
    state.frame = CropFrame(state.frame.picture());
    step(state);
}

void CropModel::reset()
{
    step({.frame = CropFrame(m_state.frame.picture())});
}

bool CropModel::isReset() const
{
    return m_state == State{.frame = CropFrame(m_state.frame.picture())};
}

void CropModel::step(const State& state)
{
    commit();
    m_state = state;
    commit();
}

void CropModel::commit()
{
    if (m_state == m_steps.at(m_current))
        return;
    m_steps.resize(m_current + 1);
    m_steps.append(m_state);
    ++m_current;
    emit changed();
}

void CropModel::undo()
{
    commit();
    goTo(m_current - 1);
}

void CropModel::redo()
{
    commit();
    goTo(m_current + 1);
}

void CropModel::goTo(qsizetype at)
{
    if (at < 0 || at >= m_steps.size())
        return;
    m_current = at;
    m_state = m_steps.at(at);
    emit changed();
}

} // namespace pinwright
