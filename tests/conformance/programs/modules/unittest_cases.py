import unittest, asyncio, sys
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("setUpClass")
    @classmethod
    def tearDownClass(cls): print("tearDownClass")
    def setUp(self): self.addCleanup(print, "cleanup")
    def test_ok(self): self.assertEqual(1 + 1, 2)
    def test_fail(self): self.assertEqual([1, 2, 3], [1, 2, 4])
    def test_dict(self): self.assertEqual({"a": 1}, {"a": 2}, "message")
    def test_str(self): self.assertEqual("hello world\nfoo", "hello there\nfoo")
    def test_err(self): raise ValueError("boom")
    @unittest.skip("not now")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.assertTrue(False)
    @unittest.expectedFailure
    def test_us(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)
    def test_raises(self):
        with self.assertRaises(ZeroDivisionError) as cm: 1 / 0
        self.assertIn("zero", str(cm.exception))
        with self.assertRaisesRegex(ValueError, "inv"): int("x")
    def test_not_raised(self):
        with self.assertRaises(KeyError): pass
    def test_many(self):
        checks = [(self.assertTrue, 0), (self.assertFalse, 1), (self.assertIn, 1, [2]), (self.assertNotIn, 1, [1]), (self.assertIs, 1, 2), (self.assertIsNot, 1, 1), (self.assertIsNone, 1), (self.assertIsNotNone, None), (self.assertIsInstance, 1, str), (self.assertNotIsInstance, 1, int), (self.assertAlmostEqual, 1.0, 1.1), (self.assertNotAlmostEqual, 1.0, 1.0), (self.assertGreater, 1, 2), (self.assertLessEqual, 3, 2), (self.assertRegex, "abc", "x"), (self.assertNotRegex, "abc", "b"), (self.assertCountEqual, [1, 2, 2], [1, 1, 2]), (self.assertSetEqual, {1, 2}, {2, 3}), (self.assertTupleEqual, (1,), (1, 2)), (self.assertNotEqual, 1, 1), (self.assertEqual, "a" * 100, "a" * 100 + "b"), (self.assertEqual, list(range(50)), list(range(51))), (self.assertLogs().__enter__ and self.fail, "plain"), (self.assertHasAttr, 1, "zz"), (self.assertStartsWith, "abc", "x"), (self.assertIsSubclass, int, str), (self.assertListEqual, [1], (1,)), (self.assertAlmostEqual, 1.0, 2.0, 3), (self.assertEqual, {"k": [1, 2]}, {"k": [1, 3]}), (self.assertRaises, KeyError, int, "3")]
        for f, *args in checks:
            try: f(*args)
            except self.failureException as e: print(repr(str(e)))
            else: print("no failure", f)
    def test_logs(self):
        import logging
        with self.assertLogs("x", level="INFO") as cm:
            logging.getLogger("x").info("one"); logging.getLogger("x.y").error("two")
        print(cm.output)
        with self.assertWarns(DeprecationWarning):
            import warnings; warnings.warn("old", DeprecationWarning)
class A(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): print("asyncSetUp"); self.q = asyncio.Queue()
    async def asyncTearDown(self): print("asyncTearDown")
    async def test_q(self):
        await self.q.put(1); self.assertEqual(await self.q.get(), 1)
        await asyncio.sleep(0.5)
    async def test_timeout(self):
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(0.1): await asyncio.sleep(1)
    async def test_bad(self):
        self.addAsyncCleanup(asyncio.sleep, 0)
        await asyncio.sleep(0)
        self.assertEqual(1, 2)
    def test_sync(self): print("sync")
print(T("test_ok"), repr(T("test_ok")), T("test_ok").id())
suite = unittest.defaultTestLoader.loadTestsFromTestCase(T)
print(suite.countTestCases())
import io
stream = io.StringIO()
r = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
print(stream.getvalue())
print(r, r.wasSuccessful(), len(r.failures), len(r.errors), len(r.skipped))
if __name__ == "__main__":
    unittest.main(verbosity=1)
