// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failingdisk.h"

#include <QFile>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <limits>
#include <sys/types.h>
#include <unistd.h>

namespace {

constexpr int never = std::numeric_limits<int>::max();

std::atomic<int> firstRefused = never;
std::atomic<int> refusal = ENOSPC;
std::atomic<int> writes = 0;
std::atomic<int> refused = 0;
std::array<char, 4096> watchedFolder{};

bool isWatched(int file)
{
    std::array<char, 64> link{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    std::array<char, 4096> path{};
    const auto length = ::readlink(link.data(), path.data(), path.size() - 1);
    return length > 0 && std::strncmp(path.data(), watchedFolder.data(), std::strlen(watchedFolder.data())) == 0;
}

/// The next write fails, and errno is set.
bool isRefused(int file)
{
    if (firstRefused == never)
        return false;
    const int before = errno;
    const bool fails = isWatched(file) && writes++ >= firstRefused;
    errno = fails ? refusal.load() : before;
    refused += fails;
    return fails;
}

template <class Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

namespace pinwright::test::failingdisk {

void breakAt(int first, int error, const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (path.size() >= qsizetype(watchedFolder.size()))
        qFatal("The folder's name is too long");
    watchedFolder.fill(0);
    std::copy(path.cbegin(), path.cend(), watchedFolder.begin());
    writes = 0;
    refused = 0;
    refusal = error;
    firstRefused = first;
}

void mend()
{
    firstRefused = never;
}

int writeCount()
{
    return writes;
}

int refusedCount()
{
    return refused;
}

} // namespace pinwright::test::failingdisk

// What SQLite and Qt write with; the names are the system's.
extern "C" {

ssize_t write(int file, const void* bytes, size_t count)
{
    static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
    return isRefused(file) ? -1 : real(file, bytes, count);
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at)
{
    static auto* const real = next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return isRefused(file) ? -1 : real(file, bytes, count, at);
}

int ftruncate64(int file, off64_t length) noexcept
{
    static auto* const real = next<int(int, off64_t)>("ftruncate64");
    return isRefused(file) ? -1 : real(file, length);
}

int fdatasync(int file)
{
    static auto* const real = next<int(int)>("fdatasync");
    return isRefused(file) ? -1 : real(file);
}

} // extern "C"
