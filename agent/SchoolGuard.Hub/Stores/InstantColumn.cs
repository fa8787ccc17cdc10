using System.Data;
using Dapper;
using NodaTime;
using NodaTime.Text;

namespace SchoolGuard.Hub.Stores;

/// <summary>Instants are text in every store, as people read them: 2026-11-24T10:14:00Z.</summary>
internal sealed class InstantColumn : SqlMapper.TypeHandler<Instant>
{
    public override void SetValue(IDbDataParameter parameter, Instant value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = Text(value);
    }

    /// <summary>An instant as every column has it.</summary>
    public static string Text(Instant value) => InstantPattern.ExtendedIso.Format(value);

    public override Instant Parse(object value) => InstantPattern.ExtendedIso.Parse((string)value).GetValueOrThrow();
}
