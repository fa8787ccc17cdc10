using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolGuard.Drafts;

/// <summary>Writes the redacted form, so that a draft caught in a serialised object does not leave with it.</summary>
internal sealed class DraftTextConverter : JsonConverter<DraftText>
{
    public override DraftText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("a draft is written redacted and cannot be read back: read the string and construct the draft from it");

    public override void Write(Utf8JsonWriter writer, DraftText value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
