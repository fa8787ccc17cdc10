using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>On a generated service base: where the generated method stands that binds it.</summary>
/// <param name="bindType">The type that has the method.</param>
/// <param name="bindMethodName">The method's name; it takes a <see cref="ServiceBinderBase"/> and the service.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class BindServiceMethodAttribute([DynamicallyAccessedMembers(BindServiceMethodAttribute.Methods)] Type bindType, string bindMethodName) : Attribute
{
    internal const DynamicallyAccessedMemberTypes Methods = DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods;

    /// <summary>The type that has the method.</summary>
    [DynamicallyAccessedMembers(Methods)]
    public Type BindType { get; } = bindType;

    /// <summary>The method's name.</summary>
    public string BindMethodName { get; } = bindMethodName;
}
