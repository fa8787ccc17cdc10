using System.CommandLine;
using System.Text;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Bundling;

/// <summary><c>schoolguard keygen</c>.</summary>
internal static class KeygenCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "Where to put private.pem and public.pem." };
        var command = new Command("keygen", """
            Makes the key pair that a school signs its policy with. Keep private.pem off every device.

            Example:
              schoolguard keygen keys
            """) { folder };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(Terminal terminal, string folder)
    {
        var privatePath = Path.Combine(folder, "private.pem");
        var publicPath = Path.Combine(folder, "public.pem");
        foreach (var path in new[] { privatePath, publicPath }.Where(File.Exists))
            return terminal.Refuse($"{path}: there is a key already, and devices may trust it: choose another folder");

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return terminal.Refuse($"{folder}: the folder cannot be made: {error.Message}");
        }

        using var key = BundleSigningKey.Create();
        if (!Files.TryWrite(privatePath, Encoding.ASCII.GetBytes(key.ToPrivatePem()), out var fault)) return terminal.Refuse(fault);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(privatePath, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        if (!Files.TryWrite(publicPath, Encoding.ASCII.GetBytes(key.ToPublicPem()), out fault)) return terminal.Refuse(fault);
        terminal.Output.WriteLine($"{privatePath}: signs policies; keep it secret");
        terminal.Output.WriteLine($"{publicPath}: goes to every device");
        return ExitCodes.Clean;
    }
}
