using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Lessons.Limits;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Lessons.Requests;
using SchoolGuard.Hub.Lessons.Views;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Hub.Wire;

namespace SchoolGuard.Hub.Lessons;

internal static class LessonServices
{
    public static IServiceCollection AddLessons(this IServiceCollection services) => services
        .AddSingleton(ServiceCatalogue.Default)
        .AddSingleton<LessonPolicies>().AddSingleton<SchoolTimes>()
        .AddSingleton<SchoolDays>().AddSingleton<CoverBook>().AddSingleton<CoverDesk>()
        .AddSingleton<LessonBook>().AddSingleton<LessonFinder>().AddSingleton<LessonDesk>()
        .AddSingleton<LessonDeliveries>().AddChangeHandler<LessonDeliveries>()
        .AddSingleton<TeachingNews>().AddChangeHandler<TeachingNews>()
        .AddSingleton<LessonPeople>().AddChangeHandler<LessonPeople>()
        .AddSingleton<AnswerNews>().AddChangeHandler<AnswerNews>()
        .AddSingleton<LessonReceipts>()
        .AddSingleton<RequestBook>().AddSingleton<RequestDesk>()
        .AddSingleton<LessonViews>().AddSingleton<TeachingViews>()
        .AddSingleton<TeachingLimit>().AddSingleton<TeachingCalls>();
}
