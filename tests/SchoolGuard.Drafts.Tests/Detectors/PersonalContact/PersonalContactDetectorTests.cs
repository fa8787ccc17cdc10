namespace SchoolGuard.Drafts.Tests.Detectors.PersonalContact;

[TestClass]
public sealed class PersonalContactDetectorTests
{
    [TestMethod]
    [DataRow("text me [|on 07700 900123|] if you can")]
    [DataRow("my number is [|07700 900123|]")]
    [DataRow("Call me [|on 01632 960 115|] if you find my cat")]
    [DataRow("txt me [|on O77OO 9OO 226|] before 6")]
    [DataRow("proper me is [|on 0 7 7 0 0 9 0 0 6 3 1|]")]
    [DataRow("ok my mob is [|０７７００ ９００２８８|], ring")]
    [DataRow("New phone. It's [|07700 900 583|], say who you are")]
    [DataRow("I'm selling my bike, [|07700 900 161|], evenings best")]
    [DataRow("email me [|at jo.bloggs@mailbox.example|] please")]
    [DataRow("my address is [|baz.bassline (at) post (dot) example|]")]
    [DataRow("I paint cards, details [|from hollie@postbox.example|] or message")]
    [DataRow("I live at [|14 Elm Road|] now")]
    [DataRow("party at mine, [|14 Elm Road|], on Saturday")]
    [DataRow("collect from [|9 Fuller's Yard, Corvale, ZZ6 8QT|], cash only")]
    [DataRow("We're at [|Flat 3, 88 Harbour Road, ZZ2 1LM|], come round")]
    public void The_authors_own_are_found(string marked) => Analysis.Finds("SG7009", marked);

    [TestMethod]
    [DataRow("Dave the plumber charged me forty quid. 01632 960 871, tell him Nev sent you")]
    [DataRow("Ace Cabs still have drivers, 0116 496 0711, tell them I sent you")]
    [DataRow("Samaritans are on 116 123, day or night")]
    [DataRow("call me if you see this, or ring Childline on 0800 1111")]
    [DataRow("scammers keep ringing me from 07700 900123")]
    [DataRow("The pub, 4 Market Hill, doors at eight")]
    [DataRow("I live 5 minutes from Elm Road")]
    [DataRow("Parcel 7001529381 says with neighbour")]
    [DataRow("write to the council, highways@pelldale.example")]
    [DataRow("email me at d.rowe@ravenswood.example")]
    [DataRow("My grandfather lived at 12 Harbour Street once")]
    public void Other_peoples_are_left_alone(string text) => Analysis.Finds("SG7009", text);

    [TestMethod]
    [DataRow("text me [|on 07700 900123|] now", "by private message")]
    [DataRow("I'm [|on 07700 900123|] now", "reachable by private message")]
    [DataRow("my number is [|07700 900123|]", "on request")]
    [DataRow("I live at [|14 Elm Road|]", "my house")]
    [DataRow("my address is [|14 Elm Road|]", "on request")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Analysis.Finds("SG7009", marked).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void The_schools_own_account_gives_its_office() => Assert.IsEmpty(Analysis.Of("Please ring 0117 496 0245 for a tour", official: true).Diagnostics);

    [TestMethod]
    public void A_number_still_being_typed_is_not_judged() => Assert.IsEmpty(Analysis.Of("text me on 07700 900123", caret: 23).Diagnostics);
}
