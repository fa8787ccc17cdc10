using System.Collections.Immutable;

namespace SchoolGuard.Drafts.Index.Handles;

/// <summary>The school's host names, and all hosts below them.</summary>
internal sealed class Domains
{
    private readonly ImmutableArray<string> hosts;

    public Domains(IEnumerable<string> entries) => hosts = [.. entries.Select(HostOf).Where(host => host.Contains('.', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    public bool Own(ReadOnlySpan<char> host)
    {
        foreach (var own in hosts)
        {
            if (host.EndsWith(own, StringComparison.Ordinal) && (host.Length == own.Length || host[^(own.Length + 1)] == '.')) return true;
        }

        return false;
    }

    /// <summary>An entry may have been copied from the address bar.</summary>
    private static string HostOf(string entry)
    {
        var address = Address.Of(Folded.Of(entry));
        return address.Host;
    }
}
