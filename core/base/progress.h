// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace attest {

/// What a long computation reports to, and asks whether to go on. Called from the thread that computes.
class Progress {
public:
    virtual ~Progress() = default;
    /// done of total steps (bytes, rows, checks …) of the named work. Cheap enough to be called a thousand times.
    virtual void report(qint64 done, qint64 total, const Message& work) = 0;
    /// True once the user wants to stop; the computation then ends with ErrorKind::cancelled and changes nothing.
    virtual bool isCancelled() const = 0;
};

/// Nobody is looking.
class NoProgress final : public Progress {
public:
    void report(qint64, qint64, const Message&) override {}
    bool isCancelled() const override { return false; }
};

} // namespace attest
