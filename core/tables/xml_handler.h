// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>

#include <optional>
#include <string_view>

namespace attest {

/// The attributes of an element.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}

    /// The value of an attribute without prefix; empty where there is none.
    std::string_view value(std::string_view name) const;
    QString text(std::string_view name) const;
    /// "1" or "true".
    bool isTrue(std::string_view name) const;
    /// A whole number; nothing where there is none.
    std::optional<int> number(std::string_view name) const;
    /// The value of an attribute by its local name with any prefix: "id" for "r:id".
    QString prefixedText(std::string_view localName) const;
    /// Names and values in turn, with a null at the end; for elements that come by the million.
    const char* const* pairs() const { return m_pairs; }

private:
    const char* const* m_pairs;
};

/// Receives the elements of an XML stream. Names come without prefix, so that the transitional and the strict namespaces
/// of Office, and any choice of prefix, are alike.
class XmlHandler {
public:
    static constexpr int kMaximumDepth = 64;

    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    /// A piece of the text; one text may come in several.
    virtual void text(std::string_view /*utf8*/) {}
    /// Where reading stands, for the place of a failure.
    virtual int row() const { return 0; }

    /// Gives a start, by the name with its prefix, of an element that has so many around it; too many are a failure.
    void startAt(int depth, std::string_view prefixedName, const XmlAttributes& attributes);
    void endOf(std::string_view prefixedName);
    const Message& failure() const { return m_failure; }
    /// Nothing more is to be given before goOn().
    bool isStopped() const { return m_paused || !m_failure.isEmpty(); }
    void goOn() { m_paused = false; }

protected:
    /// Stops reading for good.
    void fail(Message what) { m_failure = std::move(what); }
    /// Makes XmlStream::pump() return.
    void pause() { m_paused = true; }

private:
    friend class XmlStream;
    Message m_failure;
    bool m_paused = false;
};

} // namespace attest
