class Node:
    __slots__ = "value", "next"

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self._length = 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = Node(value, self.head)
        self._length += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty list")
        value, self.head = self.head.value, self.head.next
        self._length -= 1
        return value

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self._length

    def __getitem__(self, index):
        if isinstance(index, slice):
            return LinkedList(list(self)[index])
        if index < 0:
            index += len(self)
        for at, value in enumerate(self):
            if at == index:
                return value
        raise IndexError(index)

    def __contains__(self, value):
        return any(v == value for v in self)

    def __reversed__(self):
        result = LinkedList()
        for value in self:
            result.push(value)
        return iter(result)

    def __eq__(self, other):
        return len(self) == len(other) and all(a == b for a, b in zip(self, other)) if isinstance(other, LinkedList) else NotImplemented

    def __add__(self, other):
        return LinkedList([*self, *other])

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"

    def __bool__(self):
        return self.head is not None


l = LinkedList([1, 2, 3])
print(l, len(l), l[0], l[-1], l[1:], 2 in l, 9 in l, list(reversed(l)), l == LinkedList((1, 2, 3)), l == [1, 2, 3], l + "ab", bool(l), bool(LinkedList()))
first, *rest = l
print(first, rest, sum(l), sorted(l, reverse=True), max(l), l.pop(), l, "x".join(map(str, l)))
for bad in (lambda: l[9], lambda: LinkedList().pop(), lambda: hash(l), lambda: l < l, lambda: LinkedList(5), lambda: Node(1).other):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
