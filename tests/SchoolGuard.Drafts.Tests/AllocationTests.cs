namespace SchoolGuard.Drafts.Tests;

/// <summary>Every keystroke is analysed: what finds nothing must leave nothing behind for the collector.</summary>
[TestClass]
public sealed class AllocationTests
{
    /// <summary>Until the runtime has optimised it, its own code puts some of what it works with on the heap.</summary>
    private const int MostRounds = 20_000;

    [TestMethod]
    [DataRow("What a term it has been: the choir sang, the hall was full, and the rain held off until the last coach had gone.", false)]
    [DataRow("Will anyone price it up in May? My son Josh and his friend Amelia sang, and the Okonkwo novel was lovely.", false)]
    [DataRow("Ravens in the wood, a carving of one and Impact Street. Year 9 is hard on everybody, 10 of 12 say.", false)]
    [DataRow("We saw @somebody at the #weekend, or write to the shop.", false)]
    [DataRow("Our netball teams won on Saturday. Well done everybody, and thank you to the parents.", true)]
    public void Nothing_is_allocated_where_nothing_is_found(string text, bool official)
    {
        var analyser = new DraftAnalyser();
        var index = SchoolIndex.Build(Rosters.School);
        var draft = new Draft(new DraftText(text), official, null);
        Assert.IsEmpty(analyser.Analyse(draft, index, DraftSettings.Defaults).Diagnostics);

        var least = long.MaxValue;
        for (var round = 0; round < MostRounds && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            analyser.Analyse(draft, index, DraftSettings.Defaults);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.AreEqual(0, least);
    }
}
