namespace SchoolGuard.Drafts.Tests.Detectors.NamedPraise;

[TestClass]
public sealed class NamedPraiseDetectorTests
{
    [TestMethod]
    [DataRow("[|Well done Josh|], a better lesson today")]
    [DataRow("Huge [|congratulations to Amelia Fairbrother|] on her medal")]
    [DataRow("[|Star of the week: Josh|]")]
    [DataRow("We are so [|proud of Josh|]")]
    [DataRow("[|Josh was amazing|] on stage")]
    [DataRow("[|Well done to the Year 9 pupil|] who found the purse")]
    [DataRow("[|Congratulations to our head girl|]!")]
    [DataRow("[|Well done Zachary|] from the visiting team")]
    [DataRow("[|Congratulations to Josh Okonkwo and Amelia Fairbrother|]!")]
    public void Praise_of_one_pupil_is_found(string marked) => Assert.AreEqual(Expected(marked), Praise(marked));

    [TestMethod]
    [DataRow("Well done to everybody who ran")]
    [DataRow("Well done Year 9!")]
    [DataRow("Well done to every pupil and parent")]
    [DataRow("Well done Mr Okafor")]
    [DataRow("Congratulations to our netball team")]
    [DataRow("Well done! Josh has a question")]
    public void Praise_of_many_or_of_staff_is_left_alone(string text) => Assert.AreEqual("", Praise(text));

    [TestMethod]
    public void Praise_of_a_named_pupil_is_two_findings()
    {
        var found = Analysis.Of("Well done Josh Okonkwo!", Rosters.School, official: true).Diagnostics;

        Assert.AreEqual("SG7012 SG7004", string.Join(' ', found.Select(each => each.Id)));
        Assert.AreEqual("Well done to the whole team", found[0].Fixes.Single().NewText);
    }

    [TestMethod]
    [DataRow("Congratulations Josh, brilliant Amelia, superb Grace and amazing Mo Iqbal won gold medals, well done Josh Okonkwo, a star")]
    [DataRow("The star Josh Okonkwo Amelia Fairbrother Will Price won the prize of the year, our star")]
    public void One_praise_does_not_reach_into_another(string text)
    {
        var found = Analysis.Of(text, Rosters.School, official: true).Diagnostics.Where(each => each.Id is "SG7012").ToArray();

        Assert.IsNotEmpty(found);
        foreach (var (one, next) in found.Zip(found.Skip(1))) Assert.IsLessThanOrEqualTo(next.Start, one.Start + one.Length);
    }

    [TestMethod]
    public void A_personal_account_is_not_asked() => Assert.IsEmpty(Analysis.Of("Well done to the pupil who won", Rosters.School).Diagnostics);

    private static string Expected(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        return marked[(start + 2)..marked.IndexOf("|]", StringComparison.Ordinal)];
    }

    private static string Praise(string marked)
    {
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var found = Analysis.Of(text, Rosters.School, official: true).Diagnostics.Where(each => each.Id is "SG7012");
        return string.Join(" / ", found.Select(each => text.Substring(each.Start, each.Length)));
    }
}
