namespace Microsoft.SqlServer.Server;

/// <summary>Custom serialisation of a CLR user-defined type. Volunteers uses none.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}
