// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/srgb_profile.h"

#include <QtEndian>

#include <cmath>
#include <initializer_list>
#include <utility>

namespace attest {
namespace {

constexpr int kHeaderSize = 128;
constexpr int kCurveEntries = 1024;

void put32(QByteArray& bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void put16(QByteArray& bytes, quint16 value)
{
    const quint16 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void putFixed(QByteArray& bytes, double value)
{
    put32(bytes, static_cast<quint32>(std::lround(value * 65536)));
}

QByteArray xyz(double x, double y, double z)
{
    QByteArray bytes = QByteArrayLiteral("XYZ ") + QByteArray(4, '\0');
    for (const double value : {x, y, z})
        putFixed(bytes, value);
    return bytes;
}

QByteArray copyrightText()
{
    return QByteArrayLiteral("text") + QByteArray(4, '\0') + QByteArrayLiteral("No copyright, use freely") + '\0' + QByteArray(3, '\0');
}

QByteArray description()
{
    const QByteArray name = QByteArrayLiteral("sRGB IEC61966-2.1") + '\0';
    QByteArray bytes = QByteArrayLiteral("desc") + QByteArray(4, '\0');
    put32(bytes, static_cast<quint32>(name.size()));
    bytes += name;
    bytes += QByteArray(8 + 3 + 67, '\0'); // neither Unicode nor Macintosh names
    return bytes + QByteArray(4 - bytes.size() % 4, '\0');
}

/// IEC 61966-2-1: light from the code value.
QByteArray curve()
{
    QByteArray bytes = QByteArrayLiteral("curv") + QByteArray(4, '\0');
    put32(bytes, kCurveEntries);
    for (int i = 0; i < kCurveEntries; ++i) {
        const double code = i / double{kCurveEntries - 1};
        const double light = code <= 0.04045 ? code / 12.92 : std::pow((code + 0.055) / 1.055, 2.4);
        put16(bytes, static_cast<quint16>(std::lround(light * 65535)));
    }
    return bytes;
}

QByteArray header(qsizetype size)
{
    QByteArray bytes;
    put32(bytes, static_cast<quint32>(size));
    bytes += QByteArray(4, '\0');
    put32(bytes, 0x02100000); // version 2.1
    bytes += "mntrRGB XYZ ";
    for (const quint16 part : std::initializer_list<quint16>{2000, 1, 1, 0, 0, 0})
        put16(bytes, part);
    bytes += "acsp";
    bytes += QByteArray(68 - bytes.size(), '\0');
    for (const double white : {0.9642, 1.0, 0.8249}) // D50
        putFixed(bytes, white);
    return bytes + QByteArray(kHeaderSize - bytes.size(), '\0');
}

} // namespace

QByteArray srgbProfile()
{
    const QByteArray gamma = curve();
    // Primaries adapted to D50 (Bradford), as in the profile of the standard's authors.
    const std::initializer_list<std::pair<const char*, QByteArray>> tags = {
        {"desc", description()},
        {"cprt", copyrightText()},
        {"wtpt", xyz(0.95045, 1.0, 1.08905)},
        {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
        {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
        {"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
        {"rTRC", gamma}};
    QByteArray table;
    QByteArray content;
    put32(table, static_cast<quint32>(tags.size() + 2));
    const auto start = static_cast<quint32>(kHeaderSize + 4 + 12 * (tags.size() + 2));
    quint32 last = 0;
    for (const auto& [name, data] : tags) {
        last = start + static_cast<quint32>(content.size());
        table += name;
        put32(table, last);
        put32(table, static_cast<quint32>(data.size()));
        content += data;
    }
    for (const char* shared : {"gTRC", "bTRC"}) {
        table += shared;
        put32(table, last);
        put32(table, static_cast<quint32>(gamma.size()));
    }
    return header(kHeaderSize + table.size() + content.size()) + table + content;
}

} // namespace attest
