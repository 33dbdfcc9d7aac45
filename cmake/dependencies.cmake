# Outside libraries, each as one imported target named nb_<library>. Debian 12 package names: packages.txt.
find_package(PkgConfig REQUIRED)

foreach(pair
    "zip:libzip" "tinyxml2:tinyxml2" "harfbuzz:harfbuzz" "harfbuzz_subset:harfbuzz-subset" "icu:icu-uc"
    "icu_i18n:icu-i18n" "fontconfig:fontconfig" "freetype:freetype2" "md4c:md4c" "gumbo:gumbo" "deflate:libdeflate" "tbb:tbb" "uuid:uuid"
    "vips:vips-cpp" "cairo:cairo" "jpeg:libjpeg" "rsvg:librsvg-2.0")
  string(REPLACE ":" ";" pair ${pair})
  list(GET pair 0 name)
  list(GET pair 1 module)
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET GLOBAL ${module})
  add_library(nb_${name} ALIAS PkgConfig::${name})
endforeach()

# What is loaded when it is needed, not linked: src/images/vips_library.cpp.
add_library(nb_vips_headers INTERFACE)
target_include_directories(nb_vips_headers SYSTEM INTERFACE ${vips_INCLUDE_DIRS})
target_link_libraries(nb_vips_headers INTERFACE ${CMAKE_DL_LIBS})

# Libraries without a pkg-config file.
function(nb_find_library name header library)
  find_path(${name}_INCLUDE_DIR ${header} REQUIRED)
  find_library(${name}_LIBRARY ${library} REQUIRED)
  add_library(nb_${name} UNKNOWN IMPORTED GLOBAL)
  set_target_properties(nb_${name} PROPERTIES
    IMPORTED_LOCATION ${${name}_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${${name}_INCLUDE_DIR})
endfunction()
nb_find_library(hpdf hpdf.h hpdf)
nb_find_library(hyphen hyphen.h hyphen)
nb_find_library(cld2 cld2/public/compact_lang_det.h cld2)

find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Threads REQUIRED)
if(NEWSBOOK_TESTS)
  find_package(Catch2 2 REQUIRED)
endif()
