#include "pdf/objects.h"

#include "base/memory.h"

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

#include <array>
#include <cassert>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "base/fingerprint.h"
#include "pdf/compression.h"
#include "pdf/pdf.h"

namespace newsbook {

namespace {

constexpr unsigned pages_per_node = 64;            // of the page tree
constexpr unsigned xref_block = 262144;            // libharu's list of objects grows by this many
constexpr std::uint16_t objects_per_stream = 200;  // many more would make readers slow
constexpr std::size_t largest_file = std::numeric_limits<std::uint32_t>::max();
constexpr std::string_view file_header = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
constexpr std::string_view stream_end = "\nendstream\nendobj\n";

// What an object holds beside libharu's entries.
struct Content {
  std::string entries;
  std::string data;
  bool is_stream = false;
};

[[noreturn]] void fail(const char* code, std::string message) {
  throw PdfFailure{Diagnostic{.code = code, .message = std::move(message)}};
}

HPDF_Obj_Header& header(void* object) { return *static_cast<HPDF_Obj_Header*>(object); }
ObjectId object_id(void* object) { return header(object).obj_id & 0x00FFFFFF; }
bool is_hidden(void* object) { return (header(object).obj_id & HPDF_OTYPE_HIDDEN) != 0; }
bool is_class(void* object, int kind) { return (header(object).obj_class & HPDF_OCLASS_ANY) == kind; }
// libharu only numbers it: a null, which takes a fifth of a dictionary's memory.
bool is_ours(void* object) { return is_class(object, HPDF_OCLASS_NULL); }

// Where an object stands in the file (ISO 32000-1, table 18).
struct XrefRow {
  std::uint8_t type = 0;
  std::uint32_t position = 0;  // offset, or the number of the object stream
  std::uint16_t index = 0;     // in the object stream
};

// Several objects that share one stream.
struct ObjectStream {
  ObjectId number = 0;
  unsigned count = 0;
  std::string index, objects;
  std::size_t first = 0;  // length of the index
  std::string deflated;   // both
};

}  // namespace

struct Objects::State {
  HPDF_Doc doc = nullptr;
  std::vector<Content> contents;  // by object id
  std::string* sink = nullptr;    // where libharu writes to
  HPDF_Stream sink_stream = nullptr;
  std::vector<XrefRow> rows;
  std::vector<ObjectStream> packed;
  std::string file;

