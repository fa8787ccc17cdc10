namespace SchoolGuard.Hub.Fleet;

/// <summary>Which revision of each grant a device has or was sent.</summary>
internal sealed class HeldRevisions
{
    private readonly Lock gate = new();

    // Most devices hold none.
    private Dictionary<string, long>? revisions;

    public bool Has(string id)
    {
        lock (gate) return revisions?.ContainsKey(id) ?? false;
    }

    /// <returns>Whether the revision is above the one that was known, which it is from now on.</returns>
    public bool TryRaise(string id, long revision)
    {
        lock (gate)
        {
            revisions ??= new Dictionary<string, long>(StringComparer.Ordinal);
            if (revisions.TryGetValue(id, out var known) && known >= revision) return false;
            revisions[id] = revision;
            return true;
        }
    }
}
