// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/previewcard.h"

class QToolButton;

namespace pinwright {

/// The preview card, and in its corner the switch between a light and a dark feed.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(Thumbnails& thumbnails, QWidget* parent = nullptr);

    [[nodiscard]] PreviewCard* card() const { return m_card; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addShadeButton(PreviewCard::Shade shade, const QString& name);
    void showShade(PreviewCard::Shade shade);

    PreviewCard* m_card = nullptr;
    QToolButton* m_light = nullptr;
    QToolButton* m_dark = nullptr;
    bool m_chosen = false; ///< by the user; until then the card looks as the window does
};

} // namespace pinwright
