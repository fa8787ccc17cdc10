using SchoolGuard.Policy.Decisions.Keys;
using SchoolGuard.Policy.Decisions.Posting;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Decisions;

/// <summary>
/// A policy ready to decide. Immutable; safe to share. Each part of a situation is looked up once and kept as the set of rules that it leaves
/// possible; a decision is the intersection of these sets.
/// </summary>
public sealed class CompiledPolicy
{
    private readonly TimeIndex times;
    private readonly KeyMaker keys;
    private readonly ulong[] denials;
    private readonly ulong[] lessonRules;

    /// <summary>Prepares a table.</summary>
    /// <exception cref="ArgumentException">An index of the table points nowhere.</exception>
    public CompiledPolicy(PolicyTable table)
    {
        TableCheck.Check(table);
        Table = table;
        Ceilings = CeilingsOf(table);
        times = new TimeIndex(table, Ceilings);
        keys = new KeyMaker(table, Ceilings);
        denials = RuleMask.Of(table.Rules.Count, rule => table.Rules[rule].Effect is Effect.Deny);
        lessonRules = RuleMask.Of(table.Rules.Count, rule => table.Rules[rule].AuthorisedLesson);
    }

    /// <summary>The table it decides by.</summary>
    public PolicyTable Table { get; }

    /// <summary>The lesson ceilings in force, the default one included.</summary>
    public IReadOnlyList<TableCeiling> Ceilings { get; }

    /// <summary>Looks up a person.</summary>
    public PersonKey KeyOf(Person person) => keys.KeyOf(person);

    /// <summary>Looks up a site.</summary>
    public SiteKey KeyOf(Site site) => keys.KeyOf(site);

    /// <summary>Looks up a place. An unknown one meets no Allow's condition and every Deny's, unless the condition is every place.</summary>
    public PlaceKey KeyOf(Location place) => keys.KeyOf(place);

    /// <summary>Looks up permissions.</summary>
    /// <param name="roles">The roles that have granted the person a permission which has not expired.</param>
    public PermissionKey KeyOfPermissions(params string[] roles) => keys.KeyOfPermissions(roles);

    /// <summary>Looks up a lesson for a site.</summary>
    /// <param name="sites">The sites of the grant in force for the person.</param>
    /// <param name="site">The site, as it came.</param>
    /// <param name="key">The site, looked up.</param>
    /// <param name="minutes">How long the grant is, or 0 if that is not known: a ceiling it exceeds does not serve it.</param>
    public LessonKey KeyOf(GrantedSites sites, Site site, SiteKey key, int minutes = 0)
    {
        if (!sites.Contains(site)) return default;
        var under = 0UL;
        for (var ceiling = 0; ceiling < Ceilings.Count; ceiling++)
        {
            if (minutes <= Ceilings[ceiling].AtMostMinutes) under |= 1UL << ceiling;
        }

        return new LessonKey(under & key.Grantable);
    }

    /// <summary>Decides. Allocates nothing.</summary>
    public Decision Decide(in Situation situation)
    {
        if (!situation.Site.IsGoverned) return new Decision(Outcome.Ungoverned, -1);

        var row = times.RowOf(situation.At);
        var lesson = LessonHolds(situation) ? ulong.MaxValue : 0;
        var allow = -1;
        for (var word = 0; word < denials.Length; word++)
        {
            var applies = Applying(situation, row, word, lesson);
            if ((applies & denials[word]) is not 0 and var denying) return new Decision(Outcome.Denied, (word * 64) + RuleMask.Lowest(denying));
            if (allow < 0 && applies != 0) allow = (word * 64) + RuleMask.Lowest(applies);
        }

        return allow < 0 ? new Decision(Outcome.Default, -1) : new Decision(Outcome.Allowed, allow);
    }

