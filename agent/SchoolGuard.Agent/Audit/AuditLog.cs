using NodaTime;
using SchoolGuard.Bundles.Audits;

namespace SchoolGuard.Agent.Audit;

/// <summary>
/// The agent's audit: JSON Lines, only ever added to, each line naming the hash of the one before, each on the disk before what it tells of takes
/// effect.
/// </summary>
public sealed class AuditLog : IDisposable
{
    private readonly Lock gate = new();
    private readonly FileStream file;
    private readonly string headPath;
    private long nextNumber;
    private string lastHash;

    internal AuditLog(string path, Instant now)
    {
        headPath = AuditHeadFile.PathFor(path);
        file = Open(path);
        var verifier = new AuditVerifier();
        var whole = AuditReader.Read(file, verifier.Add);
        var torn = file.Length - whole;
        var found = verifier.Finish(AuditHeadFile.TryRead(headPath), torn: false);
        (nextNumber, lastHash) = (verifier.NextNumber, verifier.LastHash);
        Fault = found.IsIntact ? null : $"`{path}` was altered: {found.Findings[0].Message}; keep a copy and tell the safeguarding lead";
        file.SetLength(whole);
        file.Position = whole;

        // Before the first record, so that a missing head is always a removed one.
        if (whole == 0) AuditHeadFile.Write(headPath, new AuditHead(0, AuditLine.NoLine));
        if (!found.IsIntact) Append(AuditEntry.Of(now, "damage-found", ("finding", found.Findings[0].Message), ("findings", $"{found.Findings.Length}")));
        if (torn > 0) Append(AuditEntry.Of(now, "torn-record-removed", ("bytes", $"{torn}")));
    }

    /// <summary>What was found wrong with the audit when it was opened, or null.</summary>
    public string? Fault { get; }

    /// <summary>Finds any record of an audit that was altered, removed or moved.</summary>
    /// <param name="path">The file; its head is looked for beside it.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AuditVerification Verify(string path)
    {
        using var audit = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var verifier = new AuditVerifier();
        var whole = AuditReader.Read(audit, verifier.Add);
        return verifier.Finish(AuditHeadFile.TryRead(AuditHeadFile.PathFor(path)), torn: audit.Length > whole);
    }

    /// <summary>Adds a record; on return it is on the disk.</summary>
    /// <exception cref="IOException">The disk is full: nothing was added.</exception>
    internal void Append(AuditEntry entry)
    {
        lock (gate)
        {
            var line = new AuditLine(nextNumber, lastHash).Write(entry);
            var start = file.Position;
            try
            {
                file.Write([.. line, (byte)'\n']);
                file.Flush(flushToDisk: true);
            }
            catch (IOException)
            {
                file.SetLength(start);
                file.Position = start;
                throw;
            }

            lastHash = AuditLine.Hash(line);
            AuditHeadFile.Write(headPath, new AuditHead(nextNumber++, lastHash));
        }
    }

    /// <summary>Whom the policy stopped is nobody's business but the school's.</summary>
    private static FileStream Open(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.Read, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    /// <inheritdoc />
    public void Dispose() => file.Dispose();
}
