using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Wording;

/// <summary>Says a set's program as its author would: operands joined by or, and, without.</summary>
internal static class ProgramWording
{
    public static string Of(SetProgram set, Func<SetStep, string> operand)
    {
        var stack = new Stack<(string Words, SetStepKind? Joint)>();
        foreach (var step in set.Steps)
        {
            if (WordOf(step.Kind) is not { } word)
            {
                stack.Push((operand(step), null));
                continue;
            }

            var right = stack.Pop();
            var left = stack.Pop();
            // A chain of one word reads from left to right, so it needs no brackets on the left.
            stack.Push(($"{Bracketed(left.Words, left.Joint is { } joint && joint != step.Kind)} {word} {Bracketed(right.Words, right.Joint is not null)}", step.Kind));
        }

        return stack.Pop().Words;
    }

    private static string Bracketed(string words, bool needed) => needed ? $"({words})" : words;

    private static string? WordOf(SetStepKind kind) => kind switch
    {
        SetStepKind.Union => "or",
        SetStepKind.Intersection => "and",
        SetStepKind.Difference => "without",
        _ => null,
    };
}
