// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/filechooser.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

void chooseMediaFile(QWidget* parent, std::function<void(const QString& path)> chosen)
{
    auto* dialog = new QFileDialog(parent, QCoreApplication::translate("FileChooser", "Choose a Picture or Video"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({
        QCoreApplication::translate("FileChooser", "Pictures and videos (%1)")
            .arg(u"*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.tif *.tiff *.bmp *.mp4 *.m4v *.mov *.webm"_s),
        QCoreApplication::translate("FileChooser", "All files (%1)").arg(u"*"_s),
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

} // namespace pinwright
