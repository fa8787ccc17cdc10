using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Accounts;

/// <summary>Says how somebody signs in for the first time.</summary>
internal static class FirstSignIn
{
    public static void Write(Terminal terminal, AccountReply reply)
    {
        terminal.Output.WriteLine($"user name: {Printable.Of(reply.Account.Username)}");
        terminal.Output.WriteLine($"first password: {Printable.Of(reply.FirstPassword)}");
        terminal.Errors.WriteLine(reply.Console.Length == 0 ? "the hub has no console yet: start it with --console https://0.0.0.0:7444" : $"sign in at {reply.Console} and choose another password there");
    }
}
