// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/formdesk.h"
#include "ui/composer/composer.h"
#include "ui/widgets/messageline.h"

#include <QPushButton>

namespace pinwright::test {

/// What the tests of the form begin with: the form over a desk of its own, and its widgets.
class ComposerFixture {
protected:
    ComposerFixture() = default;
    ~ComposerFixture() = default;
    Q_DISABLE_COPY_MOVE(ComposerFixture)

    void makeDesk() { m_desk = std::make_unique<FormDesk>(); }
    void showForm()
    {
        m_window = std::make_unique<QWidget>();
        m_composer = new Composer(m_desk->services(), m_window.get());
        m_composer->resize(420, 1400);
        m_window->resize(420, 1400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void end()
    {
        m_window.reset();
        m_desk.reset();
    }

    template <class W>
    W* find(const char* name) const
    {
        return findWidget<W>(*m_composer, name);
    }
    /// The texts of all messages in sight, but for what is said of the boards and beside Publish.
    [[nodiscard]] QStringList messages() const
    {
        QStringList texts;
        for (const MessageLine* line : m_composer->findChildren<MessageLine*>()) {
            const QString name = line->objectName();
            if (line->isVisible() && name != QStringLiteral("boardStatus") && name != QStringLiteral("problemLine"))
                texts.append(line->text());
        }
        return texts;
    }
    /// The button in sight with this text; null: none.
    [[nodiscard]] QPushButton* helpButton(const QString& text) const
    {
        for (QPushButton* button : m_composer->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<FormDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    Composer* m_composer = nullptr;
};

} // namespace pinwright::test
