"""A loop is closed before its task has had its first step."""
import asyncio


async def job():
    print("never runs")


loop = asyncio.new_event_loop()
task = loop.create_task(job())
loop.close()
print("closed", task)
del task
print("end")
