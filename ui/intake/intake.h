// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/import_order.h"
#include "ui/intake/incoming.h"
#include "ui/intake/intake_file.h"
#include "ui/intake/stop_flag.h"
#include "ui/shell/session.h"

#include <QTimer>

namespace attest {

/// The files of one import, how each is read, and what is still open. Looks at them in the background after every change; an
/// outdated look is stopped. Widgets show it and change it, and know nothing of each other.
class Intake final : public QObject {
    Q_OBJECT

public:
    /// Files up to this size are read completely without being asked to.
    static constexpr qint64 kCheckedAtOnce = qint64(16) * 1024 * 1024;

    /// The session outlives the intake. `profileFolder`: empty = no profiles.
    Intake(Session& session, QString profileFolder, QObject* parent = nullptr);
    ~Intake() override;

    void add(const std::vector<IncomingFile>& files);
    /// The same file once more, for another sheet or table of it; gives its number.
    int addAgain(int file);
    void remove(int file);
    int size() const { return static_cast<int>(m_files.size()); }
    const IntakeFile& file(int index) const { return m_files[static_cast<std::size_t>(index)].file; }

    /// Fixes a key's value; see entry_keys.h.
    void state(int file, const QString& key, const QString& value);
    /// Has it found out again.
    void release(int file, const QString& key);
    /// Assigns the columns by hand. In a wide file `values` names the columns of values with their months or meters.
    void assign(int file, const std::map<QString, QString>& columns, const std::vector<std::pair<QString, QString>>& values);
    void answer(int file, const OpenQuestion& question, const QString& value);
    void apply(int file, const ReadingProfile& profile);
    /// The way in which the file is read, to be saved.
    ReadingProfile profileOf(int file, const QString& name) const;
    void setRepeat(int file, Repeat repeat);
    /// Reads the file completely on trial; all files below 0.
    void check(int file = -1);
    void lookAgain(int file);

    /// What still speaks against a mended row, by field; nothing does: it is taken as a correction.
    std::map<QString, Message> correct(int file, int row, const PlainValues& values);
    void forgetCorrection(int file, int row);

    /// Boundary and engagement with what is about to be created.
    const Submission& header() const { return m_header; }
    void create(const Site& site);
    void create(const Source& source);
    void create(const Meter& meter);
    UnknownNames unknown(int file) const;

    bool canImport() const;
    /// In how many files something is open.
    int openFiles() const;
    /// Everything that was decided, in the order of the list. Fails where corrections cannot be written.
    Result<ImportOrder> order(const QString& actor, const QDateTime& time) const;

    Session& session() const { return m_session; }
    const QString& profileFolder() const { return m_profileFolder; }

Q_SIGNALS:
    /// Files came or went.
    void listChanged();
    /// Something of this file is another: a value, an answer, its state.
    void fileChanged(int file);

private:
    struct Watched {
        IntakeFile file;
        StopFlag outdated;
        std::unique_ptr<QTimer> soon;
        qint64 number = 0; ///< stays when others go
    };

    Watched& at(int index) { return m_files[static_cast<std::size_t>(index)]; }
    int indexOf(qint64 number) const;
    void addOne(const QString& path, const SharedBytes& bytes);
    void lookSoon(int file);
    void look(qint64 number);
    void take(qint64 number, Result<Look> look);
    LookOrder orderFor(const IntakeFile& file) const;
    QStringList takenPaths() const;
    void lookAtAll();

    Session& m_session;
    QString m_profileFolder;
    Submission m_header;
    std::vector<Site> m_sites;
    std::vector<Source> m_sources;
    std::vector<Meter> m_meters;
    std::vector<Watched> m_files;
    qint64 m_next = 1;
};

} // namespace attest
