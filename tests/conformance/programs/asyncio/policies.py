import asyncio
async def main():
    print(asyncio.get_running_loop())
    print(asyncio.base_events.__name__, asyncio.events.__name__)
asyncio.run(main())
asyncio.set_event_loop_policy(asyncio.DefaultEventLoopPolicy())
class P(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("new")
        return super().new_event_loop()
asyncio.set_event_loop_policy(P())
asyncio.run(main())
try: asyncio.get_event_loop()
except RuntimeError as e: print(e)
try: asyncio.set_event_loop(3)
except TypeError as e: print(e)
