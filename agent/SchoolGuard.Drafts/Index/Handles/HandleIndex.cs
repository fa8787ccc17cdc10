using System.Collections.Frozen;

namespace SchoolGuard.Drafts.Index.Handles;

/// <summary>The school's handles, hashtags, pages and domains.</summary>
internal sealed class HandleIndex
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> tags;
    private readonly FrozenSet<Address> pages;

    public HandleIndex(SchoolFacts facts)
    {
        var entries = facts.Handles.Concat(facts.OfficialAccounts).Select(Folded.Of).ToArray();
        var listed = entries.Where(entry => entry.Contains('/', StringComparison.Ordinal)).Select(Address.Of).ToArray();
        pages = listed.ToFrozenSet();
        tags = entries.Where(entry => !entry.Contains('/', StringComparison.Ordinal))
            .Concat(listed.Select(page => page.Path[(page.Path.LastIndexOf('/') + 1)..]))
            .Concat(facts.Hashtags.Select(Folded.Of))
            .Select(entry => entry.TrimStart('@', '#'))
            .Where(entry => entry.Length > 1)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Domains = new Domains(facts.Domains);
    }

    public Domains Domains { get; }

    /// <summary>Whether a handle or hashtag, without its sign, is one that the school listed.</summary>
    public bool Lists(ReadOnlySpan<char> tag) => tags.Contains(tag);

    public bool IsPage(Address address) => address.Path.Length > 0 && pages.Contains(address);
}
