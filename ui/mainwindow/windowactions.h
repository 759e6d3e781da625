// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/navigation/view.h"
#include "ui/widgets/style.h"

#include <QAction>
#include <QActionGroup>
#include <QMap>
#include <QObject>

class QMenu;
class QMenuBar;
class QUndoStack;

namespace pinwright {

enum class Field;

/// Every action of the window: text, icon, shortcut. The window connects them; menus, buttons and context menus share them.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// `undo` must outlive the actions.
    WindowActions(QUndoStack& undo, QWidget* window);

    /// `retry` is the menu of failed pins.
    void fillMenuBar(QMenuBar* bar, QMenu* retry);
    /// What the pause action does next.
    void setPaused(bool paused);
    /// Shown in the menu bar and, in narrow windows, at the library.
    [[nodiscard]] QMenu* viewsMenu() const { return m_viewsMenu; }
    /// Those whose keys text fields must leave to the window.
    [[nodiscard]] bool claims(const QKeySequence& keys) const;

    QAction* addMedia;
    QAction* newDraft;
    QAction* accounts;
    QAction* connectAccount;
    QAction* tryPractice;
    QAction* exportHistory;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* paste;
    QAction* find;
    QAction* removeDrafts;

    QAction* publish;
    QAction* duplicate;
    QAction* look;
    QAction* nextDraft;
    QAction* previousDraft;
    QAction* nextAttention;
    QMap<Field, QAction*> fields;

    QAction* crop;
    QAction* cover;
    QAction* repairFiles;
    QAction* removePrivateData;
    QAction* fillInTexts;

    QAction* reloadBoards;

    QAction* moveEarlier;
    QAction* moveLater;
    QAction* moveDayEarlier;
    QAction* moveDayLater;
    QAction* reschedule;
    QAction* publishNow;
    QAction* backToDrafts;
    QAction* pause;
    QAction* stopAll;
    QAction* sendEarlier;
    QAction* sendLater;
    QAction* sendFirst;
    QAction* sendLast;
    QAction* keepRunning;
    QAction* startWithSession;

    QMap<View, QAction*> views;
    QAction* activity;
    QAction* nextPane;
    QAction* previousPane;
    QMap<Appearance, QAction*> appearances;

    QAction* about;

private:
    QAction* make(const char* objectName, const QString& text, const QKeySequence& keys = {});
    QAction* make(const char* objectName, const QString& text, Icon name, const QKeySequence& keys = {});

    QActionGroup m_viewGroup;
    QActionGroup m_appearanceGroup;
    QMenu* m_viewsMenu;
    QList<QAction*> m_claiming;
};

} // namespace pinwright
