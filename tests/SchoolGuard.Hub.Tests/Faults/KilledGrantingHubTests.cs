using SchoolGuard.Hub.Tests.Faults.Granting;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>
/// kill -9 of the hub while teachers authorise, extend and end lessons and an operator grants, extends and revokes permissions: what it answered is there once, signed, and reaches the
/// device; what it did not answer is there whole or not at all.
/// </summary>
[TestClass]
public sealed class KilledGrantingHubTests
{
    private const int Kills = 40;
    private const int MostAsked = 60;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Killed_forty_times_while_it_grants_the_hub_loses_doubles_and_halves_no_lesson_and_no_permission() => await FaultPlan.Of(TestContext, Kills).LiveAsync(LiveAsync);

    private static async Task LiveAsync(Random random, int most)
    {
        using var hub = new MortalHub();
        GrantingSchool school;
        await using (await hub.StartAsync()) school = await GrantingSchool.OpenAsync(hub, random);

        for (var kills = 1; kills < most; kills++)
        {
            await using var victim = await hub.StartAsync();
            await GrantProof.ProveAsync(school);
            var kill = new KillPoint(random.Next(1, MostAsked));
            var granting = school.KeepGrantingAsync(kill);
            await Task.WhenAny(kill.Reached, granting);
            await victim.KillAsync();
            await granting;
        }

        await using var last = await hub.StartAsync();
        await GrantProof.ProveAsync(school);
        await school.BeginAsync();
        await GrantProof.ProveAsync(school);
        Assert.IsNotEmpty(school.Answers);
    }
}
