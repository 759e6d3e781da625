// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The peer for start-up: the least a Qt Widgets program can show.

#include "firstpaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    pinwright::bench::FirstPaint firstPaint(window);
    window.show();
    return QApplication::exec();
}
