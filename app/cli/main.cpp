// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <new>

namespace {

using namespace attest;
using namespace attest::cli;

bool print(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    return std::fflush(stream) == 0 && std::ferror(stream) == 0;
}

int fail(const Error& error)
{
    print(stderr, QString(u"attest-cli: " + error.line()));
    return static_cast<int>(exitFor(error.kind));
}

QString helpText()
{
    QString text = QStringLiteral("attest-cli %1: carbon-neutrality verification without the window\n\n").arg(QLatin1String(ATTEST_VERSION));
    for (const CallDefinition& call : calls()) {
        text += QStringLiteral("  attest-cli %1 %2\n      %3\n").arg(QLatin1String(call.name), QString::fromUtf8(call.words), QString::fromUtf8(call.purpose));
    }
    return text + QStringLiteral("\n  --json prints one JSON document on standard output.\n"
                                 "  Exit codes: 0 done; 1 done and negative; 2 wrong call; 3 unreadable input; 4 case cannot be opened.");
}

int run(const CallDefinition& definition, const QStringList& arguments)
{
    const auto call = parseCall(definition, arguments);
    if (!call)
        return fail(call.error());
    const SystemClock clock;
    const auto answer = [&]() -> Result<Answer> {
        try {
            return definition.run(*call, clock);
        } catch (const std::bad_alloc&) { // unwinding has rolled back and removed what was begun
            return failure(ErrorKind::system, "the memory does not suffice; nothing was changed", {}, "close other programs, or use smaller files");
        }
    }();
    if (!answer)
        return fail(answer.error());
    const bool written = print(stdout, call->json ? QString::fromUtf8(QJsonDocument(answer->json).toJson(QJsonDocument::Indented).trimmed()) : answer->text);
    if (!written)
        return fail(failure(ErrorKind::system, "the answer cannot be written to standard output", {}, "check the disk that it goes to").error);
    return static_cast<int>(answer->negative ? Exit::negative : Exit::done);
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes then fails as a full disk does, with its message
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || arguments.first() == u"--help" || arguments.first() == u"help" || arguments.contains(QStringLiteral("--help"))) {
        print(arguments.isEmpty() ? stderr : stdout, helpText());
        return static_cast<int>(arguments.isEmpty() ? Exit::usage : Exit::done);
    }
    if (arguments.first() == u"--version") {
        print(stdout, QStringLiteral("attest-cli " ATTEST_VERSION));
        return 0;
    }
    const QString name = arguments.takeFirst();
    for (const CallDefinition& call : calls()) {
        if (name == QLatin1String(call.name))
            return run(call, arguments);
    }
    return fail(failure(ErrorKind::usage, {"unknown call “%1”", {name}}, {}, "see attest-cli --help").error);
}
