// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/findwidget.h"
#include "ui/mainwindow/mainwindow.h"
#include "windowservices.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace pinwright::test {

/// Has the whole program keep everything in this folder.
inline void useFolder(const QString& folder)
{
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, (folder + u'/' + QString::fromLatin1(name)).toUtf8());
}

/// The whole program as main() builds it, driven by the names of its controls.
class ProgramDesk {
public:
    /// `more`: another service, if any.
    explicit ProgramDesk(std::unique_ptr<Provider> more = {})
        : context(Outbox::Works::Everything, LogFile::Echo::Warnings)
        , window(windowServices(extended(context, std::move(more))))
    {
        context.openStore()->start();
        context.accounts().load();
        context.drafts().load();
        context.outbox().start();
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
    }

    [[nodiscard]] bool isReady() { return context.drafts().isLoaded() && context.accounts().isLoaded(); }

    /// Also of the dialogs, which are the window's.
    template <class W>
    [[nodiscard]] W* part(const char* name)
    {
        return findWidget<W>(window, name);
    }

    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void type(const char* name, const QString& text)
    {
        auto* field = part<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    /// Chooses the row with this data.
    void choose(const char* name, const QString& data)
    {
        auto* box = part<QComboBox>(name);
        const int index = box->findData(data);
        if (index < 0)
            qFatal("%s does not offer %s", name, qPrintable(data));
        box->setCurrentIndex(index);
        QCoreApplication::sendPostedEvents(); // the fields of what was chosen come into sight
    }

    void drop(const QStringList& paths)
    {
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        QMimeData mime;
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
    }

    Context context;
    MainWindow window;

private:
    static Context& extended(Context& context, std::unique_ptr<Provider> more)
    {
        if (more)
            context.providers().add(std::move(more));
        return context;
    }
};

} // namespace pinwright::test