    /// <summary>The rules that decide a situation, by index: the Denys that apply, else the Allows that apply.</summary>
    public IReadOnlyList<int> DecidingRules(in Situation situation)
    {
        if (!situation.Site.IsGoverned) return [];

        var row = times.RowOf(situation.At);
        var lesson = LessonHolds(situation) ? ulong.MaxValue : 0;
        var denied = Decide(situation).Outcome is Outcome.Denied;
        var deciding = new List<int>();
        for (var rule = 0; rule < Table.Rules.Count; rule++)
        {
            var applies = Applying(situation, row, rule / 64, lesson) >> (rule % 64) & 1;
            if (applies == 1 && Table.Rules[rule].Effect is Effect.Deny == denied) deciding.Add(rule);
        }

        return deciding;
    }

    /// <summary>The access rules that speak of a person and a site, by index, whatever their conditions.</summary>
    public IReadOnlyList<int> RulesAbout(PersonKey person, SiteKey site) =>
        [.. Enumerable.Range(0, Table.Rules.Count).Where(rule => ((person.Rules[rule / 64] & site.Rules[rule / 64]) >> (rule % 64) & 1) == 1)];

    /// <summary>
    /// What the posting rules say of a post, a subject at a time in the vocabulary's order; a subject that is missing is not looked for.
    /// What is not known of the post is read strictly: a rule speaks of it if it would for some possibility.
    /// </summary>
    /// <param name="author">Who writes it; several if it may be any of them.</param>
    /// <param name="site">Where, or null if that is not known.</param>
    /// <param name="account">From which account: official or personal; <see cref="PostingAccount.Any"/> is met only by rules for any account.</param>
    /// <param name="at">When, or null if that is not known.</param>
    /// <param name="permissions">The roles whose permission the author holds there and then, without regard to case.</param>
    /// <returns>Null if the policy has no posting rules: it says nothing of posts, and draft analysis keeps its defaults.</returns>
    public IReadOnlyList<PostingGuidance>? GuidanceFor(IReadOnlyList<Person> author, Site? site, PostingAccount account, WallTime? at, IReadOnlyCollection<string> permissions)
    {
        if (Table.PostingRules.Count == 0) return null;
        var speaking = Table.PostingRules.Where(rule =>
            (rule.Account is PostingAccount.Any || rule.Account == account)
            && author.Any(person => keys.IsIn(rule.People, person))
            && (rule.Sites is not { } sites || site is not { } known || keys.IsIn(sites, known))
            && (rule.Times is not { } set || at is not { } time || Table.TimeSets[set].Contains(time.Week, time.MinuteOfWeek)));
        return new PostingJudge(Table.Roles, permissions).Judge(speaking);
    }

    internal static IReadOnlyList<TableCeiling> CeilingsOf(PolicyTable table) =>
        table.Ceilings.Count > 0 ? table.Ceilings : [new TableCeiling { AtMostMinutes = Model.Document.LessonCeiling.DefaultMinutes, Line = 0 }];

    /// <summary>Minutes of wall time from a time to the next at which any rule's condition on time may change, a day's end at the latest.</summary>
    internal int MinutesToNextChange(in WallTime time) => times.MinutesToNextPiece(time);

    /// <summary>Whether one condition of a rule holds; a rule applies if all do (<see cref="Applying"/>).</summary>
    internal bool Holds(RuleCondition condition, int rule, in Situation situation)
    {
        var word = rule / 64;
        var holding = condition switch
        {
            RuleCondition.Who => situation.Person.Rules[word],
            RuleCondition.Site => situation.Site.Rules[word],
            RuleCondition.Where => situation.Place.Rules[word],
            RuleCondition.When => times.Rules[times.RowOf(situation.At) + word],
            RuleCondition.Lesson => LessonHolds(situation) ? ulong.MaxValue : ~lessonRules[word],
            _ => situation.Permissions.Rules[word],
        };
        return (holding >> (rule % 64) & 1) == 1;
    }

    private bool LessonHolds(in Situation situation) =>
        situation.Lesson.Ceilings != 0 && situation.Person.IsPupil && (situation.Lesson.Ceilings & times.CeilingsAt(situation.At)) != 0;

    private ulong Applying(in Situation situation, int row, int word, ulong lesson) =>
        situation.Person.Rules[word]
        & situation.Site.Rules[word]
        & situation.Place.Rules[word]
        & situation.Permissions.Rules[word]
        & times.Rules[row + word]
        & (lesson | ~lessonRules[word]);
}
