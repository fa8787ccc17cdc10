using System.Collections;
using System.Reflection;
using System.Text;

namespace SchoolGuard.TestKit.Memory;

/// <summary>Every text that an object holds, however deep: what must not be kept is not in it.</summary>
public static class HeldText
{
    public static string Of(object held)
    {
        var text = new StringBuilder();
        Walk(held, text, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return text.ToString();
    }

    private static void Walk(object? value, StringBuilder text, HashSet<object> seen)
    {
        if (value is null or Pointer or Type or Assembly || (!value.GetType().IsValueType && !seen.Add(value))) return;
        switch (value)
        {
            case string or char or byte:
                text.Append(value);
                return;
            case IEnumerable sequence and (Array or IList):
                foreach (var each in sequence) Walk(each, text, seen);
                text.Append(' ');
                return;
        }

        if (value.GetType().IsPrimitive || value.GetType().IsEnum) return;
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsByRefLike && !field.FieldType.IsPointer) Walk(field.GetValue(value), text, seen);
            }
        }
    }
}
