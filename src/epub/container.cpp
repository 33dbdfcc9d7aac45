#include "epub/container.h"

#include <libdeflate.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>
#include <zip.h>

#include <algorithm>
#include <cassert>
#include <cstring>
#include <memory>
#include <string_view>
#include <tuple>

#include "document/date.h"
#include "epub/epub.h"

namespace newsbook {
namespace {

constexpr int compression_level = 6;
constexpr std::string_view media_type = "application/epub+zip";

struct CompressorRelease {
  void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};
using Compressor = std::unique_ptr<libdeflate_compressor, CompressorRelease>;

struct SourceRelease {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceRelease>;

struct ArchiveRelease {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveRelease>;

// One file as it stands in the zip; libzip reads it through read_entry and keeps only a pointer to it.
struct Entry {
  std::string name;
  std::string data;  // deflated or as it is
  std::uint64_t size = 0;
  std::uint32_t crc = 0;
  bool deflated = false;
  std::size_t position = 0;  // of the reading
};

Entry make_entry(PackedFile file, libdeflate_compressor* compressor) {
  Entry entry;
  entry.name = std::move(file.name);
  entry.size = file.bytes.size();
  entry.crc = libdeflate_crc32(0, file.bytes.data(), file.bytes.size());
  std::string deflated(libdeflate_deflate_compress_bound(compressor, file.bytes.size()), '\0');
  const std::size_t length = libdeflate_deflate_compress(compressor, file.bytes.data(), file.bytes.size(),
                                                         deflated.data(), deflated.size());
  entry.deflated = length > 0 && length < file.bytes.size();
  if (entry.deflated) {
    entry.data.assign(deflated, 0, length);
  } else {
    entry.data = std::move(file.bytes);
  }
  return entry;
}

std::vector<Entry> deflate(std::vector<PackedFile> files) {
  std::vector<Entry> entries(files.size());
  tbb::enumerable_thread_specific<Compressor> compressors(
      [] { return Compressor(libdeflate_alloc_compressor(compression_level)); });
  tbb::parallel_for(std::size_t{0}, files.size(), [&](std::size_t i) {
    entries[i] = make_entry(std::move(files[i]), compressors.local().get());
  });
  return entries;
}

zip_int64_t tell(const Entry& entry, void* data) {
  auto* status = static_cast<zip_stat_t*>(data);
  zip_stat_init(status);
  status->size = entry.size;
  status->comp_size = entry.data.size();
  status->crc = entry.crc;
  status->comp_method = entry.deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
  status->encryption_method = ZIP_EM_NONE;
  status->valid =
      ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
  return 0;
}

// A libzip source that says how its data is compressed already: libzip then copies it as it is.
zip_int64_t read_entry(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command) {
  auto& entry = *static_cast<Entry*>(state);
  switch (command) {
    case ZIP_SOURCE_OPEN:
      entry.position = 0;
      return 0;
    case ZIP_SOURCE_READ: {
      const std::size_t count = std::min<std::size_t>(length, entry.data.size() - entry.position);
      std::memcpy(data, entry.data.data() + entry.position, count);
      entry.position += count;
      return static_cast<zip_int64_t>(count);
    }
    case ZIP_SOURCE_STAT:
      return tell(entry, data);
    case ZIP_SOURCE_SUPPORTS:
      return ZIP_SOURCE_SUPPORTS_READABLE;
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
    case ZIP_SOURCE_ERROR:
      return 0;
    default:
      return -1;
  }
}

// MS-DOS date and time (APPNOTE 4.4.6).
struct DosTime {
  zip_uint16_t time = 0, date = 0;
};

DosTime dos_time(std::int64_t seconds) {
  const std::int64_t first = to_unix_time(Date{.year = 1980});
  const std::int64_t last = to_unix_time(Date{.year = 2108}) - 1;
  const Date moment = from_unix_time(std::clamp(seconds, first, last));
  const TimeOfDay time = moment.time.value_or(TimeOfDay{});
  DosTime dos;
  dos.time = static_cast<zip_uint16_t>(time.hour << 11 | time.minute << 5 | time.second / 2);
  dos.date = static_cast<zip_uint16_t>((moment.year - 1980) << 9 | moment.month << 5 | moment.day);
  return dos;
}

auto container_order(std::string_view name) {
  const int rank = name == "mimetype" ? 0 : name.starts_with("META-INF/") ? 1 : 2;
  return std::tuple(rank, name);
}

tl::unexpected<Diagnostic> refused(std::string_view what) {
  return failure({.code = "NB-E001", .message = "the EPUB could not be packed: " + std::string(what)});
}

Result<void> add(zip_t* archive, Entry& entry, DosTime when) {
  zip_source_t* source = zip_source_function(archive, read_entry, &entry);
  if (source == nullptr) return refused(zip_strerror(archive));
  const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source, 0);
  if (index < 0) {
    zip_source_free(source);
    return refused(zip_strerror(archive));
  }
  const auto place = static_cast<zip_uint64_t>(index);
  if (!entry.deflated && zip_set_file_compression(archive, place, ZIP_CM_STORE, 0) != 0) {
    return refused(zip_strerror(archive));
  }
  if (zip_file_set_dostime(archive, place, when.time, when.date, 0) != 0) {
    return refused(zip_strerror(archive));
  }
  return {};
}

Result<std::string> content(zip_source_t* source) {
  zip_stat_t status;
  if (zip_source_open(source) != 0 || zip_source_stat(source, &status) != 0) {
    return refused(zip_error_strerror(zip_source_error(source)));
  }
  std::string bytes(status.size, '\0');
  const zip_int64_t count = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (count < 0 || static_cast<std::size_t>(count) != bytes.size()) {
    return refused(zip_error_strerror(zip_source_error(source)));
  }
  return bytes;
}

}  // namespace

Result<std::string> pack(std::vector<PackedFile> files, std::int64_t modified) {
  files.push_back({"mimetype", std::string(media_type)});
  std::sort(files.begin(), files.end(), [](const PackedFile& a, const PackedFile& b) {
    return container_order(a.name) < container_order(b.name);
  });
  for (std::size_t i = 1; i < files.size(); ++i) {
    if (files[i].name == files[i - 1].name) {
      return failure({.code = "NB-E002", .message = "two files of the EPUB are named " + files[i].name});
    }
  }
  std::vector<Entry> entries = deflate(std::move(files));  // must outlive the archive

  zip_error_t error;
  zip_error_init(&error);
  const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
  if (buffer == nullptr) return refused(zip_error_strerror(&error));
  zip_source_keep(buffer.get());  // one reference is ours, one the archive's
  Archive archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
  if (archive == nullptr) {
    zip_source_free(buffer.get());
    return refused(zip_error_strerror(&error));
  }
  for (Entry& entry : entries) {
    if (auto added = add(archive.get(), entry, dos_time(modified)); !added) return failure(added.error());
  }
  if (zip_close(archive.get()) != 0) return refused(zip_strerror(archive.get()));
  static_cast<void>(archive.release());
  return content(buffer.get());
}

std::string libzip_version() { return zip_libzip_version(); }

}  // namespace newsbook
