namespace SchoolGuard.Drafts.Tests.Detectors.PupilName;

[TestClass]
public sealed class PupilNameDetectorTests
{
    [TestMethod]
    [DataRow("Saw [|Joshua Okonkwo|] in town")]
    [DataRow("Saw [|Joshua Okonkwo|]'s bike in town")]
    [DataRow("[|joshua okonkwo|] again")]
    [DataRow("[|JOSHUA OKONKWO|] AGAIN")]
    [DataRow("saw [|Okonkwo, Joshua|] on a list")]
    [DataRow("saw [|Joshua James Okonkwo|] in town")]
    [DataRow("saw [|Joshua J. Okonkwo|] in town")]
    [DataRow("saw [|J. Okonkwo|] in town")]
    [DataRow("saw [|J Okonkwo|] in town")]
    [DataRow("saw [|Josh O.|] in town")]
    [DataRow("saw [|Mary-Jane O'Leary|] and [|Mary Jane O’Leary|] and [|maryjane oleary|]")]
    [DataRow("saw [|Mary O'Leary|] in town")]
    [DataRow("saw [|Sian Llewellyn|] and [|Siân Llewellyn-Rhys|] and [|Sian Rhys|]")]
    [DataRow("saw [|Fraser McAllister|] and [|fraser mcallister|] and [|FRASER MCALLISTER|]")]
    [DataRow("saw [|Zofia Wisniewska|] in town")]
    [DataRow("saw [|Barty Smith|] and [|Bart Smith|] in town")]
    public void A_full_name_is_always_found(string marked) => Finds(marked);

    [TestMethod]
    [DataRow("saw [|J0shua 0konkwo|] today")]
    [DataRow("saw [|Jo$hua Okonkwo|] today")]
    [DataRow("saw [|J\u200Boshua Ok\u200Bonkwo|] today")]
    [DataRow("saw [|Jоshua Оkonkwо|] today")]
    [DataRow("saw [|Ｊｏｓｈｕａ Ｏｋｏｎｋｗｏ|] today")]
    [DataRow("saw [|Jóshùa Okönkwo|] today")]
    [DataRow("saw [|JoshuaOkonkwo|] today")]
    [DataRow("saw [|joshuaokonkwo|] today")]
    [DataRow("saw [|Joshua_Okonkwo|] today")]
    [DataRow("saw [|Joshua-Okonkwo|] today")]
    [DataRow("saw [|J o s h u a  O k o n k w o|] today")]
    [DataRow("saw [|Joshau Okonkwo|] today")]
    [DataRow("saw [|Joshua Okonko|] today")]
    [DataRow("saw [|Joshua Okonkwwo|] today")]
    [DataRow("saw [|Amelia Fairbrothr|] today")]
    [DataRow("what a star #[|JoshuaOkonkwo|]")]
    [DataRow("what a star #[|joshokonkwo|]")]
    public void Disguise_and_accident_do_not_hide_a_full_name(string marked) => Finds(marked);

    [TestMethod]
    [DataRow("saw [|Josh Okonkwo|] and [|Milly Fairbrother|]")]
    [DataRow("saw [|Mohammed Iqbal|] and [|Mo Iqbal|]")]
    public void Nicknames_and_spellings_are_the_name(string marked) => Finds(marked);

    [TestMethod]
    [DataRow("[|Josh|] was a star in my lesson today")]
    [DataRow("marking [|Amelia|]'s homework and crying with joy")]
    [DataRow("well done [|Josh|]!")]
    [DataRow("one of my pupils, [|Amelia|], made me laugh")]
    [DataRow("a boy called [|Josh|] in my class")]
    [DataRow("[|Josh|] (Y9) has done it again")]
    [DataRow("[|Josh|] and [|Amelia|] ran the assembly")]
    [DataRow("[|josh|] was sick all over the classroom")]
    [DataRow("[|Grace|] got full marks in her spelling test in class")]
    [DataRow("[|Josh's mum|] is on the phone again")]
    [DataRow("[|joshs mum|] is on the phone again")]
    [DataRow("Another email from [|Mrs Okonkwo|], mum of the year")]
    [DataRow("[|The Okonkwos|] are moving away")]
    [DataRow("Tea with [|the Okonkwo family|] today")]
    public void A_first_name_or_a_family_is_found_where_the_words_around_it_tell_of_school(string marked) => Finds(marked);

    [TestMethod]
    [DataRow("Josh and I went for a curry")]
    [DataRow("My son Josh starts school tomorrow")]
    [DataRow("our Josh got an award at school")]
    [DataRow("Josh Widdicombe did a bit about school")]
    [DataRow("Uncle Josh came to the school fair")]
    [DataRow("new album by Josh and it is all about school")]
    [DataRow("Josh's teacher says he is doing well in maths")]
    [DataRow("my best mate Josh hated every lesson")]
    [DataRow("Will you be in class tomorrow?")]
    [DataRow("will price rises hit school dinners")]
    [DataRow("Grace before meals in class, always")]
    [DataRow("In May the class goes to Kew")]
    [DataRow("May half term and no marking")]
    [DataRow("saw a price tag and an okonkwo exhibition")]
    [DataRow("Okonkwo is the hero of the novel")]
    [DataRow("Mr Okonkwo fixed our boiler")]
    [DataRow("The price of grace. May will come")]
    public void Everybody_elses_name_and_everyday_words_are_left_alone(string text) => Analysis.FindsNothing(text, Rosters.School);

    [TestMethod]
    [DataRow("Saw [|Joshua Okonkwo|] in town", "a pupil")]
    [DataRow("[|Joshua Okonkwo|] in town", "A pupil")]
    [DataRow("poor [|Josh Okonkwo|] in town", "pupil")]
    [DataRow("Well done [|Josh Okonkwo|]!", "everyone")]
    [DataRow("[|Josh's mum|] rang", "A parent")]
    [DataRow("So [|the Okonkwos|] have left", "a family")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Finds(marked).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void The_finding_says_what_and_how_strongly_but_not_who()
    {
        var diagnostic = Finds("Saw [|Joshua Okonkwo|] in town").Diagnostics.Single();

        Assert.AreEqual(("pupil-name", Strength.Justify), (diagnostic.Kind, diagnostic.Severity));
        Assert.DoesNotContain("Joshua", diagnostic.Message);
    }

    [TestMethod]
    [DataRow("saw Joshua Okonkwo", 18)]
    [DataRow("saw Joshua Okonkwo", 14)]
    public void The_word_still_being_typed_is_not_judged(string text, int caret) => Assert.IsEmpty(Analysis.Of(text, Rosters.School, caret: caret).Diagnostics);

    [TestMethod]
    public void A_name_inside_a_link_or_handle_is_not_prose() => Analysis.FindsNothing("https://news.example/joshua-okonkwo and @JoshuaOkonkwo", Rosters.School);

    [TestMethod]
    public void Who_is_both_pupil_and_colleague_is_reported_as_the_pupil()
    {
        var both = Rosters.School with { People = [Rosters.Pupil("Ana", "Sharpley"), Rosters.Staff("Ana", "Sharpley")] };

        Analysis.Finds("SG7004", "saw [|Ana Sharpley|] in town", both);
    }

    private static DraftAnalysis Finds(string marked) => Analysis.Finds("SG7004", marked, Rosters.School);
}
