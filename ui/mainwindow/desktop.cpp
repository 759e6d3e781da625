// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/desktop.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSystemTrayIcon>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

class Desktops {
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

void chooseMediaFiles(QWidget* parent, const std::function<void(const QList<QUrl>&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, Desktops::tr("Add Pictures or Videos"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({Desktops::tr("Pictures and Videos (%1)").arg(u"*.jpg *.jpeg *.png *.gif *.webp *.mp4 *.mov *.m4v"_s),
        Desktops::tr("All Files (%1)").arg(u"*"_s)});
    QObject::connect(dialog, &QFileDialog::urlsSelected, parent, chosen);
    dialog->open();
}

void chooseName(QWidget* parent, const QString& title, const QString& proposal, const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void chooseCopy(QWidget* parent, const std::function<void(const QString&)>& chosen)
{
    chooseName(parent, Desktops::tr("Save a Copy of the Drafts"), u"pinwright-drafts.json"_s, chosen);
}

void chooseHistory(QWidget* parent, const std::function<void(const QString&)>& chosen)
{
    chooseName(parent, Desktops::tr("Export History"), u"pinwright-history.csv"_s, chosen);
}

} // namespace

Desktop Desktop::system()
{
    return {.openUrl = &QDesktopServices::openUrl,
        .chooseMedia = &chooseMediaFiles,
        .chooseCopyName = &chooseCopy,
        .chooseHistoryName = &chooseHistory,
        .hasTray = &QSystemTrayIcon::isSystemTrayAvailable,
        .notifications = true,
        .quit = &QCoreApplication::quit,
        .autostart = Autostart::system()};
}

} // namespace pinwright
