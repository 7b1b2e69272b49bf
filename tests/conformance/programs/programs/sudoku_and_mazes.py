PUZZLE = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"


def peers(i):
    r, c = divmod(i, 9)
    return {r * 9 + k for k in range(9)} | {k * 9 + c for k in range(9)} | {(r // 3 * 3 + k // 3) * 9 + c // 3 * 3 + k % 3 for k in range(9)} - {i}


PEERS = [peers(i) for i in range(81)]
guesses = 0


def solve(cells):
    global guesses
    options = {i: set("123456789") - {cells[j] for j in PEERS[i]} for i in range(81) if cells[i] == "."}
    if not options:
        return cells
    at = min(options, key=lambda i: (len(options[i]), i))
    for digit in sorted(options[at]):
        guesses += 1
        if solved := solve(cells[:at] + digit + cells[at + 1 :]):
            return solved
    return None


solved = solve(PUZZLE)
print("\n".join(solved[i : i + 9] for i in range(0, 81, 9)), guesses)
print(all(set(solved[i : i + 9]) == set("123456789") for i in range(0, 81, 9)))
MAZE = """\
#########
#S  #   #
# # # # #
# #   #E#
#########""".splitlines()


def path(maze):
    where = {ch: (r, c) for r, row in enumerate(maze) for c, ch in enumerate(row) if ch in "SE"}
    queue, came = [where["S"]], {where["S"]: None}
    for r, c in queue:
        if (r, c) == where["E"]:
            break
        for step in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if maze[step[0]][step[1]] != "#" and step not in came:
                came[step] = (r, c)
                queue.append(step)
    at, route = where["E"], []
    while at:
        route.append(at)
        at = came.get(at)
    return route[::-1]


route = path(MAZE)
print(len(route), route[:3], route[-1])
print("\n".join("".join("." if (r, c) in route[1:-1] else ch for c, ch in enumerate(row)) for r, row in enumerate(MAZE)))
