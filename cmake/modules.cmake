# The modules, and who may include whom: the one place where this is written. tests/include_table.cmake compares
# every #include of src/ with it.
set(NEWSBOOK_INCLUDE_TABLE "")

# newsbook_module(NAME MAY_INCLUDE module... USES library...): a static library of src/NAME/*.cpp.
function(newsbook_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "MAY_INCLUDE;USES")
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp)
  if(NOT sources)
    file(WRITE ${CMAKE_BINARY_DIR}/empty_${name}.cpp "")
    set(sources ${CMAKE_BINARY_DIR}/empty_${name}.cpp)
  endif()
  add_library(newsbook_${name} STATIC ${sources})
  set_target_properties(newsbook_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(newsbook_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  list(TRANSFORM arg_MAY_INCLUDE PREPEND newsbook_ OUTPUT_VARIABLE modules)
  list(TRANSFORM arg_USES PREPEND nb_ OUTPUT_VARIABLE libraries)
  target_link_libraries(newsbook_${name} PUBLIC ${modules} ${libraries} tl::expected fmt::fmt)
  string(REPLACE ";" " " line "${name}: ${arg_MAY_INCLUDE}")
  set(NEWSBOOK_INCLUDE_TABLE "${NEWSBOOK_INCLUDE_TABLE}${line}\n" PARENT_SCOPE)
endfunction()

add_library(nb_json ALIAS nlohmann_json::nlohmann_json)
add_library(nb_cli11 ALIAS CLI11::CLI11)

newsbook_module(base)
newsbook_module(document MAY_INCLUDE base USES json icu icu_i18n)
newsbook_module(text     MAY_INCLUDE base USES harfbuzz harfbuzz_subset icu icu_i18n hyphen fontconfig freetype)
newsbook_module(theme    MAY_INCLUDE base document)
newsbook_module(sources  MAY_INCLUDE base text)
newsbook_module(readers  MAY_INCLUDE base document text USES json md4c gumbo)
newsbook_module(images   MAY_INCLUDE base USES vips_headers jpeg)
newsbook_module(passes   MAY_INCLUDE base document text images USES cld2 uuid tbb)
newsbook_module(epub     MAY_INCLUDE base document text theme USES zip tinyxml2 deflate tbb)
newsbook_module(layout   MAY_INCLUDE base document text theme USES tbb)
newsbook_module(pdf      MAY_INCLUDE base text layout USES hpdf deflate tbb)
newsbook_module(draw     MAY_INCLUDE base text images layout USES cairo)
newsbook_module(app      MAY_INCLUDE base document text theme sources readers images passes epub layout
                         pdf draw
                         USES cli11 json tbb)
target_link_libraries(newsbook_app PUBLIC Threads::Threads)
target_compile_definitions(newsbook_app PRIVATE NEWSBOOK_VERSION="${PROJECT_VERSION}")
