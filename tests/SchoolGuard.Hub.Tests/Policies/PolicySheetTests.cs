using SchoolGuard.Hub.Policies;
using SchoolGuard.Hub.Publishing;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Policy.Analysis.Matrix;

namespace SchoolGuard.Hub.Tests.Policies;

[TestClass]
public sealed class PolicySheetTests
{
    [TestMethod]
    public async Task A_published_policy_is_laid_open_with_its_proofs_and_its_matrix()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.PublishAsync(3);

        var sheet = await hub.Get<PolicyShelf>().InForceAsync();

        Assert.AreEqual(3L, sheet!.Counter);
        Assert.AreEqual("Social Media Policy", sheet.Table.Header.Title);
        Assert.HasCount(5, sheet.Proofs);
        Assert.IsFalse(sheet.FailingProofs.Any());
        var row = sheet.Draw("SocialMedia")!.Matrix.Rows[0];
        Assert.AreEqual(MatrixState.Denied, row.Week(0)[0].State, row.Label);
    }

    [TestMethod]
    public async Task What_goes_to_a_group_first_is_not_in_force_for_all()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.PublishAsync(1);
        await hub.PublishAsync(2, "pilot");

        Assert.AreEqual(1L, (await hub.Get<PolicyShelf>().InForceAsync())!.Counter);
        var history = await hub.Get<PublicationBook>().ListAsync();
        CollectionAssert.AreEqual(new[] { 2L, 1L }, history.Select(entry => entry.Counter).ToArray());
        Assert.IsNull(history[0].ToAll);
        CollectionAssert.AreEqual(new[] { "pilot" }, history[0].Groups.ToArray());
        Assert.IsNotNull(history[1].ToAll);
    }

    [TestMethod]
    public async Task Odd_rules_and_wrong_proofs_are_found_in_what_is_signed()
    {
        const string source = """
            Policy("Odd", school: "Wynstones School", timeZone: "Europe/London");
            // Staff may.
            Allow(SocialMedia).To(Staff).Citing("1");
            // Nobody may.
            Deny(SocialMedia).To(Everyone).Citing("2");
            Prove.Always(SocialMedia).For(Staff);
            """;
        await using var hub = await TestHub.StartAsync();

        var check = await hub.Get<PolicyChecks>().CheckAsync(TestPolicies.SignSource(source, 1));

        Assert.AreEqual("", check.Refusal);
        var finding = check.Sheet!.Findings[0];
        Assert.AreEqual("SG1006", finding.Id);
        CollectionAssert.AreEqual(new[] { "1", "2" }, finding.Rules.Select(rule => rule.Clause).ToArray());
        Assert.HasCount(1, check.Sheet.FailingProofs.ToList());
        StringAssert.Contains($"{check.Sheet.FailingProofs.First().Counterexamples.Pick()}", "a member of staff", StringComparison.Ordinal);
    }
}
