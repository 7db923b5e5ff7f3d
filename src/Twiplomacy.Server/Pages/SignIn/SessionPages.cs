using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Storage.People;

namespace Twiplomacy.Server.Pages.SignIn;

/// <summary>One's own sessions: where one is signed in, and ending it.</summary>
public static class SessionPages
{
    public static async Task<RazorComponentResult> ShowAsync(HttpContext context, SessionStore sessions, TimeProvider time, CancellationToken cancellationToken)
    {
        var own = PersonSignIn.IdOf(context.User) is { } person
            ? await sessions.ListAsync(person, SessionAuthentication.Limits, time.GetUtcNow(), cancellationToken) : [];
        return PageAnswer.Of<SessionsPage, SessionsView>(new SessionsView(own, PersonSignIn.SessionOf(context.User)));
    }

    public static async Task<RedirectHttpResult> EndAsync(
        Guid id, HttpContext context, SessionStore sessions, TimeProvider time, CancellationToken cancellationToken)
    {
        if (PersonSignIn.IdOf(context.User) is { } person) await sessions.EndAsync(id, person, time.GetUtcNow(), cancellationToken);
        return TypedResults.LocalRedirect("/sessions");
    }
}
