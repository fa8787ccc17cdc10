using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Keys;

namespace SchoolGuard.Agent.Access.Openings;

/// <summary>Finds when or where a denied site would be allowed, by asking the same policy what it would say.</summary>
internal sealed class OpeningFinder(Moment moment)
{
    private const int Most = 3;
    private static readonly Duration Week = Duration.FromDays(7);
    private static readonly GrantedSites EverySite = GrantedSites.TryRead(["AllSites"], _ => false, out _)!;

    public ImmutableArray<string> Find(Site site, SiteKey key)
    {
        var now = moment.SituationAt(moment.Now, site, key);
        var lesson = now with { Lesson = moment.Policy.Compiled.KeyOf(EverySite, site, key) };
        var waiting = Try("", now);
        List<Opening> found = [.. Useful([.. Lesson(lesson), .. Places(now, ""), .. Permissions(now, moment.RolesFor(site))], waiting)];
        if (waiting is not null) found.Add(waiting);
        if (found.Count == 0 && moment.Viewer.IsPupil) found.AddRange(Useful(Places(lesson, OpeningWords.InLesson), waiting));
        var words = new OpeningWords(moment.Policy.Zone, moment.Now);
        return
        [
            .. found
                .OrderBy(opening => opening.NeedsPermission)
                .ThenBy(opening => opening.From ?? moment.Now)
                .Take(Most)
                .Select(words.Say),
        ];
    }

    private IEnumerable<Opening?> Lesson(Situation lesson) => moment.Viewer.IsPupil ? [Try(OpeningWords.InLesson, lesson)] : [];

    private IEnumerable<Opening?> Places(Situation situation, string before)
    {
        // What the rest of the site opens, its named places need not be told of one by one.
        var site = TryAt(Location.OnSite, situation, before);
        return site is not null
            ? [site]
            : [.. moment.Policy.Compiled.Table.Places.Select(name => TryAt(Location.Named(name), situation, before)), TryAt(Location.OffSite, situation, before)];
    }

    private IEnumerable<Opening?> Permissions(Situation now, string[] held) =>
        moment.Policy.Compiled.Table.Roles.Except(held, StringComparer.OrdinalIgnoreCase).Select(role =>
            Try(OpeningWords.WithPermission(role), now with { Permissions = moment.Policy.Compiled.KeyOfPermissions([.. held, role]) }) is { } opening
                ? opening with { NeedsPermission = true }
                : null);

    private Opening? TryAt(Location place, Situation situation, string before)
    {
        if (place == moment.Place) return null;
        return Try(OpeningWords.At(place, before), situation with { Place = moment.Policy.Compiled.KeyOf(place) });
    }

    /// <summary>What helps no sooner than waiting does is not worth a word.</summary>
    private static IEnumerable<Opening> Useful(IEnumerable<Opening?> openings, Opening? waiting) =>
        openings.OfType<Opening>().Where(opening => opening.From is not { } from || waiting?.From is not { } anyhow || from < anyhow);

    private Opening? Try(string words, Situation situation)
    {
        if (moment.Decide(situation, moment.Now).Allowed) return new Opening(words, From: null);
        if (moment.Changes.Until(situation, moment.Minute) is not { } minute) return null;
        var from = Instant.FromUnixTimeSeconds(minute * NodaConstants.SecondsPerMinute);
        return from <= moment.Now + Week ? new Opening(words, from) : null;
    }
}