  State();
  ~State();
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  static HPDF_STATUS append_to_sink(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT size);
  void check(HPDF_STATUS status) const;
  template <typename T>
  T* check(T* object) const {
    check(object == nullptr ? HPDF_GetError(doc) : HPDF_OK);
    return object;
  }
  void* object(ObjectId id) const { return HPDF_Xref_GetEntry(doc->xref, id)->obj; }
  Content& content(ObjectId id);
  void write_value(void* value, std::string& out);
  void write_entries(void* object, const Content& content, std::string& out);
  void write_dictionary(HPDF_Dict dictionary, bool is_stream, std::string& out);
  void write_stream(ObjectId id, void* object, Content& content);
  void pack(ObjectId id, void* object);
  void reserve_file(ObjectId count);
  void pack_objects(ObjectId count);
  void write_streams(ObjectId count);
  void write_packed();
  void write_xref();
  void append_indirect(ObjectId id, std::string_view entries, std::string_view data);
};

HPDF_STATUS Objects::State::append_to_sink(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT size) {
  static_cast<State*>(stream->attr)->sink->append(reinterpret_cast<const char*>(bytes), size);
  return HPDF_OK;
}

Objects::State::State() : doc(HPDF_New(nullptr, nullptr)) {
  if (doc == nullptr) fail("NB-F001", "the PDF library cannot start: out of memory");
  doc->pdf_version = HPDF_VER_17;
  doc->xref->entries->items_per_block = xref_block;
  sink_stream = HPDF_CallbackWriter_New(doc->mmgr, append_to_sink, this);
  if (sink_stream == nullptr || HPDF_SetPagesConfiguration(doc, pages_per_node) != HPDF_OK) {
    HPDF_Free(doc);
    fail("NB-F001", "the PDF library cannot start: out of memory");
  }
}

Objects::State::~State() {
  HPDF_Stream_Free(sink_stream);
  HPDF_Free(doc);
}

void Objects::State::check(HPDF_STATUS status) const {
  if (status == HPDF_OK && doc->error.error_no == HPDF_OK) return;
  const auto number = status != HPDF_OK ? status : doc->error.error_no;
  std::string code;
  append_hex16(code, static_cast<std::uint32_t>(number));
  fail("NB-F001", "the PDF library refused an object: libharu error 0x" + code);
}

Content& Objects::State::content(ObjectId id) {
  assert(id != 0);
  if (contents.size() <= id) contents.resize(id + 1);
  return contents[id];
}

void Objects::State::write_value(void* value, std::string& out) {
  sink = &out;
  check(HPDF_Obj_Write(value, sink_stream, nullptr));
}

// libharu's entries, where the object is one of its dictionaries, and ours.
void Objects::State::write_entries(void* object, const Content& content, std::string& out) {
  if (!is_ours(object)) write_dictionary(static_cast<HPDF_Dict>(object), content.is_stream, out);
  out += content.entries;
}

void Objects::State::write_dictionary(HPDF_Dict dictionary, bool is_stream, std::string& out) {
  if (dictionary->before_write_fn != nullptr) check(dictionary->before_write_fn(dictionary));
  for (HPDF_UINT i = 0; i < dictionary->list->count; ++i) {
    auto* element = static_cast<HPDF_DictElement>(HPDF_List_ItemAt(dictionary->list, i));
    const std::string_view key = element->key;
    if (is_hidden(element->value) || (is_stream && (key == "Length" || key == "Filter"))) continue;
    out += name(key);
    out += ' ';
    write_value(element->value, out);
  }
}

void Objects::State::append_indirect(ObjectId id, std::string_view entries, std::string_view data) {
  rows[id] = {1, static_cast<std::uint32_t>(file.size()), 0};
  append_integer(file, id);
  file += " 0 obj\n<<";
  file += entries;
  file += "/Length ";
  append_integer(file, static_cast<std::int64_t>(data.size()));
  file += ">>stream\r\n";
  file += data;
  file += stream_end;
  if (file.size() > largest_file) fail("NB-F002", "the PDF would be larger than 4 GiB");
}

// Growing as it comes, the file would for a while be in memory twice.
void Objects::State::reserve_file(ObjectId count) {
  constexpr std::size_t around_a_stream = 128, of_xref = 4;
  std::size_t size = file_header.size() + count * of_xref;
  for (ObjectId id = 1; id < count; ++id) {
    const Content& one = content(id);
    if (one.is_stream) size += one.data.size() + one.entries.size() + around_a_stream;
  }
  for (const ObjectStream& stream : packed) size += stream.deflated.size() + around_a_stream;
  file.reserve(size);
}

void Objects::State::write_stream(ObjectId id, void* object, Content& content) {
  std::string entries;
  write_entries(object, content, entries);
  append_indirect(id, entries, content.data);
  content = {};
}

void Objects::State::pack(ObjectId id, void* object) {
  if (packed.empty() || packed.back().count == objects_per_stream) packed.emplace_back();
  ObjectStream& stream = packed.back();
  append_integer(stream.index, id);
  stream.index += ' ';
  append_integer(stream.index, static_cast<std::int64_t>(stream.objects.size()));
  stream.index += ' ';
  rows[id] = {2, static_cast<std::uint32_t>(packed.size() - 1), static_cast<std::uint16_t>(stream.count++)};
  if (is_ours(object) || is_class(object, HPDF_OCLASS_DICT)) {
    stream.objects += "<<";
    write_entries(object, content(id), stream.objects);
    stream.objects += ">>\n";
    content(id) = {};
  } else {
    sink = &stream.objects;
    check(HPDF_Obj_WriteValue(object, sink_stream, nullptr));
    stream.objects += '\n';
  }
}

// What is no stream goes into object streams.
void Objects::State::pack_objects(ObjectId count) {
  for (ObjectId id = 1; id < count; ++id) {
    void* const one = object(id);
    // The length of one of libharu's streams is of no use: ours are direct.
    if (!is_class(one, HPDF_OCLASS_NUMBER) && !content(id).is_stream) pack(id, one);
  }
  tbb::enumerable_thread_specific<Deflater> deflaters;
  tbb::parallel_for(std::size_t{0}, packed.size(), [&](std::size_t i) {
    packed[i].first = packed[i].index.size();
    packed[i].deflated = deflaters.local().deflate(packed[i].index + packed[i].objects);
    std::string().swap(packed[i].index);
    std::string().swap(packed[i].objects);
  });
}

void Objects::State::write_streams(ObjectId count) {
  for (ObjectId id = 1; id < count; ++id) {
    if (content(id).is_stream) write_stream(id, object(id), content(id));
  }
}

void Objects::State::write_packed() {
  for (const ObjectStream& stream : packed) {
    std::string entries = "/Type/ObjStm/N ";
    append_integer(entries, stream.count);
    entries += "/First ";
    append_integer(entries, static_cast<std::int64_t>(stream.first));
    append_indirect(stream.number, entries + "/Filter/FlateDecode", stream.deflated);
  }
}

void Objects::State::write_xref() {
  const auto id = static_cast<ObjectId>(rows.size() - 1);
  const auto position = static_cast<std::uint32_t>(file.size());
  rows[0] = {0, 0, 65535};
  rows[id] = {1, position, 0};
  const std::array<std::uint64_t, 2> hash = fingerprint(file);
  std::string table;
  std::array<char, 7> previous = {};
  for (const XrefRow& row : rows) {  // PNG prediction: each byte less the one above it
    const std::array<char, 7> bytes = {
        static_cast<char>(row.type),           static_cast<char>(row.position >> 24),
        static_cast<char>(row.position >> 16), static_cast<char>(row.position >> 8),
        static_cast<char>(row.position),       static_cast<char>(row.index >> 8),
        static_cast<char>(row.index)};
    table += '\2';
    for (std::size_t i = 0; i < bytes.size(); ++i) table += static_cast<char>(bytes[i] - previous[i]);
    previous = bytes;
  }
  std::string digest;
  for (const std::uint64_t half : hash) {
    for (int shift = 48; shift >= 0; shift -= 16) append_hex16(digest, half >> shift & 0xFFFF);
  }
  std::string entries = "/Type/XRef/W[1 4 2]/Size ";
  append_integer(entries, static_cast<std::int64_t>(rows.size()));
  entries += "/Root" + reference(object_id(doc->catalog)) + "/Info" + reference(object_id(doc->info)) +
             "/ID[<" + digest + "><" + digest +
             ">]/DecodeParms<</Predictor 12/Columns 7>>/Filter/FlateDecode";
  append_indirect(id, entries, Deflater().deflate(table));
  file += "startxref\n";
  append_integer(file, position);
  file += "\n%%EOF\n";
}

Objects::Objects() : state_(std::make_unique<State>()) {
  // libharu's own text; ours names the program too.
  state_->check(HPDF_Dict_RemoveElement(state_->doc->info, "Producer"));
}

Objects::~Objects() = default;

ObjectId Objects::catalog() const { return object_id(state_->doc->catalog); }

ObjectId Objects::info() const { return object_id(state_->doc->info); }

ObjectId Objects::dictionary(std::string entries) {
  HPDF_Null made = state_->check(HPDF_Null_New(state_->doc->mmgr));
  state_->check(HPDF_Xref_Add(state_->doc->xref, made));
  const ObjectId id = object_id(made);
  state_->content(id).entries = std::move(entries);
  return id;
}

ObjectId Objects::stream(std::string entries, std::string data) {
  const ObjectId id = dictionary(std::move(entries));
  state_->content(id).data = std::move(data);
  state_->content(id).is_stream = true;
  return id;
}

ObjectId Objects::page(Length width, Length height, std::string content) {
  HPDF_Page page = state_->check(HPDF_AddPage(state_->doc));
  state_->check(HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(width.to_points())));
  state_->check(HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(height.to_points())));
  state_->check(HPDF_Dict_RemoveElement(page, "Resources"));
  Content& stream = state_->content(object_id(static_cast<HPDF_PageAttr>(page->attr)->contents));
  stream.entries = "/Filter/FlateDecode";
  stream.data = std::move(content);
  stream.is_stream = true;
  return object_id(page);
}

