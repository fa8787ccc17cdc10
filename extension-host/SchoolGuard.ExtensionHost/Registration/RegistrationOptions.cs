using System.Collections.Immutable;

namespace SchoolGuard.ExtensionHost.Registration;

/// <summary>What was asked for on the command line.</summary>
internal sealed record RegistrationOptions
{
    public required bool Remove { get; init; }

    public ImmutableArray<Browser> Browsers { get; private init; } = [.. Enum.GetValues<Browser>()];

    public bool System { get; private init; }

    public string? ExtensionId { get; private init; }

    public string? Folder { get; private init; }

    /// <returns>The options, or what is wrong with the arguments.</returns>
    public static (RegistrationOptions? Options, string? Fault) Parse(string[] arguments)
    {
        var options = new RegistrationOptions { Remove = arguments is ["unregister", ..] };
        for (var rest = arguments[1..]; rest.Length > 0;)
        {
            switch (rest)
            {
                case ["--system", ..]:
                    (options, rest) = (options with { System = true }, rest[1..]);
                    break;
                case ["--user", ..]:
                    (options, rest) = (options with { System = false }, rest[1..]);
                    break;
                case ["--browser", "all", ..]:
                    rest = rest[2..];
                    break;
                case ["--browser", var name, ..] when Known(name) is { } browser:
                    (options, rest) = (options with { Browsers = [browser] }, rest[2..]);
                    break;
                case ["--browser", var name, ..]:
                    return (null, $"no browser `{name}`: name chromium, chrome, edge, firefox or all");
                case ["--extension-id", var id, ..] when !ExtensionIds.IsId(id):
                    return (null, $"`{id}` is no extension's id: give the one that `schoolguard enrol-token` printed");
                case ["--extension-id", var id, ..]:
                    (options, rest) = (options with { ExtensionId = id }, rest[2..]);
                    break;
                case ["--folder", var folder, ..]:
                    (options, rest) = (options with { Folder = folder }, rest[2..]);
                    break;
                case ["--browser" or "--extension-id" or "--folder"]:
                    return (null, $"`{rest[0]}` needs a value: see schoolguard-host --help");
                default:
                    return (null, $"no option `{rest[0]}`: see schoolguard-host --help");
            }
        }

        return (options, null);
    }

    private static Browser? Known(string name) =>
        Enum.GetValues<Browser>().Cast<Browser?>().FirstOrDefault(browser => string.Equals(browser.ToString(), name, StringComparison.OrdinalIgnoreCase));
}
