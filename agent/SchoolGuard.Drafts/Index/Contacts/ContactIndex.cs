using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SchoolGuard.Drafts.Index.Contacts;

/// <summary>The school's postcodes, telephone numbers and streets.</summary>
internal sealed class ContactIndex
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> postcodes;
    private readonly ILookup<string, Street> streets;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> firstWords;

    public ContactIndex(SchoolFacts facts)
    {
        postcodes = facts.Addresses.SelectMany(Postcodes.In).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Telephones = [.. facts.Telephones.Select(Telephone.Read).OfType<Telephone>().Distinct()];
        var read = facts.Addresses.Select(Street.Read).OfType<Street>().ToArray();
        streets = read.ToLookup(street => street.Words[0], StringComparer.Ordinal);
        firstWords = read.Select(street => street.Words[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Localities = [.. facts.Addresses.SelectMany(Names.Localities.Of).Distinct(StringComparer.Ordinal)];
        HasPostcodes = facts.Addresses.SelectMany(Postcodes.In).Any();
    }

    public ImmutableArray<Telephone> Telephones { get; }

    public ImmutableArray<string> Localities { get; }

    public bool HasPostcodes { get; }

    /// <summary>Asks for a postcode in the form of <see cref="Postcodes.Plain"/>.</summary>
    public bool IsPostcode(ReadOnlySpan<char> plain) => postcodes.Contains(plain);

    /// <summary>The streets whose name begins with a word.</summary>
    public IEnumerable<Street> StreetsFrom(ReadOnlySpan<char> word) => firstWords.TryGetValue(word, out var known) ? streets[known] : [];
}
