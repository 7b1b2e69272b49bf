def step(cells):
    neighbours = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    neighbours[key] = neighbours.get(key, 0) + 1
    return {cell for cell, n in neighbours.items() if n == 3 or n == 2 and cell in cells}


def draw(cells, width=8, height=6):
    for y in range(height):
        print("".join("#" if (x, y) in cells else "." for x in range(width)))
    print()


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(4):
    draw(glider)
    glider = step(glider)
blinker = {(1, 0), (1, 1), (1, 2)}
assert step(step(blinker)) == blinker
history = [frozenset(blinker)]
while (current := frozenset(step(history[-1]))) not in history:
    history.append(current)
print(len(history), sorted(map(sorted, history)))
