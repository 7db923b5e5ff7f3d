using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Jobs.Runs;

namespace Twiplomacy.Jobs.Engine;

/// <summary>A scope of services for each run, in which the run knows its job.</summary>
internal sealed class ScopedActivator(IServiceScopeFactory scopes) : JobActivator
{
    public override JobActivatorScope BeginScope(JobActivatorContext context)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JobRun>().Belong(context);
        return new Scope(scope);
    }

    private sealed class Scope(AsyncServiceScope services) : JobActivatorScope
    {
        public override object Resolve(Type type) => services.ServiceProvider.GetRequiredService(type);

        public override void DisposeScope() => services.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
