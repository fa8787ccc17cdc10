using SchoolGuard.Cli;
using SchoolGuard.Cli.Usage;

return Root.Create(new Terminal(Console.Out, Console.Error)).Parse(args).Invoke();
