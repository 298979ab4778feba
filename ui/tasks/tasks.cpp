// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks.h"

#include <QThread>

namespace attest {

void TaskProgress::report(qint64 done, qint64 total, const Message& work)
{
    m_permille = total > 0 ? static_cast<int>(qBound(qint64(0), done * 1000 / total, qint64(1000))) : -1;
    const std::lock_guard lock(m_mutex);
    m_work = work;
}

Message TaskProgress::work() const
{
    const std::lock_guard lock(m_mutex);
    return m_work;
}

Tasks::Tasks(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(qMax(2, QThread::idealThreadCount()));
}

Tasks::~Tasks()
{
    cancelAll();
    m_pool.waitForDone();
}

std::vector<std::shared_ptr<const Tasks::Task>> Tasks::running() const
{
    std::vector<std::shared_ptr<const Task>> shown;
    for (const auto& task : m_running) {
        if (!task->quiet)
            shown.push_back(task);
    }
    return shown;
}

void Tasks::cancelAll()
{
    for (const auto& task : m_running)
        task->progress->cancel();
}

void Tasks::add(std::shared_ptr<Task> task)
{
    task->since.start();
    m_running.push_back(std::move(task));
    Q_EMIT changed();
}

void Tasks::remove(const std::shared_ptr<Task>& task)
{
    std::erase(m_running, task);
    Q_EMIT changed();
}

} // namespace attest
