// A length on the page as an integer, so that every machine computes the same pages.
// Unit: 1/65536 of a PDF point (1 pt = 1/72 inch). Range: about ±1.4e14 pt.
#pragma once

#include <compare>
#include <cstdint>

namespace newsbook {

class Length {
 public:
  static constexpr std::int64_t units_per_point = 65536;

  constexpr Length() = default;
  static constexpr Length from_units(std::int64_t units) { return Length(units); }
  static constexpr Length points(std::int64_t whole) { return Length(whole * units_per_point); }
  // Rounds to the nearest unit, ties away from zero. For parsed constants only, not for layout arithmetic.
  static constexpr Length from_points(double points) { return Length(round(points * units_per_point)); }
  static constexpr Length from_millimetres(double mm) { return from_points(mm * 72.0 / 25.4); }

  constexpr std::int64_t units() const { return units_; }
  constexpr double to_points() const { return static_cast<double>(units_) / units_per_point; }

  // This length times numerator / denominator, rounded to nearest; denominator > 0.
  constexpr Length scaled(std::int64_t numerator, std::int64_t denominator) const {
    const std::int64_t product = units_ * numerator;
    const std::int64_t half = denominator / 2;
    return Length((product >= 0 ? product + half : product - half) / denominator);
  }

  constexpr Length operator-() const { return Length(-units_); }
  constexpr Length& operator+=(Length other) { return units_ += other.units_, *this; }
  constexpr Length& operator-=(Length other) { return units_ -= other.units_, *this; }
  friend constexpr Length operator+(Length a, Length b) { return Length(a.units_ + b.units_); }
  friend constexpr Length operator-(Length a, Length b) { return Length(a.units_ - b.units_); }
  friend constexpr Length operator*(Length a, std::int64_t n) { return Length(a.units_ * n); }
  friend constexpr Length operator/(Length a, std::int64_t n) { return a.scaled(1, n); }
  friend constexpr auto operator<=>(Length, Length) = default;

 private:
  constexpr explicit Length(std::int64_t units) : units_(units) {}
  static constexpr std::int64_t round(double value) {
    return static_cast<std::int64_t>(value < 0 ? value - 0.5 : value + 0.5);
  }

  std::int64_t units_ = 0;
};

}  // namespace newsbook
