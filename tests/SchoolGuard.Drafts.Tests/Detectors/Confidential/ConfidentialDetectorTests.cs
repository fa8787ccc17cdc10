namespace SchoolGuard.Drafts.Tests.Detectors.Confidential;

[TestClass]
public sealed class ConfidentialDetectorTests
{
    [TestMethod]
    [DataRow("Third [|safeguarding referral|] this week for the same lad in my form")]
    [DataRow("a boy in my class has an [|EHCP|] now")]
    [DataRow("Joshua Okonkwo finally has his [|EHCP|]")]
    [DataRow("Joshua Okonkwo finally has his [|E H C P|]")]
    [DataRow("half a day over Amelia Fairbrother's [|safegarding referral|]")]
    [DataRow("Amelia Fairbrother was [|permanently excluded|] on Friday")]
    [DataRow("the [|SEN register|] for my Year 7s is long")]
    [DataRow("one of my pupils was [|excluded|] today")]
    [DataRow("three [|child protection meetings|] in a week at Ravens Wood")]
    [DataRow("Sarah Okafor is [|on capability|] and nobody says so")]
    public void A_matter_beside_a_pupil_a_class_or_the_school_is_found(string marked) => Analysis.Finds("SG7011", marked, Rosters.School);

    [TestMethod]
    [DataRow("My son has an EHCP at last")]
    [DataRow("They've moved my grandson's EHCP meeting again, his school is lovely")]
    [DataRow("CAMHS waiting times are a national scandal")]
    [DataRow("Did the county's safeguarding training in one sitting")]
    [DataRow("my Year 7s did their safeguarding training quiz")]
    [DataRow("felt a bit excluded from the group chat")]
    [DataRow("my brother was excluded from every pub")]
    [DataRow("my Year 9s were not amused")]
    [DataRow("please send reports about my Year 9s to the office")]
    public void Such_matters_in_general_are_left_alone(string text) => Analysis.Finds("SG7011", text, Rosters.School);

    [TestMethod]
    [DataRow("a boy in my class has an [|EHCP|]", "issue")]
    [DataRow("a boy in my class has his [|EHCP|]", "private matter")]
    [DataRow("three [|safeguarding referrals|] for a boy in my class", "private matters")]
    [DataRow("a boy in my class was [|excluded|] today", "having a hard time")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Analysis.Finds("SG7011", marked, Rosters.School).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void A_matter_still_being_typed_is_not_judged() => Assert.IsEmpty(Analysis.Of("a boy in his class has an EHCP", Rosters.School, caret: 30).Diagnostics);
}
