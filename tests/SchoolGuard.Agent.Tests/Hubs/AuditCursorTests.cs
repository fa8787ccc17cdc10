using SchoolGuard.Agent.Hubs;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Agent.Tests.Hubs;

[TestClass]
public sealed class AuditCursorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public void It_reads_from_the_line_after_the_last_that_the_hub_has()
    {
        var cursor = new AuditCursor(folder.Write("audit.jsonl", "one\ntwo\nthree\n"));
        cursor.MoveTo(1);

        var upload = cursor.Read()!;

        Assert.AreEqual(2UL, upload.FirstLine);
        Assert.AreEqual("two\nthree\n", upload.Lines.ToStringUtf8());
        cursor.MoveTo(3);
        Assert.IsNull(cursor.Read());
    }

    [TestMethod]
    public void A_line_that_is_still_being_written_is_not_read()
    {
        var file = folder.Write("audit.jsonl", "one\ntw");
        var cursor = new AuditCursor(file);

        Assert.AreEqual("one\n", cursor.Read()!.Lines.ToStringUtf8());
        Assert.AreEqual(1, cursor.Count());

        cursor.MoveTo(1);
        File.AppendAllText(file, "o\n");
        Assert.AreEqual("two\n", cursor.Read()!.Lines.ToStringUtf8());
    }

    [TestMethod]
    public void A_long_audit_is_read_in_pieces_of_whole_lines()
    {
        var line = new string('x', 999) + "\n";
        var cursor = new AuditCursor(folder.Write("audit.jsonl", string.Concat(Enumerable.Repeat(line, 1000))));
        Assert.AreEqual(1000, cursor.Count());

        for (var next = 1UL; cursor.Read() is { } upload; next = (ulong)cursor.Line + 1)
        {
            Assert.AreEqual(next, upload.FirstLine);
            Assert.IsLessThanOrEqualTo(AuditCursor.MostBytes, upload.Lines.Length);
            Assert.AreEqual(0, upload.Lines.Length % line.Length);
            cursor.MoveTo(cursor.Line + (upload.Lines.Length / line.Length));
        }

        Assert.AreEqual(1000, cursor.Line);
    }

    [TestMethod]
    public void A_hub_that_has_lost_lines_gets_them_again()
    {
        var cursor = new AuditCursor(folder.Write("audit.jsonl", "one\ntwo\nthree\n"));
        cursor.MoveTo(3);

        cursor.MoveTo(1);

        Assert.AreEqual(2UL, cursor.Read()!.FirstLine);
    }

    [TestMethod]
    public void Without_an_audit_there_is_nothing_to_read() => Assert.IsNull(new AuditCursor(folder.File("none.jsonl")).Read());
}
