import random

random.seed(42)


class Customer:
    count = 0

    def __init__(self, arrival):
        Customer.count += 1
        self.number = Customer.count
        self.arrival = arrival
        self.service = random.randint(1, 4)

    def __str__(self):
        return f"#{self.number}(arrives {self.arrival}, needs {self.service})"


class Desk:
    def __init__(self):
        self.busy_until = 0
        self.served = []

    def serve(self, customer):
        start = max(self.busy_until, customer.arrival)
        self.busy_until = start + customer.service
        self.served.append((customer.number, start, self.busy_until))
        return start - customer.arrival


def run(desks, customers):
    waits = []
    for customer in customers:
        desk = min(desks, key=lambda d: d.busy_until)
        waits.append(desk.serve(customer))
    return waits


time, customers = 0, []
while len(customers) < 8:
    time += random.choice([0, 1, 1, 2])
    customers.append(Customer(time))
print(*customers, sep="\n")
desks = [Desk(), Desk()]
waits = run(desks, customers)
print("waits", waits, "mean", sum(waits) / len(waits), "max", max(waits))
for n, desk in enumerate(desks, 1):
    print(n, desk.served, desk.busy_until)
print([random.random() for _ in range(2)], random.sample(range(100), 5), random.shuffle(x := list(range(5))), x, random.choice("abc"), random.uniform(1, 2), random.gauss(0, 1), random.choices("ab", weights=[1, 9], k=5))
