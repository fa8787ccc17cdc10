namespace SchoolGuard.Drafts.Tests.Contacts;

[TestClass]
public sealed class ContactAnalyserTests
{
    private static readonly SchoolIndex School = SchoolIndex.Build(Schools.RavensWood with
    {
        People =
        [
            new SchoolPerson(SchoolRole.Pupil, "Joshua", "Okonkwo"), new SchoolPerson(SchoolRole.Pupil, "Grace", "Park"), new SchoolPerson(SchoolRole.Pupil, "Will", "Hope"),
            new SchoolPerson(SchoolRole.Staff, "Sarah", "Okafor"),
        ],
    });

    [TestMethod]
    [DataRow("Joshua Okonkwo")]
    [DataRow("Josh Okonkwo")]
    [DataRow("JOSHUA OKONKWO")]
    [DataRow("Joshua Okonkwo \U0001F3C0")]
    [DataRow("joshua.okonkwo")]
    [DataRow("josh_okonkwo09")]
    [DataRow("JoshOkonkwo")]
    [DataRow("Grace Park")]
    [DataRow("Will Hope")]
    public void An_account_with_a_pupils_name_is_told(string name) => Assert.AreEqual("SG7017", Analyse(name).Diagnostics.Single().Id);

    [TestMethod]
    [DataRow("")]
    [DataRow("Josh")]
    [DataRow("Sarah Okafor")]
    [DataRow("Joshua Tree Music")]
    [DataRow("Grace Hopper")]
    [DataRow("Hope Church")]
    [DataRow("BBC News")]
    [DataRow("Park Run")]
    [DataRow("\ud800")]
    public void Another_account_is_nobodys_business(string name) => Assert.IsEmpty(Analyse(name).Diagnostics);

    [TestMethod]
    [DataRow(ContactAction.Follow)]
    [DataRow(ContactAction.Add)]
    [DataRow(ContactAction.Accept)]
    [DataRow(ContactAction.Message)]
    public void The_message_says_whom_to_tell_and_not_the_name(ContactAction action)
    {
        var finding = Analyse("Joshua Okonkwo", action).Diagnostics.Single();
        Assert.Contains("tell the headteacher or the Designated Safeguarding Lead", finding.Message);
        Assert.DoesNotContain("Okonkwo", finding.Message);
        Assert.AreEqual((Strength.Justify, 0, 0), (finding.Severity, finding.Start, finding.Length));
    }

    [TestMethod]
    public void What_the_policy_does_not_speak_of_is_not_reported() =>
        Assert.IsEmpty(new ContactAnalyser().Analyse(new Contact(new DraftText("Joshua Okonkwo"), ContactAction.Follow), School, DraftSettings.AllOff, "Lead").Diagnostics);

    [TestMethod]
    public void A_contact_that_is_printed_does_not_show_the_name() =>
        Assert.DoesNotContain("Okonkwo", new Contact(new DraftText("Joshua Okonkwo"), ContactAction.Follow).ToString());

    private static DraftAnalysis Analyse(string name, ContactAction action = ContactAction.Follow) =>
        new ContactAnalyser().Analyse(new Contact(new DraftText(name), action), School, DraftSettings.Defaults, "Designated Safeguarding Lead");
}
