using Spectre.Console;
using Spectre.Console.Rendering;

namespace SchoolGuard.Cli.Tests.Usage;

/// <summary>A terminal at which somebody presses keys that were decided beforehand.</summary>
internal sealed class KeyedConsole : IAnsiConsole, IAnsiConsoleInput, IDisposable
{
    private readonly Queue<ConsoleKeyInfo> keys = new();
    private readonly StringWriter screen = new();
    private readonly IAnsiConsole console;

    public KeyedConsole(bool ansi = true) => console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(screen),
        Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
        Interactive = InteractionSupport.Yes,
    });

    public string Screen => screen.ToString();

    public bool AllKeysPressed => keys.Count == 0;

    public Profile Profile => console.Profile;

    public IAnsiConsoleCursor Cursor => console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

    public RenderPipeline Pipeline => console.Pipeline;

    /// <summary>Types text and presses Enter.</summary>
    public KeyedConsole Line(string text = "")
    {
        foreach (var character in text) keys.Enqueue(new ConsoleKeyInfo(character, ConsoleKey.None, shift: false, alt: false, control: false));
        return Press(ConsoleKey.Enter);
    }

    public KeyedConsole Press(params ConsoleKey[] pressed)
    {
        foreach (var key in pressed) keys.Enqueue(new ConsoleKeyInfo((char)key, key, shift: false, alt: false, control: false));
        return this;
    }

    public void Clear(bool home) => console.Clear(home);

    public void Write(IRenderable renderable) => console.Write(renderable);

    public bool IsKeyAvailable() => keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) => keys.Dequeue();

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));

    public void Dispose() => screen.Dispose();
}
