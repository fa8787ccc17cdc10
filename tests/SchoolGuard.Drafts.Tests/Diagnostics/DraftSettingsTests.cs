namespace SchoolGuard.Drafts.Tests.Diagnostics;

[TestClass]
public sealed class DraftSettingsTests
{
    private const string Text = "Great day at Ravens Wood! @RavensWoodSch";

    [TestMethod]
    public void A_kind_that_the_settings_leave_out_is_not_looked_for() =>
        Assert.AreEqual("school-handle", Analyse(DraftSettings.AllOff.With("school-handle", new(Strength.Note, ["2"], null))).Diagnostics.Single().Kind);

    [TestMethod]
    public void The_hold_is_the_strongest_severity_found() =>
        Assert.AreEqual(Strength.Forbid, Analyse(DraftSettings.Defaults.With("school-handle", new(Strength.Forbid, [], null))).Hold);

    [TestMethod]
    public void A_diagnostic_carries_the_clauses_and_the_rationale_of_its_setting()
    {
        var diagnostic = Analyse(DraftSettings.AllOff.With("school-name", new(Strength.Justify, ["2", "4"], "staff must not name the school"))).Diagnostics.Single();
        CollectionAssert.AreEqual(new[] { "2", "4" }, diagnostic.Clauses.ToArray());
        Assert.AreEqual("staff must not name the school", diagnostic.Rationale);
    }

    [TestMethod]
    public void An_unknown_kind_is_refused() =>
        Assert.Contains("`school-nmae`", Assert.ThrowsExactly<ArgumentException>(() => DraftSettings.Defaults.With("school-nmae", DetectorSetting.Off)).Message);

    [TestMethod]
    public void A_policy_that_says_nothing_of_posts_leaves_the_defaults() => Assert.AreSame(DraftSettings.Defaults, DraftSettings.FromPolicy(guidance: null));

    [TestMethod]
    public void A_policy_turns_off_what_it_does_not_name() =>
        Assert.AreEqual("school-handle", Analyse(DraftSettings.FromPolicy([new("SchoolHandle", "Justify", ["2"], "")])).Diagnostics.Single().Kind);

    [TestMethod]
    public void A_policy_gives_a_subject_its_strength_clauses_and_reason()
    {
        var setting = DraftSettings.FromPolicy([new("PupilNames", "Forbid", ["2", "4"], "name nobody"), new("Photos", "Note", ["5"], "")]);
        Assert.AreEqual(Strength.Forbid, setting["pupil-name"].Strength);
        CollectionAssert.AreEqual(new[] { "2", "4" }, setting["pupil-name"].Clauses.ToArray());
        Assert.AreEqual("name nobody", setting["pupil-name"].Rationale);
        Assert.IsNull(setting["photo-attached"].Rationale);
    }

    [TestMethod]
    [DataRow("SchoolNmae", "Warn")]
    [DataRow("SchoolName", "Wran")]
    public void An_unknown_subject_or_strength_is_refused(string subject, string strength) =>
        Assert.ThrowsExactly<ArgumentException>(() => DraftSettings.FromPolicy([new(subject, strength, [], "")]));

    [TestMethod]
    public void Every_kind_has_its_own_id_name_and_subject()
    {
        CollectionAssert.AreEqual(Enumerable.Range(7001, 18).Select(number => $"SG{number}").ToArray(), DraftKinds.All.Select(kind => kind.Id).ToArray());
        Assert.AreEqual(18, DraftKinds.All.Select(kind => kind.Kind).Distinct(StringComparer.Ordinal).Count());
        Assert.AreEqual(18, DraftKinds.All.Select(kind => kind.Subject).Distinct(StringComparer.Ordinal).Count());
    }

    private static DraftAnalysis Analyse(DraftSettings settings) =>
        new DraftAnalyser().Analyse(new Draft(new DraftText(Text), false, null), SchoolIndex.Build(Schools.RavensWood), settings);
}
