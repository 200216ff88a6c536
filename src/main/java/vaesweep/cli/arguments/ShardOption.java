package vaesweep.cli.arguments;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vaesweep.trial.Shard;

/** Which of a sweep's trials a command is about. */
public final class ShardOption {
  @Option(
      names = "--shard",
      paramLabel = "I/N",
      defaultValue = "1/1",
      converter = Reader.class,
      description = {
        "Only the trials of one of N parts, to train a sweep on several machines; merge joins",
        "their databases."
      })
  private Shard shard;

  public Shard shard() {
    return shard;
  }

  /** Reads a shard. */
  static final class Reader implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String value) {
      try {
        return Shard.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
