namespace SchoolGuard.Drafts.Tests;

/// <summary>Every keystroke is analysed: what finds nothing must leave nothing behind for the collector.</summary>
[TestClass]
public sealed class AllocationTests
{
    [TestMethod]
    [DataRow("What a term it has been: the choir sang, the hall was full, and the rain held off until the last coach had gone.", false)]
    [DataRow("Will anyone price it up in May? My son Josh and his friend Amelia sang, and the Okonkwo novel was lovely.", false)]
    [DataRow("Ravens in the wood, a raven wood carving, the RWS part and Impact Street. Year 9 is hard on parents.", false)]
    [DataRow("See https://news.example/today and @somebody #weekend, or write to the shop.", false)]
    [DataRow("Our netball teams won on Saturday. Well done everybody, and thank you to the parents.", true)]
    public void Nothing_is_allocated_where_nothing_is_found(string text, bool official)
    {
        var analyser = new DraftAnalyser();
        var index = SchoolIndex.Build(Rosters.School);
        var draft = new Draft(new DraftText(text), official, null);
        Assert.IsEmpty(analyser.Analyse(draft, index, DraftSettings.Defaults).Diagnostics);

        var before = GC.GetAllocatedBytesForCurrentThread();
        analyser.Analyse(draft, index, DraftSettings.Defaults);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.AreEqual(0, allocated);
    }
}
