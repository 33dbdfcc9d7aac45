# cmake -D FILES=a.txt|b.txt -D OUTPUT=file.cpp -P embed_words.cmake: the files as string literals of one C++ file.
string(REPLACE "|" ";" files "${FILES}")
set(rows "")
foreach(file ${files})
  get_filename_component(language ${file} NAME_WE)
  file(READ ${file} text)
  string(APPEND rows "    {\"${language}\", R\"words(${text})words\"},\n")
endforeach()
list(LENGTH files count)
if(count EQUAL 0)
  set(rows "    {},\n")  # there are no arrays of nothing
endif()
file(WRITE ${OUTPUT} "// Made of src/readers/words/*.txt by cmake/embed_words.cmake.
#include \"readers/word_files.h\"

namespace newsbook {
namespace {

constexpr WordFile files[] = {
${rows}};

}  // namespace

std::span<const WordFile> word_files() { return {files, ${count}}; }

}  // namespace newsbook
")
