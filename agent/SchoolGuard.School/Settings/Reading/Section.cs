using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;

namespace SchoolGuard.School.Reading;

internal delegate bool TryParse<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>A section of the settings whose reading reports every fault and goes on.</summary>
internal sealed class Section(IConfigurationSection section, Action<string, string> report)
{
    public string Key => section.Key;

    /// <summary>Whether anything is written in the section.</summary>
    public bool Exists => section.GetChildren().Any();

    /// <summary>Whether nothing at all is written.</summary>
    public bool IsAbsent => section.Value is null && !Exists;

    public Section Child(string key) => new(section.GetSection(key), report);

    public IEnumerable<Section> Children() => section.GetChildren().Select(child => new Section(child, report));

    public void Fault(string message) => report(section.Path, message);

    public string? Text(string key) => Value<string>(key, Parse.Text, "write the words, or leave the setting out");

    public ImmutableArray<string> Texts(string key) => Values<string>(key, Parse.Text, "write the words, or take the entry out");

    /// <summary>The value of a key, or the type's default if it is absent or at fault.</summary>
    public T? Value<T>(string key, TryParse<T> parse, string cure)
    {
        var child = section.GetSection(key);
        if (child.GetChildren().Any())
        {
            report(child.Path, $"one value belongs here, not a list or a section; {cure}");
            return default;
        }

        return child.Value is null ? default : ValueOf(child, parse, cure, out var value) ? value : default;
    }

    /// <summary>The entries of a list that are right.</summary>
    public ImmutableArray<T> Values<T>(string key, TryParse<T> parse, string cure)
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var child in ListOf(key))
        {
            if (child.GetChildren().Any()) report(child.Path, $"one value belongs here, not a list or a section; {cure}");
            else if (ValueOf(child, parse, cure, out var value)) values.Add(value);
        }

        return values.ToImmutable();
    }

    public IEnumerable<Section> Sections(string key) => ListOf(key).Select(child => new Section(child, report));

    private IEnumerable<IConfigurationSection> ListOf(string key)
    {
        var list = section.GetSection(key);
        if (!string.IsNullOrEmpty(list.Value)) report(list.Path, $"a list belongs here: write [ … ] around `{list.Value}`");
        return list.GetChildren();
    }

    private bool ValueOf<T>(IConfigurationSection child, TryParse<T> parse, string cure, [MaybeNullWhen(false)] out T value)
    {
        if (parse(child.Value ?? "", out value)) return true;
        report(child.Path, $"`{child.Value}` does not serve here; {cure}");
        return false;
    }
}
