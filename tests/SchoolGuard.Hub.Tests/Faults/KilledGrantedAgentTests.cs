using SchoolGuard.Hub.Tests.Faults.Granting;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>kill -9 of the agent while lessons are handed to it: it comes back with every one that it said it had, and what was ended meanwhile is ended there.</summary>
[TestClass]
public sealed class KilledGrantedAgentTests
{
    private const int Kills = 24;
    private const int MostSigns = 8;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Killed_again_and_again_while_lessons_come_the_agent_keeps_each_that_it_said_it_had_and_misses_no_end() => await FaultPlan.Of(TestContext, Kills).LiveAsync(LiveAsync);

    private static async Task LiveAsync(Random random, int most)
    {
        await using var school = await OnePupilSchool.OpenAsync(random);
        for (var kills = 0; kills < most; kills++)
        {
            await using var agent = await school.StartAgentAsync();
            for (var signs = random.Next(1, MostSigns); signs > 0; signs--)
            {
                // Each lesson brings a sign of life, and each sign of life another lesson.
                await school.ActAsync((teacher, desk) => teacher.ActAsync(desk));
                await agent.NextLineAsync();
            }

            var acting = school.ActAsync((teacher, desk) => teacher.ActAsync(desk));
            if (random.Next(2) == 0) await acting;
            await agent.KillAsync();
            await acting;
            await school.ProveKeptAsync();
            await school.ActAsync((teacher, desk) => teacher.ActAsync(desk));
        }

        await school.ActAsync((teacher, desk) => teacher.BeginAsync(desk));
        await using (await school.StartAgentAsync())
        {
            await school.HasAllAsync();
            Assert.IsTrue(await school.IsOpenAsync());
        }

        await school.ActAsync((teacher, desk) => teacher.EndAsync(desk));
        await using (await school.StartAgentAsync())
        {
            await school.HasAllAsync();
            Assert.IsFalse(await school.IsOpenAsync());
        }

        await school.ProveKeptAsync();
        await school.ProveAuditsAsync();
    }
}
