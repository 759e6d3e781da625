// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/invocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class Invocations {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Option {
    enum class Need { Required, Optional, Repeatable };

    QString name;
    QString valueName; ///< empty: a switch
    QString description;
    Need need = Need::Optional;
};

struct Command {
    CommandId id;
    QStringList words;
    QString argumentName; ///< empty: none
    QString description;
    QList<Option> options;
    Option::Need argumentNeed = Option::Need::Required;

    [[nodiscard]] QString name() const { return words.join(u' '); }
};

QList<Command> commands()
{
    using Need = Option::Need;
    const Option json{u"json"_s, {}, Invocations::tr("Print one JSON document on standard output.")};
    const Option account{
        u"account"_s, u"NAME"_s, Invocations::tr("Name of the account, as shown by “accounts list”."), Need::Required};
    return {
        {CommandId::AccountsList, {u"accounts"_s, u"list"_s}, {}, Invocations::tr("Lists the accounts."), {json}},
        {CommandId::AccountsAdd, {u"accounts"_s, u"add"_s}, {}, Invocations::tr("Saves an account."),
            {
                {u"provider"_s, u"ID"_s, Invocations::tr("Service: multi-upload, oneall or practice."), Need::Required},
                {u"name"_s, u"NAME"_s, Invocations::tr("Name of the account, chosen freely."), Need::Required},
                {u"server"_s, u"URL"_s, Invocations::tr("Replaces the service’s documented address.")},
                {u"set"_s, u"KEY=VALUE"_s,
                    Invocations::tr(
                        "One of the service’s settings, such as account-id, or, where it takes web addresses only, of a "
                        "place for local files, such as media-host=webdav; may be repeated."),
                    Need::Repeatable},
                {u"secret-stdin"_s, {},
                    Invocations::tr("Read the key from the first line of standard input, and the secret of a place for files from "
                                    "the second; keep them in the password store.")},
            }},
        {CommandId::AccountsRemove, {u"accounts"_s, u"remove"_s}, u"NAME"_s,
            Invocations::tr("Removes an account and its key. Drafts are kept."), {}},
        // What begins like another command stands before it.
        {CommandId::BoardsCreate, {u"boards"_s, u"create"_s}, {}, Invocations::tr("Creates a board."),
            {
                account,
                {u"name"_s, u"TEXT"_s, Invocations::tr("Name of the board."), Need::Required},
                {u"description"_s, u"TEXT"_s, Invocations::tr("What the board is about.")},
                {u"secret"_s, {}, Invocations::tr("Seen by its owner only.")},
                json,
            }},
        {CommandId::Boards, {u"boards"_s}, {}, Invocations::tr("Lists the boards of an account."), {account, json}},
        {CommandId::Publish, {u"publish"_s}, {}, Invocations::tr("Publishes a pin."),
            {
                account,
                {u"board"_s, u"ID-OR-NAME"_s, Invocations::tr("The board, by its id or name."), Need::Required},
                {u"media"_s, u"PATH-OR-ADDRESS"_s, Invocations::tr("The picture or video."), Need::Required},
                {u"title"_s, u"TEXT"_s, Invocations::tr("The pin’s title."), Need::Required},
                {u"description"_s, u"TEXT"_s, Invocations::tr("The pin’s description.")},
                {u"link"_s, u"ADDRESS"_s, Invocations::tr("Where the pin leads to.")},
                {u"alt-text"_s, u"TEXT"_s, Invocations::tr("Describes the picture to people who do not see it.")},
                {u"section"_s, u"ID-OR-NAME"_s, Invocations::tr("A section of the board.")},
                {u"at"_s, u"ISO-8601"_s, Invocations::tr("Publish at this time, with offset or Z: 2027-03-12T09:30:00+01:00.")},
                {u"wait"_s, {}, Invocations::tr("Stay until the outcome is known.")},
                json,
            }},
        {CommandId::OutboxCheck, {u"outbox"_s, u"check"_s}, u"ID"_s,
            Invocations::tr("Looks for a pin whose outcome is unknown, or for all of them, and asks after those being processed."),
            {json}, Need::Optional},
        {CommandId::OutboxRun, {u"outbox"_s, u"run"_s}, {}, Invocations::tr("Sends what is due, then ends."), {json}},
        {CommandId::OutboxRetry, {u"outbox"_s, u"retry"_s}, u"ID"_s,
            Invocations::tr("Puts a pin back to be sent again; the window or “outbox run” sends it."),
            {
                {u"failed"_s, {}, Invocations::tr("All pins that failed.")},
                {u"outcome-unknown"_s, {}, Invocations::tr("Also one that may have been published already.")},
                json,
            },
            Need::Optional},
        {CommandId::OutboxCancel, {u"outbox"_s, u"cancel"_s}, u"ID"_s, Invocations::tr("Stops a pin that waits."), {json}},
        {CommandId::Outbox, {u"outbox"_s}, {}, Invocations::tr("Lists what was submitted and what became of it."), {json}},
    };
}

