using Microsoft.Extensions.DependencyInjection;

namespace Twiplomacy.Application;

/// <summary>Hands the questions and actions to the faces.</summary>
public static class ApplicationRegistration
{
    public static IServiceCollection AddApplication(this IServiceCollection services) => services;
}
