// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <atomic>
#include <memory>

namespace attest {

/// Raised by the window when a computation's question is outdated.
using StopFlag = std::shared_ptr<std::atomic<bool>>;

inline StopFlag newStopFlag() { return std::make_shared<std::atomic<bool>>(false); }

/// A task's progress that also stops when its question is outdated.
class StoppableProgress final : public Progress {
public:
    StoppableProgress(Progress& task, StopFlag outdated) : m_task(task), m_outdated(std::move(outdated)) {}
    void report(qint64 done, qint64 total, const Message& work) override { m_task.report(done, total, work); }
    bool isCancelled() const override { return *m_outdated || m_task.isCancelled(); }

private:
    Progress& m_task;
    StopFlag m_outdated;
};

} // namespace attest
