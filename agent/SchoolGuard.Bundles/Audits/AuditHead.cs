namespace SchoolGuard.Bundles.Audits;

/// <summary>The number of the last record and the hash of its line, kept apart from the chain: the chain alone does not show that its end was cut off.</summary>
public readonly record struct AuditHead(long Number, string Hash);
