using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchoolGuard.Policy.Analyzers.Reading.Binding;

namespace SchoolGuard.Policy.Analyzers.Editing.Descriptions;

/// <summary>What the vocabulary's own documentation says of a word, as Markdown.</summary>
internal static class WordText
{
    private static readonly SymbolDisplayFormat SignatureFormat = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeOptionalBrackets,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly Regex Space = new(@"\s+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    // Policies are bound to a vocabulary without comments, which is quicker; editors alone need this one.
    private static readonly Lazy<CSharpCompilation> Documented = new(() => PolicyCompilation.LoadVocabulary(DocumentationMode.Parse));

    /// <summary><c>People ClassesFrom(int from, int to)</c>.</summary>
    public static string Signature(ISymbol word) => word.ToDisplayString(SignatureFormat);

    /// <summary>The summary, then a line for each parameter that has one.</summary>
    public static string Of(ISymbol word)
    {
        var id = word.GetDocumentationCommentId();
        var documented = id is null ? null : DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Documented.Value);
        if (documented?.GetDocumentationCommentXml() is not { Length: > 0 } xml) return "";
        var comment = XElement.Parse(xml);
        var text = new StringBuilder(Write(comment.Element("summary")));
        foreach (var parameter in comment.Elements("param")) text.Append("\n\n`").Append((string?)parameter.Attribute("name")).Append("`: ").Append(Write(parameter));
        return text.ToString();
    }

    private static string Write(XElement? element) => element is null ? "" : Space.Replace(string.Concat(element.Nodes().Select(Write)), " ").Trim();

    private static string Write(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => $"`{LastName((string?)see.Attribute("cref") ?? "")}`",
        XElement { Name.LocalName: "paramref" } parameter => $"`{(string?)parameter.Attribute("name")}`",
        XElement code => $"`{code.Value}`",
        _ => "",
    };

    /// <summary>Of <c>M:SchoolGuard.Policy.Vocabulary.Permission(System.String)</c> the <c>Permission</c>.</summary>
    private static string LastName(string reference)
    {
        var name = reference.Split('(')[0];
        return name.Substring(name.LastIndexOf('.') + 1);
    }
}
