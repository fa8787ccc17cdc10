using NodaTime;
using SchoolGuard.Bundles.Audits;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Audit;

/// <summary>What people and devices did by this hub: only ever added to, each record naming the hash of the one before, and in the same transaction as what it tells of.</summary>
internal sealed class HubAudit(Database database, IClock clock)
{
    private const int Page = 1000;
    private const string SelectHead = "select number as \"Number\", hash as \"Hash\" from audit_head";

    /// <summary>Keeps other writers of the audit, also of other hubs over the same store, waiting until a transaction is over.</summary>
    public static Task TakeTurnAsync(Session session) => session.FirstAsync<AuditHead>(SelectHead + session.Database.ForUpdate);

    /// <summary>Adds a record to what a transaction does.</summary>
    /// <returns>Its number.</returns>
    public async Task<long> RecordAsync(Session session, string kind, params (string Name, string Value)[] facts)
    {
        // Whoever holds the head writes next, also among several hubs over one store.
        var head = await session.FirstAsync<AuditHead>(SelectHead + session.Database.ForUpdate);
        var line = new AuditLine(head.Number + 1, head.Hash).Write(AuditEntry.Of(clock.GetCurrentInstant(), kind, facts));
        var next = new { number = head.Number + 1, line, hash = AuditLine.Hash(line) };
        await session.ExecuteAsync("insert into audit (number, line) values (@number, @line)", next);
        await AuditKinds.AddAsync(session, kind, next.number);
        await session.ExecuteAsync("update audit_head set number = @number, hash = @hash", next);
        return next.number;
    }

    /// <summary>Adds a record of something that changes nothing else.</summary>
    public Task RecordAsync(string kind, params (string Name, string Value)[] facts) => database.WriteAsync(session => RecordAsync(session, kind, facts));

    /// <summary>Finds any record that was altered, removed or moved.</summary>
    public async Task<AuditVerification> VerifyAsync()
    {
        var heads = await database.ReadAsync(session => session.ListAsync<AuditHead>(SelectHead));
        AuditHead? head = heads is [var only] ? only : null;
        var verifier = new AuditVerifier();
        var erased = new ErasedLines(database);
        await foreach (var line in ReadLinesAsync())
        {
            // What has been added since the head was read is another verification's.
            if (verifier.NextNumber > head?.Number) break;
            verifier.Add(line.Line, line.Erased);
            if (!await erased.IsProvenAsync(line)) verifier.Report("is called erased, and no erasure on this audit tells of it: it was altered");
        }

        return verifier.Finish(head, torn: false);
    }

    /// <summary>Every line, oldest first.</summary>
    public async IAsyncEnumerable<byte[]> ReadAsync()
    {
        await foreach (var line in ReadLinesAsync()) yield return line.Line;
    }

    private async IAsyncEnumerable<StoredLine> ReadLinesAsync()
    {
        var after = 0L;
        while (await database.ReadAsync(session => session.ListAsync<StoredLine>(
            $"select number as \"Number\", line as \"Line\", erased as \"Erased\", erasure as \"Erasure\" from audit where number > @after order by number limit {Page}", new { after })) is { Count: > 0 } page)
        {
            foreach (var line in page) yield return line;
            after = page[^1].Number;
        }
    }
}
