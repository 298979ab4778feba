// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/zip_names.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QStringList>

#include <zip.h>

namespace attest {
namespace {

bool isHanziPair(unsigned char lead, unsigned char trail)
{
    return lead >= 0xB0 && lead <= 0xF7 && trail >= 0xA1 && trail <= 0xFE;
}

/// Chinese words are pairs of two high bytes; in Western ones a high byte mostly stands between letters.
bool looksChinese(QByteArrayView bytes)
{
    int pairs = 0;
    int others = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80)
            continue;
        if (i + 1 < bytes.size() && isHanziPair(byte, static_cast<unsigned char>(bytes[i + 1]))) {
            ++pairs;
            ++i;
        } else {
            ++others;
        }
    }
    return pairs > others;
}

QByteArray rawName(zip* archive, zip_uint64_t index)
{
    return QByteArray(zip_get_name(archive, index, ZIP_FL_ENC_RAW));
}

QString decoded(zip* archive, zip_uint64_t index, bool chinese)
{
    const QByteArray raw = rawName(archive, index);
    if (raw.isValidUtf8())
        return QString::fromUtf8(raw);
    if (chinese) {
        QStringDecoder decoder("GB18030");
        const QString name = decoder.decode(raw);
        if (!decoder.hasError())
            return name;
    }
    return QString::fromUtf8(zip_get_name(archive, index, ZIP_FL_ENC_CP437));
}

} // namespace

std::vector<QString> zipEntryNames(zip* archive)
{
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0));
    QByteArray unclear;
    for (zip_uint64_t i = 0; i < count; ++i) {
        if (const QByteArray raw = rawName(archive, i); !raw.isValidUtf8())
            unclear += raw + '/';
    }
    const bool chinese = looksChinese(unclear);
    std::vector<QString> names;
    for (zip_uint64_t i = 0; i < count; ++i)
        names.push_back(decoded(archive, i, chinese).replace(u'\\', u'/'));
    return names;
}

bool isSafeEntryName(const QString& name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(QChar(u'\0')) || (name.size() > 1 && name[1] == u':'))
        return false;
    const QStringList parts = name.split(u'/');
    return !parts.contains(QStringLiteral("..")) && !parts.contains(QString()) && !parts.contains(QStringLiteral("."));
}

} // namespace attest
