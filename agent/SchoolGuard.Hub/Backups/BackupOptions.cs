namespace SchoolGuard.Hub.Backups;

/// <summary>What <c>schoolguard-hub backup</c> and <c>restore</c> are told besides the hub's own options.</summary>
internal sealed class BackupOptions
{
    /// <summary>The copy to make.</summary>
    /// <value>A file that is not there yet.</value>
    public string To { get; set; } = "";

    /// <summary>The copy to go back to.</summary>
    /// <value>A file that <c>backup</c> made.</value>
    public string From { get; set; } = "";

    /// <summary>Whether the hub's keys, its operator's file and its settings go too.</summary>
    /// <value>They lie beside the copy, in a folder with its name and <c>.keys</c>; false, the default, for the store alone.</value>
    public bool Keys { get; set; }
}
