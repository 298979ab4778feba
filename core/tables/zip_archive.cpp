// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/zip_archive.h"

#include <zip.h>

namespace attest {
namespace {

Failure tooMuch()
{
    return failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file unpacks to more than is safe"));
}

Failure damaged(const char* why)
{
    return failure(ErrorKind::input, Message{QT_TRANSLATE_NOOP("core", "The file is damaged or no workbook: %1"),
                                             {QString::fromUtf8(why)}});
}

bool isSuspicious(quint64 unpacked, quint64 packed)
{
    return unpacked > ZipArchive::kRatioFreeUnpacked && unpacked / ZipArchive::kMaximumRatio > packed;
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

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        const Failure failed = damaged(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return failed;
    }
    zip_error_fini(&error);
    std::shared_ptr<ZipArchive> result(new ZipArchive(bytes, archive));
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
    zip_stat_t about;
    Entry result;
    if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &about) == 0)
        result.m_file.reset(zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0));
    if (!result.m_file)
        return damaged(zip_strerror(m_archive));
    result.m_packed = about.comp_size;
    result.m_archive = shared_from_this();
    return result;
}

} // namespace attest
