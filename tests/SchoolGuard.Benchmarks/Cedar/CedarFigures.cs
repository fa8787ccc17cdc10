using SchoolGuard.Benchmarks.Figures;
using SchoolGuard.Benchmarks.Policies;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Benchmarks.Cedar;

/// <summary>
/// The same rules and circumstances decided by us and by Cedar. Only decisions: what holds of every situation, Cedar asks of a solver outside its
/// library.
/// </summary>
internal static class CedarFigures
{
    private const int Circumstances = 1000;
    private const int BriefPasses = 5;
    private const int LongPasses = 30;
    private const double NanosecondsPerMillisecond = 1_000_000;

    public static IEnumerable<Figure> Measure(bool brief)
    {
        var passes = brief ? BriefPasses : LongPasses;
        return [.. Compare("Wynstones' rules", WynstonesPolicy.Read(), passes), .. Compare("100 rules", PolicyDocuments.Read(TrustPolicy.Write(100)), passes)];
    }

    private static IEnumerable<Figure> Compare(string rules, PolicyDocument document, int passes)
    {
        var table = PolicyCompiler.Compile(document);
        var policy = new CompiledPolicy(table);

        // Sites that no rule speaks of are not asked about.
        Circumstance[] asked = [.. Circumstance.Random(table, Circumstances).Where(each => policy.Decide(each.In(policy)).Outcome is not Outcome.Ungoverned)];
        Situation[] situations = [.. asked.Select(each => each.In(policy))];
        var theirs = CedarPeer.Run(CedarRules.Of(document), asked.Select(each => CedarRequest.Of(each, each.IsLessonIn(policy))), passes);
        for (var index = 0; index < asked.Length; index++)
        {
            if (policy.Decide(situations[index]).Allowed != theirs.Allowed[index]) throw new InvalidOperationException($"{rules}: Cedar decides otherwise of {asked[index]}");
        }

        var duration = TimeSpan.FromMilliseconds(100 * passes);
        yield return new Figure($"{rules}, {asked.Length} circumstances decided alike by both: ours, looked up beforehand", Nanoseconds(duration, situations, each => policy.Decide(each)), "ns");
        yield return new Figure("the same, ours, all looked up each time", Nanoseconds(duration, asked, each => policy.Decide(each.In(policy))), "ns");
        yield return new Figure("the same, Cedar (WebAssembly in Node, policies parsed beforehand)", theirs.Nanoseconds, "ns");
        yield return new Figure("Cedar, first parsing of these policies", theirs.Parse, "ms");
        yield return new Figure("Cedar, first validation of these policies by a schema", theirs.Validate, "ms");
    }

    /// <summary>Nanoseconds for one decision.</summary>
    private static double Nanoseconds<T>(TimeSpan duration, T[] all, Func<T, Decision> decide)
    {
        var allowed = 0;
        var pass = Cost.Of(duration, _ =>
        {
            foreach (var each in all) allowed += decide(each).Allowed ? 1 : 0;
        });
        return allowed == 0 ? throw new InvalidOperationException("nothing was allowed") : pass.Milliseconds * NanosecondsPerMillisecond / all.Length;
    }
}
