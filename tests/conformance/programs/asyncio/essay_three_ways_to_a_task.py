import asyncio


async def special_fella(magic_number):
    print(f"the number is {magic_number}")
    return magic_number * 3


async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.Task(special_fella(1)), asyncio.Task(special_fella(2), loop=loop), asyncio.create_task(special_fella(3))]
    print([task.done() for task in tasks])
    print([await task for task in tasks])
    one, two = await tasks[0], tasks[1]
    print(one, two is tasks[1])


event_loop = asyncio.new_event_loop()
main_task = event_loop.create_task(main())
main_task.add_done_callback(lambda task: event_loop.stop())
event_loop.run_forever()
print(main_task.done(), event_loop.is_running())
event_loop.close()
