namespace SchoolGuard.Drafts.Tests.Corpus;

/// <summary>What was found, missed and wrongly found.</summary>
internal sealed class Tally
{
    public int Found { get; set; }

    public int Missed { get; set; }

    public int Right { get; set; }

    public int Wrong { get; set; }

    /// <summary>Ordinary posts that would have been held.</summary>
    public int FalseHolds { get; set; }

    /// <summary>Of nothing to find, everything was found.</summary>
    public double Recall => Found + Missed == 0 ? 1 : Found / (double)(Found + Missed);

    /// <summary>Of nothing found, nothing was wrong.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : Right / (double)(Right + Wrong);
}
