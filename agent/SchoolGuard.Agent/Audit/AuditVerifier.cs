using System.Collections.Immutable;

namespace SchoolGuard.Agent.Audit;

/// <summary>Follows the chain from the first line to the last.</summary>
internal sealed class AuditVerifier
{
    private readonly ImmutableArray<AuditFinding>.Builder findings = ImmutableArray.CreateBuilder<AuditFinding>();
    private long lines;

    /// <summary>The number that the next record ought to have.</summary>
    public long NextNumber { get; private set; } = 1;

    public string LastHash { get; private set; } = AuditLine.NoLine;

    public void Add(ReadOnlyMemory<byte> line)
    {
        lines++;
        if (AuditLine.TryRead(line) is not { } record)
        {
            Report("is no record: it was altered");
            NextNumber++;
        }
        else
        {
            if (record.Number > NextNumber) Report($"has number {record.Number}, expected {NextNumber}: records before it are missing");
            else if (record.Number < NextNumber) Report($"has number {record.Number}, expected {NextNumber}: records were reordered or repeated");
            else if (!string.Equals(record.Previous, LastHash, StringComparison.Ordinal)) Report("does not continue the line before it: that line was altered, or this one");
            NextNumber = record.Number + 1;
        }

        LastHash = AuditLine.Hash(line.Span);
    }

    public AuditVerification Finish(AuditHead? head, bool torn)
    {
        if (torn) findings.Add(new AuditFinding(lines + 1, "the last line is torn"));
        var last = NextNumber - 1;
        if (head is null && lines > 0) findings.Add(new AuditFinding(lines, "the audit's head is missing or unreadable: whether records are missing at the end cannot be told"));
        else if (head is { } known && known.Number > last) findings.Add(new AuditFinding(lines, $"the audit had {known.Number} records: {known.Number - last} are missing at its end"));
        else if (head is { } same && same.Number == last && !string.Equals(same.Hash, LastHash, StringComparison.Ordinal)) Report("is not the line that was last written: it was altered");
        return new AuditVerification(lines, findings.ToImmutable());
    }

    private void Report(string message) => findings.Add(new AuditFinding(lines, $"line {lines} {message}"));
}
