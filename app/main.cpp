// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "context.h"
#include "core/folders.h"
#include "core/sentences.h"
#include "net/localchannel.h"
#include "quitsignals.h"
#include "translations.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/icons.h"
#include "windowservices.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"pinwright"_s);
    QCoreApplication::setApplicationName(u"pinwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PINWRIGHT_VERSION));
}

int runCommand(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    nameProgram();
    const Translations translations{QLocale()};

    QFile input;
    QFile output;
    QFile messages;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(cli::ExitCode::Failed);
    cli::Console console(input, output, messages);

    const tl::expected<cli::Invocation, cli::Answer> invocation = cli::parseInvocation(QCoreApplication::arguments().mid(1));
    if (!invocation) {
        const cli::Answer& answer = invocation.error();
        if (answer.code == cli::ExitCode::Done)
            console.print(answer.text);
        else
            console.say(answer.text);
        if (!answer.json.isEmpty())
            console.printJson(answer.json);
        return int(answer.code);
    }

    Context context(Outbox::Works::OwnOnly);
    cli::CommandLine commandLine(*invocation, console, context);
    QObject::connect(&commandLine, &cli::CommandLine::finished, &app, &QCoreApplication::exit);
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &commandLine, &cli::CommandLine::stop);
    commandLine.start();
    return QCoreApplication::exec();
}

struct WindowOptions {
    QLocale locale;
    bool rightToLeft = false;
    bool pseudoTranslation = false;
    QStringList toOpen; ///< files and addresses
};

/// Says what is wrong, or what was asked, by an exit code.
tl::expected<WindowOptions, int> parseWindowOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"language"_s, u"Show the window in this language."_s, u"LANGUAGE"_s},
        {u"right-to-left"_s, u"Mirror the window, for looking."_s},
        {u"pseudo-translation"_s, u"Lengthen every text, for looking."_s},
    });
    if (!parser.parse(arguments)) {
        std::fputs(qPrintable(parser.errorText() + u'\n'), stderr);
        return tl::unexpected(int(cli::ExitCode::WrongUse));
    }
    return WindowOptions{
        .locale = parser.isSet(u"language"_s) ? QLocale(parser.value(u"language"_s)) : QLocale(),
        .rightToLeft = parser.isSet(u"right-to-left"_s),
        .pseudoTranslation = parser.isSet(u"pseudo-translation"_s),
        .toOpen = parser.positionalArguments(),
    };
}

/// Where the running window of this user and data folder is reached. Short, since a socket's path may have little more than 100 characters.
QString channelName()
{
    const QByteArray hash = QCryptographicHash::hash(dataFolder().toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return runtimeFolder() + "/window-"_L1 + QString::fromLatin1(hash);
}

/// Opens the database and reads what is in it; the window stands already.
void load(Context& context, MainWindow& window)
{
    context.openStore()
        ->onFinished(&window,
            [&window](const Result<Store::OpenReport>& opened) {
                if (!opened)
                    window.showNotice(sentence(opened.error(), {}));
                else if (!opened->damagedCopy.isEmpty())
                    window.showNotice(putAsideText(opened->damagedCopy));
            })
        ->start();
    context.accounts().load();
    context.drafts().load();
    context.outbox().start();
}

int runWindow(int argc, char** argv)
{
    QApplication app(argc, argv);
    nameProgram();
    QGuiApplication::setApplicationDisplayName(u"Pinwright"_s);
    QGuiApplication::setDesktopFileName(u"org.pinwright.pinwright"_s);
    QApplication::setWindowIcon(programIcon());
    const tl::expected<WindowOptions, int> options = parseWindowOptions(QCoreApplication::arguments());
    if (!options)
        return options.error();

    if (const Result<Done> ready = ensureFolder(runtimeFolder()); !ready)
        qCWarning(logApp).noquote() << ready.error().detail;
    LocalChannel channel(channelName());
    // The window that is open already takes the files; it may have another working folder.
    if (channel.send(QStringList{QDir::currentPath()} + options->toOpen))
        return 0;

    QLocale::setDefault(options->locale);
    Translations translations(options->locale);
    if (options->pseudoTranslation)
        translations.addPseudo();
    if (options->rightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    applyAppearance(app, savedAppearance());

    Context context(Outbox::Works::Everything);
    MainWindow window(windowServices(context));
    QObject::connect(&window, &MainWindow::painted, &window, [&] {
        load(context, window);
        window.openFiles(options->toOpen);
    });
    QObject::connect(&channel, &LocalChannel::received, &window, [&window](const QStringList& message) {
        window.openFiles(message.mid(1), message.value(0));
        window.raiseWindow();
    });
    // The command line may have added or removed accounts meanwhile.
    QObject::connect(&app, &QGuiApplication::applicationStateChanged, &window, [&context](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && context.accounts().isLoaded())
            context.accounts().load();
    });
    if (!channel.listen())
        qCWarning(logApp) << "A second start will open a second window.";
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &app, &QCoreApplication::quit);

    window.show();
    return QCoreApplication::exec();
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char** argv)
{
    return cli::isInvocation(argumentsOf(argc, argv)) ? runCommand(argc, argv) : runWindow(argc, argv);
}
