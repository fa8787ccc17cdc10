namespace SchoolGuard.Hub.Fleet;

/// <summary>Which revision of each grant a device has or was sent.</summary>
internal sealed class HeldRevisions
{
    private readonly Lock gate = new();

    // Most devices hold none.
    private Dictionary<string, long>? revisions;
    private HashSet<string>? refused;

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

    /// <summary>Notes that the device did not take what it was sent.</summary>
    public void Refuse(string id)
    {
        lock (gate) (refused ??= new HashSet<string>(StringComparer.Ordinal)).Add(id);
    }

    /// <summary>Lets what the device did not take be sent again: it has what it may have been refused for the want of.</summary>
    /// <returns>Whether there is any.</returns>
    public bool ForgetRefused()
    {
        lock (gate)
        {
            if (refused is null) return false;
            foreach (var id in refused) revisions?.Remove(id);
            refused = null;
            return true;
        }
    }
}
