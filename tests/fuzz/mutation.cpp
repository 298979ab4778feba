// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

#include <QString>

#include <algorithm>

namespace attest::fuzz {
namespace {

constexpr qsizetype kLongest = 64 * 1024;

const std::vector<QByteArray>& tokens()
{
    static const std::vector<QByteArray> all{
        QByteArray("\0", 1), QByteArray("\0\0\0\0", 4), "\xff", "\xff\xff\xff\xff", "\xff\xff\xff\x7f", QByteArray("\0\0\0\x80", 4),
        "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\r", "\n", "\"", "\"\"", ",", ";", "\t",
        "-", "9223372036854775807", "-9223372036854775808", "18446744073709551616", "1e999999999", "1E-2147483648", "0.1", "1,234.5",
        "99999999999999999999999999999999999999", "2024-02-30", "24:00", "9999-12-31T23:59:60Z", "<", ">", "</", "/>", "&#0;", "&#x10FFFF;",
        "&amp;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "]]>", "<![CDATA[", "{", "}", "[", "]", "\\u0000", "\\ud800", "null", "../", "=1+1"};
    return all;
}

} // namespace

void Mutation::bendByte(QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    char& byte = bytes.data()[below(bytes.size())];
    switch (below(3)) {
    case 0: byte = static_cast<char>(byte ^ (1 << below(8))); break;
    case 1: byte = static_cast<char>(below(256)); break;
    default: byte = static_cast<char>(byte + (below(2) == 0 ? 1 : -1)); break;
    }
}

void Mutation::insertToken(QByteArray& bytes)
{
    const QByteArray& token = tokens()[below(static_cast<qsizetype>(tokens().size()))];
    const qsizetype at = below(bytes.size() + 1);
    if (below(2) == 0)
        bytes.insert(at, token);
    else
        bytes.replace(at, std::min(token.size(), bytes.size() - at), token);
}

void Mutation::repeatPiece(QByteArray& bytes)
{
    const qsizetype at = below(bytes.size() + 1);
    const QByteArray piece = bytes.mid(at, 1 + below(std::min<qsizetype>(bytes.size(), 200)));
    const qsizetype times = 1 + below(below(10) == 0 ? 300 : 4);
    if (bytes.size() + piece.size() * times <= kLongest)
        bytes.insert(at, piece.repeated(times));
}

void Mutation::splice(QByteArray& bytes)
{
    const QByteArray& other = m_corpus[below(static_cast<qsizetype>(m_corpus.size()))];
    const qsizetype from = below(other.size() + 1);
    bytes = bytes.left(below(bytes.size() + 1)) + other.mid(from);
}

void Mutation::bend(QByteArray& bytes)
{
    switch (below(8)) {
    case 0: bytes.truncate(below(bytes.size() + 1)); break;
    case 1: bytes.remove(below(bytes.size() + 1), 1 + below(std::min<qsizetype>(bytes.size() + 1, 40))); break;
    case 2: insertToken(bytes); break;
    case 3: insertToken(bytes); break;
    case 4: repeatPiece(bytes); break;
    case 5: splice(bytes); break;
    default: bendByte(bytes); break;
    }
}

QByteArray Mutation::next()
{
    QByteArray bytes = m_corpus[below(static_cast<qsizetype>(m_corpus.size()))];
    const quint32 bends = 1 + below(6);
    for (quint32 i = 0; i < bends; ++i)
        bend(bytes);
    return bytes;
}

} // namespace attest::fuzz
