// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace attest {

/// A failure on its way out: `return failure(ErrorKind::input, …)` or `return Failure{std::move(r).error()}`.
struct Failure {
    Error error;
};

/// A value, or the expected failure to get one; names as in std::expected, which needs C++23 with this compiler.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }
    /// This failure, to be returned from a function of another result type.
    Failure failure() const { return {error()}; }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or a failure.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Failure failure) : m_error(std::move(failure.error)), m_failed(true) {}

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { return m_error; }
    Failure failure() const { return {m_error}; }

private:
    Error m_error;
    bool m_failed = false;
};

inline Failure failure(ErrorKind kind, Message what, Place place = {}, Message advice = {})
{
    return {{kind, std::move(what), std::move(place), std::move(advice)}};
}

} // namespace attest
