// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/portable_math.h"

#include <array>
#include <cmath>

namespace attest {
namespace {

// ln 2 in two parts: the first one has zeros at its end, so that its product with a small whole number is exact.
constexpr double kLog2High = 6.93147180369123816490e-01;
constexpr double kLog2Low = 1.90821492927058770002e-10;
constexpr double kHalfRoot2 = 0.70710678118654752440;

template <std::size_t N>
double polynomial(const std::array<double, N>& coefficients, double x)
{
    double sum = 0;
    for (std::size_t i = N; i-- > 0;)
        sum = sum * x + coefficients[i];
    return sum;
}

using Coefficients = std::array<double, 8>;

double ratio(const Coefficients& above, const Coefficients& below, double x)
{
    return polynomial(above, x) / polynomial(below, x);
}

constexpr Coefficients kCentreAbove{3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
                                    4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3};
constexpr Coefficients kCentreBelow{1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
                                    2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3};
constexpr Coefficients kFlankAbove{1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
                                   1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr Coefficients kFlankBelow{1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
                                   1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
constexpr Coefficients kTailAbove{6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
                                  2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr Coefficients kTailBelow{1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
                                  7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};

} // namespace

double portableLog(double x)
{
    int exponent = 0;
    double fraction = std::frexp(x, &exponent); // exact
    if (fraction < kHalfRoot2) {
        fraction *= 2;
        --exponent;
    }
    // ln f = 2 (s + s³/3 + s⁵/5 + …), s = (f − 1) / (f + 1), |s| < 0.172: the 14th term is below the last bit.
    const double s = (fraction - 1) / (fraction + 1);
    const double square = s * s;
    double series = 0;
    for (int odd = 27; odd >= 3; odd -= 2)
        series = (series + 1.0 / odd) * square;
    return exponent * kLog2High + (2 * s + (2 * s * series + exponent * kLog2Low));
}

double portableExp(double x)
{
    const double halves = std::floor(x / (kLog2High + kLog2Low) + 0.5);
    const double rest = (x - halves * kLog2High) - halves * kLog2Low; // |rest| < 0.347
    double series = 1;
    for (int n = 16; n >= 1; --n)
        series = 1 + rest / n * series;
    return std::ldexp(series, static_cast<int>(halves)); // exact
}

double normalQuantile(double p)
{
    const double q = p - 0.5;
    if (std::abs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * ratio(kCentreAbove, kCentreBelow, r);
    }
    const double tail = q < 0 ? p : 1 - p;
    const double r = std::sqrt(-portableLog(tail)); // correctly rounded by IEC 60559
    const double z = r <= 5 ? ratio(kFlankAbove, kFlankBelow, r - 1.6) : ratio(kTailAbove, kTailBelow, r - 5);
    return q < 0 ? -z : z;
}

} // namespace attest
