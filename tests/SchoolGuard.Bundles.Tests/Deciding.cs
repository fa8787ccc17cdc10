using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Bundles.Tests;

internal static class Deciding
{
    private static readonly Desk British = Desk.With(Tables.SmallPolicy, School.British);

    /// <summary>Asks a policy everything that a device asks of it; whatever it answers, it does answer.</summary>
    public static void Everything(PolicyTable table, Random random)
    {
        var policy = new CompiledPolicy(table);
        for (var question = 0; question < 4; question++)
        {
            var scenario = RandomScenario.Next(random);
            var minute = RandomScenario.Minute(random, School.British);
            var situation = British.Circumstances(scenario, minute).In(policy);
            policy.Decide(situation);
            policy.DecidingRules(situation);
            policy.RulesAbout(situation.Person, situation.Site);
            policy.GuidanceFor([scenario.Person], scenario.Site, PostingAccount.Personal, situation.At, permissions: []);
        }
    }
}
