// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/intake/entry_json.h"

namespace attest {

/// What dossier.json says of the submission as a whole.
struct SubmissionHead {
    int revision = 1;
    QString label;
    QDate date;
    QString reason; ///< must be given from revision 2 on
};

/// Changes of a dossier.json. What is not named stays as it is.
struct DossierEdit {
    std::optional<SubmissionHead> submission;
    QStringList removeFiles;      ///< reference numbers
    std::vector<FileEntry> files; ///< each replaces the one of its id; with a new id, or none, it is added
    std::vector<Site> sites;      ///< each replaces the one of its id, or is added; so the next two
    std::vector<Source> sources;
    std::vector<Meter> meters;
};

/// The text with the changes, complete and accepted by parseDossier(). Every file gets its reference number written down, so
/// that none is renumbered when another goes; an entry without id takes nextFileId(). Fails as parseDossier() does, for the
/// text or for what the changes would make of it, and (ErrorKind::usage) for a file to be removed that is not there.
Result<QByteArray> editDossier(const QByteArray& json, const DossierEdit& edit);

/// The first reference number behind all that are taken: "E-014" after E-013.
QString nextFileId(const std::vector<FileEntry>& entries);

/// What a form "New case" asks for. Sources and meters may come later.
struct CaseBasics {
    SubmissionHead submission;
    Engagement engagement;
    Client client;
    std::vector<TeamMember> team;
    std::vector<Site> sites;
    std::vector<Source> sources;
    std::vector<Meter> meters;
};

/// A dossier.json without files. ErrorKind::usage where client or sites are missing; ErrorKind::input, naming the key, where a
/// value is not one that the format allows.
Result<QByteArray> newDossier(const CaseBasics& basics);

} // namespace attest
