// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace pinwright {

/// The program's own line icons: one SVG each in resources/icons, drawn on a 16 px grid.
enum class Icon {
    Account,
    Activity,
    Add,
    AddMedia,
    Back,
    Board,
    Calendar,
    Check,
    Clock,
    Close,
    Dark,
    Down,
    Drafts,
    DropMedia,
    Duplicate,
    Edit,
    Failed,
    History,
    Info,
    Key,
    Light,
    Link,
    Lock,
    Menu,
    Next,
    OpenPin,
    Paste,
    Pause,
    Picture,
    Pin,
    Publish,
    Ready,
    Redo,
    Reload,
    Remove,
    Resume,
    Search,
    SendAgain,
    Sending,
    Settings,
    StepBack, ///< this and the next: by one frame of a video, whose time runs to the right in every language
    StepForward,
    Stop,
    Undo,
    Unknown,
    Up,
    Video,
    Warning,
};

/// Every icon there is, for tests and galleries.
[[nodiscard]] QList<Icon> allIcons();

/// An icon in the colours of the application's palette (normal, disabled, selected), sharp at every scale; follows palette changes.
/// Icons that point somewhere are mirrored in right-to-left layouts.
[[nodiscard]] QIcon icon(Icon name);

/// An icon that always has this colour (a state colour); disabled as icon().
[[nodiscard]] QIcon icon(Icon name, const QColor& colour);

/// The program's own, in its own colours; read when it is first drawn.
[[nodiscard]] QIcon programIcon();

/// `side` in device-independent pixels; for delegates and labels that paint by themselves.
[[nodiscard]] QPixmap iconPixmap(Icon name, const QColor& colour, int side, qreal devicePixelRatio);

} // namespace pinwright
