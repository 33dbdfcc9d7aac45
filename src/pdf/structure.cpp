#include "pdf/structure.h"

#include <cassert>
#include <string>

namespace newsbook {

namespace {

constexpr std::size_t keys_per_leaf = 64;  // of the parent tree

// An element on its way into the file.
struct Node {
  ObjectId object = 0;
  ObjectId page = 0;  // of its first marked content
  std::string kids;
  std::string box;  // of the picture that it is
  std::vector<ElementId> children;
  std::size_t attached = 0;  // how many of the children stand among the kids
  bool is_attached = false;
};

std::string print_box(const PictureBox& box) {
  std::string out = "[";
  for (const std::int64_t side : {box.left, box.bottom, box.right, box.top}) {
    append_thousandths(out, side);
    out += ' ';
  }
  out.back() = ']';
  return out;
}

class StructureTree {
 public:
  StructureTree(Objects& objects, std::span<const StructureElement> elements, ElementId first_front);
  void add_page(const PlacedPage& page);
  ObjectId write();

 private:
  void adopt(ElementId id);
  void attach(ElementId id);
  void attach_next_child(Node& node);
  void add_content(ElementId id, ObjectId page, std::size_t mcid);
  void add_annotation(ElementId id, ObjectId page, ObjectId annotation);
  void write_element(ElementId id);
  ObjectId write_parents();

  Objects& objects_;
  std::span<const StructureElement> elements_;
  std::vector<Node> nodes_;
  ObjectId root_;
  std::vector<std::string> page_parents_,
      link_parents_;  // values of the parent tree, in the order of their keys
};

StructureTree::StructureTree(Objects& objects, std::span<const StructureElement> elements,
                             ElementId first_front)
    : objects_(objects), elements_(elements), nodes_(elements.size()), root_(objects.dictionary()) {
  nodes_[document_element].object = objects_.dictionary();
  nodes_[document_element].is_attached = true;
  const auto count = static_cast<ElementId>(elements_.size());
  for (ElementId id = first_front; id < count; ++id) adopt(id);
  for (ElementId id = 1; id < std::min(first_front, count); ++id) adopt(id);
}

void StructureTree::adopt(ElementId id) {
  assert(elements_[id].parent < elements_.size() && elements_[id].parent != id);
  nodes_[id].object = objects_.dictionary();
  nodes_[elements_[id].parent].children.push_back(id);
}

void StructureTree::attach_next_child(Node& node) {
  Node& child = nodes_[node.children[node.attached++]];
  append_reference(node.kids, child.object);
  child.is_attached = true;
}

// An element stands among its parent's kids where its first content does, after the siblings made before it,
// which may have no content.
void StructureTree::attach(ElementId id) {
  if (nodes_[id].is_attached) return;
  attach(elements_[id].parent);
  Node& parent = nodes_[elements_[id].parent];
  while (!nodes_[id].is_attached) attach_next_child(parent);
}

void StructureTree::add_content(ElementId id, ObjectId page, std::size_t mcid) {
  attach(id);
  Node& node = nodes_[id];
  if (node.page == 0) node.page = page;
  if (node.page == page) {
    node.kids += ' ';
    append_integer(node.kids, static_cast<std::int64_t>(mcid));
    return;
  }
  node.kids += "<</Type/MCR/Pg";
  append_reference(node.kids, page);
  node.kids += "/MCID ";
  append_integer(node.kids, static_cast<std::int64_t>(mcid));
  node.kids += ">>";
}

void StructureTree::add_annotation(ElementId id, ObjectId page, ObjectId annotation) {
  attach(id);
  nodes_[id].kids += "<</Type/OBJR/Pg" + reference(page) + "/Obj" + reference(annotation) + ">>";
}

void StructureTree::add_page(const PlacedPage& page) {
  std::string parents = "[";
  std::size_t mcid = 0;
  for (const Mark& mark : page.drawn->marks) {
    if (mark.link < 0) {
      add_content(mark.element, page.object, mcid++);
      append_reference(parents, nodes_[mark.element].object);
    } else if (const ObjectId link = page.annotations[static_cast<std::size_t>(mark.link)]; link != 0) {
      add_annotation(mark.element, page.object, link);
      link_parents_.push_back(reference(nodes_[mark.element].object));
    }
  }
  page_parents_.push_back(parents + ']');
  for (const PictureBox& box : page.drawn->picture_boxes) {
    if (box.element != artifact) nodes_[box.element].box = print_box(box);
  }
}

void StructureTree::write_element(ElementId id) {
  const StructureElement& element = elements_[id];
  Node& node = nodes_[id];
  std::string entries = "/Type/StructElem/S" + name(element.type) + "/P";
  append_reference(entries, id == document_element ? root_ : nodes_[element.parent].object);
  if (node.page != 0) entries += "/Pg" + reference(node.page);
  if (!element.locale.empty()) entries += "/Lang" + text_string(element.locale);
  if (!element.alt.empty()) entries += "/Alt" + text_string(element.alt);
  if (!node.box.empty()) entries += "/A<</O/Layout/BBox" + node.box + ">>";
  entries.append("/K[").append(node.kids) += ']';
  objects_.add(node.object, entries);
  std::string().swap(node.kids);
}

ObjectId StructureTree::write_parents() {
  const std::size_t count = page_parents_.size() + link_parents_.size();
  std::string leaves;
  for (std::size_t begin = 0; begin < count; begin += keys_per_leaf) {
    const std::size_t end = std::min(count, begin + keys_per_leaf);
    std::string leaf = "/Limits[";
    append_integer(leaf, static_cast<std::int64_t>(begin));
    leaf += ' ';
    append_integer(leaf, static_cast<std::int64_t>(end - 1));
    leaf += "]/Nums[";
    for (std::size_t key = begin; key < end; ++key) {
      append_integer(leaf, static_cast<std::int64_t>(key));
      leaf += key < page_parents_.size() ? page_parents_[key] : link_parents_[key - page_parents_.size()];
      leaf += ' ';
    }
    append_reference(leaves, objects_.dictionary(leaf + ']'));
  }
  return objects_.dictionary("/Kids[" + leaves + ']');
}

ObjectId StructureTree::write() {
  for (Node& node : nodes_) {
    while (node.attached < node.children.size()) attach_next_child(node);
  }
  for (ElementId id = 0; id < nodes_.size(); ++id) write_element(id);
  std::string entries = "/Type/StructTreeRoot/K[" + reference(nodes_[document_element].object) +
                        "]/ParentTree" + reference(write_parents()) + "/ParentTreeNextKey ";
  append_integer(entries, static_cast<std::int64_t>(page_parents_.size() + link_parents_.size()));
  objects_.add(root_, entries);
  return root_;
}

}  // namespace

ObjectId write_structure(Objects& objects, std::span<const StructureElement> elements, ElementId first_front,
                         std::span<const PlacedPage> pages) {
  StructureTree tree(objects, elements, first_front);
  for (const PlacedPage& page : pages) tree.add_page(page);
  return tree.write();
}

}  // namespace newsbook
