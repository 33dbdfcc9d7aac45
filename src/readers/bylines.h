// The lines that say who wrote a story, in any of the languages of words.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsbook {

// The people of "By N. N. and M. M."; empty when the text is no byline.
std::vector<std::string> byline_names(std::string_view text);

// Who is named beside words for writers in Chinese, Japanese or Korean: "记者 张三", "作者：李四 时间：…",
// "山田太郎記者", "홍길동 기자"; and beside those for editors alone.
struct NamedBeside {
  std::vector<std::string> writers, editors;
};
NamedBeside named_beside(std::string_view text);

// The people of "26 November 2024 By N. N."; empty when it names none.
std::vector<std::string> names_after_date(std::string_view text);

// The people of "N. N., O. O.", a line that a date follows; empty when it is anything but names.
std::vector<std::string> lone_names(std::string_view text);

// The people of "N. N. | 26 November 2024", a line that is known to hold a date; empty when it names none.
std::vector<std::string> names_before_date(std::string_view text);

// The people of a field of data that names them: "N. N. und O. O., Place", "N. N. (nn)", "N. N. - The
// Editors", "N. N., professor of something".
std::vector<std::string> names_of_field(std::string_view text);

// Two to four words, each with a capital, that are in no list.
bool is_full_name(std::string_view text);

// The place of a dateline that stands alone, which is written in capitals: of "GENEVA, 26 November 2024",
// "NEW YORK (Reuters) —" or "PARIS –"; empty when the text is no such line.
std::string_view dateline_place(std::string_view text);

}  // namespace newsbook
