// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/pages.h"

#include "core/webaddress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; --page: #f6f5f3; --card: #fff; --line: #e3e0dc; --text: #22201d; --soft: #6d675f; --accent: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --page: #191816; --card: #242220; --line: #3a3733; --text: #efece8; --soft: #a8a199; --accent: #ff8a80; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header { padding: 16px 24px; border-bottom: 1px solid var(--line); }
header a { color: var(--soft); text-decoration: none; }
header a:hover, h1 a:hover { text-decoration: underline; }
main { max-width: 1080px; margin: 32px auto; padding: 0 24px; }
h1 { margin: 0 0 8px; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
p { margin: 0 0 12px; overflow-wrap: anywhere; }
a { color: var(--accent); }
.soft { color: var(--soft); }
.text { white-space: pre-wrap; }
.chip { display: inline-block; padding: 1px 10px; border: 1px solid var(--line); border-radius: 999px; color: var(--soft); font-size: .85rem; }
.pin { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 32px; padding: 24px; background: var(--card);
  border: 1px solid var(--line); border-radius: 16px; }
.pin img, .pin video { display: block; width: 100%; border-radius: 10px; background: var(--page); }
.grid { columns: 4 200px; column-gap: 16px; margin-top: 24px; }
.card { display: block; break-inside: avoid; margin: 0 0 16px; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px; overflow: hidden; color: inherit; text-decoration: none; }
.card:hover { border-color: var(--soft); }
.card img, .card video { display: block; width: 100%; }
.card div { padding: 10px 14px; overflow-wrap: anywhere; }
.card b { display: block; font-weight: 600; }
dl { margin: 16px 0 0; } dt { color: var(--soft); font-size: .85rem; } dd { margin: 0 0 10px; overflow-wrap: anywhere; }
details { margin-top: 40px; padding: 12px 24px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
summary { cursor: pointer; font-weight: 600; }
details p { margin-top: 12px; }
h2 { margin: 20px 0 0; font-size: 1.1rem; }
code { font: .9em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; user-select: all; }
pre { margin: 4px 0 12px; padding: 12px 16px; background: var(--page); border-radius: 8px; white-space: pre-wrap; }
@media (max-width: 720px) { .pin { grid-template-columns: 1fr; } }
)";

QString translated(const char* text)
{
    return QCoreApplication::translate("PracticePages", text);
}

QString page(const QString& title, const QString& body)
{
    const QLocale locale;
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<!DOCTYPE html>\n<html lang=\""_s + locale.bcp47Name() + u"\" dir=\""_s + direction
        + u"\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"_s
        + title.toHtmlEscaped() + u"</title><style>"_s + QLatin1StringView(style) + u"</style></head><body><header><a href=\"/\">"_s
        + translated(QT_TRANSLATE_NOOP("PracticePages", "Practice Boards")).toHtmlEscaped() + u"</a></header><main>"_s + body
        + u"</main></body></html>\n"_s;
}

/// Text of a user: its own reading direction, whatever the page's.
QString userText(const QString& tag, const QString& attributes, const QString& text)
{
    return u"<"_s + tag + attributes + u" dir=\"auto\">"_s + text.toHtmlEscaped() + u"</"_s + tag + u">"_s;
}

QString chip(const QString& text)
{
    return u"<span class=\"chip\">"_s + text.toHtmlEscaped() + u"</span>"_s;
}

QString secretChip(const Board& board)
{
    //: Beside a board's name: only its owner sees the board.
    return board.secret ? u" "_s + chip(translated(QT_TRANSLATE_NOOP("PracticePages", "Secret"))) : QString();
}

QString timeText(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

QString stateText(const PracticePin& pin, const QDateTime& now)
{
    if (pin.isPublished(now)) //: %1 is a date and time
        return translated(QT_TRANSLATE_NOOP("PracticePages", "Published %1")).arg(timeText(pin.published));
    if (pin.scheduled) //: %1 is a date and time
        return translated(QT_TRANSLATE_NOOP("PracticePages", "Scheduled for %1")).arg(timeText(pin.published));
    return translated(QT_TRANSLATE_NOOP("PracticePages", "Being processed"));
}

QString mediaElement(const PracticePin& pin, bool large)
{
    const QString source = u" src=\"/media/"_s + QString::number(pin.id) + u"\""_s;
    const QString description = u"\""_s + pin.altText.toHtmlEscaped() + u"\""_s;
    if (isVideo(pin.mediaType))
        return u"<video preload=\"metadata\" aria-label="_s + description + source + (large ? u" controls"_s : u" muted"_s)
            + u"></video>"_s;
    return u"<img alt="_s + description + source + u">"_s;
}

QString detail(const QString& label, const QString& valueHtml)
{
    return u"<dt>"_s + label.toHtmlEscaped() + u"</dt><dd dir=\"auto\">"_s + valueHtml + u"</dd>"_s;
}

/// A value to be copied as it stands, in the direction programs are written in.
QString code(const QString& value)
{
    return u"<code dir=\"ltr\">"_s + value.toHtmlEscaped() + u"</code>"_s;
}

QString linkElement(const QString& link)
{
    const bool web = isWebAddress(QUrl(link, QUrl::StrictMode));
    const QString text = link.toHtmlEscaped();
    return web ? u"<a rel=\"noopener noreferrer\" href=\""_s + text + u"\">"_s + text + u"</a>"_s : text;
}

/// What a program needs to be given for one of the two interfaces.
QString interfaceBlock(const QString& name, std::initializer_list<std::pair<QString, QString>> values)
{
    QString block = u"<h2>"_s + name.toHtmlEscaped() + u"</h2><dl>"_s;
    for (const auto& [label, value] : values)
        block += detail(label, code(value));
    return block + u"</dl>"_s;
}

QString accountCommand(const PracticeService::OneAllAccess& access)
{
    return u"echo "_s + access.privateKey + u" | pinwright accounts add --provider oneall --name \"Practice by OneAll\" --server "_s
        + access.base.toString() + u" --set public-key="_s + access.publicKey + u" --set identity-token="_s + access.identityToken
        + u" --secret-stdin"_s;
}

QString developersBlock(const PracticeService::Address& address)
{
    const QString base = translated(QT_TRANSLATE_NOOP("PracticePages", "Address"));
    //: What programs that speak to the service need
    QString block = u"<details><summary>"_s + translated(QT_TRANSLATE_NOOP("PracticePages", "For Developers")).toHtmlEscaped()
        + u"</summary><p class=\"soft\">"_s
        + translated(QT_TRANSLATE_NOOP("PracticePages",
                         "Programs on this computer reach the boards through the interfaces of two services. The keys were made "
                         "here and are worth nothing elsewhere."))
              .toHtmlEscaped()
        + u"</p>"_s;
    block += interfaceBlock(u"Multi-Upload-Tool"_s,
        {{base, address.base.toString()}, {u"x-api-key"_s, address.apiKey}, {u"accountId"_s, address.accountId}});
    block += interfaceBlock(u"OneAll"_s,
        {{base, address.oneAll.base.toString()},
            {translated(QT_TRANSLATE_NOOP("PracticePages", "Public Key (User Name)")), address.oneAll.publicKey},
            {translated(QT_TRANSLATE_NOOP("PracticePages", "Private Key (Password)")), address.oneAll.privateKey},
            {translated(QT_TRANSLATE_NOOP("PracticePages", "Identity Token")), address.oneAll.identityToken}});
    return block + u"<p class=\"soft\">"_s
        + translated(QT_TRANSLATE_NOOP("PracticePages", "An account in Pinwright that publishes here by OneAll is added by:"))
              .toHtmlEscaped()
        + u"</p><pre>"_s + code(accountCommand(address.oneAll)) + u"</pre></details>"_s;
}

QString card(const PracticePin& pin, const QDateTime& now)
{
    return u"<a class=\"card\" href=\"/pin/"_s + QString::number(pin.id) + u"\">"_s + mediaElement(pin, false) + u"<div>"_s
        + userText(u"b"_s, {}, pin.title) + (pin.isPublished(now) ? QString() : chip(stateText(pin, now))) + u"</div></a>"_s;
}

} // namespace

QByteArray overviewPage(const QList<Board>& boards, const QMap<QString, int>& pinsByBoard, const PracticeService::Address& address)
{
    const QString heading = translated(QT_TRANSLATE_NOOP("PracticePages", "Practice Boards"));
    QString body = u"<h1>"_s + heading.toHtmlEscaped() + u"</h1><p class=\"soft\">"_s
        + translated(
            QT_TRANSLATE_NOOP("PracticePages", "Pins published with the practice account. They are on this computer only."))
              .toHtmlEscaped()
        + u"</p><div class=\"grid\">"_s;
    for (const Board& board : boards) {
        const int pins = pinsByBoard.value(board.id.text());
        body += u"<a class=\"card\" href=\"/board/"_s + board.id.text().toHtmlEscaped() + u"\"><div>"_s
            + userText(u"b"_s, {}, board.name) + u"<span class=\"soft\">"_s
            + QCoreApplication::translate("PracticePages", "%n pin(s)", "on a board", pins).toHtmlEscaped() + u"</span>"_s
            + secretChip(board) + u"</div></a>"_s;
    }
    return page(heading, body + u"</div>"_s + developersBlock(address)).toUtf8();
}

QByteArray boardPage(const Board& board, const QList<PracticePin>& pins, const QDateTime& now)
{
    QString body = userText(u"h1"_s, {}, board.name) + u"<p class=\"soft\">"_s + board.description.toHtmlEscaped()
        + secretChip(board) + u"</p>"_s;
    if (pins.isEmpty())
        body += u"<p class=\"soft\">"_s + translated(QT_TRANSLATE_NOOP("PracticePages", "No pins here yet.")).toHtmlEscaped()
            + u"</p>"_s;
    body += u"<div class=\"grid\">"_s;
    for (const PracticePin& pin : pins)
        body += card(pin, now);
    return page(board.name, body + u"</div>"_s).toUtf8();
}

QByteArray pinPage(const PracticePin& pin, const Board& board, const QDateTime& now)
{
    QString body =
        u"<article class=\"pin\"><div>"_s + mediaElement(pin, true) + u"</div><div>"_s + userText(u"h1"_s, {}, pin.title);
    if (!pin.description.isEmpty())
        body += userText(u"p"_s, u" class=\"text\""_s, pin.description);
    body += chip(stateText(pin, now)) + u"<dl>"_s;
    if (!pin.link.isEmpty())
        body += detail(translated(QT_TRANSLATE_NOOP("PracticePages", "Link")), linkElement(pin.link));
    body += detail(translated(QT_TRANSLATE_NOOP("PracticePages", "Board")),
        u"<a href=\"/board/"_s + board.id.text().toHtmlEscaped() + u"\">"_s + board.name.toHtmlEscaped() + u"</a>"_s
            + secretChip(board));
    if (!pin.section.isEmpty()) //: A part of a board, by its id
        body += detail(translated(QT_TRANSLATE_NOOP("PracticePages", "Section")), pin.section.text().toHtmlEscaped());
    body += detail(
        translated(QT_TRANSLATE_NOOP("PracticePages", "Alt Text")), pin.altText.isEmpty() ? u"–"_s : pin.altText.toHtmlEscaped());
    body += detail(translated(QT_TRANSLATE_NOOP("PracticePages", "File")),
        mediaTypeName(pin.mediaType).toHtmlEscaped() + u", "_s + QLocale().formattedDataSize(pin.bytes).toHtmlEscaped());
    return page(pin.title, body + u"</dl></div></article>"_s).toUtf8();
}

QByteArray notFoundPage()
{
    const QString heading = translated(QT_TRANSLATE_NOOP("PracticePages", "Nothing here"));
    return page(heading,
        u"<h1>"_s + heading.toHtmlEscaped() + u"</h1><p class=\"soft\">"_s
            + translated(QT_TRANSLATE_NOOP("PracticePages", "There is no pin or board at this address.")).toHtmlEscaped()
            + u"</p>"_s)
        .toUtf8();
}

} // namespace pinwright
