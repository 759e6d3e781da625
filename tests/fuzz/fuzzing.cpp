// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzing.h"

#include "core/sentences.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    // What a parser logs about strange input would be most of the output.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { });
    return 0;
}

namespace pinwright::fuzz {

namespace {

constexpr qsizetype detailMax = 1000;
/// Whole sentences around the longest detail that they quote.
constexpr qsizetype sentenceMax = 1400;

bool isShown(QChar c)
{
    return c.isSurrogate() || (c.isPrint() && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph);
}

} // namespace

void demand(bool kept, const char* promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "Broken: %s\n", promise);
    std::abort();
}

void demandPlain(const QString& text, const char* what)
{
    if (std::all_of(text.cbegin(), text.cend(), isShown) && text.isValidUtf16())
        return;
    std::fprintf(stderr, "Broken: plain text: %s: %s\n", what, text.toUtf8().toPercentEncoding(" ").constData());
    std::abort();
}

void demandSound(const Error& error)
{
    demandPlain(error.detail, "the detail of an error");
    demandPlain(error.providerCode, "the code of an error");
    demand(error.detail.size() <= detailMax, "a detail has at most 1,000 characters");
    demand(error.providerCode.size() <= detailMax, "a code has at most 1,000 characters");
    demand(!error.retryAfter || error.retryAfter->count() >= 0, "nobody is asked to wait for less than nothing");
    const QString text = sentence(error, {.service = u"Service"_s, .account = u"Account"_s});
    demand(!text.isEmpty() && text.size() <= sentenceMax, "a sentence is there and can be shown");
    demandPlain(text, "the sentence of an error");
}

QByteArray rest(FuzzedDataProvider& input)
{
    const std::string bytes = input.ConsumeRemainingBytesAsString();
    return {bytes.data(), qsizetype(bytes.size())};
}

} // namespace pinwright::fuzz
