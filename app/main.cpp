// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/standardstreams.h"
#include "context.h"
#include "core/autostart.h"
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

#include <cstdio>
#include <optional>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"pinwright"_s);
    QCoreApplication::setApplicationName(u"pinwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PINWRIGHT_VERSION));
}

/// Standard error is for the commands' sentences. What Qt remarks while no log is open yet goes nowhere, but for the reason of an abort.
void tellFatalOnly(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        std::fputs(qPrintable(message + u'\n'), stderr);
}

int runCommand(int argc, char** argv, cli::Console& console)
{
    qInstallMessageHandler(tellFatalOnly);
    const QCoreApplication app(argc, argv);
    nameProgram();
    const Translations translations{QLocale()};

    const tl::expected<cli::Invocation, cli::Answer> invocation = cli::parseInvocation(QCoreApplication::arguments().mid(1));
    if (!invocation) {
        const cli::Answer& answer = invocation.error();
        if (answer.code == cli::ExitCode::Done)
            console.print(answer.text);
        else
            console.say(answer.text);
        if (!answer.json.isEmpty())
            console.printJson(answer.json);
        return int(console.outputFailed() && answer.code == cli::ExitCode::Done ? cli::ExitCode::Failed : answer.code);
    }

    const bool worksOff = invocation->command == cli::CommandId::OutboxRun;
    Context context(worksOff ? Outbox::Works::Everything : Outbox::Works::OwnOnly, LogFile::Echo::Nothing);
    cli::CommandLine commandLine(*invocation, console, context);
    QObject::connect(&commandLine, &cli::CommandLine::finished, &app, &QCoreApplication::exit);
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &commandLine, &cli::CommandLine::stop);
    commandLine.start();
    return QCoreApplication::exec();
}

struct WindowOptions {
    std::optional<QLocale> locale; ///< where another than the system's is asked for
    bool rightToLeft = false;
    bool pseudoTranslation = false;
    bool background = false; ///< hidden, for pins that wait for their time
    QStringList toOpen;      ///< files and addresses
};

/// Says what is wrong with them instead. What each is for stands in the help of the command line.
tl::expected<WindowOptions, QString> parseWindowOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"language"_s, {}, u"LANGUAGE"_s});
    parser.addOption(QCommandLineOption(u"background"_s));
    parser.addOption(QCommandLineOption(u"right-to-left"_s));
    parser.addOption(QCommandLineOption(u"pseudo-translation"_s));
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    std::optional<QLocale> locale;
    if (parser.isSet(u"language"_s)) {
        const QString name = parser.value(u"language"_s);
        locale = QLocale(name);
        if (locale->language() == QLocale::C)
            return tl::unexpected(
                QCoreApplication::translate("CommandLine", "“%1” names no language; de or pt_BR would.").arg(name));
    }
    return WindowOptions{
        .locale = locale,
        .rightToLeft = parser.isSet(u"right-to-left"_s),
        .pseudoTranslation = parser.isSet(u"pseudo-translation"_s),
        .background = parser.isSet(u"background"_s),
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
                    window.showUnopened(opened.error());
                else if (!opened->damagedCopy.isEmpty())
                    window.showNotice(putAsideText(opened->damagedCopy, opened->copyTaken));
            })
        ->start();
    context.accounts().load();
    context.drafts().load();
    context.outbox().start();
    context.sweepStoredMedia();
    context.watchNetwork();
    context.watchDrives();
}

int runWindow(int argc, char** argv, cli::Console& console)
{
    QApplication app(argc, argv);
    nameProgram();
    QGuiApplication::setApplicationDisplayName(u"Pinwright"_s);
    QGuiApplication::setDesktopFileName(u"org.pinwright.pinwright"_s);
    QApplication::setWindowIcon(programIcon());
    // In the system's language first, since the options may be wrong.
    std::optional<Translations> translations(std::in_place, QLocale());
    const tl::expected<WindowOptions, QString> options = parseWindowOptions(QCoreApplication::arguments());
    if (!options) {
        //: %1: a whole sentence that says what is wrong with the options
        console.say(QCoreApplication::translate("CommandLine", "%1 See “pinwright --help”.").arg(options.error()));
        return int(cli::ExitCode::WrongUse);
    }

    if (const Result<Done> ready = ensureFolder(runtimeFolder()); !ready)
        qCWarning(logApp).noquote() << ready.error().detail;
    LocalChannel channel(channelName());
    // The window that is open already takes the files; it may have another working folder. What starts in the background only looks whether
    // there is one, by a message without content.
    if (channel.send(options->background ? QStringList() : QStringList{QDir::currentPath()} + options->toOpen))
        return 0;

    if (options->locale) {
        QLocale::setDefault(*options->locale);
        translations.emplace(*options->locale);
    }
    if (options->pseudoTranslation)
        translations->addPseudo();
    if (options->rightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    applyAppearance(app, savedAppearance());

    Context context(Outbox::Works::Everything, LogFile::Echo::Warnings);
    MainWindow window(windowServices(context));
    QObject::connect(&channel, &LocalChannel::received, &window, [&window](const QStringList& message) {
        if (message.isEmpty())
            return;
        window.openFiles(message.mid(1), message.value(0));
        window.raiseWindow();
    });
    // The command line may have added or removed accounts meanwhile, and another program may have changed a file.
    QObject::connect(&app, &QGuiApplication::applicationStateChanged, &window, [&context](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            return;
        context.editedFile().look();
        if (context.accounts().isLoaded())
            context.accounts().load();
    });
    QObject::connect(&context.accounts(), &AccountBook::loaded, &window, [&context] { context.useSecretOfRun(); });
    if (!channel.listen())
        qCWarning(logApp) << "A second start will open a second window.";
    QObject::connect(&window, &MainWindow::openAgainRequested, &window, [&] { load(context, window); });
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &window, &MainWindow::quit);

    const auto begin = [&] {
        load(context, window);
        if (const Result<Done> followed = Autostart::system().followProgram(); !followed)
            qCWarning(logApp).noquote() << followed.error().detail;
        window.openFiles(options->toOpen);
    };
    if (options->background) {
        window.startInBackground();
        QMetaObject::invokeMethod(&window, begin, Qt::QueuedConnection);
    } else {
        QObject::connect(&window, &MainWindow::painted, &window, begin);
        window.show();
    }
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
    cli::StandardStreams streams;
    cli::Console console(streams.input(), streams.output(), streams.messages());
    return cli::isInvocation(argumentsOf(argc, argv)) ? runCommand(argc, argv, console) : runWindow(argc, argv, console);
}
