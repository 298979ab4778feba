// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

namespace attest {
namespace {

const auto kAlways = [](std::size_t) { return true; };

TEST(Threads, everyPieceIsDoneOnce)
{
    for (const int threads : {-1, 0, 1, 2, 3, 8, 64}) {
        for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
            std::vector<std::atomic<int>> done(count);
            EXPECT_TRUE(doOnThreads(count, threads, [&](std::size_t i) { ++done[i]; }, kAlways));
            for (const auto& times : done)
                EXPECT_EQ(times, 1) << threads << " threads";
        }
    }
}

TEST(Threads, workGoesOnBesideThisThread)
{
    std::atomic<int> waiting = 0;
    const auto meet = [&](std::size_t) { // ends only if both pieces run at the same time
        ++waiting;
        for (int i = 0; waiting < 2 && i < 10'000; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    };
    EXPECT_TRUE(doOnThreads(2, 2, meet, kAlways));
    EXPECT_EQ(waiting, 2);
}

TEST(Threads, stopsWhenToldTo)
{
    std::atomic<int> done = 0;
    EXPECT_FALSE(doOnThreads(1000, 1, [&](std::size_t) { ++done; }, [](std::size_t before) { return before < 10; }));
    EXPECT_EQ(done, 10);
}

TEST(Threads, whatIsThrownComesOutHereAndStopsTheRest)
{
    for (const int threads : {1, 4}) {
        std::atomic<int> done = 0;
        const auto work = [&](std::size_t i) {
            if (i == 3)
                throw std::runtime_error("third");
            ++done;
            std::this_thread::sleep_for(std::chrono::microseconds(50));
        };
        EXPECT_THROW(doOnThreads(100'000, threads, work, kAlways), std::runtime_error);
        EXPECT_LT(done, 100'000);
    }
}

TEST(Threads, theProcessorHasAtLeastOne)
{
    EXPECT_GE(processorThreads(), 1);
}

} // namespace
} // namespace attest
