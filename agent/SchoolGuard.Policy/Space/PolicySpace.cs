using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Space;

/// <summary>
/// Every situation there is, for one policy or for several at once, sorted so that all situations which no rule and no proof tells apart are one:
/// person × site × place × permissions × lesson (a row) × time. Immutable.
/// </summary>
/// <remarks>
/// A situation with a grant is told from the same one without, by the grant's length; whether the lesson then holds is each policy's own matter
/// (policy-language, Meaning 3). An unknown place is a place of its own (Meaning 5).
/// </remarks>
public sealed class PolicySpace
{
    private readonly PolicyMap[] maps;
    private readonly Lazy<ExamplePicker> examples;

    private PolicySpace(KnownSites known, IReadOnlyList<TableReader> readers, SpaceNames names)
    {
        (Readers, Names) = (readers, names);
        People = new Partition<PersonMember>(PersonMember.All(Names.Groups), member => SignatureOf(member.Person));
        Sites = new Partition<SiteMember>(SiteMembers.Of(known, Names.Hosts, Names.Services), member => SignatureOf(member.Site));
        Places = new Partition<Location>([.. Names.Places.Select(Location.Named), Location.OnSite, Location.OffSite, Location.Unknown], SignatureOf);
        Permissions = new Partition<string[]>(Names.Permissions, SignatureOf);
        LessonMinutes = [.. Readers.SelectMany(reader => reader.Ceilings).Select(ceiling => ceiling.AtMostMinutes).Distinct().OrderBy(minutes => minutes)];
        Times = new TimeAxis([.. Readers.SelectMany(reader => reader.TimeSets)]);
        maps = [];
        examples = new Lazy<ExamplePicker>(() => new ExamplePicker(this));
    }

    private PolicySpace(PolicySpace sorted, TimeAxis times)
    {
        (Names, Readers, People, Sites, Places, Permissions, LessonMinutes, Times) =
            (sorted.Names, sorted.Readers, sorted.People, sorted.Sites, sorted.Places, sorted.Permissions, sorted.LessonMinutes, times);
        maps = [.. Readers.Select(reader => new PolicyMap(this, reader))];
        examples = new Lazy<ExamplePicker>(() => new ExamplePicker(this));
    }

    /// <summary>The policies, in the order in which they were given.</summary>
    public IReadOnlyList<PolicyMap> Policies => maps;

    /// <summary>Every situation.</summary>
    public IRegion Everything => SparseRegion.All(this);

    /// <summary>No situation.</summary>
    public IRegion Nothing => SparseRegion.None(this);

    /// <summary>How many kinds of each dimension are told apart, and how many situations that makes.</summary>
    public SpaceCounts Counts => new(People.Count, Sites.Count, Places.Count, Permissions.Count, Lessons, Times.Count);

    internal ExamplePicker Examples => examples.Value;

    internal SpaceNames Names { get; }

    internal IReadOnlyList<TableReader> Readers { get; }

    internal Partition<PersonMember> People { get; }

    internal Partition<SiteMember> Sites { get; }

    internal Partition<Location> Places { get; }

    internal Partition<string[]> Permissions { get; }

    /// <summary>The lengths of grants that ceilings tell apart, ascending; lesson 0 of a row is none, lesson n the (n-1)th of these.</summary>
    internal IReadOnlyList<int> LessonMinutes { get; }

    internal TimeAxis Times { get; }

    internal int Lessons => LessonMinutes.Count + 1;

    /// <summary>How many rows there are of one kind of people and one kind of sites.</summary>
    internal int RowsOfPair => Places.Count * Permissions.Count * Lessons;

    /// <summary>Sorts the situations of policies.</summary>
    /// <param name="known">The catalogue's services.</param>
    /// <param name="tables">The policies; with several, whatever any of them tells apart is told apart.</param>
    /// <param name="overflow">Why there is none, if there is none.</param>
    /// <returns>Null if the situations are too many.</returns>
    public static PolicySpace? TryCreate(KnownSites known, IReadOnlyList<PolicyTable> tables, out SpaceOverflow? overflow)
    {
        TableReader[] readers = [.. tables.Select(table => new TableReader(table))];
        var names = new SpaceNames(readers);
        overflow = SpaceSize.Check(names.Groups, names.Roles);
        if (overflow is not null) return null;
        var sorted = new PolicySpace(known, readers, names);
        overflow = SpaceSize.Check(sorted.People.Count, sorted.Sites.Count, sorted.Places.Count, sorted.Permissions.Count, sorted.Lessons, sorted.Times);
        return overflow is null ? new PolicySpace(sorted, sorted.Times) : null;
    }

