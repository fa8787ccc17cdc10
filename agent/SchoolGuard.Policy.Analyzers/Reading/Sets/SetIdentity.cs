using System.Text;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>A text that is equal for equal sets, whatever their place in the file.</summary>
internal static class SetIdentity
{
    /// <summary>Two uses of one name are equal; a name and its definition are not.</summary>
    public static string AsWritten<T>(SetExpression<T> set) => Write(set, name => $"var {name}");

    /// <summary>Names stand for their definitions.</summary>
    public static string AsMeant<T>(SetExpression<T> set) => Write(set, name: null);

    private static string Write<T>(SetExpression<T> set, Func<string, string>? name)
    {
        var text = new StringBuilder();
        Write(text, set, name);
        return text.ToString();
    }

    private static void Write<T>(StringBuilder text, SetExpression<T> set, Func<string, string>? name)
    {
        switch (set)
        {
            case SetExpression<T>.Named named when name is not null:
                text.Append(name(named.Name));
                break;
            case SetExpression<T>.Named named:
                Write(text, named.Definition, name);
                break;
            case SetExpression<T>.Combination both:
                text.Append('(');
                Write(text, both.Left, name);
                text.Append(' ').Append(both.Operator).Append(' ');
                Write(text, both.Right, name);
                text.Append(')');
                break;
            case SetExpression<T>.Value { Content: TimeValue.Between between }:
                Write(text, between.Within, name);
                text.Append('[').Append(between.Start).Append(',').Append(between.End).Append(')');
                break;
            case SetExpression<T>.Value value:
                text.Append(value.Content);
                break;
            default:
                throw new ArgumentException($"not a set: {set.GetType().Name}", nameof(set));
        }
    }
}
