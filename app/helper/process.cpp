// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helper/process.h"

#include <QFile>

#include <cstdio>
#include <sys/resource.h>
#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#endif

namespace pinwright {

namespace {

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(resource, &both);
}

} // namespace

void limitProcess(const ProcessLimits& limits)
{
#ifdef __linux__ // elsewhere it works on until a limit or the closed pipe ends it
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, rlim_t(limits.fileBytes));
    limit(RLIMIT_CPU, rlim_t(limits.processorSeconds));
#ifndef __SANITIZE_ADDRESS__ // it reserves addresses by the terabyte
    limit(RLIMIT_AS, rlim_t{2048} * 1024 * 1024);
#endif
}

QStringList argumentsOf(int count, char** arguments)
{
    QStringList list;
    for (int i = 1; i < count; ++i)
        list.append(QFile::decodeName(arguments[i]));
    return list;
}

int writeAnswer(const QByteArray& answer)
{
    const bool written = std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout) == size_t(answer.size());
    return written && std::fflush(stdout) == 0 ? 0 : 1;
}

} // namespace pinwright
