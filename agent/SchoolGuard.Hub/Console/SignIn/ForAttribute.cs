using System.Collections.Immutable;
using Microsoft.AspNetCore.Authorization;
using SchoolGuard.Hub.Accounts;

namespace SchoolGuard.Hub.Console.SignIn;

/// <summary>Whose page it is. A page without it is nobody's.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ForAttribute : AuthorizeAttribute
{
    public ForAttribute(params AccountRole[] roles)
    {
        Everybody = [.. roles];
        Roles = string.Join(',', roles.Select(role => role.Word()));
    }

    public ImmutableArray<AccountRole> Everybody { get; }
}
