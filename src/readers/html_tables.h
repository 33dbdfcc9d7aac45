// Tables that hold data, told from those that lay a page out.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "document/book.h"
#include "readers/html_dom.h"

namespace newsbook {

bool holds_data(const HtmlDom& dom, std::uint32_t table);

// None: the table is a layout, or no table at all. cell gives the text of one cell.
std::optional<Table> read_table(const HtmlDom& dom, std::uint32_t table,
                                const std::function<Inlines(std::uint32_t cell)>& cell);

}  // namespace newsbook
