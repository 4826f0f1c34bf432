namespace Volunteers.Data.Storage;

/// <summary>Is told of every statement that is sent to the database. Register one to have them counted.</summary>
public interface IStatementObserver
{
    /// <summary>A statement is sent now, on behalf of the code that runs. Called from many threads; must not throw.</summary>
    /// <param name="statement">Its text, without values.</param>
    void Sending(string statement);
}
