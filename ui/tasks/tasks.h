// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace attest {

/// Progress of one task: written by its worker, read by the window's thread.
class TaskProgress final : public Progress {
public:
    void report(qint64 done, qint64 total, const Message& work) override;
    bool isCancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    /// 0 … 1000; −1 while the total is not known.
    int permille() const { return m_permille; }
    Message work() const;

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_permille = -1;
    mutable std::mutex m_mutex;
    Message m_work;
};

/// The background work of one window: each task runs on the pool, is listed while it runs, can be cancelled, and hands its
/// result over on the window's thread. A result whose receiver is gone is dropped. The destructor cancels and waits.
class Tasks final : public QObject {
    Q_OBJECT

public:
    struct Task {
        Message name;
        std::shared_ptr<TaskProgress> progress;
        QElapsedTimer since;
        bool quiet = false; ///< too small to be shown
    };

    explicit Tasks(QObject* parent = nullptr);
    ~Tasks() override;

    /// Runs `work` (callable with Progress&) and then `then` (callable with its result) while `receiver` lives.
    template <class Work, class Then>
    void run(const Message& name, QObject* receiver, Work work, Then then);
    /// The same for small things that need no mention: a preview, an excerpt.
    template <class Work, class Then>
    void runQuietly(QObject* receiver, Work work, Then then);

    /// What runs and is worth showing, the oldest first.
    std::vector<std::shared_ptr<const Task>> running() const;
    bool isBusy() const { return !m_running.empty(); }
    void cancelAll();

Q_SIGNALS:
    void changed();

private:
    template <class Work, class Then>
    void start(std::shared_ptr<Task> task, QObject* receiver, Work work, Then then);
    void add(std::shared_ptr<Task> task);
    void remove(const std::shared_ptr<Task>& task);

    QThreadPool m_pool;
    std::vector<std::shared_ptr<Task>> m_running;
};

template <class Work, class Then>
void Tasks::run(const Message& name, QObject* receiver, Work work, Then then)
{
    auto task = std::make_shared<Task>();
    task->name = name;
    start(std::move(task), receiver, std::move(work), std::move(then));
}

template <class Work, class Then>
void Tasks::runQuietly(QObject* receiver, Work work, Then then)
{
    auto task = std::make_shared<Task>();
    task->quiet = true;
    start(std::move(task), receiver, std::move(work), std::move(then));
}

template <class Work, class Then>
void Tasks::start(std::shared_ptr<Task> task, QObject* receiver, Work work, Then then)
{
    using Outcome = std::invoke_result_t<Work, Progress&>;
    task->progress = std::make_shared<TaskProgress>();
    add(task);
    // A QFuture wants default-constructible results; a Result<T> is none.
    auto answer = std::make_shared<std::optional<Outcome>>();
    auto* watcher = new QFutureWatcher<void>(this);
    const QPointer<QObject> alive(receiver);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher, task, answer, alive, then]() {
        watcher->deleteLater();
        remove(task);
        if (alive && answer->has_value())
            then(std::move(**answer));
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [task, answer, work]() { answer->emplace(work(*task->progress)); }));
}

} // namespace attest
