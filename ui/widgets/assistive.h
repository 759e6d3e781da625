// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;
class QComboBox;

namespace pinwright {

/// Assistive technology selects rows and leaves it at that: the row selected last becomes the current one, as a click makes it.
void makeSelectedRowCurrent(QAbstractItemView* view);

/// A row that assistive technology selects in the list of a box that is closed becomes the chosen one.
void takeSelectedRow(QComboBox* box);

} // namespace pinwright
