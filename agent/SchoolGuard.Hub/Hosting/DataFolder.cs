namespace SchoolGuard.Hub.Hosting;

/// <summary>What lies where in the hub's data folder.</summary>
internal sealed class DataFolder(string path)
{
    public string Root { get; } = Path.GetFullPath(path);

    public string Store => Path.Combine(Root, "hub.db");

    public string School => Path.Combine(Root, "school.json");

    public string Operator => Path.Combine(Root, "operator.json");

    public string Keys => Path.Combine(Root, "keys");

    /// <summary>The school's public key, put there by its IT manager. Its private half is never here.</summary>
    public string PolicyKey => Path.Combine(Keys, "policy.pem");

    public string AuthorityKey => Path.Combine(Keys, "authority.pem");

    public string ServerKey => Path.Combine(Keys, "server.pem");

    /// <summary>What evidence is sealed to: without it none of it can ever be read.</summary>
    public string EvidenceKey => Path.Combine(Keys, "evidence.pem");

    public string GrantKey => Path.Combine(Keys, "grants.pem");

    /// <summary>What the browser extension is signed with.</summary>
    public string ExtensionKey => Path.Combine(Keys, "extension.pem");

    /// <summary>Makes the folders, and closes those that are there, for the hub's account only.</summary>
    /// <exception cref="UnauthorizedAccessException">They are another account's.</exception>
    public void Prepare()
    {
        foreach (var folder in new[] { Root, Keys })
        {
            Directory.CreateDirectory(folder);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
