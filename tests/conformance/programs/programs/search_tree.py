"""A binary search tree: recursion, iteration in order, removal, and a drawing."""


class Node:
    def __init__(self, key, value):
        self.key, self.value = key, value
        self.left = self.right = None


class SearchTree:
    def __init__(self, pairs=()):
        self.root = None
        self.size = 0
        for key, value in dict(pairs).items():
            self[key] = value

    def __setitem__(self, key, value):
        self.root = self._put(self.root, key, value)

    def _put(self, node, key, value):
        if node is None:
            self.size += 1
            return Node(key, value)
        if key == node.key:
            node.value = value
        elif key < node.key:
            node.left = self._put(node.left, key, value)
        else:
            node.right = self._put(node.right, key, value)
        return node

    def __getitem__(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError(key)

    def __delitem__(self, key):
        self[key]
        self.root = self._without(self.root, key)
        self.size -= 1

    def _without(self, node, key):
        if key < node.key:
            node.left = self._without(node.left, key)
        elif key > node.key:
            node.right = self._without(node.right, key)
        elif node.left is None or node.right is None:
            return node.left or node.right
        else:
            heir = node.right
            while heir.left is not None:
                heir = heir.left
            node.key, node.value = heir.key, heir.value
            node.right = self._without(node.right, heir.key)
        return node

    def __iter__(self):
        def walk(node):
            if node is not None:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)

        return walk(self.root)

    def __len__(self):
        return self.size

    def height(self):
        def deep(node):
            return 0 if node is None else 1 + max(deep(node.left), deep(node.right))

        return deep(self.root)

    def draw(self):
        def lines(node, depth):
            if node is not None:
                yield from lines(node.right, depth + 1)
                yield "    " * depth + f"{node.key}"
                yield from lines(node.left, depth + 1)

        return "\n".join(lines(self.root, 0))


tree = SearchTree((word, len(word)) for word in "mango fig pear apple kiwi plum date lemon".split())
print(list(tree), len(tree), tree.height())
print(tree.draw())
print(tree["kiwi"], "pear" in tree, "quince" in tree, max(tree), sorted(tree, reverse=True)[:2])
tree["kiwi"] = "changed"
print(tree["kiwi"], len(tree))
for key in ("fig", "mango", "date"):
    del tree[key]
    print("without", key, list(tree), tree.height())
print(tree.draw())
for attempt in (lambda: tree["fig"], lambda: tree.__delitem__("fig"), lambda: tree[3]):
    try:
        attempt()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)

line = SearchTree({n: None for n in range(50)})
print(line.height(), len(list(line)), bool(SearchTree()), list(SearchTree()))
