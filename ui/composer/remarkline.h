// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace pinwright {

class ElidedLabel;
class LinkButton;

/// A quiet remark on a field with one thing to do about it.
struct FieldRemark {
    QString text; ///< may be empty: the action says it all
    QString action;
    QString name; ///< of the action, where its words alone don't tell it from another one's
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
    QHBoxLayout* m_row = nullptr;
    std::function<void()> m_perform;
};

} // namespace pinwright
