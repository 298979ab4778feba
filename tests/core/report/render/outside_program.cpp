// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/render/outside_program.h"

#include <QProcess>

namespace attest {

QByteArray printed(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

QString folded(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace attest
