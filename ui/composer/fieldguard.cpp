// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/fieldguard.h"

#include <QKeyEvent>
#include <QWidget>

namespace pinwright {

namespace {

bool belongsToWindow(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_B:
    case Qt::Key_D:
    case Qt::Key_E:
    case Qt::Key_H:
    case Qt::Key_J:
    case Qt::Key_L:
    case Qt::Key_N:
    case Qt::Key_O:
    case Qt::Key_R:
    case Qt::Key_T:
        return true;
    default:
        return false;
    }
}

} // namespace

bool FieldGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && belongsToWindow(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::Wheel) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pinwright
