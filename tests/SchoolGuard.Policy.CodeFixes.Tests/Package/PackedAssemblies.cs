using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchoolGuard.Policy.CodeFixes.Tests.Package;

/// <summary>The package's assemblies, loaded as an editor loads them: by themselves, from their folder, with nothing of ours that is loaded already.</summary>
internal sealed class PackedAssemblies(string folder) : AssemblyLoadContext("packed")
{
    public IReadOnlyList<DiagnosticAnalyzer> Analyzers => [.. Make<DiagnosticAnalyzer>("SchoolGuard.Policy.Analyzers")];

    public CodeFixProvider CodeFixes => Make<CodeFixProvider>("SchoolGuard.Policy.CodeFixes").Single();

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Path.Combine(folder, $"{assemblyName.Name}.dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;

    private IEnumerable<T> Make<T>(string assembly) => LoadFromAssemblyName(new AssemblyName(assembly)).GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(T)))
        .Select(type => (T)Activator.CreateInstance(type)!);
}
