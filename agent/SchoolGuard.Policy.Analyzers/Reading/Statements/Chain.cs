using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>A statement as its words in order: <c>Allow(…)</c>, <c>To(…)</c>, <c>Citing(…)</c>.</summary>
internal sealed record Chain(IReadOnlyList<Link> Links)
{
    public Link First => Links[0];

    public IEnumerable<Link> Rest => Links.Skip(1);

    public static Chain? TryRead(IOperation operation)
    {
        var links = new List<Link>();
        for (IOperation? current = operation; current is not null;)
        {
            switch (current)
            {
                case IInvocationOperation call when IsWord(call.TargetMethod):
                    links.Add(new Link(call.TargetMethod.Name, call));
                    current = call.Instance;
                    break;
                case IPropertyReferenceOperation property when IsWord(property.Property):
                    links.Add(new Link(property.Property.Name, property));
                    current = property.Instance;
                    break;
                default:
                    return null;
            }
        }

        links.Reverse();
        return new Chain(links);
    }

    private static bool IsWord(ISymbol symbol) =>
        symbol.ContainingNamespace?.ToDisplayString() is "SchoolGuard.Policy" or "SchoolGuard.Policy.Words";
}

/// <summary>One word of a statement with what stands in its brackets.</summary>
internal sealed record Link(string Word, IOperation Operation)
{
    /// <summary>The word with its brackets, without what stands before it.</summary>
    public SourceSpan Span
    {
        get
        {
            var syntax = Operation.Syntax;
            var name = syntax is InvocationExpressionSyntax call ? call.Expression : syntax;
            var start = name is MemberAccessExpressionSyntax member ? member.Name.SpanStart : name.SpanStart;
            return syntax.SyntaxTree.SpanOf(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, syntax.Span.End));
        }
    }

    /// <summary>The argument for a parameter; a word that binds has all that it needs.</summary>
    public IOperation Argument(string parameter) =>
        Arguments.First(argument => string.Equals(argument.Parameter?.Name, parameter, StringComparison.Ordinal)).Value;

    /// <summary>The only argument of a word that has one.</summary>
    public IOperation OnlyArgument => Arguments[0].Value;

    /// <summary>The elements of a list argument; null if they are not listed one by one.</summary>
    public IReadOnlyList<IOperation>? Elements =>
        Arguments[0].Value is IArrayCreationOperation { Initializer: { } initializer, IsImplicit: true } ? initializer.ElementValues : null;

    private IReadOnlyList<IArgumentOperation> Arguments => Operation is IInvocationOperation call ? call.Arguments : [];
}
