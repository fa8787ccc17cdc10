using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SchoolGuard.Drafts.Index.Contacts;

/// <summary>The school's postcodes, telephone numbers and streets.</summary>
internal sealed class ContactIndex
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _postcodes;
    private readonly ILookup<string, Street> _streets;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _firstWords;

    public ContactIndex(SchoolFacts facts)
    {
        _postcodes = facts.Addresses.SelectMany(Postcodes.In).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Telephones = [.. facts.Telephones.Select(Telephone.Read).OfType<Telephone>().Distinct()];
        var streets = facts.Addresses.Select(Street.Read).OfType<Street>().ToArray();
        _streets = streets.ToLookup(street => street.Words[0], StringComparer.Ordinal);
        _firstWords = streets.Select(street => street.Words[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Localities = [.. facts.Addresses.SelectMany(Names.Localities.Of).Distinct(StringComparer.Ordinal)];
        HasPostcodes = facts.Addresses.SelectMany(Postcodes.In).Any();
    }

    public ImmutableArray<Telephone> Telephones { get; }

    public ImmutableArray<string> Localities { get; }

    public bool HasPostcodes { get; }

    /// <summary>Asks for a postcode in the form of <see cref="Postcodes.Plain"/>.</summary>
    public bool IsPostcode(ReadOnlySpan<char> plain) => _postcodes.Contains(plain);

    /// <summary>The streets whose name begins with a word.</summary>
    public IEnumerable<Street> StreetsFrom(ReadOnlySpan<char> word) => _firstWords.TryGetValue(word, out var known) ? _streets[known] : [];
}