QString synopsis(const Option& option)
{
    const QString text = "--"_L1 + option.name;
    return option.valueName.isEmpty() ? text : text + u' ' + option.valueName;
}

QString inBrackets(const Option& option)
{
    switch (option.need) {
    case Option::Need::Required:
        return synopsis(option);
    case Option::Need::Optional:
        return u'[' + synopsis(option) + u']';
    case Option::Need::Repeatable:
        return u'[' + synopsis(option) + u"]…"_s;
    }
    return {};
}

QString synopsis(const Command& command)
{
    QStringList parts{u"pinwright"_s, command.name()};
    if (!command.argumentName.isEmpty())
        parts.append(command.argumentNeed == Option::Need::Required ? command.argumentName : u'[' + command.argumentName + u']');
    for (const Option& option : command.options)
        parts.append(inBrackets(option));
    return parts.join(u' ');
}

QString helpOf(const Command& command)
{
    QStringList lines{synopsis(command), {}, command.description};
    if (!command.options.isEmpty())
        lines.append(QString());
    for (const Option& option : command.options)
        lines.append("  "_L1 + synopsis(option).leftJustified(26) + u' ' + option.description);
    return lines.join(u'\n');
}

QString help()
{
    QStringList lines{u"pinwright [--language LANGUAGE] [--background] [FILE|ADDRESS…]"_s};
    for (const Command& command : commands())
        lines.append(synopsis(command));
    lines.append({QString(), Invocations::tr("Without a command the window opens, and each file or address becomes a draft."),
        Invocations::tr("--language shows the window in another language, such as de. For looking, --right-to-left mirrors it, and "
                        "--pseudo-translation lengthens every text."),
        Invocations::tr(
            "--background opens no window and sends scheduled pins at their times; a later start shows it. Where nothing is "
            "scheduled it ends."),
        Invocations::tr(
            "A secret is never an argument: it comes from standard input (--secret-stdin), the password store, or for one run "
            "the variable PINWRIGHT_SECRET."),
        Invocations::tr(
            "Exit codes: 0 done or accepted, 2 wrong use or a draft that does not pass the checks, 3 sign-in, 4 network or "
            "service failure with nothing created, 5 outcome unknown.")});
    return lines.join(u'\n');
}

bool isHelp(const QString& argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1;
}

bool isVersion(const QString& argument)
{
    return argument == "--version"_L1 || argument == "-v"_L1;
}

QString inQuotes(const QString& command)
{
    //: One of several commands that are named
    return Invocations::tr("“%1”").arg(command);
}

Answer wrongUse(const QString& text)
{
    return {.code = ExitCode::WrongUse, .text = text, .json = {}};
}

Answer wrongUse(const Command& command, const QStringList& arguments, const QString& text)
{
    //: %1: a whole sentence that says what is wrong, %2: a command
    Answer answer = wrongUse(Invocations::tr("%1 See “pinwright %2 --help”.").arg(text, command.name()));
    if (arguments.contains("--json"_L1))
        answer.json = failureDocument(command.id, errorObject(ErrorKind::Rejected, text));
    return answer;
}

