// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/intake/headings.h"

#include <QStringList>

namespace attest {

/// A way of reading that was found once and is offered again for files with the same headings (format attest-profile/1: one
/// entry of a dossier's `files` without path and id).
struct ReadingProfile {
    QString name;
    QStringList headings; ///< of the file that it was made for, as written
    FileEntry entry;      ///< without path and id

    QString fingerprint() const { return fingerprintOf(headings); }
    /// The headings that the entry names, as far as they are headings and not letters of columns.
    QStringList usedHeadings() const;
};

inline constexpr qsizetype kLargestProfile = 1024 * 1024;
inline constexpr qsizetype kLongestProfileName = 200;
/// Behind the name of an exported profile.
inline const QString kProfileSuffix = QStringLiteral(".attest-profile.json");

/// The entry with path and id of the file to be read.
FileEntry appliedTo(const ReadingProfile& profile, const QString& path, const QString& id);

/// The profile as a file. Fails (ErrorKind::usage) for a name that is blank, longer than kLongestProfileName or has characters
/// that cannot be printed.
Result<QByteArray> profileText(const ReadingProfile& profile);
/// Reads one; unknown keys, another format, wrong types and impossible entries are refused with their JSON path. `file` is the
/// name for the place.
Result<ReadingProfile> parseProfile(const QByteArray& json, const QString& file);

/// Writes a profile for others, completely or not at all.
Result<void> exportProfile(const ReadingProfile& profile, const QString& path);
/// Reads one from others; it is not saved by that.
Result<ReadingProfile> importProfile(const QString& path);

/// A profile that may fit a file, and how its headings differ.
struct ProfileMatch {
    ReadingProfile profile;
    HeadingDifference difference; ///< what the file has more and less than the profile
    QStringList unmet;            ///< missing headings that the profile reads; empty = it can be used as it is

    bool isExact() const { return difference.isNone(); }
};

/// The profiles of a user: one file each in a folder, which is made when the first is saved. Names are unique without regard
/// to case. Other programs and versions may write there, too: nothing is cached.
class ProfileLibrary {
public:
    explicit ProfileLibrary(QString folder) : m_folder(std::move(folder)) {}

    struct Listing {
        std::vector<ReadingProfile> profiles; ///< by name
        std::vector<Error> problems;          ///< files that are no profile, too large or too many; they are left alone
    };
    Listing list() const;
    /// Also in place of the one of the same name; complete or not at all.
    Result<void> save(const ReadingProfile& profile) const;
    /// ErrorKind::usage where there is none of this name.
    Result<void> remove(const QString& name) const;
    /// Those with at least half of the headings in common; exact ones first, then usable ones, then by share and name.
    std::vector<ProfileMatch> bestMatches(const QStringList& headings) const;

private:
    QString m_folder;
};

/// The ranking of bestMatches().
std::vector<ProfileMatch> matchesAmong(std::vector<ReadingProfile> profiles, const QStringList& headings);

} // namespace attest
