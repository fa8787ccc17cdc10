using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Index.Names;

/// <summary>Makes the entries of the index from the names in school.json.</summary>
internal sealed class NameIndexBuilder
{
    private const int LongestAcronym = 6;
    private const int LongestName = 160;
    private readonly Dictionary<string, NameEntry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public static NameIndex Build(SchoolFacts facts)
    {
        var builder = new NameIndexBuilder();
        // What the school wrote itself goes before what is made from it.
        foreach (var name in facts.Aliases.Prepend(facts.Name)) builder.AddGiven(name, trust: false);
        foreach (var name in facts.Trust) builder.AddGiven(name, trust: true);
        foreach (var name in facts.Aliases.Prepend(facts.Name)) builder.AddDerived(name, trust: false);
        foreach (var name in facts.Trust) builder.AddDerived(name, trust: true);
        return NameIndex.Build(builder.entries.Values, builder.known, facts.Addresses.SelectMany(Localities.Of));
    }

    private void AddGiven(string name, bool trust)
    {
        var (words, capitals) = NameReader.Read(name);
        if (words.Length == 0) return;
        if (IsAcronym(words, capitals))
        {
            Add(new NameEntry(string.Concat(words), NameClass.Acronym) { IsTrust = trust, Words = 1 });
            return;
        }

        foreach (var variant in NameVariants.Of(words)) Add(variant, trust, derived: false);
    }

    private void AddDerived(string name, bool trust)
    {
        var (words, capitals) = NameReader.Read(name);
        if (words.Length == 0 || IsAcronym(words, capitals)) return;
        foreach (var variant in NameVariants.Of(words))
        {
            var core = variant.AsSpan();
            while (core.Length > 1 && SchoolWords.Types.Contains(core[^1]))
            {
                core = core[..^1];
                Add(core.ToArray(), trust, derived: !SchoolWords.Types.Contains(core[^1]));
            }

            if (!trust && !SchoolWords.Types.Contains(variant[^1])) Add([.. variant, "school"], trust, derived: false);
            if (!trust && variant[^1] is not ("school" or "schools") && SchoolWords.Types.Contains(variant[^1])) Add([.. variant, "school"], trust, derived: false);
        }

        if (words.Length >= 3)
        {
            var initials = string.Concat(words.Where(word => word is not ("the" or "of" or "and")).Select(word => word[0]));
            if (initials.Length >= 3) Add(new NameEntry(initials, NameClass.Acronym) { IsTrust = trust, IsDerived = true, Words = 1 });
        }
    }

    private void Add(string[] words, bool trust, bool derived)
    {
        var kind = Classify(words);
        // Park, for a Park School that does not itself say Park, would be found in every town.
        if (derived && kind == NameClass.OrdinaryWord) return;
        var entry = new NameEntry(string.Concat(words), kind)
        {
            IsTrust = trust,
            IsDerived = derived,
            HasType = words.Length > 1 && SchoolWords.Types.Contains(words[^1]),
            IsCommon = words.All(word => OrdinaryWords.All.Contains(word) || SchoolWords.Types.Contains(word)) || words[0] is "st" or "saint",
            Words = words.Length,
        };
        Add(entry);
        foreach (var word in words) known.Add(word);
        if (entry.Class == NameClass.Distinctive) known.Add(entry.Key);
        if (entry.Class == NameClass.Distinctive && entry.HasType) AddInnerPlural(entry, words);
        var plural = entry.Class is NameClass.Distinctive or NameClass.SingleWord && !entry.Key.EndsWith('s');
        if (plural) Add(entry with { Key = entry.Key + "s", IsPlural = true });
        // St Mary for St Mary's.
        if (entry.Class == NameClass.Distinctive && words is ["st" or "saint", { Length: > 3 } saint, ..] && saint.EndsWith('s'))
            Add(entry with { Key = string.Concat([words[0], saint[..^1], .. words[2..]]) });
    }

    // Ravens Woods School.
    private void AddInnerPlural(NameEntry entry, string[] words)
    {
        var last = words.Length - 1;
        while (last > 0 && SchoolWords.Types.Contains(words[last])) last--;
        if (last > 0 && !words[last].EndsWith('s')) Add(entry with { Key = string.Concat([.. words[..last], words[last] + "s", .. words[(last + 1)..]]) });
    }

    private void Add(NameEntry entry)
    {
        if (entry.Key.Length is > 1 and <= LongestName) entries.TryAdd(entry.Key, entry);
    }

    private static bool IsAcronym(string[] words, bool capitals) =>
        capitals && (words.Length == 1 || words.All(word => word.Length == 1)) && string.Concat(words).Length is > 1 and <= LongestAcronym;

    private static NameClass Classify(string[] words)
    {
        var typed = words.Length > 1 && SchoolWords.Types.Contains(words[^1]);
        if (words is ["st" or "saint", ..]) return typed ? NameClass.Distinctive : NameClass.Shared;
        var ordinary = words.All(word => OrdinaryWords.All.Contains(word) || SchoolWords.Types.Contains(word));
        return (ordinary, words.Length) switch
        {
            (true, 1) => NameClass.OrdinaryWord,
            (true, _) => NameClass.OrdinaryPhrase,
            (false, 1) => NameClass.SingleWord,
            (false, _) => NameClass.Distinctive,
        };
    }
}
