namespace SchoolGuard.Agent.State;

/// <summary>What lies where in the agent's state folder.</summary>
internal sealed class StateFolder(string path)
{
    public string Root { get; } = Path.GetFullPath(path);

    public string Bundle => Path.Combine(Root, "policy.bundle");

    public string Keys => Path.Combine(Root, "keys");

    public string PolicyKey => Path.Combine(Keys, "policy.pem");

    public string HubKey => Path.Combine(Keys, "hub.pem");

    public string Hub => Path.Combine(Root, "hub");

    public string HubAddress => Path.Combine(Hub, "hub.pem");

    /// <summary>Evidence sealed to the hub, on its way.</summary>
    public string EvidenceOutbox => Path.Combine(Hub, "evidence");

    public string DeviceCertificate => Path.Combine(Hub, "device.pem");

    public string School => Path.Combine(Root, "school.json");

    public string People => Path.Combine(Root, "people");

    public string Counter => Path.Combine(Root, "counter");

    public string Clock => Path.Combine(Root, "clock");

    public string Grants => Path.Combine(Root, "grants");

    public string Permissions => Path.Combine(Root, "permissions");

    public string Evidence => Path.Combine(Root, "evidence");

    public string EvidenceKey => Path.Combine(Keys, "evidence.key");

    public string Lock => Path.Combine(Root, "lock");

    public string Audit => Path.Combine(Root, "audit.jsonl");

    public string AuditHead => Path.Combine(Root, "audit.head");

    /// <summary>Makes the folders, for the agent's account only.</summary>
    public void Prepare()
    {
        foreach (var folder in new[] { Root, Keys })
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
