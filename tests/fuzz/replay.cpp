// SPDX-License-Identifier: GPL-3.0-or-later
// replay MUTATIONS CORPUS: runs every file of the corpus folder and then so many mutations of them.
// replay FILE…: runs these files alone, to see a failure again.
// An input that crashes, hangs or takes too much memory is written to a file, whose name is printed.
#include "tests/fuzz/mutation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define ATTEST_WITH_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ATTEST_WITH_SANITIZER 1
#endif
#endif

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

#ifdef ATTEST_WITH_SANITIZER
extern "C" void __sanitizer_set_death_callback(void (*callback)());
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options()
{
    return "max_allocation_size_mb=512:allocator_may_return_null=0";
}
#endif

namespace {

using attest::fuzz::Mutation;

constexpr rlim_t kMostMemory = rlim_t(512) * 1024 * 1024;
constexpr unsigned kHangs = 120; // seconds; an input takes milliseconds

const char* failingName = nullptr; ///< where the input is written when it fails
QByteArray current;

/// Called in a crash: only what is allowed then.
void writeCurrent()
{
    static bool written = false;
    if (written)
        return;
    written = true;
    const int file = ::open(failingName, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    const ssize_t done = ::write(file, current.constData(), static_cast<std::size_t>(current.size()));
    ::close(file);
    constexpr char text[] = "The input that failed is in ";
    const bool shown = done >= 0 && ::write(2, text, sizeof text - 1) > 0 && ::write(2, failingName, std::char_traits<char>::length(failingName)) > 0
        && ::write(2, "\n", 1) > 0;
    static_cast<void>(shown);
}

void onSignal(int signal)
{
    writeCurrent();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void guard()
{
    for (const int signal : {SIGABRT, SIGALRM, SIGBUS, SIGFPE, SIGILL, SIGSEGV})
        std::signal(signal, onSignal);
#ifdef ATTEST_WITH_SANITIZER
    __sanitizer_set_death_callback(writeCurrent);
#else
    const rlimit limit{kMostMemory, kMostMemory};
    ::setrlimit(RLIMIT_DATA, &limit); // more than that is a bad_alloc that nobody catches
#endif
}

void runOne(const QByteArray& bytes)
{
    current = bytes;
    current.detach();
    ::alarm(kHangs);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(current.constData()), static_cast<std::size_t>(current.size()));
    ::alarm(0);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
        std::exit(2);
    }
    return file.readAll();
}

int runCorpus(int mutations, const QString& folder)
{
    std::vector<QByteArray> corpus;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& file : files)
        corpus.push_back(contentOf(file.filePath()));
    if (corpus.empty()) {
        std::fprintf(stderr, "%s has no files\n", qPrintable(folder));
        return 2;
    }
    for (const QByteArray& bytes : corpus)
        runOne(bytes);
    Mutation mutation(corpus, 20'240'229);
    for (int i = 0; i < mutations; ++i)
        runOne(mutation.next());
    std::printf("%zu files and %d mutations of them\n", corpus.size(), mutations);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    const QByteArray name = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName().toLocal8Bit() + ".failing";
    const QByteArray path = QDir::temp().filePath(QString::fromLocal8Bit(name)).toLocal8Bit();
    failingName = path.constData();
    guard();
    bool isCount = false;
    const int mutations = QByteArray(argv[1]).toInt(&isCount);
    if (isCount && argc == 3)
        return runCorpus(mutations, QString::fromLocal8Bit(argv[2]));
    for (int i = 1; i < argc; ++i)
        runOne(contentOf(QString::fromLocal8Bit(argv[i])));
    return 0;
}
