using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Decisions;

[TestClass]
[DoNotParallelize]
public sealed class AllocationTests
{
    [TestMethod]
    public void A_decision_allocates_nothing()
    {
        var desk = new Desk(RandomDocument.Next(new Random(7), mostRules: 150), School.British);
        var situations = Enumerable.Range(0, 100).Select(seed => desk.Situation(RandomScenario.Next(new Random(seed)) with { Role = Role.Pupil, Lesson = ["AllSites"] }, seed)).ToArray();
        Decide();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Decide();

        Assert.AreEqual(before, GC.GetAllocatedBytesForCurrentThread());

        void Decide()
        {
            foreach (var situation in situations) desk.Compiled.Decide(situation);
        }
    }
}
