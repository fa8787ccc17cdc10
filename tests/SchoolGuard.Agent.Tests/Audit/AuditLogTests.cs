using NodaTime;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Bundles.Audits;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Agent.Tests.Audit;

[TestClass]
public sealed class AuditLogTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 10, 14);

    [TestMethod]
    public void An_untouched_audit_is_intact()
    {
        using var folder = new TemporaryFolder();
        var verification = AuditLog.Verify(Write(folder, records: 5));
        Assert.IsTrue(verification.IsIntact);
        Assert.AreEqual(5, verification.Records);
    }

    [TestMethod]
    public void Each_altered_record_is_found()
    {
        for (var record = 0; record < 5; record++)
        {
            using var folder = new TemporaryFolder();
            var lines = Lines(Write(folder, records: 5));
            lines[record] = lines[record].Replace("thing", "other", StringComparison.Ordinal);
            Assert.IsFalse(AuditLog.Verify(Rewrite(folder, lines)).IsIntact, $"record {record}");
        }
    }

    [TestMethod]
    public void Each_missing_record_is_found()
    {
        for (var record = 0; record < 5; record++)
        {
            using var folder = new TemporaryFolder();
            var lines = Lines(Write(folder, records: 5));
            lines.RemoveAt(record);
            Assert.Contains("missing", AuditLog.Verify(Rewrite(folder, lines)).Findings[0].Message, $"record {record}");
        }
    }

    [TestMethod]
    public void Each_pair_of_records_in_the_wrong_order_is_found()
    {
        for (var record = 0; record < 4; record++)
        {
            using var folder = new TemporaryFolder();
            var lines = Lines(Write(folder, records: 5));
            (lines[record], lines[record + 1]) = (lines[record + 1], lines[record]);
            Assert.IsFalse(AuditLog.Verify(Rewrite(folder, lines)).IsIntact, $"record {record}");
        }
    }

    [TestMethod]
    public void A_removed_head_is_found()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder, records: 2);
        File.Delete(Path.ChangeExtension(path, ".head"));
        Assert.Contains("head is missing", AuditLog.Verify(path).Findings.Single().Message);
    }

    [TestMethod]
    public void A_torn_last_line_is_taken_away_and_told_of()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder, records: 3);
        File.AppendAllText(path, "{\"n\":4,\"at\":");
        using (new AuditLog(path, Now))
        {
        }

        Assert.IsTrue(AuditLog.Verify(path).IsIntact);
        Assert.Contains("torn-record-removed", Lines(path)[^1]);
    }

    [TestMethod]
    public void An_altered_audit_goes_on_and_keeps_the_evidence()
    {
        using var folder = new TemporaryFolder();
        var lines = Lines(Write(folder, records: 3));
        lines[1] = "rubbish";
        var path = Rewrite(folder, lines);
        using (var audit = new AuditLog(path, Now))
        {
            Assert.Contains("was altered", audit.Fault!);
            audit.Append(AuditEntry.Of(Now, "thing", ("number", "4")));
        }

        Assert.AreEqual(5, AuditLog.Verify(path).Records);
        Assert.Contains("damage-found", Lines(path)[3]);
        Assert.AreEqual(2, AuditLog.Verify(path).Findings[0].Line);
    }

    private static string Write(TemporaryFolder folder, int records)
    {
        var path = folder.File("audit.jsonl");
        using var audit = new AuditLog(path, Now);
        for (var record = 1; record <= records; record++) audit.Append(AuditEntry.Of(Now, "thing", ("number", $"{record}")));
        return path;
    }

    private static List<string> Lines(string path) => [.. File.ReadAllLines(path)];

    private static string Rewrite(TemporaryFolder folder, List<string> lines) => folder.Write("audit.jsonl", string.Concat(lines.Select(line => line + "\n")));
}
