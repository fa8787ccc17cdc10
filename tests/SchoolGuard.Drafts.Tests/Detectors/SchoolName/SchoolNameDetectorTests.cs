namespace SchoolGuard.Drafts.Tests.Detectors.SchoolName;

[TestClass]
public sealed class SchoolNameDetectorTests
{
    [TestMethod]
    public void The_alias_is_found_where_it_stands_with_a_fix()
    {
        var analysis = Analysis.Of("Great day at Ravens Wood!");

        var diagnostic = analysis.Diagnostics.Single();
        Assert.AreEqual(("SG7001", "school-name", 13, 11, Strength.Warn), (diagnostic.Id, diagnostic.Kind, diagnostic.Start, diagnostic.Length, diagnostic.Severity));
        Assert.AreEqual(new DraftFix("Say \"school\"", "school"), diagnostic.Fixes[0]);
        Assert.AreEqual(Strength.Warn, analysis.Hold);
    }

    [TestMethod]
    [DataRow("So proud of [|Ravens Wood School|] today")]
    [DataRow("Working for the [|Impact Multi Academy Trust|] is hard")]
    [DataRow("[|IMAT|] have cut our budget again")]
    [DataRow("Off to [|RWS|] for a meeting")]
    [DataRow("[|Ravens Wood|] and [|Ravens Wood School|]")]
    [DataRow("The [|Ravens Wood Sch|] car park")]
    [DataRow("I teach at [|Ravens Wood|] Secondary School")]
    public void Names_aliases_trusts_and_acronyms_are_found(string marked) => Analysis.Finds("SG7001", marked);

    [TestMethod]
    [DataRow("great day at [|ravens wood|]")]
    [DataRow("great day at [|RAVENS WOOD|]")]
    [DataRow("great day at [|rAvEnS wOoD|] today")]
    [DataRow("great day at [|Rávêns Wõod|] today")]
    [DataRow("great day at [|Ra\u0301vens Wood|] today")]
    [DataRow("great day at [|Ｒａｖｅｎｓ Ｗｏｏｄ|] today")]
    [DataRow("great day at [|R\u200Bav\u200Dens W\u2060ood|] today")]
    [DataRow("great day at [|Rаvеns Wооd|] today")]
    [DataRow("great day at [|𝐑𝐚𝐯𝐞𝐧𝐬 𝓦𝓸𝓸𝓭|] today")]
    [DataRow("great day at [|ʀᴀᴠᴇɴs ᴡᴏᴏᴅ|] today")]
    [DataRow("great day at [|🅡🅐🅥🅔🅝🅢 🅦🅞🅞🅓|] today")]
    [DataRow("great day at [|R4vens W00d|] today")]
    [DataRow("great day at [|R@ven$ Wood|] today")]
    [DataRow("great day at [|RavensWood|] today")]
    [DataRow("great day at [|ravenswood|] today")]
    [DataRow("great day at [|Ravens-Wood|] today")]
    [DataRow("great day at [|Ravens_Wood|] today")]
    [DataRow("great day at [|Raven's Wood|] today")]
    [DataRow("great day at [|R a v e n s W o o d|] today")]
    [DataRow("great day at [|Ravens🌳Wood|] today")]
    [DataRow("great day at [|Ravnes Wood|] today")]
    [DataRow("great day at [|Ravenz Wood|] today")]
    [DataRow("great day at [|Ravens Wood Shcool|] today")]
    [DataRow("great day at [|Ravenswod School|] today")]
    [DataRow("great day at [|R W S|] today")]
    [DataRow("great day at [|R.W.S|]. today")]
    [DataRow("the [|Ravens Woods|] lot")]
    public void Disguise_and_accident_do_not_hide_the_name(string marked) => Analysis.Finds("SG7001", marked);

