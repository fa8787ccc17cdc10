namespace SchoolGuard.Drafts.Tests.Photos;

[TestClass]
public sealed class PhotoAnalyserTests
{
    private const double North = 51.37;
    private const double East = 0.05;
    private static readonly SchoolArea School = new(North, East, Metres: 400);

    public static IEnumerable<object[]> Kinds => PhotoFiles.Kinds.Keys.Select(kind => new object[] { kind });

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void A_photo_taken_at_the_school_is_told_by_its_location(string kind) =>
        Assert.AreEqual("SG7015 SG7016", Ids(Analyse(PhotoFiles.Kinds[kind](North + 0.001, East - 0.001))));

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void A_photo_taken_elsewhere_is_a_photo(string kind)
    {
        Assert.AreEqual("SG7016", Ids(Analyse(PhotoFiles.Kinds[kind](North + 0.01, East))));
        Assert.AreEqual("SG7016", Ids(Analyse(PhotoFiles.Kinds[kind](-North, East))));
        Assert.AreEqual("SG7016", Ids(Analyse(PhotoFiles.Kinds[kind](North, -East))));
    }

    [TestMethod]
    [DataRow("JPEG")]
    [DataRow("PNG")]
    [DataRow("HEIC")]
    [DataRow("MP4")]
    public void The_location_is_read_from_a_head_that_breaks_off_after_it(string kind)
    {
        var file = PhotoFiles.Kinds[kind](North, East);
        Assert.AreEqual("SG7015 SG7016", Ids(Analyse(file[..^20])));
    }

    [TestMethod]
    public void A_finding_is_about_the_whole_with_the_policys_strength_clauses_and_words()
    {
        var settings = DraftSettings.AllOff.With("photo-location", new DetectorSetting(Strength.Forbid, ["7b"], "No places.", LiftedBy: null));
        var analysis = PhotoAnalyser.Analyse(new Photo("image/jpeg", PhotoFiles.Jpeg(North, East)), School, settings);
        var finding = analysis.Diagnostics.Single();
        Assert.AreEqual((Strength.Forbid, Strength.Forbid, 0, 0), (analysis.Hold, finding.Severity, finding.Start, finding.Length));
        Assert.AreEqual(("7b", "No places."), (finding.Clauses.Single(), finding.Rationale));
    }

    [TestMethod]
    public void What_the_policy_does_not_speak_of_is_not_reported() =>
        Assert.IsEmpty(PhotoAnalyser.Analyse(new Photo("image/jpeg", PhotoFiles.Jpeg(North, East)), School, DraftSettings.AllOff).Diagnostics);

    [TestMethod]
    public void Without_the_schools_place_no_photo_is_taken_there() =>
        Assert.AreEqual("SG7016", Ids(PhotoAnalyser.Analyse(new Photo("image/jpeg", PhotoFiles.Jpeg(North, East)), school: null, DraftSettings.Defaults)));

    [TestMethod]
    [DataRow("image/gif", true)]
    [DataRow("VIDEO/webm", true)]
    [DataRow("application/pdf", false)]
    [DataRow("", false)]
    public void A_file_is_a_photo_by_what_the_browser_says(string mediaType, bool photo) =>
        Assert.AreEqual(photo ? "SG7016" : "", Ids(PhotoAnalyser.Analyse(new Photo(mediaType, "%PDF-1.7"u8.ToArray()), School, DraftSettings.Defaults)));

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Where_the_browser_says_nothing_the_files_own_mark_tells(string kind) =>
        Assert.AreEqual("SG7015 SG7016", Ids(PhotoAnalyser.Analyse(new Photo("application/octet-stream", PhotoFiles.Kinds[kind](North, East)), School, DraftSettings.Defaults)));

    [TestMethod]
    public void What_lies_beyond_the_longest_head_is_not_looked_at()
    {
        byte[] file = [.. PhotoFiles.Heic(60, 20)[..40], .. new byte[Photo.MaximumHead], .. PhotoFiles.Heic(North, East)];
        Assert.AreEqual("SG7016", Ids(Analyse(file)));
    }

    private static DraftAnalysis Analyse(byte[] head) => PhotoAnalyser.Analyse(new Photo("image/jpeg", head), School, DraftSettings.Defaults);

    private static string Ids(DraftAnalysis analysis) => string.Join(' ', analysis.Diagnostics.Select(diagnostic => diagnostic.Id));
}
