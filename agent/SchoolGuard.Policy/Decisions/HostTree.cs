namespace SchoolGuard.Policy.Decisions;

/// <summary>The order of host names by their dots.</summary>
internal static class HostTree
{
    public static bool IsAtOrBelow(string host, string parent) =>
        host.EndsWith(parent, StringComparison.Ordinal)
        && (host.Length == parent.Length || host[host.Length - parent.Length - 1] == '.');
}
