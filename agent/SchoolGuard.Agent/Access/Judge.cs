using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Agent.Access.Openings;
using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Keys;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Access;

/// <summary>Judges sites for one caller at one moment; sites that policy, lessons and permissions treat alike are judged once.</summary>
internal sealed class Judge(Moment moment)
{
    private static readonly Verdict NoClass =
        new(new Decision(Outcome.Default, -1), [], Until: null, ["Once the school's roster says which class you are in: please tell the school office"]);

    private static readonly Verdict OldRoster =
        new(new Decision(Outcome.Default, -1), [], Until: null, ["Once the school's roster on this device is up to date: please connect it to the school's network, or tell the school office"]);

    private readonly Dictionary<(SiteKey Key, string Grants), Verdict> verdicts = [];

    public (Verdict Verdict, string? Service) Of(HostName host)
    {
        var (site, key) = moment.Policy.Sites.Find(host);
        return (Of(site, key), site.Service);
    }

    public Verdict Of(Site site, SiteKey key)
    {
        if (moment.Viewer.LacksClass && key.IsGoverned) return NoClass;
        if (moment.Viewer.IsOutdated && key.IsGoverned) return OldRoster;
        var alike = (key, $"{moment.Timetable.SignatureOf(site)} {moment.Permissions.SignatureOf(site)}");
        if (!verdicts.TryGetValue(alike, out var verdict)) verdicts[alike] = verdict = moment.Reading.IsCertain ? Certain(site, key) : Strict(key);
        return verdict;
    }

    private Verdict Certain(Site site, SiteKey key)
    {
        var situation = moment.SituationAt(moment.Now, site, key) with { At = moment.Changes.WallTimeAt(moment.Minute) };
        var decision = moment.Policy.Compiled.Decide(situation);
        if (decision.Outcome is Outcome.Ungoverned) return new Verdict(decision, [], Until: null, []);

        return new Verdict(decision, RulesBehind(decision, situation), UntilOf(site, key, decision.Allowed), decision.Allowed ? [] : new OpeningFinder(moment).Find(site, key));
    }

    /// <summary>With a time that is not certain: allowed only if allowed throughout, and no word on when that changes.</summary>
    private Verdict Strict(SiteKey key)
    {
        var latest = NodaZone.MinuteOf(moment.Reading.Latest);
        var situation = moment.StrictSituation(key);
        var decision = moment.Changes.DecideThroughout(situation, moment.Minute, latest);
        return new Verdict(decision, decision.Rule < 0 ? RulesBehind(decision, situation) : [RuleAt(decision.Rule)], Until: null, []);
    }

    /// <summary>The rules that decide; for a default, where none does, those that would open the site to this person on other conditions.</summary>
    private ImmutableArray<TableRule> RulesBehind(Decision decision, Situation situation) =>
    [
        .. (decision.Outcome is Outcome.Default
            ? moment.Policy.Compiled.RulesAbout(situation.Person, situation.Site).Where(rule => RuleAt(rule).Effect is Effect.Allow)
            : moment.Policy.Compiled.DecidingRules(situation)).Select(RuleAt),
    ];

    /// <summary>Goes from one lesson's or permission's start or end to the next; between two of them only the policy's own times matter.</summary>
    private Instant? UntilOf(Site site, SiteKey key, bool allowed)
    {
        var horizon = moment.Now + Duration.FromMinutes(Changes.HorizonMinutes);
        for (var from = moment.Now; ;)
        {
            var change = moment.Changes.Until(moment.SituationAt(from, site, key), NodaZone.MinuteOf(from));
            var boundary = moment.NextGrantChangeAfter(from);
            if (change is { } minute && InstantOf(minute) is var found && found <= horizon && (boundary is null || found < boundary)) return found;
            if (boundary is not { } next || next > horizon) return null;
            if (moment.Decide(moment.SituationAt(next, site, key), next).Allowed != allowed) return next;
            from = next;
        }
    }

    private TableRule RuleAt(int index) => moment.Policy.Compiled.Table.Rules[index];

    private static Instant InstantOf(long minute) => Instant.FromUnixTimeSeconds(minute * NodaConstants.SecondsPerMinute);
}
