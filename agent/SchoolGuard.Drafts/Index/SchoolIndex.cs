using SchoolGuard.Drafts.Index.Classes;
using SchoolGuard.Drafts.Index.Contacts;
using SchoolGuard.Drafts.Index.Details;
using SchoolGuard.Drafts.Index.Handles;
using SchoolGuard.Drafts.Index.Names;
using SchoolGuard.Drafts.Index.People;

namespace SchoolGuard.Drafts;

/// <summary>The school's own words, compiled for the detectors. Immutable and safe to share; build a new one when school.json changes.</summary>
public sealed class SchoolIndex
{
    private SchoolIndex(SchoolFacts facts, PeopleIndex people)
    {
        Names = NameIndexBuilder.Build(facts);
        Handles = new HandleIndex(facts);
        Contacts = new ContactIndex(facts);
        People = people;
        Classes = new ClassIndex(facts.Classes);
        Details = DetailIndex.Build(facts);
    }

    /// <summary>The index of a school of which nothing is known: nothing of it is ever found.</summary>
    public static SchoolIndex Empty { get; } = Build(new SchoolFacts());

    internal NameIndex Names { get; }

    internal HandleIndex Handles { get; }

    internal ContactIndex Contacts { get; }

    internal PeopleIndex People { get; }

    internal ClassIndex Classes { get; }

    internal DetailIndex Details { get; }

    /// <summary>Compiles the facts. Blank and repeated entries do no harm.</summary>
    public static SchoolIndex Build(SchoolFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new SchoolIndex(facts, PeopleIndexBuilder.Build(facts.People));
    }

    /// <summary>Compiles the facts of a school whose people are known by hashes of their names alone.</summary>
    /// <param name="facts">Whose <see cref="SchoolFacts.People"/> do not count.</param>
    /// <param name="names">The hashes.</param>
    public static SchoolIndex Build(SchoolFacts facts, SchoolNames names)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(names);
        return new SchoolIndex(facts, names.Index);
    }
}