tl::expected<Invocation, Answer> parse(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    for (const Option& option : command.options)
        parser.addOption({option.name, option.description, option.valueName});

    // The parser takes the first for the program's name.
    const bool parsed = parser.parse(QStringList{command.name()} + arguments);
    if (parser.isSet(u"help"_s))
        return tl::unexpected(Answer{.code = ExitCode::Done, .text = helpOf(command), .json = {}});
    const auto refuse = [&](const QString& text) { return tl::unexpected(wrongUse(command, arguments, text)); };
    if (!parsed)
        return refuse(parser.errorText());

    Invocation invocation{.command = command.id, .options = {}, .argument = {}};
    for (const Option& option : command.options) {
        if (parser.isSet(option.name))
            invocation.options.insert(option.name, parser.values(option.name));
        else if (option.need == Option::Need::Required)
            //: %1: an option's name
            return refuse(Invocations::tr("--%1 is missing.").arg(option.name));
    }
    QStringList positional = parser.positionalArguments();
    if (!command.argumentName.isEmpty()) {
        if (positional.isEmpty() && command.argumentNeed == Option::Need::Required)
            //: %1: what the command needs, such as NAME
            return refuse(Invocations::tr("%1 is missing.").arg(command.argumentName));
        if (!positional.isEmpty()) {
            invocation.argument = positional.takeFirst();
            // A script's variable that is not set: not the same as leaving it out.
            if (invocation.argument.trimmed().isEmpty())
                //: %1: what the command needs, such as NAME
                return refuse(Invocations::tr("%1 is empty.").arg(command.argumentName));
        }
    }
    if (!positional.isEmpty())
        return refuse(Invocations::tr("“%1” is one argument too many.").arg(positional.constFirst()));
    return invocation;
}

} // namespace

QString Invocation::value(const QString& option) const
{
    const QStringList given = options.value(option);
    return given.isEmpty() ? QString() : given.constLast();
}

bool isInvocation(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString& first = arguments.constFirst();
    const QList<Command> all = commands();
    return isHelp(first) || isVersion(first)
        || std::any_of(all.cbegin(), all.cend(), [&first](const Command& command) { return command.words.constFirst() == first; });
}

tl::expected<Invocation, Answer> parseInvocation(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    if (isHelp(first))
        return tl::unexpected(Answer{.code = ExitCode::Done, .text = help(), .json = {}});
    if (isVersion(first)) {
        return tl::unexpected(
            Answer{.code = ExitCode::Done, .text = "pinwright "_L1 + QCoreApplication::applicationVersion(), .json = {}});
    }
    QStringList known;
    for (const Command& command : commands()) {
        if (arguments.mid(0, command.words.size()) == command.words)
            return parse(command, arguments.mid(command.words.size()));
        if (command.words.constFirst() == first)
            known.append(inQuotes(command.name()));
    }
    const bool helpAsked = std::any_of(arguments.cbegin(), arguments.cend(), isHelp);
    if (helpAsked || known.isEmpty())
        return tl::unexpected(Answer{.code = helpAsked ? ExitCode::Done : ExitCode::WrongUse, .text = help(), .json = {}});
    //: %1: the beginning of a command, %2: the commands that begin so
    return tl::unexpected(wrongUse(Invocations::tr("“%1” needs one of: %2.").arg(first, known.join(", "_L1))));
}

QJsonObject errorObject(ErrorKind kind, const QString& message)
{
    return {{u"kind"_s, errorKindName(kind)}, {u"message"_s, message}};
}

QJsonObject failureDocument(CommandId command, const QJsonObject& error)
{
    QJsonObject document{{u"error"_s, error}};
    if (command == CommandId::Publish) {
        document.insert("state"_L1, u"failed"_s);
        for (const QString& unknown : {u"id"_s, u"remoteId"_s, u"url"_s})
            document.insert(unknown, QJsonValue::Null);
    }
    return document;
}

} // namespace pinwright::cli
