"""crosscheck mcp with the protocol's own Python client: it checks every answer against the tool's output schema."""

import json
import subprocess
import unittest

from mcp import ClientSession, MCPError, StdioServerParameters
from mcp.client.stdio import stdio_client

from peers import PROGRAM, ROOT, SAMPLE, STORE


class Session:
    async def __aenter__(self):
        server = StdioServerParameters(command=PROGRAM, args=["mcp", "--store", STORE], cwd=ROOT)
        self.pipes = stdio_client(server)
        read, write = await self.pipes.__aenter__()
        self.session = ClientSession(read, write)
        return await self.session.__aenter__()

    async def __aexit__(self, *error):
        await self.session.__aexit__(*error)
        await self.pipes.__aexit__(*error)


class Conversation(unittest.IsolatedAsyncioTestCase):
    async def test_everything(self):
        async with Session() as s:
            hello = await s.initialize()
            self.assertEqual(hello.server_info.name, "crosscheck")
            tools = {t.name: t for t in (await s.list_tools()).tools}
            self.assertEqual(set(tools), {"check_text", "check_claim", "trend", "facts", "list_data"})
            for t in tools.values():
                self.assertFalse(t.input_schema["additionalProperties"])
                self.assertIn("status", t.output_schema["properties"])

            async def call(name, **arguments):
                result = await s.call_tool(name, arguments)
                # Text and structure say the same.
                self.assertEqual(json.loads(result.content[0].text), result.structured_content)
                return result

            # Panama counted 520,085 in 2023.
            right = (await call("check_claim", claim="Panama counted 520,085 people crossing the Darién in 2023."))
            f = right.structured_content["findings"][0]
            self.assertEqual(f["verdict"], "supported")
            self.assertEqual(f["figures"][0]["value"], 520085)
            receipt = f["figures"][0]["receipts"][0]
            self.assertEqual(receipt["file"], "panama-darien.csv")
            self.assertEqual(len(receipt["sha256"]), 64)
            wrong = await call("check_claim", claim="Panama counted 720,085 people crossing the Darién in 2023.")
            self.assertEqual(wrong.structured_content["findings"][0]["verdict"], "contradicted")
            text = (await call("check_text", text=SAMPLE, date="2025-02-10")).structured_content
            self.assertIn("contradicted", [f["verdict"] for f in text["findings"]])
            for f in text["findings"]:
                for figure in f["figures"]:
                    self.assertTrue(figure["receipts"])

            trend = (await call("trend", subject="darien", by="cy")).structured_content
            self.assertEqual({p["period"]: p["value"] for p in trend["points"]}["CY2023"], 520085)
            self.assertTrue(trend["receipts"] and trend["careful"])
            # Panama published nothing for these months: a gap, not a zero.
            months = (await call("trend", subject="darien", by="month", period="2020-05")).structured_content
            self.assertEqual((months["status"], months["reason"]), ("abstained", "outside-coverage"))
            facts = (await call("facts", subjects=["darien"], limit=3)).structured_content
            self.assertTrue(all(f["receipts"] for f in facts["facts"]))
            listed = (await call("list_data")).structured_content["tables"]
            self.assertIn("panama-darien", [t["table"] for t in listed])

            # Typed reasons.
            for name, arguments, reason in [
                ("trend", {"subject": "atlantis"}, "unknown-subject"),
                ("trend", {"subject": "darien", "table": "none"}, "unknown-table"),
                ("check_text", {"text": "The weather was fine."}, "no-claim-found"),
                ("check_claim", {"claim": "In 2008 about 300 people crossed the Darién."}, "outside-coverage"),
                ("list_data", {"table": "none"}, "unknown-table"),
            ]:
                answer = await call(name, **arguments)
                self.assertEqual(answer.structured_content["status"], "abstained", arguments)
                self.assertEqual(answer.structured_content["reason"], reason, arguments)
                self.assertFalse(answer.is_error)
            for arguments in [{}, {"subject": 3}, {"subject": "darien", "by": "week"}, {"subject": "darien", "x": 1}]:
                self.assertTrue((await call("trend", **arguments)).is_error, arguments)

            resources = (await s.list_resources()).resources
            table = next(r for r in resources if r.name == "panama-darien")
            read = json.loads((await s.read_resource(table.uri)).contents[0].text)
            self.assertEqual(read["tables"][0]["table"], "panama-darien")
            self.assertTrue(read["tables"][0]["releases"][0]["quality"])
            with self.assertRaises(MCPError):
                await s.read_resource("crosscheck://data/none")
            with self.assertRaises(MCPError):
                await s.call_tool("none", {})


class Lines(unittest.TestCase):
    """What the client would never send."""

    def answers(self, data):
        done = subprocess.run(
            [PROGRAM, "mcp", "--store", STORE], input=data, capture_output=True, cwd=ROOT, timeout=120)
        self.assertEqual(done.returncode, 0)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def test_nonsense(self):
        deep = b"[" * 100_000
        ping = b'{"jsonrpc":"2.0","id":7,"method":"ping"}'
        data = b"\n".join(
            [b"{", b"[]", b"\xff\xfe", deep, b'{"jsonrpc":"2.0","id":1,"method":"none"}', b"", b"x" * 9_000_000,
             b'{"jsonrpc":"2.0","method":"notifications/initialized"}', b'{"jsonrpc":"2.0","id":null,"method":"ping"}',
             b'{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"trend","arguments":[]}}', ping])
        got = self.answers(data)
        codes = [g.get("error", {}).get("code") for g in got]
        self.assertEqual(codes, [-32700, -32600, -32700, -32700, -32601, -32600, -32600, None, None])
        self.assertTrue(got[-2]["result"]["isError"])
        # It is still there.
        self.assertEqual(got[-1], {"jsonrpc": "2.0", "id": 7, "result": {}})


if __name__ == "__main__":
    unittest.main()
