#include "text/outline.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "test_fonts.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

struct Bounds final : OutlinePen {
  void add(double x, double y) {
    left = std::min(left, x);
    right = std::max(right, x);
    bottom = std::min(bottom, y);
    top = std::max(top, y);
  }
  void move_to(double x, double y) override {
    add(x, y);
    ++begun;
  }
  void line_to(double x, double y) override { add(x, y); }
  void curve_to(double, double, double, double, double x, double y) override {
    add(x, y);
    ++curves;
  }
  void close() override { ++closed; }

  double left = 1e9, right = -1e9, bottom = 1e9, top = -1e9;
  int begun = 0, closed = 0, curves = 0;
};

}  // namespace

TEST_CASE("a glyph's outline has closed contours and the glyph's size, in TrueType and in CFF") {
  FontCatalog catalog = noto_catalog();
  add_family(catalog, "Linux Libertine O");
  const DiskFiles files;
  const FontSet fonts(catalog, files, "");
  for (const char* family : {"Noto Serif", "Linux Libertine O"}) {
    CAPTURE(family);
    const Face& face = *fonts.face({.families = {family}});
    Bounds capital, round, space;
    draw_outline(face, face.glyph('H'), capital);
    CHECK(capital.begun == 1);
    CHECK(capital.bottom == Approx(0).margin(3));
    CHECK(capital.top == Approx(face.cap_height()).margin(15));
    CHECK(capital.left > 0);
    CHECK(capital.right < face.advance(face.glyph('H')));
    draw_outline(face, face.glyph('o'), round);
    CHECK(round.begun == 2);
    CHECK(round.closed == 2);
    CHECK(round.curves > 4);
    draw_outline(face, face.glyph(' '), space);
    CHECK(space.begun == 0);
  }
}
