using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Analyzers.Rules.Language;

namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>Reads constant arguments; reports and gives null for what is not one.</summary>
internal static class Constants
{
    public static int? Number(Context context, IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: int number }) return number;
        context.Report(NotAConstant.Rule.At(operation.Syntax.SourceSpan(), $"`{Excerpt.Of(operation.Syntax)}` is not a constant", "write the number itself"));
        return null;
    }

    public static string? Text(Context context, IOperation operation)
    {
        var span = operation.Syntax.SourceSpan();
        if (operation.ConstantValue is not { HasValue: true, Value: string text })
            context.Report(NotAConstant.Rule.At(span, $"`{Excerpt.Of(operation.Syntax)}` is not a constant", "write the text itself, in double quotes"));
        else if (HasHalfCharacter(text))
            context.Report(BadValue.Rule.At(span, "the text has half a character in it", "type the text again"));
        else
            return text;
        return null;
    }

    /// <summary>A text that names something: not empty, trimmed, without characters that deceive the eye.</summary>
    public static string? Name(Context context, IOperation operation)
    {
        if (Text(context, operation) is not { } name) return null;
        var span = operation.Syntax.SourceSpan();
        if (name.Trim().Length != name.Length || name.Length == 0)
        {
            context.Report(BadValue.Rule.At(span, name.Length == 0 ? "the name is empty" : $"the name `{name}` begins or ends with a space", "write the name alone"));
            return null;
        }

        context.Report(ConfusableName.In(name, span));
        return name;
    }

    /// <summary>Half of a surrogate pair: no file or message can hold it, so a bundle would not equal its source.</summary>
    private static bool HasHalfCharacter(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index])) continue;
            if (!char.IsSurrogatePair(text, index)) return true;
            index++;
        }

        return false;
    }
}
