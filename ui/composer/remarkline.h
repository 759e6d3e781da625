// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace pinwright {

class ElidedLabel;
class LinkButton;

/// A quiet remark on a field with one thing to do about it.
struct FieldRemark {
    QString text; ///< may be empty: the action says it all
    QString action;
    std::function<void()> perform;
};

/// Shows one: "From the file  Undo".
class RemarkLine : public QWidget {
    Q_OBJECT

public:
    explicit RemarkLine(QWidget* parent = nullptr);

    void setRemark(const FieldRemark& remark);
    [[nodiscard]] QString text() const;
    [[nodiscard]] LinkButton* button() const { return m_button; }

private:
    ElidedLabel* m_text;
    LinkButton* m_button;
    std::function<void()> m_perform;
};

} // namespace pinwright
