#include "theme/theme.h"

#include "targets.h"

namespace newsbook {

void fuzz_theme(std::string_view bytes) {
  if (const auto theme = parse_theme(bytes, "input")) {
    // A theme that was accepted can be used: every role resolved, and its style sheet printed.
    const Style root = theme->root();
    for (const RoleRow& row : role_table) theme->resolve(row.role, root);
    print_style_sheet(*theme, {});
  }
  static_cast<void>(parse_font_catalog(bytes, "input"));
}

}  // namespace newsbook
