using NodaTime;
using NodaTime.Text;
using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Policy.Analysis.Matrix;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Wording;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Policies.Asking;

/// <summary>Answers who may reach what by the one decision that devices make too.</summary>
internal sealed class AnswerDesk(RosterBook rosters, DataFolder data)
{
    private static readonly LocalDatePattern Date = LocalDatePattern.Iso;
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public async Task<Answer> AnswerAsync(PolicySheet policy, Question question)
    {
        List<string> faults = [];
        var roster = (await rosters.CurrentAsync()).Roster;
        var zone = NodaZone.TryGet(policy.Table.Header.TimeZone);
        var at = ReadTime(question, faults);
        var minute = at is { } wall ? zone?.ToMinute(wall) : null;
        if (at is not null && minute is null) faults.Add("The clocks go forward over that time: choose another.");
        var (person, fault) = AskedPerson.Find(question, roster, at?.Date ?? default);
        if (person is null) faults.Add(fault);
        var sites = SiteChoice.TryRead(Normal(question.Site), CatalogueSites.All);
        if (sites is null) faults.Add(question.Site.Length == 0 ? "Say which site." : $"`{question.Site}` is no site: choose one from the list, or write an address such as example.org.");
        if (faults.Count > 0) return Answer.Faulty(faults);

        var changes = new Changes(policy.Compiled, zone!, Calendar());
        var parts = sites!.Sites
            .Select(site => (Site: site, Circumstances: InCircumstances(question, person!.Person, site, changes.WallTimeAt(minute!.Value))))
            .Select(each => (each.Site, each.Circumstances, Situation: each.Circumstances.In(policy.Compiled)))
            .Select(each => (each.Site, each.Circumstances, Decision: policy.Compiled.Decide(each.Situation), Deciding: policy.Compiled.DecidingRules(each.Situation), Until: changes.Until(each.Situation, minute!.Value)))
            .GroupBy(each => (each.Decision, string.Join(',', each.Deciding), each.Until))
            .OrderByDescending(same => same.Count())
            .Select(same => new AnswerPart(
                [.. same.Select(each => NameOf(each.Site))],
                same.Key.Decision,
                [.. same.First().Deciding.Select(rule => policy.Table.Rules[rule])],
                same.Key.Until is { } until ? zone!.ToLocal(until) : null,
                [.. RuleReasons.Of(policy.Compiled, same.First().Circumstances).Select(reason => new AnswerReason(policy.Table.Rules[reason.Rule], reason)).OrderBy(Rank)]));
        return new Answer([], person!.Name, [.. parts]);
    }

    private static Circumstances InCircumstances(Question question, Person person, Site site, WallTime at) => new()
    {
        Person = person,
        Site = site,
        Place = question.Place switch
        {
            "" => Location.Unknown,
            "OnSite" => Location.OnSite,
            "OffSite" => Location.OffSite,
            _ => Location.Named(question.Place),
        },
        Lesson = question.Lesson ? GrantedSites.TryRead([Normal(question.Site)], id => ServiceCatalogue.Default.ById(id) is not null, out _) : null,
        Permissions = question.Permissions,
        At = at,
    };

    private static LocalDateTime? ReadTime(Question question, List<string> faults)
    {
        var (date, time) = (Date.Parse(question.Date), Time.Parse(question.Time));
        if (!date.Success) faults.Add("Choose a day.");
        if (!time.Success) faults.Add("Choose a time, as 10:14.");
        return date.Success && time.Success ? date.Value + time.Value : null;
    }

    // What decides first, then what nearly did.
    private static int Rank(AnswerReason reason) => reason.Reason switch
    {
        { Decides: true } => 0,
        { Applies: true } => 1,
        { Conditions: var conditions } => 1 + conditions.Count(condition => !condition.Holds),
    };

    /// <summary>By its name for programs, from what people call it.</summary>
    private static string Normal(string site) =>
        CategoryWords.NameOf(site)
        ?? ServiceCatalogue.Default.Services.FirstOrDefault(service => service.Name.Equals(site, StringComparison.OrdinalIgnoreCase) || service.Id.Equals(site, StringComparison.OrdinalIgnoreCase))?.Id
        ?? (site.Contains('.', StringComparison.Ordinal) && HostName.TryParse(site, out var host, out _) ? host.Value : site);

    private static string NameOf(Site site) => site.Service is { } id && ServiceCatalogue.Default.ById(id) is { } service ? service.Name : site.Host;

    private SchoolCalendar Calendar() => File.Exists(data.School) && SchoolFile.Load(data.School).Settings is { } settings ? CalendarReader.ToCalendar(settings.Calendar) : SchoolCalendar.AlwaysTerm;
}
