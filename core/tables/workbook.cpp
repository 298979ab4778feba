// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/workbook.h"

#include "core/tables/ods_reader.h"
#include "core/tables/workbook_sheets.h"
#include "core/tables/xls_compound.h"
#include "core/tables/xls_reader.h"
#include "core/tables/xlsx_reader.h"
#include "core/tables/zip_archive.h"

#include <QtEndian>

#include <algorithm>

namespace attest {
namespace {

constexpr qint64 kHeadBytes = 16;
constexpr qint64 kZipEndBytes = 22;               // the end record of a ZIP archive, without its comment
constexpr qint64 kZipTailBytes = 65'535 + kZipEndBytes;
constexpr qint64 kZipDirectoryBytes = 1024 * 1024; // enough for the names of an office document

enum class Container { none, zip, compound, bareBiff };

/// Old .xls files begin with a record "beginning of file" when they are not in a compound document.
bool isBareBiff(const QByteArray& head)
{
    if (head.size() < 8 || head[0] != 0x09)
        return false;
    const auto version = static_cast<unsigned char>(head[1]);
    const auto length = qFromLittleEndian<quint16>(head.constData() + 2);
    return (version == 0x00 || version == 0x02 || version == 0x04 || version == 0x08) && length >= 4 && length <= 16;
}

Container containerOf(const QByteArray& head)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Container::zip;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return Container::compound;
    return isBareBiff(head) ? Container::bareBiff : Container::none;
}

QByteArray sliceOf(const ByteSource& bytes, qint64 offset, qint64 length)
{
    const auto slice = bytes.slice(offset, length);
    return slice ? *slice : QByteArray();
}

/// The directory of a ZIP archive, or its beginning; empty when it is not where it should be.
QByteArray zipDirectory(const ByteSource& bytes)
{
    const qint64 start = std::max<qint64>(0, bytes.size() - kZipTailBytes);
    const QByteArray tail = sliceOf(bytes, start, kZipTailBytes);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || tail.size() - end < kZipEndBytes)
        return {};
    const qint64 size = qFromLittleEndian<quint32>(tail.constData() + end + 12);
    const qint64 offset = start + end - size;
    return offset < 0 ? QByteArray() : sliceOf(bytes, offset, std::min(size, kZipDirectoryBytes));
}

/// A packed folder of files and a text document are none. What is damaged counts as one, so that it is not read as text.
bool isOfficePackage(const ByteSource& bytes)
{
    const QByteArray directory = zipDirectory(bytes).toLower().replace('\\', '/');
    if (directory.isEmpty() || directory.contains("xl/workbook."))
        return true;
    if (directory.contains("[content_types].xml"))
        return !directory.contains("word/document.") && !directory.contains("ppt/presentation.");
    return directory.contains("content.xml") && directory.contains("mimetype");
}

bool isOfficeCompound(const ByteSource& bytes)
{
    const SharedBytes borrowed(SharedBytes(), &bytes);
    const auto compound = XlsCompound::open(borrowed);
    return !compound || XlsWorkbook::isIn(*compound);
}

} // namespace

bool isWorkbook(const ByteSource& bytes)
{
    const auto head = bytes.slice(0, kHeadBytes);
    if (!head)
        return false;
    switch (containerOf(*head)) {
    case Container::zip: return isOfficePackage(bytes);
    case Container::compound: return isOfficeCompound(bytes);
    case Container::bareBiff: return true;
    case Container::none: break;
    }
    return false;
}

Result<std::unique_ptr<Workbook>> openWorkbook(const SharedBytes& bytes, const QString& file)
{
    const auto head = bytes->slice(0, kHeadBytes);
    if (!head)
        return inPlace(head.failure(), file);
    switch (containerOf(*head)) {
    case Container::compound: return XlsWorkbook::openCompound(bytes, file);
    case Container::bareBiff: return XlsWorkbook::openBare(bytes, file);
    case Container::zip: break;
    case Container::none:
        return inPlace(failure(ErrorKind::input, QT_TRANSLATE_NOOP("core", "The file is no workbook"), {},
                               QT_TRANSLATE_NOOP("core", "Workbooks are .xlsx, .xlsm, .ods and .xls files")), file);
    }
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return inPlace(archive.failure(), file);
    return OdsWorkbook::isDocument(**archive) ? OdsWorkbook::open(bytes, file) : XlsxWorkbook::open(bytes, file);
}

} // namespace attest
