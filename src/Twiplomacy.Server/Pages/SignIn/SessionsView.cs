using Twiplomacy.Storage.People;

namespace Twiplomacy.Server.Pages.SignIn;

/// <summary>Where somebody is signed in.</summary>
/// <param name="Sessions">The open ones, the last used first.</param>
/// <param name="Current">The one that asks.</param>
public sealed record SessionsView(IReadOnlyList<Session> Sessions, Guid? Current);
