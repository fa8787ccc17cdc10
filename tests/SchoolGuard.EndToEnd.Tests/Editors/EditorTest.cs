using SchoolGuard.EndToEnd.Tests.Browser;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>A member of staff, an agent that finds the school's name, and an editor.</summary>
public abstract class EditorTest : BrowserTest
{
    private protected const string Written = "Great day at Ravens Wood today!";
    private protected const string Fixed = "Great day at school today!";

    private protected async Task<EditorPage> OpenAsync(string editor)
    {
        await StartAsync();
        return await EditorPage.OpenAsync(Browser, editor);
    }

    private protected async Task StartAsync()
    {
        await StartAsync(Answers.For(Face.Staff, Answers.Open("X", "x.com")));
        Agent.Analysis = Answers.Finding("Ravens Wood", "school", Hold.Warn);
    }
}
