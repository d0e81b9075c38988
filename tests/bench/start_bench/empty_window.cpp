// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Widgets program does before its window is seen: the floor for start_bench.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Empty window"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
