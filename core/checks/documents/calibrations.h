// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <vector>

namespace attest {

/// Whether a certificate's result says that the meter failed, in English, German, Chinese, Hindi and a few neighbours. No
/// result, or words that nobody knows, count as passed.
bool saysFailed(const QString& result);

/// What the meter's certificates prove, from the boundary and from the list of certificates together.
///
/// A certificate that both name with different days proves only the days that both give; one that failed proves nothing.
class MeterCalibrations {
public:
    MeterCalibrations(const Submission& submission, const Meter& meter);

    bool isEmpty() const { return m_certificates.empty(); }
    /// The parts of a period that no valid certificate covers, in order.
    std::vector<Period> gapsIn(const Period& period) const;
    /// The name of a failed certificate that touches the period; empty where there is none.
    QString failedIn(const Period& period) const;
    /// Where the listed certificates stand.
    std::vector<SourceRef> places() const;

private:
    struct Certificate {
        QString name;
        Period valid;
        Period stated; ///< before what contradicts it was taken off
        bool failed = false;
        SourceRef at;
    };
    void add(const CalibrationCertificate& certificate);

    std::vector<Certificate> m_certificates;
};

} // namespace attest
