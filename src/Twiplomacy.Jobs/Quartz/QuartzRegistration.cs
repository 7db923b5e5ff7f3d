using Microsoft.Extensions.DependencyInjection;

namespace Twiplomacy.Jobs.Quartz;

/// <summary>Quartz as the engine.</summary>
internal static class QuartzRegistration
{
    internal static void AddEngine(IServiceCollection services) => services.AddSingleton<IJobEngine, QuartzEngine>();
}
