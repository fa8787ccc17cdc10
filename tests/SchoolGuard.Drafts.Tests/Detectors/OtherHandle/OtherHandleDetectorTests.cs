namespace SchoolGuard.Drafts.Tests.Detectors.OtherHandle;

[TestClass]
public sealed class OtherHandleDetectorTests
{
    [TestMethod]
    [DataRow("Thanks to [|@hillfoot_hens|] for the chickens")]
    [DataRow("Lovely note from [|@ramona.reads.ya|] after her visit")]
    [DataRow("Thanks [|@OneFriend|] and [|@another_friend|]!")]
    [DataRow("Follow our friends [|@ SensoryBusUK|] to see more")]
    [DataRow("Follow @RavensWoodSch and [|@RavenswoodFC|]")]
    public void Other_accounts_are_found(string marked) => Finds(marked);

    [TestMethod]
    [DataRow("Follow @RavensWoodSch and @RavensWoodPE")]
    [DataRow("Fun @school today, back @7pm")]
    [DataRow("Meet @ the gate")]
    [DataRow("write to office@friends.example")]
    public void The_schools_own_and_places_are_left_alone(string text) => Finds(text);

    [TestMethod]
    public void A_reply_is_reported_over_its_first_words() =>
        Analysis.Finds("SG7013", "[|Thanks so much for letting|] us know about this", official: true, reply: true);

    [TestMethod]
    public void In_a_reply_a_handle_is_reported_once() => Analysis.Finds("SG7013", "[|@some_parent|] [|thank you|]", official: true, reply: true);

    [TestMethod]
    public void From_a_personal_account_both_are_allowed() => Assert.IsEmpty(Analysis.Of("@some_parent thank you", reply: true).Diagnostics);

    [TestMethod]
    [DataRow("Thanks to [|@hillfoot_hens|] for the chickens", "our friends")]
    [DataRow("What a day! [|@hillfoot_hens|]", "")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Finds(marked).Diagnostics[0].Fixes[0].NewText);

    private static DraftAnalysis Finds(string marked) => Analysis.Finds("SG7013", marked, official: true);
}
