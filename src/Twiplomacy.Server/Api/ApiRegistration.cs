using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Server.Web.MadeUp;

namespace Twiplomacy.Server.Api;

/// <summary>Hands the API's own readers to its handlers.</summary>
public static class ApiRegistration
{
    public static void AddApiReading(this IServiceCollection services)
    {
        services.AddSingleton<MadeUpMarking>();
        services.AddSingleton<EditionVersions>();
        services.AddSingleton<AnswerKeeping>();
    }
}
