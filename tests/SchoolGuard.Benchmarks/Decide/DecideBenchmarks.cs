using BenchmarkDotNet.Attributes;
using SchoolGuard.Benchmarks.Policies;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Benchmarks.Decide;

/// <summary>One decision of a policy out of its bundle, everything looked up beforehand, as an enforcement point keeps it.</summary>
public class DecideBenchmarks
{
    // 2026-11-24, a Tuesday, 10:14 of the wall clock.
    private const long TuesdayMorning = ((20_781L * 24) + 10) * 60 + 14;

    private readonly CompiledPolicy policy = new(FromBundle(PolicyCompiler.Compile(WynstonesPolicy.Read())));
    private Situation ninthInLesson;
    private Situation staff;
    private Situation ungoverned;

    [GlobalSetup]
    public void LookUp()
    {
        var tiktok = new Site("www.tiktok.com", "tiktok", SiteCategories.MediaSharing);
        var social = GrantedSites.TryRead([nameof(SiteCategories.SocialMedia)], _ => false, out _)!;
        var at = SchoolCalendar.AlwaysTerm.At(TuesdayMorning);
        var library = policy.KeyOf(Location.Named("Library"));
        var site = policy.KeyOf(tiktok);
        ninthInLesson = new Situation(policy.KeyOf(Person.Pupil(9)), site, library, policy.KeyOf(social, tiktok, site, minutes: 60), policy.KeyOfPermissions(), at);
        staff = new Situation(policy.KeyOf(Person.Staff()), site, library, default, policy.KeyOfPermissions(), at);
        ungoverned = staff with { Site = policy.KeyOf(new Site("example.org")) };
    }

    [Benchmark]
    public Decision AllowedInALesson() => policy.Decide(ninthInLesson);

    [Benchmark]
    public Decision DeniedByTime() => policy.Decide(staff);

    [Benchmark]
    public Decision Ungoverned() => policy.Decide(ungoverned);

    private static PolicyTable FromBundle(PolicyTable policy)
    {
        using var school = BundleSigningKey.Create();
        using var device = BundleKey.TryRead(school.ToPublicPem())!;
        return BundleReader.Read(BundleWriter.Write(policy, counter: 1, school), device).Bundle!.Policy;
    }
}
