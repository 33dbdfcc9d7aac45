# The words of each language (src/readers/words/LANG.txt) → one C++ file of the module readers. A new file is picked up
# by itself; NEWSBOOK_LANGUAGES leaves some out.
set(NEWSBOOK_LANGUAGES "all" CACHE STRING "Whose words the readers know: all, none, or a list as in \"any;en;fr\"")

file(GLOB word_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/readers/words/*.txt)
if(NEWSBOOK_LANGUAGES STREQUAL "none")
  set(word_files "")
elseif(NOT NEWSBOOK_LANGUAGES STREQUAL "all")
  set(chosen "")
  foreach(language ${NEWSBOOK_LANGUAGES})
    set(file ${CMAKE_SOURCE_DIR}/src/readers/words/${language}.txt)
    if(NOT file IN_LIST word_files)
      message(FATAL_ERROR "NEWSBOOK_LANGUAGES: no words of \"${language}\" (${file})")
    endif()
    list(APPEND chosen ${file})
  endforeach()
  set(word_files ${chosen})
endif()

# The list is an argument, so that the file is made again when it changes.
set(word_source ${CMAKE_BINARY_DIR}/generated/word_files.cpp)
list(JOIN word_files "|" word_list)
add_custom_command(OUTPUT ${word_source}
  COMMAND ${CMAKE_COMMAND} -D "FILES=${word_list}" -D OUTPUT=${word_source} -P ${CMAKE_SOURCE_DIR}/cmake/embed_words.cmake
  DEPENDS ${word_files} ${CMAKE_SOURCE_DIR}/cmake/embed_words.cmake
  COMMENT "Embedding the words of the languages" VERBATIM)
target_sources(newsbook_readers PRIVATE ${word_source})
