#include "readers/bylines.h"

#include <catch2/catch.hpp>

namespace newsbook {
namespace {

using Names = std::vector<std::string>;

TEST_CASE("bylines name people in several languages") {
  CHECK(byline_names("By Anna Boris") == Names{"Anna Boris"});
  CHECK(byline_names("by Anna Boris, Carl Eriksson and Dora Finn") ==
        Names{"Anna Boris", "Carl Eriksson", "Dora Finn"});
  CHECK(byline_names("Von Anna Boris und Carl Eriksson") == Names{"Anna Boris", "Carl Eriksson"});
  CHECK(byline_names("Par Anne Bonnet") == Names{"Anne Bonnet"});
  CHECK(byline_names("Por Ana Prieto") == Names{"Ana Prieto"});
  CHECK(byline_names("Автор: Анна Борисова") == Names{"Анна Борисова"});
  CHECK(byline_names("By Anna Boris | November 18, 2019 | Topic: Hardware") == Names{"Anna Boris"});
}

TEST_CASE("a field of data may name several people, their places, marks and posts") {
  CHECK(names_of_field("Anna Boris und Carl Eriksson, Nairobi") ==
        Names{"Anna Boris", "Carl Eriksson, Nairobi"});
  CHECK(names_of_field("Anna Boris, Carl Eriksson and Dora Finn") ==
        Names{"Anna Boris", "Carl Eriksson", "Dora Finn"});
  CHECK(names_of_field("Anna Boris (abo)") == Names{"Anna Boris"});
  CHECK(names_of_field("— Anna Boris*") == Names{"Anna Boris"});
  CHECK(names_of_field("Anna Boris - The Island Editors") == Names{"Anna Boris"});
  CHECK(names_of_field("Anna Boris, professor of botany at the island") == Names{"Anna Boris"});
  CHECK(names_of_field("Anna Boris, Updated by Carl Eriksson") == Names{"Anna Boris"});
  CHECK(names_of_field("Anna Boris, MD") == Names{"Anna Boris, MD"});
  CHECK(names_of_field("Salt and Pepper") == Names{"Salt and Pepper"});
  CHECK(names_of_field("anna42") == Names{"anna42"});
}

TEST_CASE("what stands behind names is none") {
  CHECK(byline_names("By Anna Boris, in News, Harbour") == Names{"Anna Boris"});
  CHECK(byline_names("By Anna Boris December 2, 2025") == Names{"Anna Boris"});
  CHECK(byline_names("By Anna May") == Names{"Anna May"});
  CHECK(byline_names("Author: Anna Boris and Carl Eriksson, harbour educators of the island") ==
        Names{"Anna Boris", "Carl Eriksson"});
  CHECK(byline_names("by Anna Boris, Dec 17, 2025") == Names{"Anna Boris"});
}

TEST_CASE("a byline may follow a date") {
  CHECK(names_after_date("September 1st, 2023 By Anna Boris") == Names{"Anna Boris"});
  CHECK(names_after_date("Delivered 26 November by truck").empty());
  CHECK(names_after_date("Stand by Me").empty());
}

TEST_CASE("names stand beside words for writers in Chinese, Japanese and Korean") {
  CHECK(named_beside("作者：芊草凡凡 \u00A0时间：2005-08-22").writers == Names{"芊草凡凡"});
  CHECK(named_beside("新京报记者 彭冲 山东冠县报道").writers == Names{"彭冲"});
  CHECK(named_beside("新华网黑龙江频道 记者 伊琳 李清芬").writers == Names{"伊琳", "李清芬"});
  CHECK(named_beside("作者:zboygirl 阅读(1660) 评论(5)").writers == Names{"zboygirl"});
  CHECK(named_beside("文／山田太郎").writers == Names{"山田太郎"});
  CHECK(named_beside("山田太郎記者").writers == Names{"山田太郎"});
  CHECK(named_beside("홍길동 기자 hong@example.com").writers == Names{"홍길동"});
  const NamedBeside editor = named_beside("（ 责任编辑：刘林源 ）");
  CHECK(editor.writers.empty());
  CHECK(editor.editors == Names{"刘林源"});
  for (const char* text : {"", "记者", "作者：", "By Anna Boris", "编辑 分享 收藏", "收藏本文 热点排行 推荐",
                           "作者： size=\"20\"", "记者协会 北京市 上海市人民政府办公厅"}) {
    INFO(text);
    CHECK(named_beside(text).writers.empty());
  }
}

TEST_CASE("other lines are no bylines") {
  for (const char* text : {"", "By", "By the river they sat and waited.", "By Tuesday", "By November 2019",
                           "Anna Boris", "By the time the ferry came in the evening nobody was left"}) {
    INFO(text);
    CHECK(byline_names(text).empty());
  }
}

TEST_CASE("a name before a date is a byline, a newspaper or an offer is not") {
  CHECK(names_before_date("Anna Boris | 26 November 2024") == Names{"Anna Boris"});
  CHECK(names_before_date("Anna Boris / HERALD.COM / Apr 16, 2026, 14:04") == Names{"Anna Boris"});
  for (const char* text :
       {"", "26 November 2024", "HERALD.COM | 26 November 2024", "Published Tuesday 26 November 2024",
        "The Herald of the Coast, 26 November 2024", "Last Updated: 3 May 2024"}) {
    INFO(text);
    CHECK(names_before_date(text).empty());
  }
}

TEST_CASE("a dateline alone names its place in capitals, with a date, an agency or a dash") {
  CHECK(dateline_place("GENEVA, 26 November 2024") == "GENEVA");
  CHECK(dateline_place("NEW YORK (Reuters) —") == "NEW YORK");
  CHECK(dateline_place("PARIS –") == "PARIS");
  CHECK(dateline_place("МОСКВА, 26 ноября 2024") == "МОСКВА");
  CHECK(dateline_place("SÃO PAULO (AFP)") == "SÃO PAULO");
  for (const char* text :
       {"", "GENEVA", "Geneva, 26 November 2024", "WATCH, LISTEN, READ", "US, 3 others", "(AFP)",
        "PHOTO (AFP)", "VIDEO –", "THE BEST OF ALL THE GADGETS OF 2024, 26 November 2024",
        "2024, 26 November 2024"}) {
    INFO(text);
    CHECK(dateline_place(text).empty());
  }
}

}  // namespace
}  // namespace newsbook
