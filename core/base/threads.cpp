// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace attest {
namespace {

/// Pieces that several threads take one after the other.
class Pieces {
public:
    Pieces(std::size_t count, const std::function<void(std::size_t)>& work) : m_count(count), m_work(work) {}

    /// False when nothing is left.
    bool doNext()
    {
        const std::size_t next = m_stopped ? m_count : m_next++;
        if (next >= m_count)
            return false;
        try {
            m_work(next);
            ++m_done;
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_thrown)
                m_thrown = std::current_exception();
            m_stopped = true;
        }
        return true;
    }

    void stop() { m_stopped = true; }
    std::size_t done() const { return m_done; }
    std::exception_ptr thrown() const { return m_thrown; }

private:
    const std::size_t m_count;
    const std::function<void(std::size_t)>& m_work;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_done = 0;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    std::exception_ptr m_thrown;
};

/// Others that work beside this thread; fewer where the system gives no more.
std::vector<std::jthread> others(std::size_t wanted, Pieces& pieces)
{
    std::vector<std::jthread> threads;
    try {
        for (std::size_t i = 0; i < wanted; ++i)
            threads.emplace_back([&pieces] { while (pieces.doNext()) {} });
    } catch (const std::system_error&) { // this thread does the work alone
    }
    return threads;
}

} // namespace

int processorThreads()
{
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

bool doOnThreads(std::size_t count, int threads, const std::function<void(std::size_t)>& work,
                 const std::function<bool(std::size_t)>& goOn)
{
    Pieces pieces(count, work);
    {
        const std::size_t most = std::min(count, static_cast<std::size_t>(std::max(1, threads)));
        const auto beside = others(most > 0 ? most - 1 : 0, pieces);
        do {
            if (!goOn(pieces.done()))
                pieces.stop();
        } while (pieces.doNext());
    }
    if (pieces.thrown())
        std::rethrow_exception(pieces.thrown());
    return pieces.done() == count;
}

} // namespace attest
