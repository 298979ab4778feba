// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attest {

/// Elementary functions from additions, multiplications and divisions alone, which IEC 60559 fixes to the last bit: the C
/// library's own differ between machines, and a seed must give the same bytes everywhere. Relative error below 1e-15.

/// Natural logarithm; x > 0 and finite.
double portableLog(double x);

/// Exponential function; |x| ≤ 700.
double portableExp(double x);

/// The value that a standard normal variable stays below with probability p, 0 < p < 1 (Wichura, algorithm AS 241, PPND16,
/// Applied Statistics 37 (1988), 477–484).
double normalQuantile(double p);

} // namespace attest