    /// <summary>The same rows, with some parts of the weeks told from all other times.</summary>
    internal PolicySpace TellingApart(IReadOnlyList<ICollection<TimePiece>> parts) => new(this, Times.TellingApart(parts));

    internal int RowOf(RowPlace place) =>
        (((((((place.Person * Sites.Count) + place.Site) * Places.Count) + place.Place) * Permissions.Count) + place.Permissions) * Lessons) + place.Lesson;

    internal int RowOf(Example example) => RowOf(new RowPlace(
        ClassOf(example.Person), ClassOf(example.Site), ClassOf(example.Place), ClassOf([.. example.Permissions]), LessonOf(example.LessonMinutes)));

    internal int ClassOf(Person person) => People.ClassOf(SignatureOf(person));

    internal int ClassOf(Site site) => Sites.ClassOf(SignatureOf(site));

    internal int ClassOf(Location place) => Places.ClassOf(SignatureOf(place));

    internal int ClassOf(string[] permissions) => Permissions.ClassOf(SignatureOf(permissions));

    /// <summary>The lesson of a grant by its length; one that no ceiling serves is none.</summary>
    internal int LessonOf(int? minutes)
    {
        if (minutes is not { } length) return 0;
        var lesson = 1 + LessonMinutes.Count(atMost => atMost < length);
        return lesson < Lessons ? lesson : 0;
    }

    /// <summary>The rows of a box, ascending.</summary>
    internal static IEnumerable<RowPlace> RowsIn(ulong[][] sides)
    {
        var inner = (from place in Bits.Members(sides[Side.Places]) from permissions in Bits.Members(sides[Side.Permissions]) from lesson in Bits.Members(sides[Side.Lessons]) select (place, permissions, lesson)).ToList();
        return from person in Bits.Members(sides[Side.People])
               from site in Bits.Members(sides[Side.Sites])
               from each in inner
               select new RowPlace(person, site, each.place, each.permissions, each.lesson);
    }

    internal RowPlace PlaceOf(int row)
    {
        var lesson = Next(Lessons);
        var permissions = Next(Permissions.Count);
        var place = Next(Places.Count);
        var site = Next(Sites.Count);
        return new RowPlace(row, site, place, permissions, lesson);

        int Next(int count)
        {
            var index = row % count;
            row /= count;
            return index;
        }
    }

    private ulong[] SignatureOf(Person person) => [.. Readers.SelectMany(reader => reader.Signature(person))];

    private ulong[] SignatureOf(Site site) => [.. Readers.SelectMany(reader => reader.Signature(site))];

    private ulong[] SignatureOf(Location place) => [.. Readers.SelectMany(reader => reader.Signature(place))];

    private ulong[] SignatureOf(string[] permissions) => [.. Readers.SelectMany(reader => reader.SignatureOfPermissions(permissions))];
}

/// <summary>How many kinds of each dimension an analysis tells apart.</summary>
/// <param name="People">Kinds of people.</param>
/// <param name="Sites">Kinds of sites.</param>
/// <param name="Places">Kinds of places, the unknown one included.</param>
/// <param name="Permissions">Kinds of permissions held together.</param>
/// <param name="Lessons">No lesson, and each length of grant that is told apart.</param>
/// <param name="Times">Kinds of times.</param>
public readonly record struct SpaceCounts(int People, int Sites, int Places, int Permissions, int Lessons, int Times)
{
    /// <summary>How many situations are told apart.</summary>
    public long Situations => (long)People * Sites * Places * Permissions * Lessons * Times;
}

/// <summary>Where a row lies: the class in each dimension but time.</summary>
internal readonly record struct RowPlace(int Person, int Site, int Place, int Permissions, int Lesson);
