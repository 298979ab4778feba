// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/zip_source.h"

#include <zip.h>

#include <algorithm>

namespace attest {
namespace {

/// What libzip's callback works on.
struct Source {
    SharedBytes bytes;
    qint64 offset = 0;
    zip_error_t error{};
};

zip_int64_t readPiece(Source& source, void* buffer, zip_uint64_t length)
{
    const auto wanted = static_cast<qint64>(std::min<zip_uint64_t>(length, static_cast<zip_uint64_t>(source.bytes->size())));
    const auto count = source.bytes->read(source.offset, static_cast<char*>(buffer), wanted);
    if (!count) {
        zip_error_set(&source.error, ZIP_ER_READ, 0);
        return -1;
    }
    source.offset += *count;
    return *count;
}

zip_int64_t seek(Source& source, void* arguments, zip_uint64_t length)
{
    const zip_int64_t offset = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(source.offset),
                                                              static_cast<zip_uint64_t>(source.bytes->size()), arguments,
                                                              length, &source.error);
    if (offset < 0)
        return -1;
    source.offset = offset;
    return 0;
}

zip_int64_t describe(const Source& source, void* target)
{
    auto* const about = static_cast<zip_stat_t*>(target);
    zip_stat_init(about);
    about->valid = ZIP_STAT_SIZE;
    about->size = static_cast<zip_uint64_t>(source.bytes->size());
    return sizeof(zip_stat_t);
}

zip_int64_t callback(void* state, void* buffer, zip_uint64_t length, zip_source_cmd_t command)
{
    Source& source = *static_cast<Source*>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN: source.offset = 0; return 0;
    case ZIP_SOURCE_READ: return readPiece(source, buffer, length);
    case ZIP_SOURCE_SEEK: return seek(source, buffer, length);
    case ZIP_SOURCE_TELL: return source.offset;
    case ZIP_SOURCE_STAT: return describe(source, buffer);
    case ZIP_SOURCE_ERROR: return zip_error_to_data(&source.error, buffer, length);
    case ZIP_SOURCE_CLOSE: return 0;
    case ZIP_SOURCE_FREE: delete &source; return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default: zip_error_set(&source.error, ZIP_ER_OPNOTSUPP, 0); return -1;
    }
}

} // namespace

Result<zip*> openZip(const SharedBytes& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    auto state = std::make_unique<Source>();
    state->bytes = bytes;
    zip_error_init(&state->error);
    zip_source_t* source = zip_source_function_create(callback, state.get(), &error);
    if (source != nullptr)
        static_cast<void>(state.release()); // the source frees it
    zip* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        const Failure failed = failure(ErrorKind::input,
                                       Message{QT_TRANSLATE_NOOP("core", "The file is damaged or no ZIP archive: %1"),
                                               {QString::fromUtf8(zip_error_strerror(&error))}});
        zip_source_free(source);
        zip_error_fini(&error);
        return failed;
    }
    zip_error_fini(&error);
    return archive;
}

} // namespace attest
