using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet.Lessons;

/// <summary>Lessons for programs.</summary>
internal static class LessonJson
{
    public static void Write(TextWriter output, Teaching teaching) => JsonObjects.Write(output, json =>
    {
        json.WriteStartArray("lessons");
        foreach (var lesson in teaching.Lessons)
        {
            json.WriteStartObject();
            json.WriteString("id", lesson.Id);
            json.WriteString("group", lesson.Group);
            json.WriteString("teacher", lesson.Teacher);
            json.WriteTexts("sites", lesson.Sites.Select(site => site.Id));
            json.WriteString("start", lesson.Start.ToDateTime());
            json.WriteString("end", lesson.End.ToDateTime());
            json.WriteStartArray("devices");
            foreach (var device in lesson.Devices)
            {
                json.WriteStartObject();
                json.WriteString("name", device.Name);
                json.WriteString("state", NameOf(device.State));
                json.WriteString("fault", device.Fault);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteTexts("away", lesson.Away);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string NameOf(LessonDeviceState state) => state switch
    {
        LessonDeviceState.InForce => "inForce",
        LessonDeviceState.Refused => "refused",
        LessonDeviceState.Away => "away",
        _ => "sent",
    };
}