ObjectId Objects::outline_entry(ObjectId parent, std::string_view title) {
  auto* above = parent == 0 ? nullptr : static_cast<HPDF_Outline>(state_->object(parent));
  HPDF_Outline entry = state_->check(HPDF_CreateOutline(state_->doc, above, "", nullptr));
  state_->check(HPDF_Outline_SetOpened(entry, HPDF_FALSE));
  state_->check(HPDF_Dict_RemoveElement(entry, "Title"));
  add(object_id(entry), "/Title" + text_string(title));
  return object_id(entry);
}

void Objects::add(ObjectId object, std::string_view entries) { state_->content(object).entries += entries; }

std::string Objects::save() {
  State& state = *state_;
  const ObjectId count = state.doc->xref->entries->count;
  state.content(count - 1);
  state.rows.resize(count);
  state.pack_objects(count);
  return_free_memory();  // the file needs it
  state.reserve_file(count);
  state.file = file_header;
  state.write_streams(count);
  ObjectId next = count;
  for (ObjectStream& stream : state.packed) stream.number = next++;
  for (XrefRow& row : state.rows) {
    if (row.type == 2) row.position += count;
  }
  state.rows.resize(next + 1);
  state.write_packed();
  state.write_xref();
  return std::move(state.file);
}

std::string libharu_version() { return HPDF_GetVersion(); }

}  // namespace newsbook
