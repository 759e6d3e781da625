// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/oneshotbody.h"

namespace pinwright {

/// A request body of bytes in memory: JSON, XML, a form.
class BytesBody final : public OneShotBody {
    Q_OBJECT

public:
    BytesBody(QByteArray bytes, QByteArray contentType);

    [[nodiscard]] qint64 length() const override { return m_bytes.size(); }
    [[nodiscard]] QByteArray contentType() const override { return m_contentType; }

protected:
    qint64 supply(char* data, qint64 maxSize) override;

private:
    const QByteArray m_bytes;
    const QByteArray m_contentType;
    qint64 m_offset = 0;
};

} // namespace pinwright
