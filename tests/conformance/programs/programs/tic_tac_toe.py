LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def show(board):
    return "\n-+-+-\n".join("|".join(board[i : i + 3]) for i in (0, 3, 6))


def winner(board):
    for a, b, c in LINES:
        if board[a] == board[b] == board[c] != " ":
            return board[a]
    return None if " " in board else "draw"


def moves(board):
    return [i for i, cell in enumerate(board) if cell == " "]


visited = 0


def minimax(board, player):
    global visited
    visited += 1
    match winner(board):
        case "X":
            return 1, None
        case "O":
            return -1, None
        case "draw":
            return 0, None
    best = None
    for move in moves(board):
        board[move] = player
        score, _ = minimax(board, "O" if player == "X" else "X")
        board[move] = " "
        if best is None or (score > best[0] if player == "X" else score < best[0]):
            best = score, move
    return best


board = list("X O  O  X")
board[4] = "X" if board[4] == " " else board[4]
print(show(board), winner(board))
board = ["X", "O", "X", " ", "O", " ", " ", " ", " "]
player = "X"
while (state := winner(board)) is None:
    score, move = minimax(board, player)
    board[move] = player
    print(f"{player} takes {move} (score {score})")
    player = "O" if player == "X" else "X"
print(show(board), state, visited, sep="\n")
