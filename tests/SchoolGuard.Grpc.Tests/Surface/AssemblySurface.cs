using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SchoolGuard.Grpc.Tests.Surface;

/// <summary>A member, and the type that has it. Two are the same to a caller when they are equal.</summary>
internal sealed record Member(string Type, string Name, string Signature)
{
    public override string ToString() => $"{Type}: {Signature}";
}

/// <summary>What an assembly offers and what it asks of others, read from its metadata: nothing of it is loaded.</summary>
internal sealed class AssemblySurface
{
    private static readonly SignatureText Text = new();

    private readonly MetadataReader reader;

    private AssemblySurface(MetadataReader reader)
    {
        this.reader = reader;
        foreach (var handle in reader.TypeDefinitions) Add(handle);
        foreach (var handle in reader.MemberReferences) Add(reader.GetMemberReference(handle));
    }

    /// <summary>The shapes of the types that callers see.</summary>
    public Dictionary<string, string> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The members that callers see.</summary>
    public HashSet<Member> Members { get; } = [];

    /// <summary>All members, also those that only friends see.</summary>
    public HashSet<Member> AllMembers { get; } = [];

    /// <summary>The members of other assemblies that this one uses.</summary>
    public HashSet<Member> References { get; } = [];

    public static AssemblySurface Of(string path)
    {
        using var file = File.OpenRead(path);
        using var image = new PEReader(file);
        return new AssemblySurface(image.GetMetadataReader());
    }

    private void Add(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = Text.GetTypeFromDefinition(reader, handle, 0);
        var seen = (type.Attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic;
        var isSealed = type.Attributes.HasFlag(TypeAttributes.Sealed);
        if (seen) Types[name] = (type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Sealed | TypeAttributes.Interface)).ToString();
        foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition))
        {
            var member = Of(name, reader.GetString(method.Name), method.DecodeSignature(Text, genericContext: null));
            AllMembers.Add(member);
            if (seen && IsSeen(method.Attributes & MethodAttributes.MemberAccessMask, isSealed)) Members.Add(member);
        }

        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            var member = Of(name, reader.GetString(field.Name), field.DecodeSignature(Text, genericContext: null));
            AllMembers.Add(member);
            if (seen && (field.Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public) Members.Add(member);
        }
    }

    private void Add(MemberReference reference)
    {
        var parent = reference.Parent.Kind switch
        {
            HandleKind.TypeReference => Text.GetTypeFromReference(reader, (TypeReferenceHandle)reference.Parent, 0),
            HandleKind.TypeSpecification => Text.GetTypeFromSpecification(reader, genericContext: null, (TypeSpecificationHandle)reference.Parent, 0).Split('<')[0],
            _ => null,
        };
        if (parent is null) return;
        var name = reader.GetString(reference.Name);
        References.Add(reference.GetKind() == MemberReferenceKind.Method
            ? Of(parent, name, reference.DecodeMethodSignature(Text, genericContext: null))
            : Of(parent, name, reference.DecodeFieldSignature(Text, genericContext: null)));
    }

    private static bool IsSeen(MethodAttributes access, bool isSealed) =>
        access == MethodAttributes.Public || (!isSealed && access is MethodAttributes.Family or MethodAttributes.FamORAssem);

    private static Member Of(string type, string name, string fieldType) => new(type, name, $"{fieldType} {name}");

    private static Member Of(string type, string name, MethodSignature<string> signature) => new(
        type,
        name,
        $"{(signature.Header.IsInstance ? "" : "static ")}{signature.ReturnType} {name}`{signature.GenericParameterCount}({string.Join(", ", signature.ParameterTypes)})");
}
