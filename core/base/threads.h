// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace attest {

/// As many threads as the processor runs at once; at least 1.
int processorThreads();

/// Does work(0) … work(count − 1), in any order, on at most so many threads, this one included. Before each piece that
/// this thread takes it asks goOn(how many are done); once that says no, no further piece is begun. Gives back whether
/// all was done. What `work` throws stops the rest and is thrown again here.
bool doOnThreads(std::size_t count, int threads, const std::function<void(std::size_t)>& work,
                 const std::function<bool(std::size_t)>& goOn);

} // namespace attest
