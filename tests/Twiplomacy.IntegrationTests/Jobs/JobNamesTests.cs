using System.Reflection;
using Hangfire;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>
/// Queued jobs bear these names in the database, and outlive an upgrade by them: a line here may be added, never changed.
/// </summary>
public sealed class JobNamesTests
{
    private static readonly string[] Names =
    [
        "Twiplomacy.Storage.Jobs.IAlertJob.RunAsync(String panel, CancellationToken stop)",
        "Twiplomacy.Storage.Jobs.IDailyJob.RunAsync(String kind, String title, CancellationToken stop)",
        "Twiplomacy.Storage.Jobs.IEditionBuildJob.RunAsync(String edition, CancellationToken stop)",
        "Twiplomacy.Storage.Jobs.IImportJob.RunAsync(Int32 importId, String name, CancellationToken stop)",
        "Twiplomacy.Storage.Jobs.IQapJob.RunAsync(Int32 run, String edition, CancellationToken stop)",
        "Twiplomacy.Storage.Jobs.IReportJob.RunAsync(Int64 reportId, String title, CancellationToken stop)",
        "Twiplomacy.Storage.Jobs.ITimetable.OpenReportAsync(Int32 subscriptionId, String name, CancellationToken stop)",
        "Twiplomacy.Storage.Jobs.ITimetable.QueueDailyAsync(String kind, String title, CancellationToken stop)",
        "Twiplomacy.Storage.Jobs.IUndoJob.RunAsync(Int32 importId, String name, CancellationToken stop)",
    ];

    [Fact]
    public void The_names_of_jobs_are_a_contract() => Assert.Equal(Names, Calls().Select(Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_has_a_name_in_words_and_its_own_tries() => Assert.All(Calls(), call =>
    {
        Assert.NotNull(call.GetCustomAttribute<JobDisplayNameAttribute>());
        Assert.NotEmpty(call.GetCustomAttribute<AutomaticRetryAttribute>()!.DelaysInSeconds);
    });

    private static IEnumerable<MethodInfo> Calls() => typeof(IImportJob).Assembly.GetExportedTypes()
        .Where(type => type.IsInterface && type.Namespace == typeof(IImportJob).Namespace).SelectMany(type => type.GetMethods());

    private static string Name(MethodInfo call) =>
        $"{call.DeclaringType!.FullName}.{call.Name}({string.Join(", ", call.GetParameters().Select(parameter => $"{parameter.ParameterType.Name} {parameter.Name}"))})";
}
