# Styles and fonts beside the program, in the build tree as in the installed one: <prefix>/share/newsbook.
set(NEWSBOOK_DATA ${CMAKE_BINARY_DIR}/share/newsbook)

file(GLOB styles CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/styles/*.css)
foreach(style ${styles} ${CMAKE_SOURCE_DIR}/fonts/fonts.css)
  file(RELATIVE_PATH relative ${CMAKE_SOURCE_DIR} ${style})
  configure_file(${style} ${NEWSBOOK_DATA}/${relative} COPYONLY)
endforeach()

# The font files that fonts.css names, from wherever Debian's packages put them. A file that is not installed is left
# out: its family is then passed over when a fallback is looked for.
file(GLOB_RECURSE installed_fonts CONFIGURE_DEPENDS /usr/share/fonts/*.ttf /usr/share/fonts/*.otf /usr/share/fonts/*.ttc)
file(STRINGS ${CMAKE_SOURCE_DIR}/fonts/fonts.css font_lines REGEX "url\\(")
set(absent "")
foreach(line ${font_lines})
  string(REGEX MATCH "url\\(\"?([^\")#]+)" _ "${line}")
  set(file ${CMAKE_MATCH_1})
  set(found ${installed_fonts})
  string(REPLACE "." "\\." pattern "${file}")
  list(FILTER found INCLUDE REGEX "/${pattern}$")
  if(found)
    list(GET found 0 found)
    configure_file(${found} ${NEWSBOOK_DATA}/fonts/${file} COPYONLY)
  else()
    list(APPEND absent ${file})
  endif()
endforeach()
if(absent)
  list(REMOVE_DUPLICATES absent)
  message(STATUS "Fonts not installed, left out: ${absent}")
endif()

include(GNUInstallDirs)
install(DIRECTORY ${NEWSBOOK_DATA} DESTINATION ${CMAKE_INSTALL_DATADIR})
