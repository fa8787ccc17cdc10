using System.CommandLine;
using SchoolGuard.Cli.Lsp.Server;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Lsp;

/// <summary><c>schoolguard lsp</c>.</summary>
internal static class LspCommand
{
    public static Command Create(Terminal terminal)
    {
        var stdio = new Option<bool>("--stdio") { Description = "Accepted because editors pass it: there is no other way than standard input and output." };
        var command = new Command("lsp", """
            Serves policies to an editor by the Language Server Protocol, on standard input and output: findings as you type, hover, completion, a list of
            the rules, and fixes. The editor starts it; the clauses of NAME.clauses.json and the places and groups of NAME.school.json or school.json are
            taken from beside the policy. initializationOptions may name another: {"school": "path/to/school.json"}.

            Example, Neovim 0.11:
              vim.lsp.config.schoolguard = { cmd = { "schoolguard", "lsp" }, filetypes = { "cs" } }
              vim.lsp.enable("schoolguard")

            Exit codes: 0 after shutdown, 1 otherwise.
            """)
        {
            stdio,
        };
        command.SetAction((_, cancellation) =>
        {
            var output = Console.OpenStandardOutput();
            // One stray word on standard output would break the protocol.
            Console.SetOut(terminal.Errors);
            return new LanguageServer(terminal.Errors).RunAsync(Console.OpenStandardInput(), output, cancellation);
        });
        return command;
    }
}
