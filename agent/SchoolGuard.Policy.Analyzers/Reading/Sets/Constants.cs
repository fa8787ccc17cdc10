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
        context.Report(NotAConstant.Rule.At(operation.Syntax.SourceSpan(), $"`{operation.Syntax}` is not a constant", "write the number itself"));
        return null;
    }

    public static string? Text(Context context, IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: string text }) return text;
        context.Report(NotAConstant.Rule.At(operation.Syntax.SourceSpan(), $"`{operation.Syntax}` is not a constant", "write the text itself, in double quotes"));
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
}
