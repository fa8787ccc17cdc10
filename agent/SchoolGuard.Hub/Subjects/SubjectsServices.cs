namespace SchoolGuard.Hub.Subjects;

internal static class SubjectsServices
{
    public static IServiceCollection AddSubjects(this IServiceCollection services) => services.AddSingleton<SubjectFinder>().AddSingleton<SubjectLines>().AddSingleton<SubjectDesk>();
}
