namespace Attest.App.Desk;

/// <summary>Answers that hold as long as the register's incidents do: each is worked out once, whoever asks, until they change.</summary>
/// <typeparam name="T">Immutable: many requests are given the same one.</typeparam>
/// <param name="most">Answers kept; one more, and all are forgotten.</param>
sealed class KeptAnswers<T>(int most) where T : class
{
    readonly Lock gate = new();
    string state = "";
    Dictionary<string, Answer> answers = [];

    /// <param name="now">Names the state of the incidents; read before <paramref name="make"/> reads them, so that no answer is older than its state.</param>
    public T Get(string now, string question, Func<T> make)
    {
        var answer = Find(now, question);
        // Who asks the same meanwhile waits for this one; other questions do not.
        lock (answer) return answer.Given ??= make();
    }

    Answer Find(string now, string question)
    {
        lock (gate)
        {
            if (now != state) (state, answers) = (now, new(StringComparer.Ordinal));
            if (answers.TryGetValue(question, out var known)) return known;
            if (answers.Count == most) answers.Clear();
            return answers[question] = new();
        }
    }

    sealed class Answer
    {
        public T? Given { get; set; }
    }
}
