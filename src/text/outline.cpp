#include "text/outline.h"

#include <hb.h>

#include <memory>

namespace newsbook {
namespace {

OutlinePen& pen_of(void* data) { return *static_cast<OutlinePen*>(data); }

void move_to(hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x, float y, void*) {
  pen_of(pen).move_to(x, y);
}

void line_to(hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x, float y, void*) {
  pen_of(pen).line_to(x, y);
}

void cubic_to(hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x1, float y1, float x2, float y2, float x,
              float y, void*) {
  pen_of(pen).curve_to(x1, y1, x2, y2, x, y);
}

void close_path(hb_draw_funcs_t*, void* pen, hb_draw_state_t*, void*) { pen_of(pen).close(); }

// Without a function of its own HarfBuzz makes a quadratic curve a cubic one.
hb_draw_funcs_t* make_functions() {
  hb_draw_funcs_t* functions = hb_draw_funcs_create();
  hb_draw_funcs_set_move_to_func(functions, move_to, nullptr, nullptr);
  hb_draw_funcs_set_line_to_func(functions, line_to, nullptr, nullptr);
  hb_draw_funcs_set_cubic_to_func(functions, cubic_to, nullptr, nullptr);
  hb_draw_funcs_set_close_path_func(functions, close_path, nullptr, nullptr);
  hb_draw_funcs_make_immutable(functions);
  return functions;
}

}  // namespace

void draw_outline(const Face& face, std::uint32_t glyph, OutlinePen& pen) {
  static const std::unique_ptr<hb_draw_funcs_t, void (*)(hb_draw_funcs_t*)> functions(make_functions(),
                                                                                      hb_draw_funcs_destroy);
  hb_font_get_glyph_shape(face.hb_font(), glyph, functions.get(), &pen);
}

}  // namespace newsbook
