namespace SchoolGuard.Drafts.Tests.Detectors.SchoolHandle;

[TestClass]
public sealed class SchoolHandleDetectorTests
{
    [TestMethod]
    [DataRow("Great game [|@RavensWoodSch|]!")]
    [DataRow("Great game [|@ravenswoodsch|].")]
    [DataRow("Great game [|＠RavensWoodSch|]")]
    [DataRow("Great game [|@Ravens\u200BWoodSch|] lads")]
    [DataRow("Follow [|@RavensWoodPE|] too")]
    [DataRow(".[|@RavensWoodSch|] won")]
    [DataRow("[|#TeamRWS|] [|#teamrws|]")]
    [DataRow("so happy [|#RavensWoodSchool|] and [|#ravenswood|]")]
    [DataRow("so happy [|#ILoveRavensWood|] [|#ProudToBeRWS|] [|#RWS2024|] [|#RWS|]")]
    [DataRow("so happy [|＃RavensWood|]")]
    [DataRow("see [|www.ravenswood.example/news|].")]
    [DataRow("see [|https://www.ravenswood.example/news?id=1|] for it")]
    [DataRow("see [|RAVENSWOOD.EXAMPLE|] or [|moodle.ravenswood.example|]")]
    [DataRow("see [|ravenswood dot example|] for it")]
    [DataRow("see [|ravenswood[.]example|] for it")]
    [DataRow("see ([|facebook.com/RavensWoodSch|]) for it")]
    [DataRow("see [|https://youtube.com/@RavensWoodSch/videos|] for it")]
    [DataRow("read [|https://news.example/2024/ravens-wood-school-wins|] now")]
    public void Handles_hashtags_domains_and_pages_are_found(string marked) => Analysis.Finds("SG7002", marked);

    [TestMethod]
    [DataRow("Follow @SomeoneElse and @raven_wood_carver")]
    [DataRow("#wood #ravens #ravenswoodroad #RavensWoodHotel")]
    [DataRow("see https://ravenswood-hotel.com/rooms and notravenswood.example.org")]
    [DataRow("see https://notravenswood.example")]
    [DataRow("#news #rws")]
    [DataRow("@RavensWoodFC scored")]
    public void Other_accounts_and_sites_are_not_the_school(string text) => Analysis.FindsNothing(text);

    [TestMethod]
    [DataRow("#park #Park #parkrun @Park")]
    [DataRow("#NationalPark")]
    public void An_ordinary_word_in_a_hashtag_is_not_the_school(string text) => Analysis.FindsNothing(text, Schools.Park);

    [TestMethod]
    public void The_town_in_a_hashtag_is_not_the_school() => Analysis.FindsNothing("Sunset #Bucklebury", Schools.Bucklebury);

    [TestMethod]
    [DataRow("Lunch at [|@RavensWoodSch|] was grim", "my school")]
    [DataRow("The [|@RavensWoodSch|] choir", "school")]
    public void A_handle_is_replaced_by_a_noun(string marked, string fix) =>
        Assert.IsTrue(Analysis.Finds("SG7002", marked).Diagnostics[0].Fixes.Any(found => string.Equals(found.NewText, fix, StringComparison.Ordinal)));

    [TestMethod]
    public void A_hashtag_is_removed() => Assert.AreEqual(new DraftFix("Remove the hashtag", ""), Analysis.Finds("SG7002", "yes [|#TeamRWS|]").Diagnostics[0].Fixes.Single());

    [TestMethod]
    public void The_handle_still_being_typed_is_not_judged() => Assert.IsEmpty(Analysis.Of("hi @RavensWoodSch", caret: 17).Diagnostics);

    [TestMethod]
    public void The_schools_own_account_may_use_its_tags() => Assert.IsEmpty(Analysis.Of("Follow @RavensWoodSch #TeamRWS www.ravenswood.example", official: true).Diagnostics);
}
