// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/batch.h"

namespace pinwright {

void Batch::note(const SubmissionId& id, bool underWay)
{
    if (underWay) {
        if (m_underWay.isEmpty())
            m_all.clear();
        m_underWay.insert(id);
        m_all.insert(id);
    } else {
        m_underWay.remove(id);
    }
}

} // namespace pinwright
