namespace SchoolGuard.Drafts.Index.People.Stored;

/// <summary>How an index lies in bytes, least significant first: the format, the key, then three lists, each behind its count: parts, what comes near them, whole names.</summary>
internal static class StoredFormat
{
    /// <summary>Raised whenever a reader of the one before would misread; also when the hashed forms of names change.</summary>
    public const byte Number = 1;
}
