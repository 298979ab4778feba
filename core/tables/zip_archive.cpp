// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/zip_archive.h"

#include "core/base/byte_spool.h"
#include "core/tables/zip_names.h"
#include "core/tables/zip_source.h"

#include <zip.h>

#include <algorithm>
#include <set>

namespace attest {
namespace {

constexpr qsizetype kPiece = 256 * 1024;
constexpr zip_uint32_t kUnixFileType = 0xF000;
constexpr zip_uint32_t kUnixLink = 0xA000;

Failure tooMuch()
{
    return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file unpacks to more than is safe"));
}

Failure damaged(const char* why)
{
    return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The file is damaged or no ZIP archive: %1"),
                                             {QString::fromUtf8(why)}});
}

bool isSuspicious(quint64 unpacked, quint64 packed)
{
    return unpacked > ZipArchive::kRatioFreeUnpacked && unpacked / ZipArchive::kMaximumRatio > packed;
}

bool isLink(zip* archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
           && (system == ZIP_OPSYS_UNIX || system == ZIP_OPSYS_OS_X) && ((attributes >> 16) & kUnixFileType) == kUnixLink;
}

Result<void> checkFile(zip* archive, zip_uint64_t index, const zip_stat_t& about, const QString& name)
{
    if (!isSafeEntryName(name) || isLink(archive, index))
        return failure(ErrorKind::input,
                       Message{QT_TRANSLATE_NOOP("core", "The archive holds “%1”, which is no plain file inside of it"), {name}}, {},
                       QT_TRANSLATE_NOOP("core", "Unpack it with care and add its files one by one"));
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The archive has a password: “%1” cannot be read"), {name}}, {},
                       QT_TRANSLATE_NOOP("core", "Pack the files again without a password"));
    return {};
}

} // namespace

void ZipArchive::Entry::Closer::operator()(zip_file* file) const
{
    zip_fclose(file);
}

Result<qint64> ZipArchive::Entry::read(char* buffer, qint64 size)
{
    const zip_int64_t count = zip_fread(m_file.get(), buffer, static_cast<zip_uint64_t>(size));
    if (count < 0)
        return damaged(zip_file_strerror(m_file.get()));
    m_unpacked += static_cast<quint64>(count);
    m_archive->m_unpacked += static_cast<quint64>(count);
    if (m_archive->m_unpacked > kMaximumUnpacked || isSuspicious(m_unpacked, m_packed))
        return tooMuch();
    return count;
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const SharedBytes& bytes)
{
    const auto archive = openZip(bytes);
    if (!archive)
        return archive.failure();
    std::shared_ptr<ZipArchive> result(new ZipArchive(*archive));
    if (const auto checked = result->checkDirectory(); !checked)
        return checked.failure();
    return result;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

Result<void> ZipArchive::checkDirectory() const
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > kMaximumEntries)
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The file has %1 entries, more than is safe"), {argument(count)}});
    if (count < 1)
        return damaged("it has no entries");
    quint64 unpacked = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(i), 0, &about) != 0)
            return damaged(zip_strerror(m_archive));
        if (about.size > kMaximumUnpacked - unpacked || isSuspicious(about.size, about.comp_size))
            return tooMuch();
        unpacked += about.size;
    }
    return {};
}

qint64 ZipArchive::locate(const QString& name) const
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index >= 0)
        return index;
    const QByteArray backslashed = QString(name).replace(u'/', u'\\').toUtf8();
    return zip_name_locate(m_archive, backslashed.constData(), ZIP_FL_NOCASE);
}

bool ZipArchive::contains(const QString& name) const
{
    return locate(name) >= 0;
}

Result<ZipArchive::Entry> ZipArchive::entry(const QString& name)
{
    const qint64 index = locate(name);
    if (index < 0)
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The workbook lacks its part %1"), {name}});
    return entryAt(static_cast<quint64>(index));
}

Result<ZipArchive::Entry> ZipArchive::entryAt(quint64 index)
{
    zip_stat_t about;
    Entry result;
    if (zip_stat_index(m_archive, index, 0, &about) == 0)
        result.m_file.reset(zip_fopen_index(m_archive, index, 0));
    if (!result.m_file)
        return damaged(zip_strerror(m_archive));
    result.m_packed = about.comp_size;
    result.m_archive = shared_from_this();
    return result;
}

const std::vector<QString>& ZipArchive::names() const
{
    if (m_names.empty())
        m_names = zipEntryNames(m_archive);
    return m_names;
}

Result<std::vector<ZipEntryInfo>> ZipArchive::entries() const
{
    std::vector<ZipEntryInfo> files;
    std::set<QString> known;
    for (zip_uint64_t i = 0; i < names().size(); ++i) {
        const QString& name = names()[i];
        zip_stat_t about;
        if (zip_stat_index(m_archive, i, 0, &about) != 0)
            return damaged(zip_strerror(m_archive));
        if (name.endsWith(u'/') && about.size == 0 && isSafeEntryName(name.chopped(1)))
            continue;
        if (const auto checked = checkFile(m_archive, i, about, name); !checked)
            return checked.failure();
        if (!known.insert(name).second)
            return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The archive holds two files named “%1”"), {name}});
        files.push_back({name, about.size});
    }
    return files;
}

Result<SharedBytes> ZipArchive::unpack(const QString& name)
{
    const auto found = std::find(names().begin(), names().end(), name);
    if (found == names().end())
        return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The archive holds no file “%1”"), {name}});
    auto opened = entryAt(static_cast<quint64>(found - names().begin()));
    if (!opened)
        return opened.failure();
    ByteSpool spool;
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (;;) {
        const auto count = opened->read(piece.data(), piece.size());
        if (!count)
            return count.failure();
        if (*count == 0)
            return spool.finish();
        if (const auto appended = spool.append(QByteArrayView(piece).first(*count)); !appended)
            return appended.failure();
    }
}

} // namespace attest
