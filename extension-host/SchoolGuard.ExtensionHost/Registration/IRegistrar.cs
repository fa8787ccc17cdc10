namespace SchoolGuard.ExtensionHost.Registration;

/// <summary>Makes the host known to a browser. Both verbs say what they did, and may be repeated.</summary>
internal interface IRegistrar
{
    string Register(Browser browser, string manifest);

    string Unregister(Browser browser);
}
