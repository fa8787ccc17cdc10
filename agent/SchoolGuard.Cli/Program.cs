using SchoolGuard.Cli;
using SchoolGuard.Cli.Usage;

return await Root.RunAsync(args, new Terminal(Console.Out, Console.Error));
