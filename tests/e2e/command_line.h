// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace attest::test {

/// What a call of attest-cli gave back.
struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;
    QJsonObject json() const;
};

Outcome attestCli(const QStringList& arguments);

/// A folder that is gone with the test, and the case file in it.
class Workplace {
public:
    Workplace();
    ~Workplace();
    QString path(const QString& name) const;
    QString caseFile() const { return path(QStringLiteral("case.attest")); }
    /// A copy of a dossier to be broken on purpose.
    QString copyOf(const QString& dossier, const QString& name) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QString sample(const QString& name);      ///< "secco-2024/revision-1"
QString testDossier(const QString& name); ///< "clean-de/dossier"

/// Imports both submissions of the example, raises, answers and accepts the findings between them.
void verifyExample(const Workplace& place);

} // namespace attest::test