    [TestMethod]
    [DataRow("the [|Ravens Wood|]'s new hall", "school")]
    [DataRow("I love [|Ravens Wood|]", "my school")]
    [DataRow("[|Ravens Wood|] is closed. I am not", "My school")]
    [DataRow("Our [|Ravens Wood|] choir sang", "school")]
    [DataRow("@ [|Ravens Wood|] for the evening", "school")]
    [DataRow("[|Ravens Wood|] kids are great", "School")]
    [DataRow("So [|IMAT|] have cut it", "the trust")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Analysis.Finds("SG7001", marked).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void A_bare_possessive_is_taken_into_the_fix() =>
        Assert.AreEqual("school's", Analysis.Finds("SG7001", "in [|Wynstones'|] hall", Schools.Wynstones).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    [DataRow("Ravens Wood Road is closed again")]
    [DataRow("a lovely meal at the Ravens Wood Hotel")]
    [DataRow("Ravens Wood Primary had their fair")]
    [DataRow("North Ravens Wood is for sale")]
    [DataRow("rws is what my keyboard types")]
    [DataRow("saw ravens in the wood")]
    [DataRow("Ravens. Wood. Winter")]
    [DataRow("RWS2024 is a part number")]
    [DataRow("RWS Group shares are up")]
    public void What_only_contains_the_name_is_not_the_school(string text) => Analysis.FindsNothing(text);

    [TestMethod]
    [DataRow("Great day at [|Park|] today")]
    [DataRow("The [|Park|] pupils did us proud")]
    [DataRow("I teach at [|Park School|] now")]
    public void An_ordinary_word_is_the_school_where_the_words_around_it_say_so(string marked) => Analysis.Finds("SG7001", marked, Schools.Park);

    [TestMethod]
    [DataRow("Great day at the park today")]
    [DataRow("Park Street is flooded")]
    [DataRow("Hyde Park was lovely")]
    [DataRow("Hyde Park School is recruiting")]
    [DataRow("PARK it over there")]
    [DataRow("Park run at nine, parkrun at ten, ParkRun at noon")]
    [DataRow("National Park trip with the kids")]
    public void An_ordinary_word_by_itself_is_not_the_school(string text) => Analysis.FindsNothing(text, Schools.Park);

    [TestMethod]
    [DataRow("Great day at [|St Mary's|]!")]
    [DataRow("Great day at [|St. Marys|]!")]
    [DataRow("Great day at [|Saint Mary’s|]!")]
    [DataRow("The [|St Mary's CE Primary|] choir")]
    [DataRow("The [|St Mary's Church of England Primary School|] choir")]
    [DataRow("The [|St Mary's Primary|] choir")]
    public void A_saint_is_the_school_in_every_spelling(string marked) => Analysis.Finds("SG7001", marked, Schools.StMarys);

    [TestMethod]
    [DataRow("Born at St Mary's Hospital")]
    [DataRow("Sunday mass at St Mary's was packed")]
    [DataRow("St Mary's church bells")]
    [DataRow("St Mary's Catholic High School won")]
    [DataRow("St Mary's Primary School in Leeds won")]
    [DataRow("St Mark's won")]
    public void Another_saint_is_not_the_school(string text) => Analysis.FindsNothing(text, Schools.StMarys);

    [TestMethod]
    [DataRow("The kids at [|Bucklebury|] were stars in assembly")]
    [DataRow("[|Bucklebury School|] fete on Saturday")]
    public void A_school_named_after_its_village_is_found_near_school_words(string marked) => Analysis.Finds("SG7001", marked, Schools.Bucklebury);

    [TestMethod]
    [DataRow("Lovely walk in Bucklebury this morning")]
    [DataRow("Bucklebury is beautiful in autumn")]
    [DataRow("Bucklebury Common is muddy")]
    [DataRow("Upper Bucklebury shop")]
    public void The_village_alone_is_not_the_school(string text) => Analysis.FindsNothing(text, Schools.Bucklebury);

    [TestMethod]
    [DataRow("great day at Ravens Wood", 24)]
    [DataRow("great day at Ravens Wood", 22)]
    public void The_word_still_being_typed_is_not_judged(string text, int caret) => Assert.IsEmpty(Analysis.Of(text, caret: caret).Diagnostics);

    [TestMethod]
    public void The_name_is_judged_once_the_caret_has_left_it() => Assert.HasCount(1, Analysis.Of("great day at Ravens Wood ", caret: 25).Diagnostics);

    [TestMethod]
    public void The_shorter_name_stands_while_the_longer_is_typed()
    {
        var diagnostic = Analysis.Of("at Ravens Wood Schoo", caret: 20).Diagnostics.Single();
        Assert.AreEqual((3, 11), (diagnostic.Start, diagnostic.Length));
    }

    [TestMethod]
    public void The_schools_own_account_may_name_it() => Assert.AreEqual(Strength.None, Analysis.Of("Great day at Ravens Wood!", official: true).Hold);
}
