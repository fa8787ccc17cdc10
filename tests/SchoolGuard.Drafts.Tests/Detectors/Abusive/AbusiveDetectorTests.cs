namespace SchoolGuard.Drafts.Tests.Detectors.Abusive;

[TestClass]
public sealed class AbusiveDetectorTests
{
    [TestMethod]
    [DataRow("he is [|a complete and utter moron|]")]
    [DataRow("Sarah Okafor is [|a lazy two-faced snake|] and I'm done")]
    [DataRow("The new head is [|useless|]")]
    [DataRow("This school is [|a joke|]")]
    [DataRow("[|you absolute wanker|]")]
    [DataRow("[|thick parents|] everywhere")]
    [DataRow("9B are [|thick as mince|]")]
    [DataRow("[|uselesswasteofoxygen|]. I am at peace")]
    public void Insults_aimed_at_someone_are_found(string marked) => Finds(marked);

    [TestMethod]
    [DataRow("you [|r3tard|]")]
    [DataRow("she's [|a st00pid b1tch|]")]
    [DataRow("he's [|a total w*nker|]")]
    [DataRow("the head is [|an i d i o t|]")]
    [DataRow("the head is [|a m\u200Bo\u200Br\u200Bo\u200Bn|]")]
    [DataRow("the head is [|a d-u-m-b-a-s-s|]")]
    [DataRow("the head is [|a ｍｏｒｏｎ|]")]
    public void Disguise_does_not_hide_them(string marked) => Finds(marked);

    [TestMethod]
    [DataRow("[|I'll break his legs|] for this")]
    [DataRow("[|I hope you get cancer|]")]
    [DataRow("Darren, [|I will find you and break your legs|]")]
    [DataRow("oh [|go and die in a ditch|]")]
    [DataRow("he [|needs a slap|]")]
    [DataRow("[|I'll find you|], coward")]
    [DataRow("[|go back to your own country|]")]
    [DataRow("[|women can't teach|] physics")]
    public void Threats_and_discrimination_are_found(string marked) => Finds(marked);

    [TestMethod]
    [DataRow("he called me an idiot")]
    [DataRow("a stranger shouted \"you fat cow\" at her")]
    [DataRow("he said he'd smash my face in, so yes officer")]
    [DataRow("Someone has sprayed \"go home scum\" on the shutters")]
    [DataRow("I'm such an idiot, left my keys at home")]
    [DataRow("what an idiot I am")]
    [DataRow("Idiot that I am, I left the window down")]
    [DataRow("stupid bloody printer")]
    [DataRow("bloody hell, what a game")]
    [DataRow("killing it at parkrun")]
    [DataRow("the kids slayed it today")]
    [DataRow("an idiot-proof recipe")]
    [DataRow("I could murder a curry")]
    [DataRow("you lucky sod")]
    [DataRow("we saw a clown and a cow at the fair")]
    [DataRow("Women can't drive? Says who")]
    [DataRow("my kids are little monsters, bless them")]
    [DataRow("useless lump of plastic, I'm buying a broom")]
    [DataRow("I'll get them in the van")]
    public void What_is_quoted_joked_or_aimed_at_nobody_is_left_alone(string text) => Finds(text);

    [TestMethod]
    [DataRow("he is [|a complete moron|]", "hard work")]
    [DataRow("oh [|you stupid idiot|]", "you")]
    [DataRow("our [|stupid governors|] again", "governors")]
    [DataRow("those [|morons|] again", "people")]
    [DataRow("he [|needs a slap|]", "upset me")]
    [DataRow("[|I hope you die|]", "I'm upset")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Finds(marked).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void A_word_still_being_typed_is_not_judged() => Assert.IsEmpty(Analysis.Of("he is a moron", caret: 13).Diagnostics);

    [TestMethod]
    public void The_schools_own_account_is_held_to_the_same() => Assert.AreEqual(Strength.Justify, Analysis.Of("he is a moron.", official: true).Hold);

    private static DraftAnalysis Finds(string marked) => Analysis.Finds("SG7014", marked, Rosters.School);
}
