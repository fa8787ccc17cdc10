using System.Collections.Immutable;

namespace SchoolGuard.Bundles.Audits;

/// <summary>Follows the chain of an audit from the first line to the last.</summary>
public sealed class AuditVerifier
{
    private readonly ImmutableArray<AuditFinding>.Builder findings = ImmutableArray.CreateBuilder<AuditFinding>();

    /// <summary>How many lines were followed.</summary>
    public long Lines { get; private set; }

    /// <summary>The number that the next record ought to have.</summary>
    public long NextNumber { get; private set; } = 1;

    /// <summary>The hash of the line followed last.</summary>
    public string LastHash { get; private set; } = AuditLine.NoLine;

    /// <summary>Goes on after a line that was followed before.</summary>
    /// <param name="line">That line.</param>
    /// <param name="lines">How many lines there are up to it.</param>
    /// <param name="erased">The hash that it had before facts were erased from it; null if none were.</param>
    public static AuditVerifier After(ReadOnlyMemory<byte> line, long lines, string? erased = null) => new()
    {
        Lines = lines,
        NextNumber = (AuditLine.TryRead(line)?.Number ?? lines) + 1,
        LastHash = erased ?? AuditLine.Hash(line.Span),
    };

    /// <summary>Follows one line more.</summary>
    public void Add(ReadOnlyMemory<byte> line) => Add(line, erased: null);

    /// <summary>Follows one line more, of which facts may have been erased.</summary>
    /// <param name="line">The line.</param>
    /// <param name="erased">The hash that it had before facts were erased from it; null if none were. That they were erased rightly is the caller's to prove.</param>
    public void Add(ReadOnlyMemory<byte> line, string? erased)
    {
        Lines++;
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

        LastHash = erased ?? AuditLine.Hash(line.Span);
    }

    /// <summary>All that was found in the chain itself.</summary>
    public AuditVerification Finish() => new(Lines, findings.ToImmutable());

    /// <summary>The same, with what the chain's head tells of its end.</summary>
    /// <param name="head">What is kept apart from the chain; null if that is missing or unreadable.</param>
    /// <param name="torn">Whether a line that was never finished follows the last.</param>
    public AuditVerification Finish(AuditHead? head, bool torn)
    {
        if (torn) findings.Add(new AuditFinding(Lines + 1, "the last line is torn"));
        var last = NextNumber - 1;
        if (head is null && Lines > 0) Add("the audit's head is missing or unreadable: whether records are missing at the end cannot be told");
        else if (head is { } known && known.Number > last) Add($"the audit had {known.Number} records: {known.Number - last} are missing at its end");
        else if (head is { } same && same.Number == last && !string.Equals(same.Hash, LastHash, StringComparison.Ordinal)) Report("is not the line that was last written: it was altered");
        return Finish();
    }

    /// <summary>Adds what the caller found of the line followed last.</summary>
    public void Report(string message) => Add($"line {Lines} {message}");

    private void Add(string message) => findings.Add(new AuditFinding(Lines, message));
}
