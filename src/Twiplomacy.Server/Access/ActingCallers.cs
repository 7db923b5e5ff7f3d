using Twiplomacy.Application.Access;
using Twiplomacy.Storage.Audit;

namespace Twiplomacy.Server.Access;

/// <summary>Tells the audit log for whom work is done.</summary>
public static class ActingCallers
{
    /// <summary>For every request: first, so that signing in itself is noted with its address, and again once it is known who asks.</summary>
    public static void UseActingCallers(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Acting.As(Of(Callers.Of(context), PersonSignIn.IdOf(context.User)));
        return next(context);
    });

    /// <summary>Whoever sits at the command line.</summary>
    public static Acting AtCommandLine { get; } = new("owner", $"{Environment.UserName}@{Environment.MachineName}");

    private static Acting Of(Caller caller, int? person) => new(
        caller.Kind.ToString().ToLowerInvariant(), caller.Kind == CallerKind.Anyone ? "anyone" : caller.Name, caller.From, person);
}
