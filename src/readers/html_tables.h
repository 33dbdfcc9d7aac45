// Tables and lists of definitions that hold data, told from those that lay a page out.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "document/book.h"
#include "readers/html_dom.h"

namespace newsbook {

bool holds_data(const HtmlDom& dom, std::uint32_t table);

// Does the <dl> say what its terms mean? Others lay a page out.
bool defines_terms(const HtmlDom& dom, std::uint32_t list);
// Its <dt>s and <dd>s, those in a group (HTML, 4.4.9) too.
std::vector<std::uint32_t> parts_of_definitions(const HtmlDom& dom, std::uint32_t list);

// None: the table is a layout, or no table at all. cell gives the text of one cell.
std::optional<Table> read_table(const HtmlDom& dom, std::uint32_t table,
                                const std::function<Inlines(std::uint32_t cell)>& cell);

}  // namespace newsbook
