"""A linked list, a stack, a queue and a binary tree as courses write them."""


class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, iterable=()):
        self.head = None
        self._size = 0
        for item in reversed(list(iterable)):
            self.prepend(item)

    def prepend(self, value):
        self.head = Node(value, self.head)
        self._size += 1

    def append(self, value):
        if self.head is None:
            return self.prepend(value)
        node = self.head
        while node.next is not None:
            node = node.next
        node.next = Node(value)
        self._size += 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self._size

    def __getitem__(self, index):
        if index < 0:
            index += len(self)
        for i, value in enumerate(self):
            if i == index:
                return value
        raise IndexError("list index out of range")

    def __repr__(self):
        return " -> ".join(map(repr, self)) + " -> None"

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous


class Tree:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key))
        else:
            child.insert(key)
        return self

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def depth(self):
        return 1 + max((t.depth() for t in (self.left, self.right) if t), default=0)

    def __contains__(self, key):
        if key == self.key:
            return True
        branch = self.left if key < self.key else self.right
        return branch is not None and key in branch


class Stack(list):
    push = list.append

    @property
    def top(self):
        return self[-1]


xs = LinkedList([1, 2, 3])
xs.append(4)
xs.prepend("zero")
print(xs, len(xs), xs[0], xs[-1], 3 in xs, 9 in xs, list(xs), max(list(xs)[1:]))
xs.reverse()
print(xs, sum(x for x in xs if isinstance(x, int)), *xs)
a, *rest = xs
print(a, rest, sorted(xs, key=str), dict(enumerate(xs)))
for bad in (lambda: xs[99], lambda: setattr(xs.head, "colour", 1), lambda: xs.head.nxt, lambda: LinkedList(5), lambda: xs["a"], lambda: len(xs[1:0])):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
tree = Tree(50)
for key in (30, 70, 20, 40, 60, 80, 10):
    tree.insert(key)
print(list(tree), tree.depth(), 60 in tree, 65 in tree)
stack = Stack()
for token in "3 4 + 2 * 7 -".split():
    if token.isdigit():
        stack.push(int(token))
    else:
        right, left = stack.pop(), stack.pop()
        stack.push({"+": left.__add__, "-": left.__sub__, "*": left.__mul__}[token](right))
    print(token, stack, end="; ")
print(stack.top)
try:
    stack.pop() and stack.pop()
except IndexError as error:
    print(error)


def balanced(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    open_ones = []
    for ch in text:
        if ch in pairs.values():
            open_ones.append(ch)
        elif ch in pairs and (not open_ones or open_ones.pop() != pairs[ch]):
            return False
    return not open_ones


print([balanced(t) for t in ("([]{})", "([)]", "((", "", "}")])
