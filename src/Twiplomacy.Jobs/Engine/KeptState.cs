using Hangfire.States;
using Hangfire.Storage;

namespace Twiplomacy.Jobs.Engine;

/// <summary>The state that a job has already, with the reason why it was not given another one.</summary>
internal sealed class KeptState(StateData present, string reason) : IState
{
    public string Name => present.Name;

    public string Reason => reason;

    public bool IsFinal => present.Name is "Succeeded" or "Deleted";

    public bool IgnoreJobLoadException => false;

    public Dictionary<string, string> SerializeData() => new(present.Data);
}
