using System.Collections.Immutable;

namespace SchoolGuard.Catalogue;

/// <summary>One service that people know by name, and every host that belongs to it alone.</summary>
/// <param name="Id">A label of the main host, as policies write it: <c>youtube</c>.</param>
/// <param name="Name">The name for people: <c>YouTube</c>.</param>
/// <param name="Category">The one category it counts as.</param>
/// <param name="Hosts">Normalised hosts, the main one first; each stands for itself and all below it.</param>
public sealed record Service(string Id, string Name, Category Category, ImmutableArray<string> Hosts);
