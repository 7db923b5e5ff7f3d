using System.ComponentModel.DataAnnotations;
using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>One step of a worklist.</summary>
/// <param name="Id">The account.</param>
/// <param name="Peer">The peer.</param>
/// <param name="Step">follow_back: the account follows the peer. not_followed_back: the peer is asked to follow.</param>
public sealed record StepQuery([property: Key] string Id, [property: Key] string Peer, StepKind Step = StepKind.FollowBack);
